// What newcomers type: each mistake gets an answer that says what is wrong and how to type it right.
import { describe, expect, test } from 'vitest';
import { runNewCommand } from './new-command.ts';
import { runStatusCommand } from './status-command.ts';
import { makeFolder } from './testing.ts';

const CODE = 'https://example.com/code';
const LIVE = 'https://live.example.com';

/** A line as it is typed behind `npm run status --`, what the answer says, and the first command in it. */
const STATUS_MISTAKES: readonly Mistake[] = [
  // The order of the words.
  ['in-progress 1', 'Expected the week before in-progress, found it behind.', '1 in-progress'],
  ['in-progress', 'Expected the week before in-progress, found none.', 'WEEK in-progress'],
  ['in-progress week 1', 'found it behind.', '1 in-progress'],
  ['done 2 water', 'Expected the week before done', '2 done water'],
  ['pass 2 soil/loose', 'Expected the week before pass', '2 pass soil/loose'],
  ['2 water done', 'Expected the name behind done, found it before.', '2 done water'],
  [`--repo ${CODE}`, 'Expected a week for the address', `WEEK completed --repo ${CODE}`],
  ['--drop-evidence', 'Expected a week that goes back', 'WEEK in-progress --drop-evidence'],
  // A slip in a word.
  ['1 in-progres', 'Did you mean `in-progress`?', '1 in-progress'],
  ['1 in-porgress', 'Did you mean `in-progress`?', '1 in-progress'],
  ['1 started', 'Did you mean `in-progress`?', '1 in-progress'],
  ['1 wip', 'Did you mean `in-progress`?', '1 in-progress'],
  ['1 finished', 'Did you mean `completed`?', '1 completed'],
  ['1 complete', 'Did you mean `completed`?', '1 completed'],
  ['1 live', 'Did you mean `deployed`?', '1 deployed'],
  ['2 dnoe water', 'Did you mean `done`?', '2 done water'],
  ['2 passed loose', 'Did you mean `pass`?', '2 pass loose'],
  ['2 done watre', 'Did you mean `Water runs off`?', '2 done "Water runs off"'],
  ['2 done runs watre', 'Did you mean `Water runs off`?', '2 done "Water runs off"'],
  ['2 pass soil/lose', 'Did you mean `soil/loose`?', '2 pass soil/loose'],
  ['2 pass lose', 'Did you mean `soil/loose`?', '2 pass soil/loose'],
  ['rased-bed in-progress', 'Did you mean `2-raised-bed`?', '2-raised-bed in-progress'],
  ['"Sead Tray" in-progress', 'Did you mean `1-seed-tray`?', '1-seed-tray in-progress'],
  // Words that are missing or too many.
  ['1', 'Expected what to change in week 1, found nothing.', '1 in-progress'],
  ['2 done', 'Expected a feature of week 2 behind done', '2 done "Water runs off"'],
  ['2 unpass', 'Expected a check that week 2 has passed behind unpass', '2 unpass soil/loose'],
  ['1 in-progress now', 'Expected nothing behind in-progress, found "now".', '1 in-progress'],
  ['1 status in-progress', 'Expected nothing between the week and in-progress', '1 in-progress'],
  ['1 in-progress done ten', 'Expected one change at a time', '1 in-progress'],
  ['2 water', 'Expected one of not-started, ', '2 done water'],
  ['"" in-progress', 'Expected the week before in-progress, found none.', 'WEEK in-progress'],
  ['1 ""', 'Expected what to change in week 1', '1 in-progress'],
  ['1 in-progress 2027-03-01', 'as `startedOn: 2027-03-01`', '1 in-progress'],
  // Which week.
  ['1 2 in-progress', 'Expected one week at a time, found "1 2".', '1 in-progress'],
  ['1 and 2 in-progress', 'Expected one week at a time', '1 in-progress'],
  ['1,2 in-progress', 'Expected one week at a time', '1 in-progress'],
  ['1-2 in-progress', 'Expected one week at a time', '1 in-progress'],
  ['9 in-progress', 'Expected a week, found none for "9". Did you mean 2?', '2 in-progress'],
  ['e in-progress', 'Expected one week, found 2 for "e".', undefined],
  ['2027-W10 in-progress', 'Expected a week, found none for "2027-W10".', undefined],
  ['garden in-progress', 'Expected a week, found none for "garden".\n  1-seed-tray', undefined],
  // Which feature or check.
  ['2 done o', 'Expected one feature of week 2, found 2 for "o".', undefined],
  ['2 done swim', 'Expected a feature of week 2, found none for "swim".\n  Water', undefined],
  ['2 unpass water', 'has passed, found none for "water".\n  soil/loose (passed)', undefined],
  ['1 unpass loose', 'week 1 has passed, found none: it has passed no check', undefined],
  ['1 done ten', 'Begin it first, then mark:', '1 in-progress'],
  ['1 pass loose', 'Begin it first, then mark:', '1 in-progress'],
  // Addresses.
  ['1 completed', 'completed needs --repo URL', '1 completed --repo URL'],
  ['1 deployed', '--repo URL and --demo URL', '1 deployed --repo URL --demo URL'],
  [`1 completed ${CODE}`, 'Expected nothing behind completed', `1 completed --repo ${CODE}`],
  [`1 completed repo ${CODE}`, 'Expected nothing behind completed', `1 completed --repo ${CODE}`],
  [`1 completed repo=${CODE}`, 'Expected nothing behind completed', `1 completed --repo ${CODE}`],
  [`1 ${CODE}`, 'Expected a status before the address', `1 completed --repo ${CODE}`],
  [`1 --repo ${CODE}`, 'Expected a status before the address', `1 completed --repo ${CODE}`],
  [
    `1 deployed --repo ${CODE} ${LIVE}`,
    'Expected nothing behind deployed',
    `1 deployed --repo ${CODE} --demo ${LIVE}`,
  ],
  ['1 completed --repo example.com/code', '--repo: Expected', `1 completed --repo ${CODE}`],
  ['1 completed --repo http://example.com/code', '--repo: Expected', `1 completed --repo ${CODE}`],
  ['1 completed --repo localhost:3000', '--repo: Expected', '1 completed --repo URL'],
  [`1 in-progress --repo ${CODE}`, 'in-progress allows no --repo', '1 in-progress'],
  [`2 done water --repo ${CODE}`, 'Expected no address with done', '2 done water'],
  ['2 done water --drop-evidence', 'Expected --drop-evidence with a status', '2 done water'],
  ['2 not-started', 'not-started does not allow `passed`', '2 not-started --drop-evidence'],
  // Options.
  ['1 completed --demmo x', 'There is no option --demmo. Did you mean `--demo`?', undefined],
  ['1 in-progress --dryrun', 'Did you mean `--dry-run`?', undefined],
  ['1 in-progress -dry-run', 'Did you mean `--dry-run`?', undefined],
  ['1 in-progress —json', 'Expected two hyphens before json, found a dash.', undefined],
  ['1 in-progress --force', 'There is no option --force. There are --repo, ', undefined],
  ['1 completed --repo', 'Expected a value behind --repo, found none.', undefined],
  [`1 deployed --demo --repo ${CODE}`, 'a value behind --demo, found --repo.', undefined],
  [`1 completed --repo ${CODE} --repo ${LIVE}`, 'Expected --repo once', undefined],
  ['1 in-progress --json=yes', 'Expected no value for --json', undefined],
];

