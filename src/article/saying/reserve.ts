import type { Status } from '../article.ts';

/** A sentence of ours with what the article does not vouch for said before it, unless it begins with that: "Alleged: …". */
export function withReserve({ label, status }: { readonly label: string; readonly status: Status }): string {
  if (status === 'stated' || /^(?:claimed|alleged)\b/iu.test(label)) return label;
  return `${status === 'claimed' ? 'Claimed' : 'Alleged'}: ${label}`;
}
