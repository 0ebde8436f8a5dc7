// Tests begin while the sites are built: whichever looks at one waits until all are there.
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { SITES_BUILT } from './sites.ts';

while (!existsSync(SITES_BUILT)) await setTimeout(200);
const problem = readFileSync(SITES_BUILT, 'utf8');
if (problem !== '') throw new Error(problem);
