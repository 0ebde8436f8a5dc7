import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { SiteOptions } from './build-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Folder of the real content. */
export const REAL_CONTENT = join(ROOT, 'content');

/** Folder of another roadmap: other weeks, dates, categories and topics. */
export const OTHER_CONTENT = join(ROOT, 'src/e2e/fixtures/other-roadmap/content');

/** Where the tests put the sites that they build; each checkout has a place of its own. */
export const SITES_DIR = join(tmpdir(), `portal-e2e${ROOT.replaceAll(/[^a-z0-9]+/gi, '-')}`);

/** A file that is there when the sites are built. What is in it says why they could not be. */
export const SITES_BUILT = join(SITES_DIR, 'built');

/** The sites that are built once before the tests, by name. */
export const SITES = {
  /** The real roadmap at the root of a host. */
  real: { content: REAL_CONTENT, base: '/', outDir: join(SITES_DIR, 'real') },
  /** The real roadmap below a path, as on GitHub Pages. */
  based: {
    content: REAL_CONTENT,
    base: '/PROJECT52-PHASE3/',
    outDir: join(SITES_DIR, 'based'),
  },
  /** A phase in the middle, with a history in git: made anew for each run of the tests. */
  midway: {
    content: join(SITES_DIR, 'midway-source/content'),
    base: '/',
    outDir: join(SITES_DIR, 'midway'),
  },
  /** Another roadmap, with the same code. */
  other: { content: OTHER_CONTENT, base: '/', outDir: join(SITES_DIR, 'other') },
} satisfies Record<string, SiteOptions>;

/** The phase in the middle on an earlier day, ahead of its plan: read for its numbers alone. */
export const EARLIER = {
  content: join(SITES_DIR, 'earlier-source/content'),
  base: '/',
  outDir: join(SITES_DIR, 'earlier'),
  today: '2026-10-26',
} satisfies SiteOptions;

/** The day that every other site is built for. */
export const TODAY = '2026-11-23';

export { ROOT };
