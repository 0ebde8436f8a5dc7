// Keys that have the name of another one beside them, and so stand in their record twice.
import { isObject } from '../is-record.ts';
import type { FieldPath, PageFile } from './content-file.ts';
import { describeField } from './schema-fields.ts';
import type { YamlError } from './yaml-error.ts';

/** `{ first: 1, first: 2 }`: a key that stands there twice, where the record lacks only one other. */
export function findMisnamed(file: PageFile, path: FieldPath): Misnamed | undefined {
  const again = listByFirst(file);
  if (again.size === 0 || path.length === 0) return undefined;
  const fields = file.fieldsAt(path);
  const [error, ...more] = fields.flatMap(({ start }) => again.get(start) ?? []);
  const { keys, required } = describeField(file.source.collection, path);
  const [meant, ...others] = required.filter((name) => !fields.some(({ key }) => key === name));
  if (!error || meant === undefined || more.length + others.length > 0) return undefined;
  // The one that comes first stands for what comes first.
  const isFirst = keys.indexOf(meant) < keys.indexOf(error.message);
  return { error, meant, offset: isFirst ? (error.first ?? error.offset) : error.offset };
}

/** The keys of a file that stand in their record twice, in place of another one. */
export function listMisnamed(file: PageFile): Misnamed[] {
  const found: Misnamed[] = [];
  const walk = (value: unknown, path: FieldPath): void => {
    if (Array.isArray(value)) value.forEach((entry, index) => walk(entry, [...path, index]));
    else if (isObject(value)) {
      const repeat = findMisnamed(file, path);
      if (repeat) found.push(repeat);
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    }
  };
  if (listByFirst(file).size > 0) walk(file.data, []);
  return found;
}

const known = new WeakMap<PageFile, ReadonlyMap<number, readonly YamlError[]>>();

/** The keys that stand there again, by where they stand first; found out once for each file. */
function listByFirst(file: PageFile): ReadonlyMap<number, readonly YamlError[]> {
  let errors = known.get(file);
  errors ??= Map.groupBy(
    file.yamlErrors.filter(({ first }) => first !== undefined),
    ({ first = 0 }) => first,
  );
  known.set(file, errors);
  return errors;
}

interface Misnamed {
  error: YamlError;
  /** The key that was meant. */
  meant: string;
  /** Which of the two was meant to be it. */
  offset: number;
}
