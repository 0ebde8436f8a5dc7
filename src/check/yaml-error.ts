import type { YAMLError as ReaderError } from 'yaml';
import { unwrapHalf, unwrapMixed } from './hints/curly-quotes.ts';
import { findLostHyphen, findNextEntry, toEntryError } from './yaml-entries.ts';
import { lineAt } from './yaml-lines.ts';

/** What the reader of frontmatter complains about. */
export interface YamlError {
  /**
   * The reader's name for it, such as `TAB_AS_INDENT`, or one of the check's own: `OPEN`, `INDENT`,
   * `NO_FIELD`, `NO_SPACE`, `COMMENT`, `ENTRY_INDENT`, `ENTRY_NAME`, `LOST_HYPHEN`, `LOST_INDENT`, `TEXT_INDENT`, `WRONG_END`, `DOCUMENT_END`, `FENCE`, `OTHER_SPACE`, `SPLIT_KEY`,
   * `DUPLICATE_KEY`, `TAG`, `UNKNOWN_ALIAS`, `UNUSED_ANCHOR`,
   * `ALIAS`, `CONTROL`, `TOO_LARGE`, `TOO_DEEP`.
   */
  code: string;
  /** The reader's words, or, for a name of the check's own, what is written there. */
  message: string;
  /** Offset into the text that was read. */
  offset: number;
  /** Where a key stands first that stands there again. */
  first?: number;
  /** How many spaces belong before it. */
  spaces?: number;
}

/** An entry that does not begin below the others of its list. */
const MISPLACED_ENTRY =
  /^(?:A block sequence may not be used as an implicit map key|All sequence items must start)/;

/**
 * Places a complaint of the reader where the mistake was made, which is not always where it was seen.
 * @param offset where it was seen in the text, which may be a part of what was read
 */
export function explainYamlError(
  { code, message, pos }: ReaderError,
  text: string,
  offset = pos[0],
): YamlError {
  // The engine's words for values in values in values without end.
  if (message.includes('call stack')) return { code: 'TOO_DEEP', message, offset };
  const half = findHalfQuote(text, offset);
  if (half !== undefined) return { code: 'OPEN', message: text[half] ?? '', offset: half };
  const comment = findCuttingComment(message, text, offset);
  if (comment) return comment;
  const mixed = findMixedQuotes({ code, message }, text, offset);
  if (mixed !== undefined) return { code: 'OPEN', message: text[mixed] ?? '', offset: mixed };
  if (/end with a [\]}]$|^Missing closing ["']/.test(message)) {
    const quote = findOddQuote(text, offset, /[\]}]\s*$/);
    if (quote !== undefined) return { code: 'OPEN', message: text[quote] ?? '', offset: quote };
    const open = findOpen(text);
    if (typeof open === 'object') return open;
    if (open !== undefined) return { code: 'OPEN', message: text[open] ?? '', offset: open };
  }
  const odd = /^Missing closing ["']/.test(message) ? findOddQuote(text, offset) : undefined;
  if (odd !== undefined) return { code: 'OPEN', message: text[odd] ?? '', offset: odd };
  if (MISPLACED_ENTRY.test(message) && /^ *- /.test(lineAt(text, offset).text))
    return toEntryError(text, offset);
  const entry = /^(?:Nested mappings|Implicit keys need)/.test(message)
    ? findNextEntry(text, offset)
    : undefined;
  if (entry !== undefined) return toEntryError(text, entry);
  return (
    findSplitKey(text, offset) ??
    findMissingSpace({ code, message }, text, offset) ??
    findNamelessEntry({ code, message }, text, offset) ??
    findGluedHyphen(text, offset) ??
    findIndentedField({ code, message }, text, offset) ??
    findNoField({ code, message }, text, offset) ??
    findAliasBefore(text, offset) ?? { code, message, offset }
  );
}

