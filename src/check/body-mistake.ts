// What the reader of bodies stumbles over: where it is, what to hide to read on, and what only follows.
import { blank } from './blank.ts';
import { listParts } from './html-tags.ts';
import { PROVIDED_COMPONENTS } from './provided-components.ts';
import { findNearest } from './suggest.ts';

/** A complaint of the reader of bodies, with its place in the body, from 1. */
export interface BodyError {
  line: number;
  column: number;
  /** Of what is wrong, in UTF-16 code units, where that is known. */
  length?: number;
  message: string;
}

/** What the reader says, with the place of the opening tag where it is about a closing one. */
export interface Complaint extends BodyError {
  opened?: { line: number; column: number } | undefined;
}

/** A mistake in its place. */
export interface Mistake {
  error: BodyError;
  /** The text with spaces in the place of the mistake; `undefined` where it can't be read on. */
  rest: string | undefined;
}

/** A tag at the beginning of a text; it need not be one that can be read. */
const TAG = /^<[^<>{}\n]*>/;

/** Where the mistake is that the reader complains about, and the text without it. */
export function locateMistake(text: string, complaint: Complaint): Mistake {
  const at = toOffset(text, complaint);
  return (
    locateMisspelt(text, at, complaint) ??
    locateHalf(text, at, complaint) ??
    locateExpression(text, at, complaint) ??
    locateTag(text, at, complaint)
  );
}

/**
 * Whether a complaint says no more than one before it: the two ends of one tag can both be out of
 * place, and a line with a mistake in it is to be looked at anyway.
 */
export function followsFrom(error: BodyError, before: readonly BodyError[]): boolean {
  const tag = readTag(error);
  return before.some((other) => {
    const first = readTag(other);
    return (
      other.line === error.line ||
      (first !== undefined && first.name === tag?.name && first.isClosing !== tag.isClosing) ||
      (tag?.isClosing === false && readExpected(other) === tag.name) ||
      (first !== undefined && tag !== undefined && listParts(first.name).includes(tag.name))
    );
  });
}

