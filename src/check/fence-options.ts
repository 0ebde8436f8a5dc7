import { suggest } from './suggest.ts';

/** What is wrong with the options of a code fence, with its place in their text. */
export interface OptionError {
  offset: number;
  length: number;
  message: string;
  hint: string;
}

/** The option that says that the code of a fence is a piece which can't be read alone. */
const PARTIAL = 'partial';

/** Whether the options of a code fence say that its code is a piece. */
export function isPartial(meta: string): boolean {
  return listOptions(meta).some(({ name, value }) => name === PARTIAL && value === undefined);
}

/**
 * What is wrong with the options of a code fence, which are those of Expressive Code. It counts out
 * ranges of lines however long, and never ends with an empty text to mark; patterns are refused
 * because some never end, too.
 */
export function findOptionErrors(meta: string, code: string): OptionError[] {
  const errors = listOptions(meta).flatMap((option): (OptionError & { isWord?: boolean })[] => {
    const { offset, text, name, value } = option;
    const judge = OPTIONS.get(name) ?? (name === '' ? judgeMarks : undefined);
    if (!judge) return [judgeUnknown(option)];
    const problem = judge(value, code);
    return problem ? [{ offset, length: text.length, ...problem }] : [];
  });
  return joinWords(meta, errors);
}

function judgeUnknown({ offset, text, name, value }: Option): OptionError & { isWord: boolean } {
  const isFile = value === undefined && /^[\w./-]+\.[a-z]\w{0,4}$/.test(text);
  return {
    offset,
    length: text.length,
    isWord: value === undefined,
    message: `Expected an option of a code fence (${NAMES.join(', ')}), found ${show(text)}.`,
    hint: isFile
      ? `Write \`title="${text}"\`.`
      : (suggest(OTHER_NAMES.get(name.toLowerCase()) ?? name, NAMES) ?? 'Remove it.'),
  };
}

/** Words that stand in a row and are no options are one mistake: a title without its name, or code. */
function joinWords(
  meta: string,
  errors: readonly (OptionError & { isWord?: boolean })[],
): OptionError[] {
  const joined: (OptionError & { isWord: boolean })[] = [];
  for (const { isWord = false, ...error } of errors) {
    const last = joined.at(-1);
    const end = last ? last.offset + last.length : 0;
    if (!last?.isWord || !isWord || meta.slice(end, error.offset).trim() !== '') {
      joined.push({ ...error, isWord });
      continue;
    }
    const words = meta.slice(last.offset, error.offset + error.length);
    joined[joined.length - 1] = {
      offset: last.offset,
      length: words.length,
      isWord,
      message: `Expected options of a code fence (${NAMES.join(', ')}), found ${show(words)}.`,
      hint: /["'`{}\\]/.test(words)
        ? 'Put code on the lines below it, and remove what else it is.'
        : `Write \`title="${words.slice(0, 60)}"\` for a title; code goes on the lines below.`,
    };
  }
  return joined.map(({ offset, length, message, hint }) => ({ offset, length, message, hint }));
}

/** How often words to mark may stand in the code; the time to mark them grows with the square. */
const MOST_MARKED = 100;

/** `name=value`, a name, or a value; a value stands between quotes, also those of print, braces, slashes, or alone. */
const OPTION =
  /(?:([\w-]+)=)?("(?:\\.|[^"\\])*"|[“„][^“”]*[“”]|'(?:\\.|[^'\\])*'|\{[^}]*\}|\/(?:\\.|[^/\\])+\/)|\S+/g;

function listOptions(meta: string): Option[] {
  return [...meta.matchAll(OPTION)].map(({ 0: text, 1: key, 2: delimited, index }) => {
    if (delimited !== undefined) return { offset: index, text, name: key ?? '', value: delimited };
    const [name = '', value] = text.split(/=(.*)/s, 2);
    return { offset: index, text, name, value };
  });
}