/** A quote that begins a value. */
const QUOTE = /["'](?<=(?:[[{,]|:\s|-\s)\s*.)/g;

/** Where a straight quote begins a value up to an offset that only a curly one ends. */
function findHalfQuote(text: string, offset: number): number | undefined {
  if (!/[“”‘’]/.test(text)) return undefined;
  return [...text.matchAll(QUOTE)].find(
    ({ index }) => index <= offset && unwrapHalf(lineAt(text, index).rest) !== undefined,
  )?.index;
}

/** Where a quote begins an entry of the line of an offset that one of the other kind was to end. */
function findMixedQuotes({ message }: Complaint, text: string, offset: number): number | undefined {
  if (!/^Missing , |^Missing closing ["']|end with a [\]}]$/.test(message)) return undefined;
  const { start, text: line } = lineAt(text, offset);
  const begin = [...line.matchAll(QUOTE)].find(
    ({ index }) => start + index <= offset && unwrapMixed(line.slice(index)) !== undefined,
  )?.index;
  // A whole text in quotes may have quotes of the other kind and commas in it.
  const isOdd = begin !== undefined && (line.split(line.charAt(begin)).length - 1) % 2 === 1;
  return isOdd ? start + begin : undefined;
}

/**
 * The quote that begins a value of a line and is the last of its kind there, where the others of the line
 * have a second one: what it was to end goes on up to the next quote, lines below.
 * @param line what the line has to look like
 */
function findOddQuote(text: string, offset: number, line = /./): number | undefined {
  let start = 0;
  for (const own of text.split('\n')) {
    if (start > offset) return undefined;
    const last = [...own.matchAll(QUOTE)].at(-1);
    const sign = last?.[0] ?? '';
    const isOdd = last && (own.split(sign).length - 1) % 2 === 1 && !own.includes('\\');
    if (last && isOdd && line.test(own)) return start + last.index;
    start += own.length + 1;
  }
  return undefined;
}

/** The key of the last line up to an offset that begins with a colon: it stands on the line before. */
function findSplitKey(text: string, offset: number): YamlError | undefined {
  const lines = text.split('\n');
  let at = text.slice(0, offset).split('\n').length - 1;
  while (at > 0 && !/^[ \t]*:(?:\s|$)/.test(lines[at] ?? '')) at -= 1;
  const [, marks = '', name] =
    /^([ \t]*(?:- +)*)([^\s:#-][^:#]*?)\s*(?:#.*)?$/.exec(lines[at - 1] ?? '') ?? [];
  return name === undefined
    ? undefined
    : {
        code: 'SPLIT_KEY',
        message: name,
        offset: lines.slice(0, at - 1).join('\n').length + (at > 1 ? 1 : 0) + marks.length,
      };
}

/** The line of an offset as no field, or as one that has no space behind its colon or hyphen. */
export function explainLine(text: string, offset: number): YamlError {
  const { text: line, start } = lineAt(text, offset);
  const [, before = '', sign] = /^(\s*(?:- +)*)(\w[\w-]*:|-(?!-))(?![\s/]|$)/.exec(line) ?? [];
  return sign === undefined
    ? { code: 'NO_FIELD', message: line.trim(), offset: start + line.search(/\S|$/) }
    : { code: 'NO_SPACE', message: sign, offset: start + before.length };
}

function findMissingSpace(
  { code, message }: Complaint,
  text: string,
  offset: number,
): YamlError | undefined {
  const isAboutLine = /^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR|BAD_INDENT)$/.test(code);
  if (!isAboutLine || message.includes(' flow ') || !beginsLine(text, offset)) return undefined;
  const found = explainLine(text, offset);
  return found.code === 'NO_SPACE' ? found : undefined;
}

/** `-id: a` in the line above: a hyphen without a space, which makes it the key of another record. */
function findGluedHyphen(text: string, offset: number): YamlError | undefined {
  const { start } = lineAt(text, offset);
  const lines = [lineAt(text, offset), lineAt(text, Math.max(0, start - 1))];
  for (const { text: line, start: begin } of lines) {
    const before = /^ *(?=-[a-z][\w-]*:(?:\s|$))/.exec(line)?.[0];
    if (before !== undefined)
      return { code: 'NO_SPACE', message: '-', offset: begin + before.length };
  }
  return undefined;
}

/** An entry that is text, with fields of it on the lines below: the text is one of them, too. */
function findNamelessEntry(
  { message }: Complaint,
  text: string,
  offset: number,
): YamlError | undefined {
  if (!/^Implicit (?:map )?keys (?!of flow)/.test(message)) return undefined;
  const { text: line, start } = lineAt(text, offset);
  const [, before = '', entry] =
    /^(\s*)(- +(?!.*:(?:\s|$))[^\s#&*!|>[{-].*)$/.exec(line.trimEnd()) ?? [];
  const next = lineAt(text, start + line.length + 1).text;
  // A line that begins with several words goes on with the text.
  const [begin = '', spaces = '', words] = /^( *)([^\s#:-][^:#]*)(?=:(?:\s|$))/.exec(next) ?? [];
  if (entry !== undefined && words?.includes(' ') && spaces.length > before.length)
    return {
      code: 'INDENT',
      message: words,
      offset: start + line.length + 1 + begin.length - words.length,
    };
  const column = /^ *(?=[\w-]+:(?:\s|$))/.exec(next)?.[0].length ?? 0;
  return entry !== undefined && column > before.length
    ? { code: 'ENTRY_NAME', message: entry, offset: start + before.length }
    : undefined;
}

/** A line without a colon where only a field can stand. */
function findNoField({ message }: Complaint, text: string, offset: number): YamlError | undefined {
  return /^Implicit (?:map )?keys (?!of flow)/.test(message) &&
    beginsLine(text, offset) &&
    /^(?:[[{]|(?:(?!:\s| #).)*(?: #|$))/.test(lineAt(text, offset).rest)
    ? explainLine(text, offset)
    : undefined;
}

function beginsLine(text: string, offset: number): boolean {
  return /^[ -]*$/.test(text.slice(lineAt(text, offset).start, offset));
}

/** The field that begins in another column than those beside it. */
function findIndentedField(
  { code, message }: Complaint,
  text: string,
  offset: number,
): YamlError | undefined {
  const field = /(?=[^\s#:-])(?<=(?:^|\n)[ \t]+)[^\s#:-][^\n:]*(?=:(?:\s|$))/g;
  if (code === 'BAD_INDENT' || message.includes('without - indicator')) field.lastIndex = offset;
  // Text goes on in lines that are indented, up to the one that can't be text.
  else if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_AS_IMPLICIT_KEY')
    field.lastIndex = offset + text.slice(offset).search(/\n|$/);
  else return undefined;
  const found = field.exec(text);
  if (!found || /:\s|\n\S/.test(text.slice(offset, found.index))) return undefined;
  // Below a line that begins where it does, it is that line which is wrong.
  const isBelow =
    beginsLine(text, offset) && columnOf(text, offset) === columnOf(text, found.index);
  return isBelow && offset < found.index
    ? undefined
    : (findLostHyphen(text, found.index) ?? {
        code: 'INDENT',
        message: found[0],
        offset: found.index,
      });
}

function columnOf(text: string, offset: number): number {
  return offset - lineAt(text, offset).start;
}

/** Text that begins with a star, of which the first word is taken for an alias. */
function findAliasBefore(text: string, offset: number): YamlError | undefined {
  const alias = /(?<=[:,[{-]\s+)\*([^\s,[\]{}]+)[ \t]+$/.exec(
    text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset),
  );
  return alias
    ? { code: 'UNKNOWN_ALIAS', message: alias[1] ?? '', offset: offset - alias[0].length }
    : undefined;
}

/**
 * Quotes with what is in them, comments, and brackets. Quotes and brackets begin a value, or they
 * are text; an apostrophe is.
 */
const TOKENS =
  /(?<=(?:^|[[{,]|:\s|-\s)\s*)(?:"(?:\\.|[^"\\])*(?<close>"|$)|'(?:''|[^'])*?(?<end>'(?!')|$))|(?<=^|\s)#[^\n]*|[[\]{}]/gs;

/**
 * The comment between brackets or braces that was meant to be text: it takes away what closes them, or
 * a comma behind an entry.
 */
function findCuttingComment(message: string, text: string, offset: number): YamlError | undefined {
  if (message.startsWith('Comments must be separated') && /[[{,]$/.test(text.slice(0, offset)))
    return { code: 'COMMENT', message: lineAt(text, offset).rest, offset };
  const isOpen = /end with a [\]}]$/.test(message);
  if (!isOpen && !message.startsWith('Missing , ')) return undefined;
  const comment = listFlowComments(text).find(({ 0: words, index }) =>
    isOpen ? closesMore(words) : index < offset && words.includes(','),
  );
  return comment && { code: 'COMMENT', message: comment[0].trimEnd(), offset: comment.index };
}

/** The comments of a text that stand between brackets or braces. */
function listFlowComments(text: string): RegExpExecArray[] {
  let depth = 0;
  return [...text.matchAll(TOKENS)].filter(({ 0: token }) => {
    if (/^[\]}]/.test(token)) depth -= 1;
    else if (/^[[{]/.test(token)) depth += 1;
    return depth > 0 && token.startsWith('#');
  });
}

function closesMore(words: string): boolean {
  return (words.match(/[\]}]/g)?.length ?? 0) > (words.match(/[[{]/g)?.length ?? 0);
}

/**
 * Where the last bracket, or the quote, is opened that the text does not close; or the bracket of the
 * other kind that was to close it, where the line ends.
 */
function findOpen(text: string): number | YamlError | undefined {
  const open: number[] = [];
  for (const { 0: token, index, groups } of text.matchAll(TOKENS)) {
    if (token.startsWith('#')) continue;
    if (/^["']/.test(token)) {
      if (!(groups?.['close'] ?? groups?.['end'])) return index;
    } else if (token === ']' || token === '}') {
      const last = open.pop();
      if (last !== undefined && text[last] !== (token === ']' ? '[' : '{'))
        return open.length === 0 && /^[ \t]*(?:#.*)?$/m.exec(lineAt(text, index + 1).rest)
          ? { code: 'WRONG_END', message: token, offset: index }
          : last;
    } else if (open.length > 0 || /(?:^|:\s|-\s)\s*$/.test(text.slice(0, index))) open.push(index);
  }
  return open.at(-1);
}

type Complaint = Pick<YamlError, 'code' | 'message'>;
