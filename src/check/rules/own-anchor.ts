import type { Anchor } from '../anchor.ts';
import type { Finding } from '../problem.ts';
import { groupPathOf } from '../../roadmap/library.ts';
import { listSitePages, listTopics } from '../site-pages.ts';
import type { Rule } from './rule.ts';

export const ownAnchor: Rule = {
  id: 'own-anchor',
  group: 'Meaning',
  severity: 'error',
  finds:
    'A heading, a name or an id whose anchor another one on the same page has, a topic whose page another one has, or one that has no letter or digit to make an address from.',
  why: 'A link to it leads to the other one, or to the top of the page.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '## Resources\n\nSow.',
    good: 'Sow.',
    mended: '## What to read\n\nSow.',
  },
  findProblems: (content, { rules }) => {
    // A name that is on two pages, as that of a milestone, is told once.
    const found = new Map<string, Finding>();
    for (const [path, { anchors }] of listSitePages(content, rules))
      for (const finding of findShared(
        anchors,
        (slug) => `an anchor of its own on ${path}, found "#${slug}"`,
      )) {
        const place = `${finding.file}:${finding.line}:${finding.column}`;
        if (!found.has(place)) found.set(place, finding);
      }
    const topics = findShared(
      listTopics(content),
      (slug) => `a page of its own, found ${groupPathOf('topic', slug)}`,
    );
    return [...found.values(), ...topics];
  },
};

/** Those that have the slug of one before them, or none; `expected` tells what each should have. */
function findShared(anchors: readonly Anchor[], expected: (slug: string) => string): Finding[] {
  const first = new Map<string, Anchor>();
  return anchors.flatMap((anchor) => {
    const { slug, text = slug, tell } = anchor;
    const other = first.get(slug);
    if (!other) first.set(slug, anchor);
    if (!tell) return [];
    if (slug === '' && text === '')
      return [tell('Expected words, found none.', 'Write them, or remove the line.')];
    if (slug === '')
      return [tell(`Expected a letter or a digit, found "${text}".`, 'Add a word to it.')];
    return other
      ? [
          tell(
            `Expected ${expected(slug)} for "${text}", which "${other.text ?? slug}" has already.`,
            other.tell ? 'Rename one of the two.' : 'Rename it; the page has the other by itself.',
          ),
        ]
      : [];
  });
}
