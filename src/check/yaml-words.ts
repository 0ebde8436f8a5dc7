import type { ContentFile, FieldPath } from './content-file.ts';
import { unwrapHalf, unwrapMixed } from './hints/curly-quotes.ts';
import { NOTHING, quote, writeField, type Allowed } from './hints/write-value.ts';
import type { Finding } from './problem.ts';
import { describeComplaint } from './yaml-complaints.ts';
import type { YamlError } from './yaml-error.ts';
import { MAX_ALIASES } from './yaml-aliases.ts';
import { describeField } from './schema-fields.ts';
import { hintForEntry, pathOfEntry, sayIndent } from './yaml-entries.ts';
import { describeTwoLines, findKeyBelow } from './yaml-two-lines.ts';
import { hintForLine } from './yaml-slips.ts';
import { findFenceEnd } from './frontmatter-slips.ts';
import { lineAt, proposeQuotes, valueAt } from './yaml-lines.ts';
import { SLUG_PATTERN } from '../schemas/fields.ts';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A key with the spaces and hyphens before it, behind which a value may follow. */
const KEY = /^([ -]*)[\w-]+:(?:\s|$)/;

/** What a person is told of a mistake in frontmatter: what is wrong, and how to mend it. */
export function describeYamlError(file: ContentFile, error: YamlError): Finding {
  const { collection, text } = file.source;
  const allows: Allows = (path) => (collection ? describeField(collection, path) : NOTHING);
  const { message, ...place } = findWords(text, error, allows);
  return file.finding(message, place);
}

