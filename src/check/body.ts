import { mdxToMdast } from 'satteri';
import type { ContentFile } from './content-file.ts';
import type { Finding } from './problem.ts';

/** A piece of a body, as Sätteri, the site's own MDX reader, gives it. */
export interface BodyNode {
  type: string;
  /** Name of a component or an element. */
  name?: string | null;
  /** Address of a link, an image or a definition. */
  url?: string;
  /** Text in place of an image. */
  alt?: string | null;
  /** Level of a heading. */
  depth?: number;
  /** Attributes of a component or an element; other nodes may have a record here. */
  attributes?: unknown;
  children?: readonly BodyNode[];
  position?: { start: { offset: number }; end: { offset: number } };
}

/** A body that was read, or why it could not be. */
export interface Body {
  /** All pieces, in the order of the text. */
  nodes: readonly BodyNode[];
  error?: { line: number; column: number; message: string };
}

const bodies = new WeakMap<ContentFile, Body>();

/** The body of a file, read once. */
export function readBody(file: ContentFile): Body {
  const known = bodies.get(file);
  if (known) return known;
  const body = file.frontmatter === 'present' ? parseBody(file.body) : { nodes: [] };
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
  files: readonly ContentFile[],
  judge: (node: BodyNode, file: ContentFile) => Verdict | undefined,
): Finding[] {
  return files.flatMap((file) =>
    readBody(file).nodes.flatMap((node) => {
      const verdict = judge(node, file);
      return verdict ? [findingAtNode(file, node, verdict.message, verdict.hint)] : [];
    }),
  );
}

/** What is wrong with a piece, and how to mend it. */
export interface Verdict {
  message: string;
  hint?: string;
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
];

function parseBody(text: string): Body {
  for (const [sign, most] of LIMITS)
    if (text.split(sign).length - 1 > most)
      return {
        nodes: [],
        error: { line: 1, column: 1, message: `more than ${most} times the sign ${sign}` },
      };
  try {
    // The tree's types are those of mdast; the interface above has what is read of them.
    const root = mdxToMdast(text, {
      // A second block of frontmatter is a part of the body to Astro, so it must be one here.
      features: { directive: true, frontmatter: false },
    }) as BodyNode;
    return { nodes: listNodes(root) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+): (.*)$/s.exec(message);
    return {
      nodes: [],
      error: {
        line: Number(place?.[1] ?? 1),
        column: Number(place?.[2] ?? 1),
        message: (place?.[3] ?? message).replace(/(?: \(\d+:\d+\))? \([\w-]+:[\w-]+\)$/, ''),
      },
    };
  }
}

/** All nodes below a root, in the order of the text; without recursion, for deep trees. */
function listNodes(root: BodyNode): BodyNode[] {
  const nodes: BodyNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    // A loop, not a spread: a page can have more pieces than a call can have arguments.
    for (const child of (node.children ?? []).toReversed()) waiting.push(child);
  }
  return nodes;
}
