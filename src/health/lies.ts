/** Hosts that show advertisements, or a price, where a site has been given up. */
const PARKING_HOSTS = [
  'above.com',
  'afternic.com',
  'bodis.com',
  'dan.com',
  'hugedomains.com',
  'parkingcrew.net',
  'sedo.com',
  'sedoparking.com',
];

/** What a page is called that stands in for one that is not there: in lower case, words only. */
const NOT_FOUND_TITLES = [
  /^404(?: error)?$/,
  /^(?:error|http) 404\b/,
  /^(?:404 )?(?:error )?(?:(?:page|file|document|resource|url) )?not found(?: 404)?$/,
  /^(?:404 )?(?:(?:the|this) )?(?:requested )?(?:page|file|document|resource|url) (?:you requested )?(?:was not|is not|cannot be|cant be|could not be|couldnt be) found$/,
  /^(?:404 )?(?:(?:the|this) )?page (?:does not|doesnt|no longer) exists?$/,
  /^(?:this |the )?domain (?:name )?(?:is |may be )?for sale$/,
];

/**
 * Whether a title is that of a page which says that there is none, although its server said all is
 * well. A page about such pages has it in its address, too.
 */
export function isNotFoundTitle(title: string, address: string): boolean {
  if (NAMES_NOTHING.test(address)) return false;
  // What stands beside it is the name of the site.
  const parts = [title, ...title.split(/\s-\s|[|–—·:«»]/)].map(simplify);
  return parts.some((part) => NOT_FOUND_TITLES.some((pattern) => pattern.test(part)));
}

/** Whether an address has ended on a page that is named after what was not found, or on a home page. */
export function isSentAway(end: string, address: string): boolean {
  const [from, to] = [new URL(address), new URL(end)];
  if (NAMES_NOTHING.test(to.pathname) && !NAMES_NOTHING.test(address)) return true;
  const isSameSite = simplifyHost(from.hostname) === simplifyHost(to.hostname);
  return isSameSite && isRoot(to.pathname) && !isRoot(from.pathname);
}

/** Whether an address is on a host that stands in for sites that were given up. */
export function isParkedHost(address: string): boolean {
  const { hostname } = new URL(address);
  return PARKING_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

/** A part of a path that is named after what was not found: `/404.html`, `/en/not-found`. */
const NAMES_NOTHING = /\/(?:error-?|http-?)?(?:404|(?:page-?)?not-?found)(?:[/.?-]|$)/i;

/** The root of a site, or of its pages in one language: `/`, `/en/`, `/de-at/index.html`. */
function isRoot(path: string): boolean {
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.html?)?$/i.test(path);
}

function simplifyHost(host: string): string {
  return host.replace(/^www\./, '');
}

function simplify(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replace(/^ ?(?:oops|sorry|whoops)\b/, '')
    .trim();
}
