/** The part of the package that the tests use; it ships no types of its own. */
declare module 'dom-anchor-text-quote' {
  interface Selector {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  export function toRange(root: Node, selector: Selector): Range | null;
}
