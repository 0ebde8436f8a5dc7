// `npm run check`: checks the content and says what is wrong with it.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { contentDir } from '../content-dir.ts';
import { readToday } from '../read-today.ts';
import { countProblems } from './problem.ts';
import { FORMATS, formatReport, pickFormat } from './reporters/index.ts';
import { runContentCheck } from './run-content-check.ts';

const USAGE = `Usage: npm run check -- [--format terminal|github|json] [FILE…]

Checks all of content/ and explains every problem. With files, only their own problems are shown.

Exit code: 0 without errors (warnings are fine), 1 with errors, 2 when the command can't be carried out.`;

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const missing = positionals.find((file) => !existsSync(file));
    if (missing !== undefined) return refuse(`There is no file ${missing}.`);
    if (!existsSync(contentDir)) return refuse(`There is no folder ${contentDir}.`);
    const format = FORMATS.find((name) => name === (values.format ?? pickFormat()));
    if (!format)
      return refuse(`Expected a format (${FORMATS.join(', ')}), found "${String(values.format)}".`);
    const report = await runContentCheck(contentDir, readToday(), positionals);
    console.log(formatReport(report, format));
    return countProblems(report.problems).errors > 0 ? 1 : 0;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function refuse(message: string): number {
  console.error(`${message}\n\n${USAGE}`);
  return 2;
}
