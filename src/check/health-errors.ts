import type { Node } from 'jsonc-parser';
import type { z } from 'zod';
import { healthSchema } from '../schemas/health.ts';
import { loadParser, type CodeError } from './code/code-error.ts';
import { DUPLICATE, findJsonErrors } from './code/json.ts';
import { hintForHealth, hintForHealthKey, MEND_RECORD } from './hints/health-hint.ts';
import { explainCodeError } from './code/code-words.ts';
import { compareDates, parseDate, type CalendarDate } from '../roadmap/calendar.ts';
import { isObject } from '../is-record.ts';
import { isCalendarDate } from '../schemas/calendar-date.ts';
import { MARKER } from './merge-markers.ts';
import { findNearest, suggest } from './suggest.ts';

/** Something in the file that is wrong, with a way to mend it where the message does not say so. */
export interface HealthError extends CodeError {
  hint?: string | undefined;
}

const RESTORE = 'Mend it, or restore the file with `git restore`.';

/** What is wrong with the text of the file that remembers which addresses work. */
export function findHealthErrors(text: string, today?: CalendarDate): HealthError[] {
  const syntax = findSyntaxError(text);
  if (syntax) return [syntax];
  // Loaded for this file alone, as for fences; what is loaded by name has the type of that module.
  const { findNodeAtLocation, parseTree } = loadParser(
    'jsonc-parser',
  ) as typeof import('jsonc-parser');
  const tree = parseTree(text);
  if (!tree) return [];
  const find = (path: readonly PropertyKey[]) =>
    findNodeAtLocation(
      tree,
      path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    );
  const placeAt = (path: readonly PropertyKey[]): Node => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = find(path.slice(0, length));
      if (node) return node;
    }
    return tree;
  };
  const placeAtKey = (path: readonly PropertyKey[]): Node =>
    find(path)?.parent?.children?.[0] ?? placeAt(path);
  // Where a key stands twice, it is not known which of the two is meant.
  const repeats = findRepeats(tree);
  if (repeats.length > 0) return repeats;
  const data: unknown = JSON.parse(text);
  const issues = healthSchema.safeParse(data).error?.issues ?? [];
  const misspelt = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => findNearest(key, listKeys(issue.path)))
      : [],
  );
  const late = today ? findLateDays(data, today) : [];
  const refused = issues
    .filter(({ path }) => find(path) !== undefined || !misspelt.includes(String(path.at(-1))))
    .flatMap((issue) =>
      describe(issue, valueAt(data, issue.path)).map(({ path, isKey, ...words }) => {
        const { offset, length } = isKey ? placeAtKey(path) : placeAt(path);
        return { offset, length, ...words };
      }),
    );
  return [
    ...refused,
    ...late.map(({ path, day }) => {
      const { offset, length } = placeAt(path);
      const message = `\`${formatPath(path)}\`: Expected a day that is not in the future, found "${day}".`;
      return { offset, length, message, hint: MEND_RECORD };
    }),
  ];
}

/** The days of records that are still to come. */
function findLateDays(data: unknown, today: CalendarDate): { path: PropertyKey[]; day: string }[] {
  // Where the records are written it may be a day later than here.
  const limit = today.add({ days: 1 });
  const records = valueAt(data, ['addresses']);
  return Object.entries(isObject(records) ? records : {}).flatMap(([address, record]) => {
    const failures: unknown = valueAt(record, ['failures']);
    return [
      { path: ['lastChecked'], day: valueAt(record, ['lastChecked']) },
      ...(Array.isArray(failures) ? failures : []).map((day: unknown, index) => ({
        path: ['failures', index],
        day,
      })),
    ].flatMap(({ path, day }) =>
      typeof day === 'string' && isCalendarDate(day) && compareDates(parseDate(day), limit) > 0
        ? [{ path: ['addresses', address, ...path], day }]
        : [],
    );
  });
}

/** What keeps the text from being read; nothing where it is JSON. */
function findSyntaxError(text: string): HealthError | undefined {
  if (text.trim() === '')
    return {
      offset: 0,
      length: 1,
      message: 'Expected JSON that can be read, found an empty file.',
      hint: 'Write `{}`: the next `npm run health` fills it. Or delete the file.',
    };
  if (text.startsWith('\uFEFF'))
    return {
      offset: 0,
      length: 1,
      message: 'Expected JSON that can be read, found a sign before it that is not seen, a BOM.',
      hint: 'Delete it, or save the file as UTF-8 without a BOM.',
    };
  const [marker] = text.matchAll(MARKER);
  if (marker)
    return {
      offset: marker.index,
      length: marker[0].trimEnd().length,
      message: 'Expected a resolved merge, found a conflict marker.',
      hint: 'Keep the lines that you want, and remove the markers.',
    };
  const tooDeep = {
    offset: 0,
    length: 1,
    message: 'Expected JSON that can be read, found brackets in brackets without end.',
    hint: RESTORE,
  };
  try {
    // Keys that stand there twice are told apart, where only those of records count.
    const [error] = findJsonErrors(text).filter(({ message }) => !message.startsWith(DUPLICATE));
    if (!error) return undefined;
    const words = explainCodeError('JSON', text, error);
    const isOwn = !words.hint.includes('`partial`') && !words.hint.includes('`jsonc`');
    return {
      ...error,
      ...words,
      hint: isOwn ? words.hint : words.message.includes('comment') ? 'Remove it.' : RESTORE,
    };
  } catch (error) {
    // The reader calls itself for what is nested.
    if (error instanceof RangeError) return tooDeep;
    throw error;
  }
}

/** Keys that stand twice in the same object: the first of the two would be lost. */
function findRepeats(tree: Node): HealthError[] {
  const errors: HealthError[] = [];
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    waiting.push(...(node.children ?? []));
    if (node.type !== 'object') continue;
    const seen = new Set<unknown>();
    for (const key of (node.children ?? []).flatMap(({ children }) => children?.[0] ?? [])) {
      if (seen.has(key.value))
        errors.push({
          offset: key.offset,
          length: key.length,
          message: `Expected each key once, found ${JSON.stringify(key.value)} again.`,
          hint: 'Remove one of the two.',
        });
      seen.add(key.value);
    }
  }
  return errors;
}

function describe(issue: z.core.$ZodIssue, value: unknown): Words[] {
  const { path } = issue;
  const name = path.length > 0 ? `\`${formatPath(path)}\`: ` : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        isKey: true,
        message: `${name}Expected one of ${listKeys(path).join(', ')}, found \`${key}\`.`,
        hint: suggest(key, listKeys(path)) ?? 'Remove it.',
      }));
    case 'invalid_key':
      return issue.issues.map(({ message }) => ({
        path,
        isKey: true,
        message,
        hint: hintForHealthKey(path),
      }));
    default:
      return [
        {
          path,
          isKey: false,
          message: `${name}${issue.message}`,
          hint: hintForHealth(path, value),
        },
      ];
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) value = isObject(value) ? Reflect.get(value, key) : undefined;
  return value;
}

/** The fields of the file as a whole, or of one record. */
function listKeys(path: readonly PropertyKey[]): string[] {
  const { shape } = healthSchema;
  return Object.keys(path.length === 0 ? shape : shape.addresses.def.innerType.valueType.shape);
}

/** A path as a person reads it: `addresses › https://example.com/ › failures › 0`. */
function formatPath(path: readonly PropertyKey[]): string {
  return path.map(String).join(' › ');
}

/** What is to say of an issue, and whether it is about a key or about its value. */
interface Words {
  path: readonly PropertyKey[];
  isKey: boolean;
  message: string;
  hint: string;
}