const judgeText: Judge = (value) =>
  value !== undefined && /^["'].*["']$/s.test(value)
    ? undefined
    : value !== undefined && /[“”„‘’]/.test(value)
      ? {
          message: `Expected text between straight quotes, found ${show(value)}.`,
          hint: `Write \`="${value.slice(0, 40).replaceAll(/[“”„‘’"'`{}]/g, '')}"\` behind its name.`,
        }
      : {
          message: `Expected text between quotes, found ${show(value)}.`,
          hint:
            value === undefined
              ? 'Write `="…"` behind it.'
              : `Write \`="${value.slice(0, 40).replaceAll(/["'`{}]/g, '')}"\` behind its name.`,
        };

const judgeFlag: Judge = (value) =>
  value === undefined || value === 'true' || value === 'false'
    ? undefined
    : {
        message: `Expected nothing behind it, or \`=true\` or \`=false\`, found ${show(value)}.`,
        hint: 'Remove the sign `=` and what follows it.',
      };

const judgePartial: Judge = (value) =>
  value === undefined
    ? undefined
    : {
        message: `Expected nothing behind it, found ${show(value)}.`,
        hint: 'Remove the sign `=` and what follows it.',
      };

/** Lines or words to mark: `{2}`, `{"Here":1-3,5}` or `"word"`. */
const judgeMarks: Judge = (value, code) => {
  const words = value && /^(["'])(.+)\1$/s.exec(value)?.[2];
  if (words) return judgeWords(words.replaceAll(/\\(?=["'])/g, ''), code);
  const ranges = /^\{\s*(?:(["'])[^"']+\1:)?([\d\s,-]+)\}$/.exec(value ?? '')?.[2]?.split(',');
  if (!ranges)
    return {
      message: `Expected what to mark, as lines (\`{1,3-5}\`) or as words between quotes, found ${show(value)}.`,
      hint: 'The lines go between braces, counted from 1: `{2}`. Patterns between slashes are not taken.',
    };
  const lineCount = code.split('\n').length;
  const bad = ranges.find((range) => !isWithin(range.trim(), lineCount));
  return bad === undefined
    ? undefined
    : {
        message: `Expected lines from 1 to ${lineCount}, found ${show(bad.trim())}.`,
        hint: 'The first line of the code is line 1.',
      };
};

function judgeWords(words: string, code: string): ReturnType<Judge> {
  const count = code.split(words).length - 1;
  if (count > 0 && count <= MOST_MARKED) return undefined;
  return count === 0
    ? {
        message: `Expected words that the code has, found ${show(words)}.`,
        hint: 'Write them as they stand in the code, or remove them here.',
      }
    : {
        message: `Expected at most ${MOST_MARKED} places to mark, found ${count} of ${show(words)}.`,
        hint: 'Mark longer words, or lines: `{2}`.',
      };
}

const OPTIONS: ReadonlyMap<string, Judge> = new Map([
  ['title', judgeText],
  ['lang', judgeText],
  ...['ins', 'del', 'mark'].map((name): [string, Judge] => [name, judgeMarks]),
  ['wrap', judgeFlag],
  [PARTIAL, judgePartial],
]);

const NAMES = [...OPTIONS.keys()];

/** What other programs call an option. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['filename', 'title'],
  ['file', 'title'],
  ['name', 'title'],
  ['path', 'title'],
  ['caption', 'title'],
  ['label', 'title'],
  ['highlight', 'mark'],
  ['language', 'lang'],
]);

function isWithin(range: string, lineCount: number): boolean {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(range) ?? [];
  const [from, to] = [Number(first), Number(last)];
  return from >= 1 && from <= to && to <= lineCount;
}

function show(value: string | undefined): string {
  return value === undefined ? 'nothing' : `\`${value.slice(0, 40)}\``;
}

interface Option {
  offset: number;
  text: string;
  /** Empty for a value alone. */
  name: string;
  /** With what it stands between. */
  value: string | undefined;
}

type Judge = (
  value: string | undefined,
  code: string,
) => { message: string; hint: string } | undefined;
