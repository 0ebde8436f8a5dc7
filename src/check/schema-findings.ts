import { z } from 'zod';
import { show } from '../schemas/fields.ts';
import { schemas, type Collection } from '../schemas/index.ts';
import type { FieldPath, PageFile } from './content-file.ts';
import { findCurlyText } from './curly-text.ts';
import { hintForField } from './hints/field-hint.ts';
import { formatPath } from './format-path.ts';
import { findKeySlips, type KeySlip } from './key-slips.ts';
import type { Finding } from './problem.ts';
import { findMisnamed } from './misnamed-keys.ts';
import { pickReadable } from './readable.ts';
import { describeField } from './schema-fields.ts';
import type { Misread } from './site-yaml.ts';
import { isObject } from '../is-record.ts';

/** The kinds of mistake that a schema finds; each has a rule of its own. */
export const SCHEMA_RULES = [
  'frontmatter',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'bad-value',
  'bad-date',
  'bad-url',
  'bad-slug',
  'out-of-range',
  'repeated-entry',
  'duplicate-check',
  'date-order',
  'status-evidence',
] as const;

export type SchemaRule = (typeof SCHEMA_RULES)[number];

/** What the schema of a file's collection makes of it. */
export interface SchemaResult {
  /** What the file says, as far as it can be read. */
  data: unknown;
  /** Whether the schema accepts all of it. */
  isValid: boolean;
  /** What the schema refuses, by rule. */
  problems: readonly SchemaProblem[];
}

/** Something that a schema refuses. */
export interface SchemaProblem {
  rule: SchemaRule;
  finding: Finding;
  /** The field that it is about, and what it says; not where it is about a key. */
  path?: FieldPath;
  value?: unknown;
}

/** Holds a file against the schema of its collection. */
export function checkSchema(file: PageFile): SchemaResult {
  const { data, unreadable, yamlErrors, source } = file;
  if (data === undefined) return { data: {}, isValid: false, problems: [] };
  const result = schemas[source.collection].safeParse(data);
  const zodIssues = listIssues(source.collection, data, result.error);
  const misread = findMisread(file, zodIssues);
  const curly = findCurlyText(file, [...zodIssues, ...misread]);
  if (result.success && misread.length + curly.length + yamlErrors.length === 0)
    return { data: result.data, isValid: true, problems: [] };
  const issues = zodIssues.flatMap((issue) => unfold(file, issue));
  const slips = new Map<string, readonly KeySlip[]>();
  const slipsAt = (path: FieldPath): readonly KeySlip[] => {
    const name = formatPath(path);
    const known = slips.get(name) ?? findKeySlips(file, path);
    slips.set(name, known);
    return known;
  };
  const told = new Set<KeySlip>();
  const problems = issues
    // What can't be read is told by a rule about YAML.
    .filter(({ path }) => !unreadable.has(String(path[0])))
    // What is missing because another key stands there twice is told of that one.
    .filter(({ path }) => {
      const repeat = findMisnamed(file, path.slice(0, -1));
      return repeat === undefined || repeat.meant !== path.at(-1);
    })
    .flatMap((issue): readonly SchemaProblem[] => {
      const found = findSlips(file, issue, slipsAt);
      const fresh = found.filter((slip) => !told.has(slip));
      for (const slip of fresh) told.add(slip);
      return [
        ...fresh.map(({ finding }) => ({ rule: 'unknown-key' as const, finding })),
        ...(found.length > 0 ? [] : describe(file, issue)),
      ];
    });
  const refused = [
    ...[...misread, ...curly].map(({ path }) => path),
    ...issues
      // What is told of keys is not about a value, and evidence has a meaning without its status.
      .filter(
        (issue) =>
          issue.code !== 'unrecognized_keys' && classify(file, issue) !== 'status-evidence',
      )
      .map(({ path }) => path),
    ...[...unreadable].map((key) => [key]),
  ];
  return {
    data: pickReadable(source.collection, data, refused),
    isValid: false,
    problems: [
      ...misread.map(describeMisread(file)),
      ...curly.map(({ finding }) => ({ rule: 'wrong-type' as const, finding })),
      ...problems,
    ],
  };
}

/**
 * What Zod has against some data, and also what is wrong whatever the status: without one that it
 * knows, Zod looks at nothing else, and one mistake would hide all others of the file.
 */
function listIssues(
  collection: Collection,
  data: unknown,
  error: z.core.$ZodError | undefined,
): z.core.$ZodIssue[] {
  const issues = error?.issues ?? [];
  const schema: z.core.$ZodType = schemas[collection];
  if (!(schema instanceof z.ZodDiscriminatedUnion) || !isObject(data)) return issues;
  const { discriminator } = schema.def;
  if (!issues.some(({ code, path }) => code === 'invalid_union' && path[0] === discriminator))
    return issues;
  const lists = schema.options.map((option) =>
    (z.safeParse(option, data).error?.issues ?? []).filter(({ path }) => path[0] !== discriminator),
  );
  const places = lists.map((list) => new Set(list.map(({ path }) => formatPath(path))));
  // The last status allows the most, so that its words are about the value itself.
  const hidden = (lists.at(-1) ?? []).filter(({ path }) =>
    places.every((refused) => refused.has(formatPath(path))),
  );
  return [...issues, ...hidden];
}

