import { mdxToMdast } from 'satteri';
import type { ContentFile, PageFile } from './content-file.ts';
import { mendFences, type LostFence } from './fence-ends.ts';
import { hideConflict } from './merge-markers.ts';
import type { Finding } from './problem.ts';
import { messageOf } from '../message-of.ts';

/** A piece of a body, as Sätteri, the site's own MDX reader, gives it. */
export interface BodyNode {
  type: string;
  /** Name of a component or an element. */
  name?: string | null;
  /** Address of a link, an image or a definition. */
  url?: string;
  /** Text in place of an image. */
  alt?: string | null;
  /** Text of a piece that is nothing but text, or the code of a fence. */
  value?: string;
  /** Level of a heading. */
  depth?: number;
  /** Language of a code fence. */
  lang?: string | null;
  /** What stands behind the language of a code fence. */
  meta?: string | null;
  /** Whether a list is numbered. */
  ordered?: boolean | null;
  /** Whether there are empty lines between the items of a list, or inside an item. */
  spread?: boolean | null;
  /** Name of a footnote or a definition. */
  identifier?: string;
  /** Attributes of a component or an element; other nodes may have a record here. */
  attributes?: unknown;
  children?: readonly BodyNode[];
  position?: { start: { offset: number }; end: { offset: number } };
}

/** A body as far as it could be read. */
export interface Body {
  /** The pieces that could be read, in the order of the text. */
  nodes: readonly BodyNode[];
  /** Whether these are all. */
  isWhole: boolean;
  /** What the reader has to complain about. */
  errors: readonly BodyError[];
  /** Fences that have lost an end; their code is in no piece. */
  lostFences: readonly LostFence[];
}

/** A complaint of the reader of bodies, with its place in the body, from 1. */
export interface BodyError {
  line: number;
  column: number;
  message: string;
}

const bodies = new WeakMap<ContentFile, Body>();

/** The body of a file of which nobody knows where it begins. */
const UNREAD: Body = { nodes: [], isWhole: false, errors: [], lostFences: [] };

/** The body of a file, read once. */
export function readBody(file: ContentFile): Body {
  const known = bodies.get(file);
  if (known) return known;
  const body = file.frontmatter === 'present' ? parseBody(file.body) : UNREAD;
  bodies.set(file, body);
  return body;
}

/** A problem at a piece of a file's body. */
export function findingAtNode(
  file: ContentFile,
  { position }: BodyNode,
  message: string,
  hint?: string,
): Finding {
  const start = position?.start.offset ?? 0;
  return file.finding(message, {
    offset: file.bodyStart + start,
    length: (position?.end.offset ?? start + 1) - start,
    hint,
  });
}

/** Problems at the pieces of all files for which `judge` has words. */
export function findInBodies(
  files: readonly PageFile[],
  judge: (node: BodyNode, file: PageFile) => Verdict | undefined,
): Finding[] {
  return files.flatMap((file) =>
    readBody(file).nodes.flatMap((node) => {
      const verdict = judge(node, file);
      return verdict
        ? [findingAtNode(file, verdict.at ?? node, verdict.message, verdict.hint)]
        : [];
    }),
  );
}

