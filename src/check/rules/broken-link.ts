import { pathOf } from '../../roadmap/paths.ts';
import { findInBodies, type Verdict } from '../body.ts';
import type { PageFile } from '../content-file.ts';
import { proposeUrl } from '../hints/url-hint.ts';
import { resolveLink } from '../internal-link.ts';
import { isPortalFile } from '../portal-files.ts';
import { isSafe } from '../safe-url.ts';
import { isOpenPath, listSitePages, type SitePages } from '../site-pages.ts';
import { findNearest } from '../suggest.ts';
import { numberOfName } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const brokenLink: Rule = {
  id: 'broken-link',
  group: 'The body',
  severity: 'error',
  finds:
    'A link to a page of the portal that does not exist, or a link or an image whose file is not in public/. A relative link begins at the address of the page, not at the file.',
  why: 'The reader ends on "This page does not exist", or sees no image.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: '[Next](/weeks/2-raised-bd/).',
    good: 'Sow.',
    mended: '[Next](/weeks/2-raised-bed/).',
  },
  findProblems: (content, { rules, publicFiles }) => {
    const pages = listSitePages(content, rules);
    const isThere = (path: string) => pages.has(path) || isOpenPath(content, path);
    return findInBodies(content.files, ({ type, url }, { source }) => {
      // Where an address that is not safe leads is not asked.
      if (url === undefined || !isSafe(url)) return undefined;
      if (type === 'image') return judgeImage(url, publicFiles);
      return type === 'link' || type === 'definition'
        ? judgeLink(url, source, pages, publicFiles, isThere)
        : undefined;
    });
  },
};

/** What is wrong with the address of an image in public/; others have a rule of their own. */
function judgeImage(url: string, publicFiles: ReadonlySet<string>): Verdict | undefined {
  if (!url.startsWith('/')) return undefined;
  const path = decode(resolveLink(url, '/')?.path ?? '');
  if (path === '' || publicFiles.has(path) || isPortalFile(path)) return undefined;
  const inPublic = fromFolder(path);
  const nearest = publicFiles.has(inPublic) ? inPublic : findNearest(path, publicFiles);
  return {
    message: `Expected an image in public/, found ${JSON.stringify(url)}, which is not there.`,
    hint:
      nearest === undefined
        ? `Put the file into public/ as \`public${path}\`, or mend the address.`
        : `Did you mean \`${nearest}\`?`,
    part: 'address',
  };
}

