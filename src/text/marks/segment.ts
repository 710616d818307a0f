/** What kind of quotation mark encloses a segment. */
export type MarkStyle = 'curly' | 'straight' | 'doubledSingle' | 'guillemet' | 'single' | 'straightSingle';

/**
 * A quoted stretch within one paragraph, marks included; offsets are UTF-16, half-open. One that is not closed runs to the
 * end of its paragraph.
 */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly closed: boolean;
  readonly style: MarkStyle;
}
