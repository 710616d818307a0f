/** By the version that it is from: what makes the next version of a stored article. It may throw on what was never sound. */
export type Migrations = ReadonlyMap<number, (older: unknown) => unknown>;

/** None yet: the form has one version. A change of the form adds a version, and a line here. */
export const migrations: Migrations = new Map();
