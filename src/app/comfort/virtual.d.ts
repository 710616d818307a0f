declare module 'virtual:more-faces' {
  import type { Face } from '../../device/comfort.ts';

  /** A file of a face that only those pages load whose reader chose it. */
  export const moreFaces: readonly {
    readonly face: Face;
    readonly family: string;
    readonly weight: string;
    readonly url: string;
  }[];
}
