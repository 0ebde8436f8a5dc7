import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildContentSet } from '../check/content-set.ts';
import { readContent } from '../check/read-content.ts';
import { readReadme } from '../check/read-readme.ts';
import { buildValidRoadmap } from '../check/valid-roadmap.ts';
import { renderReadmeBlocks } from '../feeds/readme-blocks.ts';
import { findReadmeBlocks, HOW_TO_MARK, replaceBlocks } from '../feeds/readme-markers.ts';
import type { CalendarDate } from '../roadmap/calendar.ts';

const USAGE = `Usage: npm run readme

Writes what README.md says of the roadmap anew: what stands between these markers, each on a line of
its own. All other bytes stay as they are.

<!-- roadmap:badge -->    <!-- /roadmap:badge -->    a badge with the number of weeks done
<!-- roadmap:counter -->  <!-- /roadmap:counter -->  how many weeks have which status, in a line
<!-- roadmap:table -->    <!-- /roadmap:table -->    the weeks with status, planned days and links
<!-- roadmap:none -->     a README that wants none of them; npm run check then asks for none

Exit code: 0 when it says what the content says, 1 when a marker is in the wrong place or the content
has mistakes, 2 when the command can't be carried out.`;

/** What the command gets from outside, so that tests can give it something else. */
export interface Outside {
  contentDir: string;
  today: CalendarDate;
}

/**
 * `npm run readme`: writes the blocks of the README that are made of the roadmap.
 * @param args what stands behind `--` on the command line
 * @returns the exit code, as the usage explains it
 */
export async function runReadmeCommand(
  args: readonly string[],
  { contentDir, today }: Outside,
): Promise<0 | 1 | 2> {
  if (args.length > 0) {
    const isHelp = args.every((arg) => arg === '--help' || arg === '-h');
    if (isHelp) console.log(USAGE);
    else console.error(`Expected no arguments, found ${args.join(' ')}.\n\n${USAGE}`);
    return isHelp ? 0 : 2;
  }
  const file = relative('', join(contentDir, '..', 'README.md'));
  const readme = await readReadme(contentDir);
  if (!readme) {
    console.error(`There is no ${file}, or it is not UTF-8.`);
    return 2;
  }
  const { text } = readme.source;
  const markers = findReadmeBlocks(text);
  for (const { offset, message, hint } of markers.mistakes)
    console.error(`${file}:${text.slice(0, offset).split('\n').length} ${message} ${hint}`);
  if (markers.mistakes.length > 0) return 1;
  if (markers.blocks.length === 0) {
    console.log(`${file} has no place for the roadmap. ${HOW_TO_MARK}`);
    return 0;
  }
  const roadmap = buildValidRoadmap(buildContentSet(await readContent(contentDir)), today);
  if (!roadmap) {
    console.error('The content has mistakes. Mend them first: `npm run check` explains them.');
    return 1;
  }
  const lines = renderReadmeBlocks(roadmap, readme.contentFolder);
  const written = replaceBlocks(text, markers, lines);
  if (written !== text) await writeFile(file, written);
  console.log(`${file} ${written === text ? 'was up to date.' : 'is up to date now.'}`);
  return 0;
}