function judgeLink(
  url: string,
  { collection, id }: PageFile['source'],
  pages: SitePages,
  publicFiles: ReadonlySet<string>,
  isThere: (path: string) => boolean,
): Verdict | undefined {
  if (url === '')
    return {
      message: 'Expected an address, found none.',
      hint: 'Add the address.',
      part: 'address',
    };
  const link = resolveLink(url, pathOf(collection, id));
  if (!link || isThere(link.path)) return undefined;
  const path = decode(link.path);
  // Servers show the file of that name for the address of a folder.
  if (publicFiles.has(path) || publicFiles.has(`${path}index.html`) || isPortalFile(path))
    return undefined;
  const target = stripRest(url);
  // Steps beyond the portal are left out to see what was meant.
  const fromFile = resolveLink(target, `/${collection}/`)?.path ?? '';
  // Quotes around it are no part of it.
  const bare = target.slice(0, 500).replaceAll(/^[`"'“”„‘’‹›«»]+|[`"'“”„‘’‹›«»]+$/g, '');
  const meant = [path, fromFile, fromTop(target), fromTop(bare)].filter(
    (address) => address !== '',
  );
  const elsewhere = MAIL.test(url) ? `mailto:${url}` : HOST.test(url) ? proposeUrl(url) : undefined;
  if (elsewhere !== undefined)
    return {
      message: `Expected the address of a page, found ${JSON.stringify(url)}, which ${MAIL.test(url) ? 'is one of mail' : 'begins with a host'}.`,
      hint: `Did you mean \`${elsewhere}\`?`,
      part: 'address',
    };
  const nearest =
    findPage(meant, pages) ??
    findPage(meant.map(fromFolder), pages) ??
    meant.map(fromFolder).find((address) => publicFiles.has(address)) ??
    findByName(target, pages) ??
    findAddress(path || fromTop(target), [...pages.keys(), ...publicFiles]) ??
    findAddress(fromTop(target), [...pages.keys()]);
  // A file of content is a page, whatever its ending.
  const isFile = /\.\w+$/.test(path) && !/\.(?:mdx?|html?)$/.test(path);
  return {
    message: `Expected the address of a page${isFile ? ' or of a file in public/' : ''}, found ${JSON.stringify(target)}${tellTarget(url, link.path)}.`,
    hint:
      nearest !== undefined
        ? `Did you mean \`${nearest}${link.rest}\`?`
        : isFile
          ? `Put the file into public/ as \`public${path}\`, or mend the address.`
          : 'Mend the address, or remove the link.',
    part: 'address',
  };
}

/** Where a relative link leads, which is not where it seems to lead in the folder of the files. */
function tellTarget(url: string, path: string): string {
  if (path === '') return ', which leads out of the portal';
  return url.startsWith('/') ? '' : `, which leads to ${JSON.stringify(path)}`;
}

/** An address that begins with the name of a host, where a page would begin with a slash. */
const HOST =
  /^(?:h?tt?ps?[:;]?\/\/|www\.[\w-]+\.|(?:[\w-]+\.)+(?:com|org|net|io|dev|app|edu|gov|co|ai|me|info|eu|de|uk|us)(?:[/?#]|$))/i;

/** An address of mail without its scheme. */
const MAIL = /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/;

/** An address without the folder of the project that it lies in. */
function fromFolder(address: string): string {
  return address.replace(/^\/(?:content|public|src\/content)(?=\/)/, '');
}

/** The page whose name an address ends with, or with whose number: `1-seed-tray`, `/weeks/1/`. */
function findByName(target: string, pages: SitePages): string | undefined {
  const [, folder = '', name = ''] =
    /^(?:[./]*|.*?\/)?(?:(\w+)\/)?([\w-]+)(?:\.mdx?)?\/?$/.exec(target) ?? [];
  if (name === '') return undefined;
  const number = numberOfName(name);
  const found = [...pages.keys()].filter((address) => {
    const [own = '', last = ''] = address.split('/').slice(1, 3);
    const isName = last === name && address === `/${own}/${last}/`;
    return isName || (number !== undefined && own === folder && numberOfName(last) === number);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The first of some addresses that is one of a page, once it ends as those of pages do. */
function findPage(addresses: readonly string[], pages: SitePages): string | undefined {
  return addresses
    .map((address) => address.replace(/(?:\.(?:mdx?|html?)|\/(?:index\.html?)?)?$/, '/'))
    .find((address) => pages.has(address));
}

/** The nearest of some addresses; the folder that it shares with another does not make it near. */
function findAddress(path: string, addresses: readonly string[]): string | undefined {
  const folder = /^\/[^/]+\//.exec(path)?.[0] ?? '/';
  const isInside = (address: string) => address.startsWith(folder);
  const rests = addresses.filter(isInside).map((address) => address.slice(folder.length));
  const rest = findNearest(path.slice(folder.length), rests);
  return rest === undefined
    ? findNearest(
        path,
        addresses.filter((address) => !isInside(address)),
      )
    : `${folder}${rest}`;
}

/** An address as if it began at the top of the portal. */
function fromTop(target: string): string {
  return `/${target.replace(/^[./]+/, '')}`;
}

function stripRest(url: string): string {
  return url.replace(/[?#].*$/, '');
}

/** Files are named with the signs themselves, addresses with what stands for them. */
function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
