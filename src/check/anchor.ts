import type { PageHeading } from '../roadmap/anchors.ts';
import { findingAtNode } from './body.ts';
import { listBodyHeadings, numberNotes } from './body-headings.ts';
import type { ContentFile, FieldPath } from './content-file.ts';
import type { Finding } from './problem.ts';

/** Something on a page that can be linked to. */
export interface Anchor {
  slug: string;
  /** The words that it stands for; none where nobody would link to it by choice. */
  text?: string;
  /** Tells a problem where the content says the words; none for the words of the portal. */
  tell?: (message: string, hint: string) => Finding;
}

/** The anchor of a heading that a field of the frontmatter makes. */
export function anchorAt(
  { slug, text }: Pick<PageHeading, 'slug' | 'text'>,
  file: ContentFile,
  path: FieldPath,
): Anchor {
  return { slug, text, tell: (message, hint) => file.findingAt(path, message, hint) };
}

const known = new WeakMap<ContentFile, readonly Anchor[]>();

/** The anchors of a file's body, read once. */
export function listBodyAnchors(file: ContentFile): readonly Anchor[] {
  let anchors = known.get(file);
  if (!anchors) {
    anchors = readBodyAnchors(file);
    known.set(file, anchors);
  }
  return anchors;
}

function readBodyAnchors(file: ContentFile): Anchor[] {
  return [
    ...listBodyHeadings(file).map(({ node, slug, text }) => ({
      slug,
      text,
      tell: (message: string, hint: string) => findingAtNode(file, node, message, hint),
    })),
    ...(numberNotes(file).size > 0 ? [{ slug: 'footnote-label', text: 'Footnotes' }] : []),
  ];
}
