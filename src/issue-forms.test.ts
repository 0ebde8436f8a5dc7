// The issue forms of this repository: what GitHub's documentation of their syntax allows, and no more. It
// shows a form with a mistake in it to nobody.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = fileURLToPath(new URL('../.github/ISSUE_TEMPLATE/', import.meta.url));

const text = z.string().min(1);
const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;
const field = {
  id: z.string().regex(/^[\w-]+$/),
  validations: z.strictObject({ required: z.boolean().optional() }).optional(),
};
const question = {
  label: text,
  description: text.optional(),
  placeholder: text.optional(),
  value: text.optional(),
};
const form = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text).refine(distinct).optional(),
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('markdown'),
          attributes: z.strictObject({ value: text }),
        }),
        z.strictObject({
          type: z.literal('input'),
          ...field,
          attributes: z.strictObject(question),
        }),
        z.strictObject({
          type: z.literal('textarea'),
          ...field,
          attributes: z.strictObject({ ...question, render: text.optional() }),
        }),
        z.strictObject({
          type: z.literal('dropdown'),
          ...field,
          attributes: z.strictObject({
            label: text,
            description: text.optional(),
            multiple: z.boolean().optional(),
            options: z.array(text).min(1).refine(distinct),
          }),
        }),
      ]),
    )
    // One with nothing to fill in is refused.
    .refine((items) => items.some(({ type }) => type !== 'markdown'))
    .refine((items) => distinct(items.flatMap((item) => ('id' in item ? item.id : [])))),
});

const files = readdirSync(folder);
const read = (name: string) => form.parse(parse(readFileSync(join(folder, name), 'utf8')));

describe.each(files)('%s', (name) => {
  test('is a form to GitHub', () => {
    expect(() => read(name)).not.toThrow();
  });
});

test('the form for resources asks for what is missing, and which page links to it', () => {
  const { body } = read('resource.yml');
  const required = body.flatMap((item) =>
    'id' in item && item.validations?.required === true ? item.id : [],
  );
  expect(required).toEqual(['resource', 'problem']);
  const site = readFileSync(new URL('site.ts', import.meta.url), 'utf8');
  const [, template = '', id] = /issues\/new\?template=([\w.]+)&(\w+)=/.exec(site) ?? [];
  expect(files.map((file) => basename(file))).toContain(template);
  expect(body.some((item) => 'id' in item && item.id === id)).toBe(true);
});
