import GithubSlugger from 'github-slugger';
import { listNodes, type BodyNode } from './body-node.ts';
import { readBody } from './body.ts';
import type { ContentFile } from './content-file.ts';

/** A heading of a body, with the anchor that Astro gives it. */
export interface BodyHeading {
  node: BodyNode;
  /** What it says, without marks. */
  text: string;
  /** Unique in the body; empty for a heading without a letter or a digit. */
  slug: string;
}

/** The headings of a file's body, in order. */
export function listBodyHeadings(file: ContentFile): BodyHeading[] {
  const { nodes } = readBody(file);
  const slugger = new GithubSlugger();
  const notes = numberNotes(file);
  return nodes
    .filter(({ type }) => type === 'heading')
    .map((node) => {
      const text = readText(node, notes);
      return { node, text, slug: slugger.slug(text) };
    });
}

/** The numbers of a body's footnotes, by name: in the order in which the text, not a note, asks for them. */
export function numberNotes(file: ContentFile): ReadonlyMap<string, number> {
  const { nodes } = readBody(file);
  const inNotes = new Set(
    nodes.filter(({ type }) => type === 'footnoteDefinition').flatMap(listNodes),
  );
  const notes = new Map<string, number>();
  for (const node of nodes) {
    const { type, identifier = '' } = node;
    if (type === 'footnoteReference' && !inNotes.has(node) && !notes.has(identifier))
      notes.set(identifier, notes.size + 1);
  }
  return notes;
}

/** The text of a piece as the page shows it; `notes` has the numbers of the footnotes. */
function readText(node: BodyNode, notes: ReadonlyMap<string, number>): string {
  const { type, name, value = '', identifier = '', children = [] } = node;
  if (type === 'footnoteReference') return String(notes.get(identifier));
  const inside = children.map((child) => readText(child, notes)).join('');
  // Two parts with a colon between them, as in `10:30`, are read as a directive and shown as text.
  return type === 'textDirective' ? `:${name ?? ''}${inside}` : value + inside;
}
