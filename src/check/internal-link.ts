/** Where a link inside the portal leads. */
export interface InternalLink {
  /** Address below the site's base: `/weeks/1-seed-tray/`; empty where it leads out of it. */
  path: string;
  /** What follows the address: a query, and an anchor with its sign. */
  rest: string;
  /** The anchor as the page has it; none for the top of the page. */
  anchor: string | undefined;
}

/** A folder that no page is below, so that a link out of the site's base is seen. */
const BASE = 'https://portal.invalid/base';

/**
 * Where a link leads, as a browser on the page `from` takes it: relative addresses begin at the
 * page, not at the file. None for links to elsewhere.
 */
export function resolveLink(url: string, from: string): InternalLink | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return undefined;
  // Nearly every link is of this kind, and needs no browser's rules to be understood.
  const plain = /^((?:\/[a-z0-9-]+)*\/)(?:#([\w-]+))?$/.exec(url);
  if (plain?.[1])
    return {
      path: plain[1],
      rest: url.slice(plain[1].length),
      anchor: plain[2] && decodeAnchor(plain[2]),
    };
  const address = url.startsWith('/') ? BASE + url : url;
  if (!URL.canParse(address, BASE + from)) return undefined;
  const { href, pathname, search, hash } = new URL(address, BASE + from);
  const folder = new URL(BASE).pathname;
  return {
    path: href.startsWith(`${BASE}/`) ? pathname.slice(folder.length) : '',
    rest: search + hash,
    anchor: decodeAnchor(hash.slice(1)),
  };
}

function decodeAnchor(anchor: string): string | undefined {
  // Browsers take both for the top of the page.
  if (anchor === '' || anchor.toLowerCase() === 'top') return undefined;
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
