import type { ContentSet } from '../check/content-set.ts';
import { toSlug } from '../check/hints/to-slug.ts';
import { proposeUrl } from '../check/hints/url-hint.ts';
import type { Problem } from '../check/problem.ts';
import { listReadable } from '../check/readable.ts';
import { findNearest } from '../check/suggest.ts';
import { numberOfName } from '../check/week-numbers.ts';
import { CHECKLIST_SCOPES, COSTS, RESOURCE_KINDS } from '../schemas/vocabulary.ts';
import { isHttpsUrl, SLUG_PATTERN } from '../schemas/fields.ts';
import { writeCommand } from './write-command.ts';
import { findFreeWeek, STUB_OPTIONS, type StubKind, type StubValues } from './write-stub.ts';

/**
 * What the check has against a file that is not there yet, in words for whoever typed the command, and
 * the command that works; nothing where that takes words for a file.
 * @param root path of the content folder from where the command was run
 */
export function explainStub(
  problems: readonly Problem[],
  wanted: WantedStub,
  content: ContentSet,
  root: string,
): string | undefined {
  const told = dropEchoes(problems, wanted).map((problem) =>
    explainProblem(problem, wanted, content, root),
  );
  const sentences = told.filter((sentence) => sentence !== undefined);
  if (sentences.length < told.length) return undefined;
  const isFull =
    problems.some(({ rule }) => rule === 'duplicate-week' || rule === 'week-range') &&
    findFreeWeek(content) === undefined;
  return [
    ...new Set(sentences),
    isFull ? 'Then type this:' : 'Type this:',
    `  ${writeMended(problems, wanted, content)}`,
  ].join('\n');
}

/** The command for a new file. */
export function writeNew(kind: StubKind | 'KIND', slug: string, values: StubValues = {}): string {
  const options = kind === 'KIND' ? [] : STUB_OPTIONS[kind];
  return writeCommand('new', [
    kind,
    slug,
    ...options.flatMap((name) => (values[name] === undefined ? [] : [`--${name}`, values[name]])),
  ]);
}

/** The slug that somebody may have meant by a text, a file name, a path or an address of a page. */
export function proposeSlug(text: string): string {
  const name = text
    .trim()
    .replaceAll('\\', '/')
    .replace(/\/+$/, '')
    .replace(/\.mdx?$/i, '');
  return toSlug(name.replace(/^.*\//, '').replace(/^w(?:ee)?k?[\s_#-]*(?=\d)/i, '')) || 'SLUG';
}

/** The problems without those of an id and a title that were made of a slug that is none. */
function dropEchoes(problems: readonly Problem[], { values }: WantedStub): readonly Problem[] {
  if (!problems.some(({ rule }) => rule === 'file-name')) return problems;
  return problems.filter(
    ({ rule, message }) =>
      rule !== 'bad-slug' && (values.title !== undefined || !message.startsWith('`title`:')),
  );
}

function explainProblem(
  { rule, message, hint = '' }: Problem,
  { slug, id }: WantedStub,
  content: ContentSet,
  root: string,
): string | undefined {
  switch (rule) {
    case 'file-name':
      return SLUG_PATTERN.test(id)
        ? `Expected a slug of its own, found ${JSON.stringify(slug)}, which a page of the portal has. Choose another one.`
        : `Expected a slug of lower-case letters, digits and single hyphens, found ${JSON.stringify(slug)}.`;
    case 'duplicate-week':
    case 'week-range':
      return explainNumber(rule, slug, content, root);
    case 'duplicate-url':
      return `${toOption(message)} Use that one, or give another address.`;
    case 'unknown-topic':
      return `--topic: ${message} ${hint}`;
    case 'bad-url':
    case 'bad-value':
      return `${toOption(message)} ${hint}`;
    default:
      return undefined;
  }
}

function explainNumber(rule: string, slug: string, content: ContentSet, root: string): string {
  const number = numberOfName(slug);
  const last = content.phases.at(-1);
  const found =
    number === undefined
      ? 'Expected a number that is free, found none: each that a phase has is that of a week.'
      : rule === 'week-range'
        ? `Expected a number that a phase has, found ${number}.`
        : `Expected a week of its own, found ${number}, which is there already.`;
  return findFreeWeek(content) === undefined
    ? `${found} Give a phase more \`weeks\` first${last ? `, as in ${root}/${last.file.source.path}` : ''}.`
    : `${found} Without a number it gets the first one that is free.`;
}

/** The field that a message begins with, as the option that gives it. */
function toOption(message: string): string {
  return message.replace(/^`(\w+)`:/, '--$1:');
}

/** The command with what was meant, as far as that can be seen; words in capitals stand for the rest. */
function writeMended(
  problems: readonly Problem[],
  { kind, slug, values }: WantedStub,
  content: ContentSet,
): string {
  const rules = new Set(problems.map(({ rule }) => rule));
  const topics = content.phases.flatMap(({ data }) =>
    listReadable(data.topics).map(({ item }) => item),
  );
  const { url } = values;
  return writeNew(kind, mendSlug(slug, rules), {
    ...values,
    url: rules.has('duplicate-url')
      ? 'URL'
      : url !== undefined && !isHttpsUrl(url)
        ? (proposeUrl(url) ?? 'URL')
        : url,
    topic: mendWord(values.topic, topics, 'TOPIC'),
    kind: mendWord(values.kind, RESOURCE_KINDS, 'KIND'),
    cost: mendWord(values.cost, COSTS, 'COST'),
    scope: mendWord(values.scope, CHECKLIST_SCOPES, 'SCOPE'),
  });
}

function mendSlug(slug: string, rules: ReadonlySet<string>): string {
  const isTaken = rules.has('duplicate-week') || rules.has('week-range');
  const own = isTaken ? slug.replace(/^\d+-/, '') : slug;
  if (!rules.has('file-name')) return own;
  return SLUG_PATTERN.test(slug) ? 'SLUG' : proposeSlug(own);
}

function mendWord(
  word: string | undefined,
  valid: readonly string[],
  placeholder: string,
): string | undefined {
  if (word === undefined || valid.includes(word)) return word;
  return findNearest(word, valid) ?? placeholder;
}

/** What was asked for. */
interface WantedStub {
  kind: StubKind;
  /** As it was typed. */
  slug: string;
  /** The name of the file without its ending. */
  id: string;
  values: StubValues;
}
