import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildSite } from './build-site.ts';
import { findChromium } from './chromium.ts';
import { makeMidway } from './fixtures/midway/make-midway.ts';
import { EARLIER, SITES, SITES_DIR } from './sites.ts';

/** Builds the sites that the tests look at, and makes sure of a browser. */
export default async function setup(): Promise<void> {
  await rm(SITES_DIR, { recursive: true, force: true });
  findChromium();
  await makeMidway(dirname(SITES.midway.content));
  await makeMidway(dirname(EARLIER.content), EARLIER.today);
  // One after the other: builds of the same project share a cache.
  for (const [name, options] of Object.entries({ ...SITES, earlier: EARLIER })) {
    const { exitCode, output } = await buildSite(options);
    if (exitCode !== 0) throw new Error(`The site "${name}" did not build:\n${output}`);
  }
}
