// `npm run bench:lighthouse`: what Lighthouse, as on a phone, gives a page of each type. It is fetched
// for the run alone: it is larger than all that the portal is made of.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildSite } from './build-site.ts';
import { findChromium } from './chromium.ts';
import { listPages, pickOneOfEachType } from './list-pages.ts';
import { serve } from './serve.ts';
import { SITES } from './sites.ts';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const FLAGS = '--headless --no-sandbox --disable-gpu --disable-background-networking';

/** What the script reads of Lighthouse's report. */
interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
}

const { exitCode, output } = await buildSite(SITES.real);
if (exitCode !== 0) throw new Error(`The site did not build:\n${output}`);
const server = await serve(SITES.real);
const pages = pickOneOfEachType(await listPages(SITES.real.outDir));
for (const path of pages.filter((page) => page !== '404.html')) {
  const { categories, audits } = await run(server.url + path);
  const scores = Object.entries(categories).map(([name, { score }]): [string, number] => [
    name,
    Math.round(100 * (score ?? 0)),
  ]);
  const shift = audits['cumulative-layout-shift']?.numericValue;
  const words = scores.map(([name, score]) => `${name} ${score}`);
  // One at a time: the whole takes minutes.
  console.log(`/${path}: ${words.join(', ')}, CLS ${shift ?? 'unknown'}`);
}
await server.close();

/** Not in this process's own time: the site is served by it. */
async function run(url: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    ['--yes', LIGHTHOUSE, url, '--output=json', '--quiet', `--chrome-flags=${FLAGS}`],
    { env: { ...process.env, CHROME_PATH: findChromium() }, maxBuffer: 64 * 2 ** 20 },
  );
  // The shape of Lighthouse's report.
  return JSON.parse(stdout) as Report;
}
