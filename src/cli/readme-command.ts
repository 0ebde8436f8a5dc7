import { join, relative } from 'node:path';
import { buildContentSet } from '../check/content-set.ts';
import { readContent } from '../check/read-content.ts';
import { readReadme } from '../check/read-readme.ts';
import { buildValidRoadmap } from '../check/valid-roadmap.ts';
import { renderReadmeBlocks } from '../feeds/readme-blocks.ts';
import { findReadmeBlocks, HOW_TO_MARK, replaceBlocks } from '../feeds/readme-markers.ts';
import { CommandError, EXIT, type ExitCode } from './command-error.ts';
import type { Outside } from './outside.ts';
import { readOptions } from './read-options.ts';
import { replaceFile } from './replace-file.ts';
import { printError } from './print-outcome.ts';

const USAGE = `Usage: npm run readme

Writes what README.md says of the roadmap anew: what stands between these markers, each on a line of
its own. All other bytes stay as they are.

<!-- roadmap:badge -->    <!-- /roadmap:badge -->    a badge with the number of weeks done
<!-- roadmap:counter -->  <!-- /roadmap:counter -->  how many weeks have which status, in a line
<!-- roadmap:table -->    <!-- /roadmap:table -->    the weeks with status, planned days and links
<!-- roadmap:none -->     a README that wants none of them; npm run check then asks for none

Exit code: 0 when it says what the content says, 1 when a marker is in the wrong place or the content
has mistakes, 2 when the command can't be carried out, 3 when the file can't be written safely.`;

/**
 * `npm run readme`: writes the blocks of the README that are made of the roadmap.
 * @param args what stands behind `--` on the command line
 * @returns the exit code, as the usage explains it
 */
export async function runReadmeCommand(
  args: readonly string[],
  outside: Outside,
): Promise<ExitCode> {
  try {
    const { values, positionals } = readOptions(args, { help: { type: 'boolean', short: 'h' } });
    if (positionals.length > 0)
      throw new CommandError(EXIT.usage, `Expected no words, found ${positionals.join(' ')}.`);
    if (values.help) {
      outside.print(USAGE);
      return EXIT.done;
    }
    return await writeReadme(outside);
  } catch (error) {
    const code = printError(error, false, outside);
    if (code === EXIT.usage) outside.printError(`\n${USAGE}`);
    return code;
  }
}

async function writeReadme(outside: Outside): Promise<ExitCode> {
  const { contentDir, today, print, printError: tell } = outside;
  const file = relative('', join(contentDir, '..', 'README.md'));
  const readme = await readReadme(contentDir);
  if (!readme) {
    tell(`There is no ${file}, or it is not UTF-8.`);
    return EXIT.usage;
  }
  const { text } = readme.source;
  const markers = findReadmeBlocks(text);
  for (const { offset, message, hint } of markers.mistakes)
    tell(`${file}:${text.slice(0, offset).split('\n').length} ${message} ${hint}`);
  if (markers.mistakes.length > 0) return EXIT.refused;
  if (markers.blocks.length === 0) {
    print(
      markers.isDeclined
        ? `${file} wants nothing of the roadmap, as its line \`<!-- roadmap:none -->\` says.`
        : `${file} has no place for the roadmap. ${HOW_TO_MARK}`,
    );
    return EXIT.done;
  }
  const roadmap = buildValidRoadmap(buildContentSet(await readContent(contentDir)), today);
  if (!roadmap) {
    tell('The content has mistakes. Mend them first: `npm run check` explains them.');
    return EXIT.refused;
  }
  const lines = renderReadmeBlocks(roadmap, readme.contentFolder);
  const written = replaceBlocks(text, markers, lines);
  if (written !== text) await replaceFile(file, text, written);
  print(`${file} ${written === text ? 'was up to date.' : 'is up to date now.'}`);
  return EXIT.done;
}
