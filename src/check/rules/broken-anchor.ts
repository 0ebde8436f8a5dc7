import { pathOf } from '../../roadmap/paths.ts';
import { findInBodies } from '../body.ts';
import type { KnownAnchors } from '../entry-anchors.ts';
import { resolveLink } from '../internal-link.ts';
import { listSitePages } from '../site-pages.ts';
import { findNearest } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** How many anchors of a page are compared with one that is not there. */
const COMPARED = 200;

/** How many anchors of a page are named where none is near. */
const NAMED = 8;

export const brokenAnchor: Rule = {
  id: 'broken-anchor',
  group: 'The body',
  severity: 'error',
  finds: 'A link to a place that a page does not have.',
  why: 'The reader ends at the top of the page, and looks for what was promised.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '[What it does](/weeks/2-raised-bed/#featurs).',
    good: 'Sow.',
    mended: '[What it does](/weeks/2-raised-bed/#features).',
  },
  findProblems: (content, { rules }) => {
    const pages = listSitePages(content, rules);
    const targets = new Map<string, Target | undefined>();
    return findInBodies(content.files, ({ type, url }, { source }) => {
      if ((type !== 'link' && type !== 'definition') || !url?.includes('#')) return undefined;
      const own = pathOf(source.collection, source.id);
      const link = resolveLink(url, own);
      if (link?.anchor === undefined) return undefined;
      if (!targets.has(link.path)) targets.set(link.path, toTarget(pages.get(link.path)));
      const target = targets.get(link.path);
      if (!target || target.slugs.has(link.anchor)) return undefined;
      return {
        message: `Expected an anchor of ${link.path === own ? 'this page' : link.path}, found "#${link.anchor}".`,
        hint: proposeAnchor(url, link.anchor, target.proposed),
        part: 'anchor',
      };
    });
  },
};

function toTarget(page: KnownAnchors | undefined): Target | undefined {
  // What a page has that can't be read may have any anchor.
  if (!page?.isWhole) return undefined;
  const { anchors } = page;
  return {
    slugs: new Set(anchors.map(({ slug }) => slug)),
    proposed: anchors
      .filter(({ text }) => text !== undefined)
      .slice(0, COMPARED)
      .map(({ slug }) => slug),
  };
}

function proposeAnchor(url: string, anchor: string, proposed: readonly string[]): string {
  const nearest = findNearest(anchor, proposed);
  if (nearest !== undefined) return `Did you mean \`${url.replace(/#.*$/, `#${nearest}`)}\`?`;
  if (proposed.length === 0) return 'The page has none; remove what follows the address.';
  const named = proposed.slice(0, NAMED).map((slug) => `#${slug}`);
  return `The page has ${named.join(', ')}${proposed.length > NAMED ? ' and others' : ''}.`;
}

/** The anchors of a page that links lead to. */
interface Target {
  slugs: ReadonlySet<string>;
  /** Those that are proposed in place of one that is not there. */
  proposed: readonly string[];
}
