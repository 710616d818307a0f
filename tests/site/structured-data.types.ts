import type { Person, Quotation } from 'schema-dts';

/*
 * Structured data is checked by the compiler against schema-dts too, never run. Each line that is expected to be an
 * error is one; were it none, the compiler would say so.
 */

export const right: Quotation = {
  '@type': 'Quotation',
  text: 'No',
  creator: { '@type': 'Person', name: 'Ann' },
};

export const wrongProperty: Quotation = {
  '@type': 'Quotation',
  // @ts-expect-error a quotation has no job
  jobTitle: 'Actress',
};

export const wrongRange: Person = {
  '@type': 'Person',
  // @ts-expect-error a name is a text
  name: 46,
};
