import { pathOf } from '../../roadmap/paths.ts';
import { schemas, type Collection } from '../../schemas/index.ts';
import { findInBodies } from '../body.ts';
import type { ContentSet } from '../content-set.ts';
import { suggest } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** Pages that are there whatever the content. */
const FIXED_PAGES = ['/', '/progress/', '/search/', '/resources/by-kind/', '/guides/check-rules/'];

export const brokenLink: Rule = {
  id: 'broken-link',
  group: 'The body',
  severity: 'error',
  finds: 'A link to a page of the portal that does not exist.',
  why: 'The reader ends on "This page does not exist".',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '[Next](/weeks/2-raised-bd/).',
    good: 'Sow.',
  },
  findProblems: (content) => {
    const pages = listPages(content);
    return findInBodies(content.files, ({ type, url }) => {
      if ((type !== 'link' && type !== 'definition') || !url?.startsWith('/')) return undefined;
      const path = url.replace(/[?#].*$/, '');
      // A file in public/ has an ending; its links are tested on the built site.
      if (pages.has(path) || /\.\w+$/.test(path)) return undefined;
      return {
        message: `Expected the address of a page, found ${JSON.stringify(path)}.`,
        hint: pages.has(`${path}/`)
          ? 'Add a slash at the end.'
          : (suggest(path, pages) ?? 'Mend the address, or remove the link.'),
      };
    });
  },
};

function listPages({ idsOf }: ContentSet): Set<string> {
  // The keys of an object literal are exactly the collections.
  const collections = Object.keys(schemas) as Collection[];
  return new Set([
    ...FIXED_PAGES,
    ...collections.flatMap((collection) => [
      `/${collection}/`,
      ...[...idsOf(collection)].map((id) => pathOf(collection, id)),
    ]),
  ]);
}