/** The same behind `npm run new --`. */
const NEW_MISTAKES: readonly Mistake[] = [
  ['', 'Expected what to write, one of resource, week', 'resource first-steps'],
  ['guide', 'Expected the slug of the new guide', 'guide first-steps'],
  ['guide ""', 'Expected the slug of the new guide', 'guide first-steps'],
  ['guides beans', 'Did you mean `guide`?', 'guide beans'],
  ['beans guide', 'It comes first:', 'guide beans'],
  ['beans', 'It comes before the slug:', 'resource beans'],
  ['guide Growing beans', 'Expected one slug, found "Growing beans".', 'guide growing-beans'],
  ['guide "Growing Beans"', 'Expected a slug of lower-case letters', 'guide growing-beans'],
  ['checklist "Growing Beans"', 'Expected a slug of lower-case', 'checklist growing-beans'],
  ['guide -', 'Expected a slug of lower-case letters', 'guide SLUG'],
  ['guide guides/beans.mdx', 'Expected a slug of lower-case letters', 'guide beans'],
  [`resource ${CODE}`, 'Expected a slug, found the address', `resource SLUG --url ${CODE}`],
  ['resource beans --url example.com/code', '--url: Expected', `resource beans --url ${CODE}`],
  ['resource beans --cost fre', 'Did you mean `free`?', 'resource beans --cost free'],
  ['guide beans --cost free', 'Expected no --cost for a guide', 'guide beans'],
  ['resource spade-guide', 'already. Edit that file, or choose another slug.', undefined],
  ['guide beans --titel x', 'Did you mean `--title`?', undefined],
  ['guide beans --title', 'Expected a value behind --title, found none.', undefined],
];

describe.each([
  ['status', runStatusCommand, STATUS_MISTAKES],
  ['new', runNewCommand, NEW_MISTAKES],
] as const)('npm run %s', (script, runCommand, mistakes) => {
  test.each(mistakes)('%s', async (line, says, command) => {
    const { outside, printed, read } = makeFolder();
    const code = await runCommand(splitWords(line), outside);
    const answer = printed.join('\n');
    expect([1, 2]).toContain(code);
    expect(answer).toContain(says);
    expect(answer).not.toMatch(/^\s+at |undefined|\berror\b/m);
    const [first] = /(?<=^ {2}npm run .* -- ).*$/m.exec(answer) ?? [];
    expect(first).toBe(command);
    if (command === undefined) return;
    // What it says to type works, once the words in capitals are filled in.
    const filled = command
      .replace('--demo URL', '--demo https://live.example.com/')
      .replaceAll('URL', CODE)
      .replace('WEEK', '1')
      .replace('SLUG', 'beans');
    const proposed = splitWords(filled);
    const again = await runCommand([...proposed, '--dry-run'], outside);
    // A status that needs an address asks for it next.
    expect(again === 0 || printed.at(-1)?.includes(' needs --')).toBe(true);
    expect(read('weeks/1-seed-tray.mdx')).toContain('status: not-started');
    expect(answer).toContain(`npm run ${script} -- `);
  });
});

/** The words of a line, as a shell gives them. */
function splitWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

type Mistake = readonly [line: string, says: string, command: string | undefined];
