import { pathOf } from '../../roadmap/paths.ts';
import { findInBodies, type Verdict } from '../body.ts';
import type { PageFile } from '../content-file.ts';
import { resolveLink } from '../internal-link.ts';
import { isOpenPath, listSitePages, type SitePages } from '../site-pages.ts';
import { findNearest } from '../suggest.ts';
import type { Rule } from './rule.ts';

export const brokenLink: Rule = {
  id: 'broken-link',
  group: 'The body',
  severity: 'error',
  finds:
    'A link to a page of the portal that does not exist. A relative link begins at the address of the page, not at the file.',
  why: 'The reader ends on "This page does not exist".',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '[Next](/weeks/2-raised-bd/).',
    good: 'Sow.',
    mended: '[Next](/weeks/2-raised-bed/).',
  },
  findProblems: (content, { rules }) => {
    const pages = listSitePages(content, rules);
    return findInBodies(content.files, ({ type, url }, { source }) =>
      (type === 'link' || type === 'definition') && url !== undefined
        ? judgeLink(url, source, pages, (path) => isOpenPath(content, path))
        : undefined,
    );
  },
};

function judgeLink(
  url: string,
  { collection, id }: PageFile['source'],
  pages: SitePages,
  isOpen: (path: string) => boolean,
): Verdict | undefined {
  if (url === '') return { message: 'Expected an address, found none.', hint: 'Add the address.' };
  const link = resolveLink(url, pathOf(collection, id));
  if (!link || pages.has(link.path) || isOpen(link.path)) return undefined;
  // A file in public/ has an ending; its links are tested on the built site. Content is never one.
  if (/\.\w+$/.test(link.path) && !link.path.endsWith('.mdx')) return undefined;
  // Steps beyond the portal are left out to see what was meant.
  const path = link.path || url.replace(/[?#].*$/, '').replace(/^[./]+/, '/');
  const nearest = findNearestPage(url, path, `/${collection}/`, pages);
  return {
    message: `Expected the address of a page, found ${JSON.stringify(url.replace(/[?#].*$/, ''))}${tellTarget(url, link.path)}.`,
    hint:
      nearest === undefined
        ? 'Mend the address, or remove the link.'
        : `Did you mean \`${nearest}${link.rest}\`?`,
  };
}

/** Where a relative link leads, which is not where it seems to lead in the folder of the files. */
function tellTarget(url: string, path: string): string {
  if (path === '') return ', which leads out of the portal';
  return url.startsWith('/') ? '' : `, which leads to ${JSON.stringify(path)}`;
}

/** The page that was meant: with a slash, relative to the folder of the file, or spelled right. */
function findNearestPage(
  url: string,
  path: string,
  folder: string,
  pages: SitePages,
): string | undefined {
  const fromFile = resolveLink(url, folder)?.path || path;
  const withSlash = [path, fromFile].map((address) => address.replace(/(?:\.mdx|\/)?$/, '/'));
  return withSlash.find((address) => pages.has(address)) ?? findNearest(path, pages.keys());
}
