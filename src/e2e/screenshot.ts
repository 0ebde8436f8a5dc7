// `npm run screenshot`: takes the README's picture anew, of the phase in the middle.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { launchBrowser } from './chromium.ts';
import { makeMidway } from './fixtures/midway/make-midway.ts';
import { serve } from './serve.ts';
import { ROOT } from './sites.ts';

const folder = await mkdtemp(join(tmpdir(), 'screenshot-'));
const site = { content: join(folder, 'source/content'), base: '/', outDir: join(folder, 'site') };
await makeMidway(join(folder, 'source'));
const { exitCode, output } = await buildSite(site);
if (exitCode !== 0) throw new Error(`The site did not build:\n${output}`);
const server = await serve(site);
const browser = await launchBrowser();
const page = await browser.newPage({
  viewport: { width: 1280, height: 1450 },
  colorScheme: 'light',
});
await page.goto(`${server.url}progress/`);
await page.screenshot({ path: join(ROOT, '.github/screenshot.png') });
await browser.close();
await server.close();
await rm(folder, { recursive: true });
console.log('Wrote .github/screenshot.png.');
