/**
 * Files that the portal makes by itself and that no page is, as their routes in src/pages are named;
 * and the sitemap, which Starlight makes.
 */
export const PORTAL_FILES: readonly string[] = [
  '/api/progress.json',
  '/api/progress.schema.json',
  '/api/roadmap.json',
  '/api/roadmap.schema.json',
  '/badge/[name].json',
  '/badge/[name].svg',
  '/calendar.ics',
  '/feed.xml',
  '/llms-full.txt',
  '/llms.txt',
  '/manifest.webmanifest',
  '/og/[...page].png',
  '/resources/library.json',
  '/robots.txt',
  '/search/plan.json',
  '/sitemap-index.xml',
];

const PATTERNS = PORTAL_FILES.map((route) => {
  const parts = route.split(/\[[^\]]*\]/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('.+')}$`);
});

/** Whether the portal makes a file of this address. */
export function isPortalFile(path: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(path));
}
