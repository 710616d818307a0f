import type { Status } from '../article.ts';

/** A sentence of ours with what the article does not vouch for said after it: "… (alleged)". */
export function withReserve({ label, status }: { readonly label: string; readonly status: Status }): string {
  return status === 'stated' ? label : `${label} (${status})`;
}
