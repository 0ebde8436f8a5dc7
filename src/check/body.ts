import { mdxToMdast } from 'satteri';
import {
  followsFrom,
  locateMistake,
  type BodyError,
  type Complaint,
  type Mistake,
} from './body-mistake.ts';
import { listNodes, type BodyNode } from './body-node.ts';
import type { ContentFile, PageFile } from './content-file.ts';
import { mendFences, type LostFence } from './fence-ends.ts';
import { hideConflict } from './merge-markers.ts';
import { locatePart, type NodePart } from './node-part.ts';
import type { Finding } from './problem.ts';
import { messageOf } from '../message-of.ts';

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

/** A problem at a piece of a file's body, or at a part of one. */
export function findingAtNode(
  file: ContentFile,
  node: BodyNode,
  message: string,
  hint?: string,
  part?: NodePart,
): Finding {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start + 1;
  const span =
    part === undefined
      ? { offset: 0, length: end - start }
      : locatePart(file.body.slice(start, end), node, part);
  return file.finding(message, {
    offset: file.bodyStart + start + span.offset,
    length: span.length,
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
      if (!verdict) return [];
      const { at = node, message, hint, part } = verdict;
      return [findingAtNode(file, at, message, hint, part)];
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
  /** The part of it that is wrong. */
  part?: NodePart;
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
    if (resolved !== undefined) {
      source = resolved;
      continue;
    }
    const { error, rest }: Mistake = locateMistake(source, read);
    if (!followsFrom(error, errors)) errors.push(error);
    source = rest;
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

function parseMdx(text: string): Pick<Body, 'nodes'> | Complaint {
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
    const opened = / \((\d+):(\d+)\) \([\w-]+:[\w-]+\)$/.exec(message);
    return {
      line: Number(place?.[1] ?? 1),
      column: Number(place?.[2] ?? 1),
      opened: opened ? { line: Number(opened[1]), column: Number(opened[2]) } : undefined,
      message: (place?.[3] ?? message).replace(/(?: \(\d+:\d+\))? \([\w-]+:[\w-]+\)$/, ''),
    };
  }
}