/** The tag that a complaint is about. */
export function readTag({ message }: BodyError): { name: string; isClosing: boolean } | undefined {
  const [, slash, name] =
    /(?:closing tag|[Ww]hole tag) (?:for )?`<(\/?)([\w.:-]*)[^`>]*>?`/.exec(message) ?? [];
  return name === undefined ? undefined : { name, isClosing: slash !== '' };
}

/** The tag that was to be closed where a complaint found another closing tag. */
function readExpected({ message }: BodyError): string | undefined {
  return /corresponding closing tag for `<([^`>]*)>`/.exec(message)?.[1];
}

/** `<Stps>…</Steps>`: the one of the two that is no component is told, and what was meant. */
function locateMisspelt(
  text: string,
  at: number,
  { message, opened }: Complaint,
): Mistake | undefined {
  const [, closing = '', opening = ''] =
    /^Unexpected closing tag `<\/([^`]*)>`, expected corresponding closing tag for `<([^`]*)>`/.exec(
      message,
    ) ?? [];
  if (!opened || opening === '' || findNearest(opening, [closing]) === undefined) return undefined;
  const first = toOffset(text, opened);
  const rest = hide(hide(text, first, TAG), at, TAG);
  if (PROVIDED_COMPONENTS.has(closing) && !PROVIDED_COMPONENTS.has(opening))
    return tell(text, first + 1, opening.length, `Unknown component \`${opening}\``, rest);
  return tell(text, at, closing.length + 3, message, rest);
}

/** `< Steps>` or `<\Steps>`: text to the reader, which misses the tag at the other end. */
function locateHalf(text: string, at: number, { message }: Complaint): Mistake | undefined {
  const [, closing] =
    /^Unexpected closing tag `<\/([\w.]+)>`, expected an open/.exec(message) ?? [];
  const [, opening] = /^Expected a closing tag for `<([\w.]+)>`$/.exec(message) ?? [];
  const name = closing ?? opening;
  if (name === undefined || !PROVIDED_COMPONENTS.has(name)) return undefined;
  const twin = findTwin(text, at, name, closing !== undefined);
  if (twin) {
    const [first, second] = twin;
    const wrong = closing ? first : second;
    const rest = hide(hide(text, first.at, TAG), second.at, TAG);
    const said = `Half of a tag \`${closing ? '' : '/'}${name}\`: \`${wrong.tag}\``;
    return tell(text, wrong.at, wrong.tag.length, said, rest);
  }
  const pattern = closing
    ? new RegExp(String.raw`<\s+${name}\b[^<>\n]*>|^[ \t]*${name}\s*>`, 'gm')
    : new RegExp(
        String.raw`<\s+/\s*${name}\s*>|<\\\s*${name}\s*>|^[ \t]*/?${name}\s*>|</\s*${name}\s*$`,
        'gm',
      );
  const half = [...text.matchAll(pattern)].find(({ index }) => (closing ? index < at : index > at));
  if (!half) return undefined;
  const found = half[0].trimStart();
  const start = half.index + half[0].length - found.length;
  const rest = hide(hide(text, at, TAG), start, new RegExp(String.raw`^.{${found.length}}`));
  const said = `Half of a tag \`${closing ? '' : '/'}${name}\`: \`${found}\``;
  return tell(text, start, found.length, said, rest);
}

/** `<Steps>…<Steps>` or `</Steps>…</Steps>`, a pair but for a slash, with nothing else open around it. */
function findTwin(text: string, at: number, name: string, isClosing: boolean): Twin | undefined {
  const tags = [...text.matchAll(new RegExp(String.raw`<(/?)${name}\s*/?>`, 'g'))].map(
    ({ index, 0: tag, 1: slash }) => ({ at: index, tag, isClosing: slash === '/' }),
  );
  const own = tags.findIndex((tag) => tag.at === at);
  const first = tags[isClosing || !tags[own - 1] || tags[own - 1]?.isClosing ? own : own - 1];
  const second = first && tags[tags.indexOf(first) + 1];
  if (!first || first.isClosing !== isClosing || second?.isClosing !== isClosing) return undefined;
  const [before, after] = [tags[tags.indexOf(first) - 1], tags[tags.indexOf(second) + 1]];
  const isAlone = before?.isClosing !== false && after?.isClosing !== true;
  return isAlone ? [first, second] : undefined;
}

type Twin = readonly [{ at: number; tag: string }, { at: number; tag: string }];

/** The code between braces, of which the reader names a place inside. */
function locateExpression(text: string, at: number, { message }: Complaint): Mistake | undefined {
  if (!message.startsWith('Could not parse')) return undefined;
  // Styles and scripts are refused as a whole.
  const style = [...text.slice(0, at).matchAll(/<(style|script)\b[^<>\n]*>/gi)].at(-1);
  const inside = style && text.slice(style.index + style[0].length);
  const end = inside?.search(new RegExp(`</${style?.[1] ?? ''}\\s*>`, 'i')) ?? -1;
  if (style && style.index + style[0].length + end > at)
    return tell(
      text,
      style.index,
      style[0].length,
      `HTML \`${style[1] ?? ''}\``,
      hide(text, style.index, new RegExp(String.raw`^[^]{${style[0].length + end}}</\w+\s*>`)),
    );
  const inner = text.lastIndexOf('{', at);
  if (inner < 0) return { error: { ...toPlace(text, at), message }, rest: undefined };
  // Braces right before it are a part of the same mistake, as in `${{ name }}`.
  const before = /\{[ \t{]*$/.exec(text.slice(Math.max(0, inner - 50), inner))?.[0] ?? '';
  const start = inner - before.length;
  const length = measureBraces(text.slice(start, start + 500));
  const rest = hide(text, start, new RegExp(`^[^]{${length}}`));
  return tell(text, start, length, message, rest);
}

/** From a brace to the one that closes it, or that brace alone where the paragraph ends first. */
function measureBraces(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length && !/^\n\s*\n/.test(text.slice(at, at + 3)); at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return 1;
}

function locateTag(text: string, at: number, { message }: Complaint): Mistake {
  const comment = /^<!--[^]*?(?:-->|$)/.exec(text.slice(at, at + 5_000))?.[0];
  if (comment !== undefined)
    return tell(text, at, comment.length, message, hide(text, at, /^<!--[^]*?(?:-->|$)/));
  const mistake = /^(?:<[^<>{}\n]*>|[<{])/.exec(text.slice(at, at + 500))?.[0];
  if (mistake === undefined) return { error: { ...toPlace(text, at), message }, rest: undefined };
  // In a link or an image it begins an address.
  const address = /\]\($/.test(text.slice(Math.max(0, at - 2), at))
    ? /^<([^\s<>()]*)>?/.exec(text.slice(at, at + 500))
    : undefined;
  if (address?.[1]) {
    const isClosed = text[at + address[0].length] === ')';
    const said = `Address \`${address[1]}\`, ${address[0].endsWith('>') && !isClosed ? 'open' : 'closed'}`;
    // What is wrong with the address besides is told once it can be read.
    return tell(text, at, address[0].length, said, hide(text, at - 2, /^\]\(<[^\s<>()]*>?\)?/));
  }
  const bare = /^<(https?:\/\/[^\s<>]+|[\w.+-]+@[\w-]+\.[\w.-]+)>$/.exec(mistake)?.[1];
  if (bare !== undefined)
    return tell(text, at, mistake.length, `Bare address \`${bare}\``, hide(text, at, /^<[^<>]*>/));
  const broken = /^Unexpected character after `<`/.test(message)
    ? /^<([A-Za-z][\w.]*)(?![\w.@:])/.exec(text.slice(at, at + 100))?.[1]
    : undefined;
  const said = broken === undefined ? message : `Not a whole tag \`<${broken}>\``;
  return tell(text, at, mistake.length, said, hide(text, at, /^(?:<[^<>{}\n]*>|[<{])/));
}

function tell(
  text: string,
  at: number,
  length: number,
  message: string,
  rest: string | undefined,
): Mistake {
  return { error: { ...toPlace(text, at), length, message }, rest };
}

/** A text with spaces in the place of what a pattern finds from an offset on. */
function hide(text: string, at: number, pattern: RegExp): string {
  return text.slice(0, at) + text.slice(at).replace(pattern, blank);
}

function toOffset(text: string, { line, column }: { line: number; column: number }): number {
  return text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
}

function toPlace(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
