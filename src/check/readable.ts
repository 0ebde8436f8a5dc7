import { z } from 'zod';
import type { WeekRange } from '../roadmap/model.ts';
import { schemas, type Collection } from '../schemas/index.ts';
import type { FieldPath } from './content-file.ts';

/**
 * What can be read of an entry: a field that its schema refuses is left out, at every depth, and the
 * others keep their places. `undefined` stands for "nobody knows", not for "nothing".
 */
export type Readable<Data> = Data extends readonly (infer Item)[]
  ? readonly (Readable<Item> | undefined)[]
  : Data extends object
    ? { readonly [Key in keyof Data]?: Readable<Data[Key]> | undefined }
    : Data;

/**
 * The fields of an entry that its schema accepts one by one.
 * @param refused the ways to the values that are known to be wrong
 */
export function pickReadable(
  collection: Collection,
  data: unknown,
  refused: readonly FieldPath[],
): Record<string, unknown> {
  const schema: z.core.$ZodType = schemas[collection];
  // A field that one status forbids and another allows has a meaning all the same.
  const options = schema instanceof z.ZodDiscriminatedUnion ? schema.options : [schema];
  return Object.fromEntries(
    options
      .filter((option) => option instanceof z.ZodObject)
      .toReversed()
      .flatMap((option) => Object.entries(readObject(option, data, refused))),
  );
}

function readObject(
  { shape }: { shape: Readonly<Record<string, z.core.$ZodType>> },
  value: unknown,
  refused: readonly FieldPath[],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape)
      .map(
        ([key, field]) =>
          [key, readValue(field, valueIn(value, key), below(refused, key))] as const,
      )
      .filter(([, read]) => read !== undefined),
  );
}

function readValue(
  schema: z.core.$ZodType,
  value: unknown,
  refused: readonly FieldPath[],
): unknown {
  if (refused.some((path) => path.length === 0)) return undefined;
  if (refused.length === 0) return z.safeParse(schema, value).data;
  if (schema instanceof z.ZodObject) return readObject(schema, value, refused);
  if (schema instanceof z.ZodArray) {
    if (!Array.isArray(value)) return undefined;
    // Of thousands of entries, each may be refused.
    const byIndex = Map.groupBy(refused, ([index]) => index);
    return value.map((item, index) =>
      readValue(
        schema.element,
        item,
        (byIndex.get(index) ?? []).map((path) => path.slice(1)),
      ),
    );
  }
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return readValue(schema.def.innerType, value, refused);
  // What a transform makes of text; a record stays what it is.
  if (schema instanceof z.ZodPipe) return readValue(schema.def.in, value, refused);
  if (schema instanceof z.ZodUnion) {
    const record = schema.options.find((option) => option instanceof z.ZodObject);
    return record && readObject(record, value, refused);
  }
  return undefined;
}

/** The ways that lead through a key, from there on. */
function below(paths: readonly FieldPath[], key: PropertyKey): FieldPath[] {
  return paths.filter((path) => path[0] === key).map((path) => path.slice(1));
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** The items of a list that can be read, each with its place in the list. */
export function listReadable<Item>(list: PartialList<Item>): { item: Item; index: number }[] {
  return (list ?? []).flatMap((item, index) => (item === undefined ? [] : [{ item, index }]));
}

/** All items of a list; `undefined` where one can't be read. */
export function readAll<Item>(list: PartialList<Item>): readonly Item[] | undefined {
  const items = listReadable(list).map(({ item }) => item);
  return items.length === list?.length ? items : undefined;
}

/** A run of weeks with both of its ends. */
export function readRange(range: Readable<WeekRange> | undefined): WeekRange | undefined {
  const { first, last } = range ?? {};
  return first === undefined || last === undefined ? undefined : { first, last };
}

type PartialList<Item> = readonly (Item | undefined)[] | undefined;
