/** The part of the `edtf` package that we use; it ships no types of its own. */
declare module 'edtf' {
  /** `min` and `max` are milliseconds since 1970, UTC, both inside the expression. */
  interface Extended {
    readonly edtf: string;
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(expression: string, options?: { level?: 0 | 1 | 2 }): Extended;
}
