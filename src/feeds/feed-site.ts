// Feeds are read far from the site, so every address in them is whole.

/** The address of a page or file of the site: `https://example.org/base/weeks/`. */
export function addressOf(site: FeedSite, path: string): string {
  return new URL(path.replace(/^\//, ''), site.home).href;
}

/**
 * A name that no other site gives, and that stays the same when what it names is changed:
 * `week-1@example.org/base`.
 */
export function makeStableId({ home }: FeedSite, name: string): string {
  const { host, pathname } = new URL(home);
  return `${name}@${host}${pathname.replace(/\/$/, '')}`;
}

/** The site that feeds are of. */
export interface FeedSite {
  title: string;
  /** Address of the first page, with a slash at its end. */
  home: string;
}
