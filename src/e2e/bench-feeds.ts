// `npm run bench:feeds`: what the feeds and the pictures for sharing add to a build, by building the
// portal with and without their routes in turn.
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSeconds, median, timeBuild } from './bench-sites.ts';
import { ROOT } from './sites.ts';

const ROUNDS = 7;
/** What a copy of the project needs to be built. */
const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public', 'content'];
/** The routes that are not there for a reader of pages. */
const ROUTES = [
  'api',
  'badge',
  'calendar.ics.ts',
  'feed.xml.ts',
  'llms-full.txt.ts',
  'llms.txt.ts',
  'og',
  'robots.txt.ts',
];

const whole = await copyProject('whole');
const without = await copyProject('without');
for (const route of ROUTES) await rm(join(without, 'src/pages', route), { recursive: true });

const times = { whole: [] as number[], without: [] as number[] };
// The first builds make the pictures, and fill the caches.
const first = await timeBuild(whole, join(whole, 'dist'));
await timeBuild(without, join(without, 'dist'));
for (let round = 0; round < ROUNDS; round += 1) {
  times.whole.push(await timeBuild(whole, join(whole, 'dist')));
  times.without.push(await timeBuild(without, join(without, 'dist')));
}
console.log(`The first build, which draws all pictures, takes ${formatSeconds(first)}.`);
const [more, less] = [median(times.whole), median(times.without)];
console.log(
  `With the feeds ${formatSeconds(more)}, without ${formatSeconds(less)}: ${(100 * (more / less - 1)).toFixed(1)} % more, at most 10 %.`,
);

async function copyProject(name: string): Promise<string> {
  // Inside the project, where it finds the same installed packages.
  const folder = join(ROOT, `.astro/bench-feeds-${name}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const part of PARTS) await cp(join(ROOT, part), join(folder, part), { recursive: true });
  return folder;
}
