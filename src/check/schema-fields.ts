import type { Collection } from '../schemas/index.ts';
import { buildJsonSchema } from '../schemas/json-schema.ts';
import type { FieldPath } from './content-file.ts';
import type { Allowed } from './hints/write-value.ts';

/** What the schema of a collection allows at a path. */
export function describeField(collection: Collection, path: FieldPath): Allowed {
  let nodes: JsonSchema[] = [jsonSchemaOf(collection)];
  for (const key of path)
    nodes = nodes
      .flatMap(alternatives)
      .flatMap((node) =>
        typeof key === 'number' ? (node.items ?? []) : (node.properties?.[String(key)] ?? []),
      );
  const all = nodes.flatMap(alternatives);
  const records = all.filter(({ required }) => required !== undefined);
  return {
    keys: [...new Set(all.flatMap((node) => Object.keys(node.properties ?? {})))],
    required: (records[0]?.required ?? []).filter((key) =>
      records.every(({ required }) => required?.includes(key)),
    ),
    options: [...new Set(all.flatMap((node) => [...(node.enum ?? []), node.const ?? []].flat()))],
    types: all.flatMap(({ type }) => type ?? []),
    formats: all.flatMap(({ format }) => format ?? []),
    maximum: all.find(({ maximum }) => maximum !== undefined)?.maximum,
    entryTypes: all
      .flatMap(({ items }) => items ?? [])
      .flatMap(alternatives)
      .flatMap(({ type }) => type ?? []),
  };
}

const cache = new Map<Collection, JsonSchema>();

function jsonSchemaOf(collection: Collection): JsonSchema {
  let schema = cache.get(collection);
  // Only the shape of the JSON Schema is used here, which is part of its standard.
  schema ??= buildJsonSchema(collection) as JsonSchema;
  cache.set(collection, schema);
  return schema;
}

function alternatives(node: JsonSchema): JsonSchema[] {
  return [
    node,
    ...[...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])].flatMap(alternatives),
  ];
}

/** The part of JSON Schema that is read here. */
interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: string[];
  const?: string;
  type?: string;
  format?: string;
  maximum?: number;
}
