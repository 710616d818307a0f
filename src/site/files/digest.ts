import { createHash } from 'node:crypto';

/** A short name for bytes: 120 bits of their SHA-256, enough that no two files of a library share one by chance. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 20);
}
