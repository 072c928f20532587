// Writes src/api/shapes.ts: what the contract asks of each draft, so that a form can say so before it sends anything.
import { readFileSync, writeFileSync } from 'node:fs';
import yaml from 'js-yaml';

const { paths, components } = yaml.load(readFileSync('../openapi.yaml', 'utf8'));
const { schemas } = components;

const resolved = ({ $ref, ...own }) => ($ref ? { ...schemas[$ref.split('/').pop()], ...own } : own);

function limitsOf(given, required) {
  const schema = resolved(given);
  const { type, minLength = 0, maxLength, minimum, maximum, minItems = 0, maxItems, items, properties } = schema;
  const limits = {};
  if (required && (type === 'array' ? minItems > 0 : type !== 'boolean')) limits.required = true;
  if (type === 'string' && maxLength && !schema.format) limits.length = [minLength, maxLength];
  if (type === 'array' && maxItems) limits.length = [minItems, maxItems];
  if (maximum !== undefined) limits.range = [minimum ?? 0, maximum];
  if (schema.writeOnly) limits.secret = true;
  if (properties) limits.of = shapeOf(schema);
  if (items) {
    const each = limitsOf(items, true);
    delete each.required;
    if (Object.keys(each).length) limits.each = each;
  }
  return limits;
}

const shapeOf = ({ properties, required = [] }) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, limitsOf(schema, required.includes(name))]),
  );

const nameOf = (schema) => schema?.$ref?.split('/').pop();
const sent = Object.values(paths)
  .flatMap(Object.values)
  .map((operation) => nameOf(operation.requestBody?.content?.['application/json']?.schema));
const listed = sent.map((name) => nameOf(schemas[name]?.properties?.items?.items));
const drafts = [...new Set([...sent, ...listed])].filter((name) => schemas[name]?.properties).sort();

writeFileSync(
  'src/api/shapes.ts',
  `/** What the contract asks of one place of a draft. */
export type Limits = {
  required?: boolean;
  length?: readonly [number, number];
  range?: readonly [number, number];
  /** Never given back, never kept on the device. */
  secret?: boolean;
  of?: Shape;
  each?: Limits;
};
export type Shape = { readonly [member: string]: Limits };

${drafts.map((name) => `export const ${name}: Shape = ${JSON.stringify(shapeOf(schemas[name]))};`).join('\n')}
`,
);