/** Whether a piece is a component or an element. */
export function isComponent({ type }: BodyNode): boolean {
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

/** The pieces of a body that are a component of this name. */
export function findComponents(file: ContentFile, name: string): BodyNode[] {
  return readBody(file).nodes.filter((node) => isComponent(node) && node.name === name);
}

/** What is wrong with a piece, and how to mend it. */
export interface Verdict {
  message: string;
  hint?: string;
  /** The piece inside it that is wrong, where that is not the whole. */
  at?: BodyNode;
}

/**
 * How often a sign may stand in a body. The reader's parser of expressions is native: values nested
 * ten thousand deep end the process, which nothing can catch, and others take minutes.
 */
const LIMITS: readonly [sign: string, most: number][] = [
  ['{', 1_000],
  ['(', 3_000],
  ['[', 3_000],
  ['<', 3_000],
  ['>', 3_000],
  // For each of these, what stands beside it in a paragraph is read again.
  ['&', 3_000],
  ['"', 5_000],
  ["'", 5_000],
  [':', 5_000],
  ['~', 3_000],
  ['_', 5_000],
  ['@', 3_000],
  // Three dots become one sign, for which all of the text is written anew.
  ['...', 1_000],
  // Lists in lists, all on one line.
  ['+ ', 3_000],
  ['* ', 3_000],
  ['- ', 10_000],
  ['. ', 20_000],
];

/** How many mistakes of a body are read over. For each of them the reader begins anew. */
const MOST_ERRORS = 20;

function parseBody(text: string): Body {
  const excess = findExcess(text);
  if (excess) return { ...UNREAD, errors: [excess] };
  const errors: BodyError[] = [];
  const { text: mended, lost: lostFences } = mendFences(text);
  let source: string | undefined = mended;
  for (let round = 0; source !== undefined && round <= MOST_ERRORS; round += 1) {
    const read = parseMdx(source);
    if ('nodes' in read) {
      const isWhole = errors.length + lostFences.length === 0;
      return { nodes: read.nodes, isWhole, errors, lostFences };
    }
    const resolved = hideConflict(source, read.line);
    // A marker of a merge has a rule of its own.
    if (resolved === undefined && !followsFrom(read, errors)) errors.push(read);
    source = resolved ?? hideMistake(source, read);
  }
  return { nodes: [], isWhole: false, errors, lostFences };
}

function findExcess(text: string): BodyError | undefined {
  for (const [sign, most] of LIMITS) {
    const pieces = text.split(sign);
    if (pieces.length - 1 <= most) continue;
    const lines = pieces
      .slice(0, most + 1)
      .join(sign)
      .split('\n');
    return {
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
      message: `more than ${most} times the sign ${sign}`,
    };
  }
  return undefined;
}

function parseMdx(text: string): Pick<Body, 'nodes'> | BodyError {
  try {
    // The tree's types are those of mdast; the interface above has what is read of them.
    const root = mdxToMdast(text, {
      // A second block of frontmatter is a part of the body to Astro, so it must be one here.
      // Dashes and quotes become those of print, which shows in the anchors of headings.
      features: { directive: true, frontmatter: false, smartPunctuation: true },
    }) as BodyNode;
    return { nodes: listNodes(root) };
  } catch (error) {
    const message = messageOf(error);
    const place = /^(\d+):(\d+): (.*)$/s.exec(message);
    return {
      line: Number(place?.[1] ?? 1),
      column: Number(place?.[2] ?? 1),
      message: (place?.[3] ?? message).replace(/(?: \(\d+:\d+\))? \([\w-]+:[\w-]+\)$/, ''),
    };
  }
}

/**
 * Whether a complaint says no more than one before it: the two ends of one tag can both be out of
 * place, and a line with a mistake in it is to be looked at anyway.
 */
function followsFrom(error: BodyError, before: readonly BodyError[]): boolean {
  const tag = readTag(error);
  return before.some((other) => {
    const first = readTag(other);
    return (
      other.line === error.line ||
      (first !== undefined && first.name === tag?.name && first.isClosing !== tag.isClosing) ||
      (tag?.isClosing === false && readExpected(other) === tag.name)
    );
  });
}

/** The tag that was to be closed where a complaint found another closing tag. */
function readExpected({ message }: BodyError): string | undefined {
  return /corresponding closing tag for `<([^`>]*)>`/.exec(message)?.[1];
}

/** The tag that a complaint is about. */
function readTag({ message }: BodyError): { name: string; isClosing: boolean } | undefined {
  const [, slash, name] = /closing tag (?:for )?`<(\/?)([^`>]*)>`/.exec(message) ?? [];
  return name === undefined ? undefined : { name, isClosing: slash !== '' };
}

/**
 * The same text with spaces in the place of the tag, or of the sign, that the reader stumbles over;
 * `undefined` where there is none. Everything else keeps its place.
 */
function hideMistake(text: string, { line, column, message }: BodyError): string | undefined {
  const start = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  // The reader looks at the code between braces; they begin before it.
  const at = message.startsWith('Could not parse') ? text.lastIndexOf('{', start) : start;
  const [mistake] = /^(?:<[^<>{}\n]*>|[<{])/.exec(text.slice(at, at + 500)) ?? [];
  return at < 0 || mistake === undefined
    ? undefined
    : text.slice(0, at) + ' '.repeat(mistake.length) + text.slice(at + mistake.length);
}

/** A piece and all inside it, in the order of the text; without recursion, for deep trees. */
export function listNodes(root: BodyNode): BodyNode[] {
  const nodes: BodyNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    // A loop, not a spread: a page can have more pieces than a call can have arguments.
    for (const child of (node.children ?? []).toReversed()) waiting.push(child);
  }
  return nodes;
}
