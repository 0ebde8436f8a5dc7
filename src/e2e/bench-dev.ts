// `npm run bench:dev`: the time from an edit of a status to the page that shows it, in the development
// server with the real content.
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { launchBrowser } from './chromium.ts';
import { openConnected, startDevServer } from './dev-server.ts';
import { REAL_CONTENT, SITES_DIR } from './sites.ts';

const EDITS = 12;
const content = join(SITES_DIR, 'bench-dev-content');
await rm(content, { recursive: true, force: true });
await cp(REAL_CONTENT, content, { recursive: true });
const server = await startDevServer(content);
const browser = await launchBrowser();
const page = await browser.newPage();
// The page tells when it is there: whoever looks for a word in it from outside does so every half second.
await page.addInitScript(() =>
  addEventListener('DOMContentLoaded', () =>
    console.log(`Shown: ${document.querySelector('.facts .status-chip')?.textContent}`),
  ),
);
const [file = ''] = (await readdir(join(content, 'weeks'))).toSorted();
await openConnected(page, `${server.url}/weeks/${file.replace(/\.mdx$/, '')}/`);
// Nobody edits in the seconds in which the page appears.
await setTimeout(6000);
const times: number[] = [];
const painted: number[] = [];
for (let edit = 0; edit < EDITS; edit += 1) {
  const [from, to, label] =
    edit % 2 === 0
      ? ['not-started', 'in-progress', 'In progress']
      : ['in-progress', 'not-started', 'Not started'];
  const path = join(content, 'weeks', file);
  const text = await readFile(path, 'utf8');
  const shown = page.waitForEvent('console', (message) => {
    const words = message.text();
    return words.startsWith('Shown: ') && words.includes(label);
  });
  const [start, moment] = [performance.now(), Date.now()];
  await writeFile(path, text.replace(`status: ${from}`, `status: ${to}`));
  await shown;
  times.push(performance.now() - start);
  // Until nothing of it is under way any more.
  await setTimeout(1500);
  painted.push((await page.evaluate(findPaint)) - moment);
}
await browser.close();
server.stop();
// A browser paints a page before it has run the scripts for which the other event waits.
console.log(`From an edit until the page is painted, ${EDITS} times: ${describe(painted)}`);
console.log(`Until its scripts have run as well: ${describe(times)}`);

/** The moment at which the page was painted first, as `Date.now()` tells it; runs in the page. */
function findPaint(): number {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return performance.timeOrigin + (paint?.startTime ?? NaN);
}

function describe(all: readonly number[]): string {
  const sorted = all.toSorted((left, right) => left - right);
  return `the first ${all[0]?.toFixed(0)} ms, all by length ${sorted.map((time) => time.toFixed(0)).join(', ')} ms`;
}
