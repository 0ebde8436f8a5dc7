import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildSite } from './build-site.ts';
import { findChromium } from './chromium.ts';
import { makeMidway } from './fixtures/midway/make-midway.ts';
import { EARLIER, SITES, SITES_BUILT, SITES_DIR } from './sites.ts';

/**
 * Makes sure of a browser, and begins to build the sites that the tests look at, which wait for them; the
 * tests that need none run meanwhile. Gives what waits for the end.
 */
export default async function setup(): Promise<() => Promise<void>> {
  await rm(SITES_DIR, { recursive: true, force: true });
  await mkdir(SITES_DIR, { recursive: true });
  findChromium();
  const building = tellEnd(buildSites());
  return () => building;
}

/** Builds the sites that the tests look at. */
export async function buildSites(): Promise<void> {
  await makeMidway(dirname(SITES.midway.content));
  await makeMidway(dirname(EARLIER.content), EARLIER.today);
  // One after the other: builds of the same project share a cache.
  for (const [name, options] of Object.entries({ ...SITES, earlier: EARLIER })) {
    const { exitCode, output } = await buildSite(options);
    if (exitCode !== 0) throw new Error(`The site "${name}" did not build:\n${output}`);
  }
}

/** Writes down for the tests how the builds have ended. */
async function tellEnd(builds: Promise<void>): Promise<void> {
  const problem = await builds.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  // Whole or not at all: it is looked for all the time.
  await writeFile(`${SITES_BUILT}.new`, problem);
  await rename(`${SITES_BUILT}.new`, SITES_BUILT);
}
