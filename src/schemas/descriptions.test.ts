import { expect, test } from 'vitest';
import { z } from 'zod';
import { healthSchema } from './health.ts';
import { schemas } from './index.ts';

test.each(Object.entries({ ...schemas, health: healthSchema }))(
  'every field of %s has a description',
  (_, schema) => {
    const fields = listFields(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(({ description }) => !description).map(({ path }) => path)).toEqual([]);
  },
);

/** Every property of a schema at every depth, also inside lists and in each branch of a union. */
function listFields(schema: Schema, path = ''): Field[] {
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  const items = [schema.items ?? [], schema.additionalProperties ?? []].flat();
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      if (typeof property === 'boolean') return [];
      const inner = path ? `${path}.${name}` : name;
      return [{ path: inner, description: property.description }, ...listFields(property, inner)];
    }),
    ...[...branches, ...items].flatMap((part) =>
      typeof part === 'boolean' ? [] : listFields(part, path),
    ),
  ];
}

type Schema = z.core.JSONSchema.BaseSchema;

interface Field {
  path: string;
  description: string | undefined;
}
