import { readReadme } from '../check/read-readme.ts';
import { EXIT, type ExitCode } from './command-error.ts';
import { editWeek } from './edit-week.ts';
import type { Outside } from './outside.ts';
import { printEdit, printError } from './print-outcome.ts';
import { readOptions } from './read-options.ts';
import { readRequest } from './read-request.ts';
import { takesName } from './week-request.ts';

const USAGE = `Usage: npm run status                                shows all weeks, and what is next
       npm run status -- WEEK in-progress            not-started and in-progress need nothing
       npm run status -- WEEK completed --repo URL   the address of the finished code
       npm run status -- WEEK deployed --demo URL    the address of the live project, and the code's
       npm run status -- WEEK done FEATURE           marks a feature; undone takes the mark away
       npm run status -- WEEK pass CHECK             marks a check; unpass takes the mark away

Changes one thing in the file of a week, keeps every other byte, and shows what has changed. WEEK is
the number of a week, also as in \`week 7\` or \`w7\`, its slug, its title, a part of them, or the name
or the path of its file; FEATURE and CHECK are a title, or a part of one, that fits no other. What is
missing is asked for on a terminal, and told elsewhere.

A week that goes back loses the evidence of what it no longer is, when it is told to:
  npm run status -- WEEK in-progress --drop-evidence

--repo URL       the https address of the finished code
--demo URL       the https address of the live project
--drop-evidence  removes what the status does not allow, such as the demo of a week that goes back
--dry-run        shows what would change, and writes nothing
--json           prints one object, and asks nothing
--help           prints this

The object of --json (npm run -s keeps npm's own words out of it) is the same for every answer, also
where nothing is done, and keeps the names and meanings of its fields as long as \`version\` stays:
  version   1
  code      the exit code
  message   what has happened, or why nothing has; for all weeks, what is next
  file      the file that it is about, from where the command was run; null where there is none
  changed   whether the file says something else then
  written   whether that was written
  diff      the lines that change
  problems  what the check has against it, each as npm run check -- --format json tells it
For all weeks it has these as well:
  today     the day for which it is computed
  weeks     in order, each with number, id, title, status, startsOn, endsOn, hours, hoursEarned; none
            where the content has problems
  next      the id of the week that is next; null where none is

Exit code: 0 when it is done, or there was nothing to do; 1 when it is refused, since the check would
find a mistake; 2 when something is missing or typed wrong, or there is no such week, feature or check;
3 when the file can't be written safely: it was changed meanwhile, or has a conflict of a merge or a
mistake.`;

/**
 * `npm run status`: shows the weeks, or changes one.
 * @param args what stands behind `--` on the command line
 * @returns the exit code, as the usage explains it
 */
export async function runStatusCommand(
  args: readonly string[],
  outside: Outside,
): Promise<ExitCode> {
  const isJson = args.includes('--json');
  try {
    const { values, positionals } = readArguments(args);
    if (values.help) {
      outside.print(USAGE);
      return EXIT.done;
    }
    const request = readRequest(positionals, {
      // Keyboards of phones put a space behind what they complete.
      repo: values.repo?.trim(),
      demo: values.demo?.trim(),
      isDroppingEvidence: values['drop-evidence'] === true,
      isDryRun: values['dry-run'] === true,
    });
    if (!request) {
      // Loaded only here, since it takes all content.
      const { showWeeks } = await import('./show-weeks.ts');
      return await showWeeks(isJson, outside);
    }
    const edit = await editWeek(request, isJson ? { ...outside, ask: undefined } : outside);
    const next = edit.isWritten && !takesName(request.action) ? await nameNextSteps(outside) : '';
    printEdit(edit, isJson, outside, next);
    return EXIT.done;
  } catch (error) {
    return printError(error, isJson, outside);
  }
}

/** What is left to do by hand: to write the README takes all content, and longer than the command. */
async function nameNextSteps({ contentDir }: Outside): Promise<string> {
  const { findReadmeBlocks } = await import('../feeds/readme-markers.ts');
  const readme = await readReadme(contentDir);
  const commit = 'Commit it today: the day of a status is read from git.';
  return readme && findReadmeBlocks(readme.source.text).blocks.length > 0
    ? `${commit} Run \`npm run readme\` before, so that the README says the same.`
    : commit;
}

function readArguments(args: readonly string[]) {
  return readOptions(args, {
    repo: { type: 'string' },
    demo: { type: 'string' },
    'drop-evidence': { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
}