function findWords(text: string, error: YamlError, allows: Allows): YamlWords {
  const { code, message, offset } = error;
  const found = message.slice(0, 40);
  const at = { offset, length: message.length };
  switch (code) {
    case 'TAG':
      return {
        message: `Expected a value, found the tag \`${found}\`.`,
        ...(message.startsWith('!!')
          ? { hint: 'Remove the tag.', ...at }
          : {
              hint: proposeQuotes(text, offset) ?? 'Put text that begins with `!` between quotes.',
              offset,
              length: valueAt(text, offset)?.value.length ?? message.length,
            }),
      };
    case 'UNKNOWN_ALIAS':
      return {
        message: `Expected a value, found \`*${found}\`, which repeats what \`&${found}\` marks; nothing before it is marked so.`,
        hint: proposeQuotes(text, offset) ?? 'Put text that begins with `*` between quotes.',
        offset,
        length: message.length + 1,
      };
    case 'UNUSED_ANCHOR':
      return {
        message: `Expected text, found \`&${found}\`, a mark for something to be repeated, which nothing repeats.`,
        hint: proposeQuotes(text, offset) ?? 'Put text that begins with `&` between quotes.',
        offset,
        length: message.length + 1,
      };
    case 'ALIAS':
      return {
        message: `Expected at most ${MAX_ALIASES} aliases, with those inside of what they repeat, found more from \`*${found}\` on.`,
        hint: `Write the values out in place of \`*${found}\`.`,
        offset,
        length: message.length + 1,
      };
    case 'OPEN':
      return describeHalf(text, offset) ?? { ...describeOpen(message), offset };
    case 'WRONG_END': {
      const [begin, end] = message === '}' ? ['[', ']'] : ['{', '}'];
      return {
        message: `Expected \`${end}\` for the \`${begin}\` before it, found \`${message}\`.`,
        hint: `Write \`${end}\`.`,
        ...at,
      };
    }
    case 'INDENT':
      return (
        describeTwoLines(text, error, allows) ?? {
          message: `Expected \`${found}:\` to begin in the same column as the fields beside it, found it in another one.`,
          hint: hintForColumn(text, error, allows([]).keys),
          ...at,
        }
      );
    case 'ENTRY_INDENT':
      return {
        message:
          'Expected the entries of the list to begin below each other, found one that does not.',
        hint: error.spaces === undefined ? hintForEntry(text, offset) : sayIndent(error.spaces),
        ...at,
      };
    case 'LOST_HYPHEN':
      return {
        message: /^- *[\w-]+:(?:\s|$)/.test(message)
          ? `Expected a hyphen before \`${found.replace(/^-\s*|:(?:\s.*)?$/g, '')}:\`, which begins the next entry, found none.`
          : 'Expected a hyphen before an entry of the list above it, found none.',
        hint:
          message.length > 80
            ? 'Put a hyphen and a space before it, below those of the entry before it.'
            : `Write \`${message}\`, the hyphen below the one before it.`,
        offset,
        length: lineAt(text, offset).rest.trimEnd().length,
      };
    case 'TEXT_INDENT':
      return {
        message:
          'Expected the line to go on with the text above it, found it further left, where a field begins.',
        hint: sayIndent(error.spaces ?? 0),
        ...at,
      };
    case 'LOST_INDENT':
      return {
        message: `Expected \`${found}:\` below the other fields of the entry above it, found it at the beginning of the line, where a field of the whole file begins.`,
        hint: sayIndent(error.spaces ?? 0),
        ...at,
      };
    case 'ENTRY_NAME':
      return (
        describeTwoLines(text, findKeyBelow(text, offset), allows) ?? {
          message:
            'Expected a name before the text of an entry that has fields below it, found none.',
          hint: hintForName(text, error, allows),
          ...at,
        }
      );
    case 'SPLIT_KEY':
      return {
        message: `Expected a colon right behind \`${found}\`, found it on a later line.`,
        hint: `Write \`${found}:\` on one line, and the value behind it.`,
        ...at,
      };
    case 'NO_SPACE':
      return {
        message: `Expected a space after \`${found}\`, found none.`,
        hint: hintForSpace(text, error),
        ...at,
      };
    case 'NO_FIELD':
      return {
        message: `Expected a field, \`name: value\`, found ${JSON.stringify(found)}.`,
        hint: hintForLine(message, allows([]).keys),
        ...at,
      };
    case 'COMMENT':
      return {
        message: 'Expected the rest of the entry, found `#`, from which on the line is a comment.',
        ...describeCutEntry(text, offset),
        offset,
      };
    case 'FENCE':
      return {
        message: `Expected a field, found ${JSON.stringify(found)}, a line of a fence around code.`,
        hint: hintForFence(text, offset),
        ...at,
      };
    case 'DOCUMENT_END':
      return {
        message: 'Expected a field, found `...`, behind which YAML ends.',
        hint: 'Remove the line, or put `...` that is meant as text between quotes.',
        ...at,
      };
    case 'OTHER_SPACE':
      return {
        message: 'Expected a space, found another sign that looks like one.',
        hint: 'Delete it, and press the space bar: it may have come with copied text.',
        ...at,
      };
    case 'TOO_DEEP':
      return {
        message: 'Expected values in a list or a field, found some that are nested too deeply.',
        hint: 'Remove the brackets that are too many.',
        offset,
      };
    case 'TOO_LARGE':
      return {
        message: `Expected a few fields, found ${message}.`,
        hint: 'Put what is meant to be read into the body, below the second line `---`.',
        offset,
      };
    default:
      return describeComplaint(text, error, allows);
  }
}

/** A straight quote that a phone closed with a curly one, or a thumb with one of the other kind. */
function describeHalf(text: string, offset: number): YamlWords | undefined {
  const { rest } = lineAt(text, offset);
  const curly = unwrapHalf(rest);
  const half = curly ?? unwrapMixed(rest);
  const straight = half && quote(half.inner);
  if (!half || straight === undefined) return undefined;
  const found = valueAt(text, offset);
  const end = half.whole.at(-1) ?? '';
  return {
    message: curly
      ? 'Expected straight quotes around the text, found a curly one, which does not end it.'
      : `Expected another \`${rest.charAt(0)}\` behind the text, found \`${end}\`, which does not end it.`,
    hint: `Write ${writeField(found?.offset === offset ? found.key : undefined, straight)}.`,
    offset,
    length: half.whole.length,
  };
}