/** Text that the site takes for a date or a number, where the schema does not allow one. */
function findMisread(file: PageFile, issues: readonly z.core.$ZodIssue[]): readonly Misread[] {
  const { misread } = file;
  if (misread.length === 0) return [];
  const data = structuredClone(file.data);
  for (const { path, value } of misread) {
    const parent = valueAt(data, path.slice(0, -1));
    const key = path.at(-1);
    if (isObject(parent) && key !== undefined) Reflect.set(parent, key, value);
  }
  const { collection } = file.source;
  const { error } = schemas[collection].safeParse(data);
  const refused = new Set(
    listIssues(collection, data, error)
      .filter(isAboutType)
      .map(({ path }) => formatPath(path)),
  );
  // What the text that is written is refused for as well is told of that.
  for (const { path } of issues) refused.delete(formatPath(path));
  return misread.filter(({ path }) => refused.has(formatPath(path)));
}

function describeMisread(file: PageFile) {
  return ({ path, text, value }: Misread) => ({
    rule: 'wrong-type' as const,
    finding: file.findingAt(
      path,
      `\`${formatPath(path)}\`: Expected text, found ${text}, which is read as a ${typeof value === 'number' ? 'number' : 'date'}.`,
      `Put it between quotes: \`"${text}"\`.`,
    ),
  });
}

/**
 * What a union has against text, by the branch for text; and against a record, by the branch for
 * records, if the record was meant for it. One without any of its keys may be text with a colon in
 * it; then the words of the union say it better.
 */
function unfold(file: PageFile, issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  const value = valueAt(file.data, issue.path);
  if (issue.code === 'invalid_union' && typeof value === 'string')
    return (
      issue.errors
        .find((issues) => issues.every(({ code }) => code !== 'invalid_type'))
        ?.map((inner) => ({ ...inner, path: issue.path })) ?? [issue]
    );
  if (issue.code !== 'invalid_union' || !isObject(value)) return [issue];
  const { keys } = describeField(file.source.collection, issue.path);
  const branch = issue.errors.find((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  return branch && Object.keys(value).some((key) => keys.includes(key))
    ? branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
    : [issue];
}

/**
 * The mistakes in keys that an issue is about: that some are unknown, or that one is missing for which
 * another stands.
 */
function findSlips(
  file: PageFile,
  issue: z.core.$ZodIssue,
  slipsAt: (path: FieldPath) => readonly KeySlip[],
): readonly KeySlip[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return slipsAt(path).filter(({ keys }) => keys.some((key) => issue.keys.includes(key)));
  if (path.length === 0 || valueAt(file.data, path) !== undefined) return [];
  return slipsAt(path.slice(0, -1))
    .filter(({ means }) => means.includes(String(path.at(-1))))
    .slice(0, 1);
}

function describe(file: PageFile, issue: z.core.$ZodIssue): SchemaProblem[] {
  const { path } = issue;
  const name = path.length > 0 ? `\`${formatPath(path)}\`: ` : '';
  // An alias repeats fields that stand elsewhere.
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      rule: 'unknown-key',
      finding: file.findingAtKey(
        [...path, key],
        `Expected a field of ${path.length > 0 ? name.slice(0, -2) : file.source.collection}, found \`${key}\`.`,
        'Remove it.',
      ),
    }));
  const rule = classify(file, issue);
  const value = valueAt(file.data, path);
  const written = file.writtenAt(path);
  const message = `${name}${quoteWritten(issue.message, value, written)}`;
  const hint = hintForField({
    rule,
    path,
    value,
    written,
    allowed: describeField(file.source.collection, path),
    parent: valueAt(file.data, path.slice(0, -1)),
    comment: file.commentAt(path),
  });
  // What is missing has no place of its own; the status that asks for it has.
  const isMissingEvidence = rule === 'status-evidence' && value === undefined;
  const place = isMissingEvidence ? ['status'] : path;
  const finding = file.findingAt(place, message, hint);
  return [{ rule, finding, path, value }];
}

/** What was found, in the words of the file: not as JSON, which is what its reader makes of it. */
function quoteWritten(message: string, value: unknown, written = ''): string {
  if (value === null && written === '') return message.replace(/found null\.$/, 'found nothing.');
  const end = `found ${show(value)}.`;
  if (!isObject(value) || written === '' || !message.endsWith(end)) return message;
  const line = written.trim().replaceAll(/\s*\n\s*/g, ' ');
  const shown = line.length > 60 ? `${line.slice(0, 57)}…` : line;
  return `${message.slice(0, -end.length)}found ${shown.includes('`') ? shown : `\`${shown}\``}.`;
}

function classify(file: PageFile, issue: z.core.$ZodIssue): SchemaRule {
  if (issue.code === 'custom' && isSchemaRule(issue.params?.['rule'])) return issue.params['rule'];
  const key = issue.path.at(-1);
  if (key === undefined && issue.code === 'invalid_type') return 'frontmatter';
  if (issue.code === 'invalid_type' && issue.expected === 'undefined') return 'status-evidence';
  if (valueAt(file.data, issue.path) === undefined)
    return file.source.collection === 'weeks' && (key === 'repo' || key === 'demo')
      ? 'status-evidence'
      : 'missing-key';
  switch (issue.code) {
    case 'invalid_value':
      return 'bad-value';
    case 'invalid_union':
      // Where one field decides between branches, that field has a bad value.
      return issue.errors.length === 0 ? 'bad-value' : 'wrong-type';
    case 'invalid_format':
      return 'bad-slug';
    case 'too_small':
    case 'too_big':
      return 'out-of-range';
    default:
      return 'wrong-type';
  }
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const key of path) value = isObject(value) ? Reflect.get(value, key) : undefined;
  return value;
}

/** Whether an issue is that a value is of another type; not that it is there too early. */
function isAboutType(issue: z.core.$ZodIssue): boolean {
  return (
    issue.code === 'invalid_union' ||
    (issue.code === 'invalid_type' && issue.expected !== 'undefined')
  );
}

function isSchemaRule(value: unknown): value is SchemaRule {
  return SCHEMA_RULES.some((rule) => rule === value);
}
