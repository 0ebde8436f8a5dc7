import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { CommandError, EXIT } from './command-error.ts';
import { writeEditorFiles } from './editor-files.ts';
import { explainKeptOptions } from './kept-options.ts';
import { readOptions } from './read-options.ts';
import { contentDir } from '../content-dir.ts';
import { readToday } from '../read-today.ts';
import { countProblems } from '../check/problem.ts';
import { readContent } from '../check/read-content.ts';
import { readReadme } from '../check/read-readme.ts';
import { FORMATS, formatReport, pickFormat } from '../check/reporters/index.ts';
import { runContentCheck } from '../check/run-content-check.ts';
import { findNearest, suggest } from '../check/suggest.ts';
import { messageOf } from '../message-of.ts';
import { toPathFromHere } from '../path-from-here.ts';

const USAGE = `Usage: npm run check -- [--format terminal|github|json] [FILE or FOLDER…]

Checks all of content/ and explains every problem. With files or folders, only their own problems
are shown; everything is still known. The README beside content/ is held against it, too.

--format json prints one object. A field that is there keeps its name and meaning as long as
\`version\` stays; new ones may come.
  version   1
  files     how many files were looked at
  errors    how many problems end a build
  warnings  how many are only worth knowing
  problems  in order of file and position, each with
    rule      id of the rule, explained on the portal at /guides/check-rules/#ID
    severity  "error" or "warning"
    file      path from where the command was run
    line, column, length  place, from 1; columns count UTF-16 code units
    message   what was expected, and what was found
    hint      how to mend it, where the message does not say

Exit code: 0 without errors (warnings are fine), 1 with errors, 2 when the command can't be carried out.`;

/**
 * `npm run check`: checks the content and prints what is wrong with it.
 * @param args what stands behind `--` on the command line
 * @returns the exit code, as the usage explains it
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  try {
    const kept = explainKeptOptions(process.env, args);
    if (kept !== undefined) throw new Error(kept);
    const { values, positionals } = readOptions(args, {
      format: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const format = FORMATS.find((name) => name === (values.format ?? pickFormat()));
    if (!format)
      throw new CommandError(
        EXIT.usage,
        `Expected a format (${FORMATS.join(', ')}), found "${String(values.format)}". ${suggest(values.format, FORMATS) ?? ''}`.trim(),
      );
    const missing = positionals.find((file) => !existsSync(file));
    if (missing !== undefined) throw new Error(await writeMissing(missing));
    if (!existsSync(contentDir)) throw new Error(`There is no folder ${contentDir}.`);
    const readme = await readReadme(contentDir);
    const report = await runContentCheck(contentDir, readToday(), positionals, readme);
    await writeEditorFiles(contentDir, report.texts.keys());
    console.log(formatReport(report, format, process.stdout));
    return countProblems(report.problems).errors > 0 ? 1 : 0;
  } catch (error) {
    console.error(messageOf(error));
    if (error instanceof CommandError) console.error(`\n${USAGE}`);
    return 2;
  }
}

/** That a file is not there, and the one of the content that may be meant: by its name or its number. */
async function writeMissing(file: string): Promise<string> {
  const sources = existsSync(contentDir) ? await readContent(contentDir) : [];
  const name = file.replaceAll('\\', '/').replace(/\.mdx$/, '');
  const paths = sources.map(({ path }) => path.replace(/\.mdx$/, ''));
  const fits = (path: string) =>
    path === name ||
    path.endsWith(`/${name}`) ||
    (/^\d+$/.test(name) && path.includes(`/${name}-`));
  const meant = paths.find(fits) ?? findNearest(name, paths);
  const hint = meant && `Did you mean \`${toPathFromHere(join(contentDir, meant))}.mdx\`?`;
  return `There is no file ${file}. ${hint ?? ''}`.trim();
}