/** The entry between brackets or braces that a `#` is in, as text. */
function describeCutEntry(text: string, offset: number): Pick<YamlWords, 'hint' | 'length'> {
  const { text: line, start } = lineAt(text, offset);
  const at = offset - start;
  const [before = ''] = /(?:(?!:\s)[^,[{])*$/.exec(line.slice(0, at)) ?? [];
  const [behind = ''] = /^[^,\]}]*/.exec(line.slice(at)) ?? [];
  const begin = before.replace(/^:?\s+/, '').trimEnd();
  const { length } = behind.trimEnd();
  // Behind a number, or behind `true`, a comment is meant.
  if (/^(?:[\d.]+|true|false)$/.test(begin))
    return { hint: 'Remove it, or put it behind what closes the list or the record.', length };
  const quoted = quote(`${before.replace(/^:?\s+/, '')}${behind}`.trim());
  const hint = 'Put the text that it is in between quotes';
  return { hint: quoted === undefined ? `${hint}.` : `${hint}: \`${quoted}\`.`, length };
}

function hintForFence(text: string, offset: number): string {
  const end = findFenceEnd(text, offset);
  return end === undefined
    ? 'Remove the line.'
    : `Remove this line, and line ${end}, which closes the fence.`;
}

function describeOpen(sign: string): Pick<YamlWords, 'message' | 'hint'> {
  const end = CLOSING[sign];
  return end === undefined
    ? {
        message: `Expected another \`${sign}\` for this \`${sign}\`, found none.`,
        hint: `Put \`${sign}\` behind the last word of the text.`,
      }
    : {
        message: `Expected \`${end}\` for this \`${sign}\`, found none.`,
        hint: `Put \`${end}\` behind its last entry; text that begins with \`${sign}\` goes between quotes.`,
      };
}

function hintForSpace(text: string, { message, offset }: YamlError): string {
  const value = lineAt(text, offset + message.length).rest.trim();
  const written = `${message} ${value}`;
  return written.length > 80 ? 'Put a space there.' : `Write \`${written}\`.`;
}

/** The field that the text of an entry is, which has others below it. */
function hintForName(text: string, { message, offset }: YamlError, allows: Allows): string {
  const path = pathOfEntry(text, offset);
  const value = message.replace(/^- +/, '');
  const { start } = lineAt(text, offset);
  const below = text.slice(start).split(/\n(?! *[\w-]+:(?:\s|$))/, 1)[0] ?? '';
  const name = allows(path).keys.find(
    (key) =>
      !new RegExp(`^ *${key}:`, 'm').test(below) &&
      (SLUG_PATTERN.test(value) || !allows([...path, key]).formats.includes('slug')),
  );
  if (name === undefined) return 'Remove the lines below it, or write them as entries.';
  return message.length > 80 ? `Write \`${name}:\` before it.` : `Write \`- ${name}: ${value}\`.`;
}

/** How many spaces a field gets: as many as the fields above it have to which it is nearest. */
function hintForColumn(
  text: string,
  { message, offset }: YamlError,
  keys: readonly string[],
): string {
  const { start } = lineAt(text, offset);
  const own = offset - start;
  const above = text.slice(0, start).split('\n');
  // Right below the hyphen of an entry that is text stands what belongs to it.
  const last = above.findLast((line) => line.trim() !== '') ?? '';
  if (!keys.includes(message) && last.search(/- +(?!.*:(?:\s|$))\S/) === own)
    return sayIndent(own + 2);
  const isTop = keys.includes(message);
  const columns = new Set(
    above
      .flatMap((line) => KEY.exec(line)?.[1]?.length ?? [])
      .filter((column) => column !== own && (isTop || column > 0)),
  );
  // Before the first field of all there is none.
  if (columns.size === 0) columns.add(0);
  const distances = [...columns].map((column) => Math.abs(column - own));
  const [nearest = 0, ...others] = [...columns].filter(
    (column) => Math.abs(column - own) === Math.min(...distances),
  );
  if (isTop && others.includes(0)) return sayIndent(0);
  if (others.length > 0) return 'Put as many spaces before it as before those.';
  return sayIndent(nearest);
}

/** What the schema of the file allows at a path. */
export type Allows = (path: FieldPath) => Allowed;

/** What is wrong, how to mend it, and where it stands in the file. */
export interface YamlWords {
  message: string;
  hint: string;
  offset: number;
  length?: number;
}
