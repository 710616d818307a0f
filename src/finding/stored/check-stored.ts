import * as v from 'valibot';
import type { Correction } from '../corrections/correction.ts';
import { migrations, type Migrations } from './migrations.ts';
import { STORED_VERSION, type StoredArticle } from './stored-article.ts';
import { correctionsSchema, storedSchema } from './stored-schema.ts';

/** What came from outside, checked: as this build writes it, or the reasons why it is refused. */
export type Checked<Value> =
  | { readonly is: 'sound'; readonly value: Value }
  | { readonly is: 'refused'; readonly reasons: readonly string[] };

const MOST_REASONS = 5;

/** Checks a stored article before anything of it is written or shown; an older version is migrated first. Never throws. */
export function checkStored(given: unknown, table: Migrations = migrations): Checked<StoredArticle> {
  const version = versionOf(given);
  if (version === null) return refused('This is no article that was kept or sent from here');
  if (version > STORED_VERSION)
    return refused('It was made by a newer version of this app: reload the page, then try again');
  try {
    return checked(storedSchema, migrated(given, version, table));
  } catch {
    return refused('It is of a version that can no longer be read');
  }
}

/** Checks a list of corrections that came alone. */
export function checkCorrections(given: unknown): Checked<readonly Correction[]> {
  return checked(correctionsSchema, given);
}

function versionOf(given: unknown): number | null {
  if (typeof given !== 'object' || given === null || !('version' in given)) return null;
  return typeof given.version === 'number' && Number.isInteger(given.version) ? given.version : null;
}

/** @throws Error when there is no way from its version. */
function migrated(given: unknown, from: number, table: Migrations): unknown {
  let value = given;
  for (let version = from; version < STORED_VERSION; version += 1) {
    const migrate = table.get(version);
    if (migrate === undefined) throw new Error(`No way from version ${version}`);
    value = migrate(value);
  }
  return value;
}

function checked<Value>(schema: v.GenericSchema<unknown, Value>, given: unknown): Checked<Value> {
  const { success, output, issues } = v.safeParse(schema, given);
  if (success) return { is: 'sound', value: output };
  return { is: 'refused', reasons: issues.slice(0, MOST_REASONS).map(reasonOf) };
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const part = v.getDotPath(issue);
  return part === null ? issue.message : `${part} ${issue.message}`;
}

function refused(reason: string): { readonly is: 'refused'; readonly reasons: readonly string[] } {
  return { is: 'refused', reasons: [reason] };
}
