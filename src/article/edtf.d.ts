/** The part of the `edtf` package that we use; it ships no types of its own. */
declare module 'edtf' {
  /** `min` and `max` are milliseconds since 1970, UTC, both inside the expression; infinite where it is open, null where it is unknown. */
  interface Extended {
    readonly edtf: string;
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(expression: string, options?: { level?: 0 | 1 | 2 }): Extended;
}
