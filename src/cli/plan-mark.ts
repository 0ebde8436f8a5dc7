import { buildContentSet } from '../check/content-set.ts';
import { readContent } from '../check/read-content.ts';
import { listChecks } from '../check/week-checks.ts';
import type { Asker } from './asker.ts';
import { CommandError, EXIT } from './command-error.ts';
import type { Change } from './edit-frontmatter.ts';
import type { Outside } from './outside.ts';
import { listNames, pickNamed } from './pick-named.ts';
import type { KnownWeek, WeekPlan } from './week-plan.ts';
import { writeRequest, type WeekRequest } from './week-request.ts';
import { proposeCommands } from './write-command.ts';
import { isRecord } from '../is-record.ts';

/**
 * What it takes to mark a feature as done, or to take the mark away.
 * @throws CommandError that lists the features, where it could be none of them or several
 */
export async function planMark(
  action: 'done' | 'undone',
  request: WeekRequest,
  week: KnownWeek,
  ask: Asker | undefined,
): Promise<WeekPlan> {
  const { data, label } = week;
  const entries: readonly unknown[] = Array.isArray(data['features']) ? data['features'] : [];
  const features = entries.map((entry, index) => {
    const done = isRecord(entry) && entry['done'] === true;
    const title = String(isRecord(entry) ? entry['title'] : entry).trim();
    return { index, done, name: title, note: done ? 'done' : undefined };
  });
  const isDone = action === 'done';
  const refuse = (argument: string) =>
    isDone
      ? refuseMark({ ...request, argument }, week, 'none of its features can be done')
      : undefined;
  const answer = await nameOne(
    features.filter(({ done }) => done !== isDone),
    {
      ask,
      request,
      what: `feature of ${label}`,
      none: isDone ? 'are done' : 'are not done',
      refuse,
    },
  );
  const feature = pickNamed(features, answer, {
    what: `feature of ${label}`,
    writeCommand: (argument) => writeRequest({ ...request, argument }),
  });
  const summary = `"${feature.name}" is ${isDone ? 'done' : 'not done'}.`;
  // An entry that does not say so is not done either.
  if (feature.done === isDone) return { changes: [], summary };
  const { index } = feature;
  return {
    changes: [{ kind: 'mark' as const, field: 'features', index, done: isDone }],
    summary,
    refusal: refuse(feature.name),
  };
}

/**
 * The same for a check.
 * @throws CommandError that lists the checks, where it could be none of them or several
 */
export async function planCheck(
  action: 'pass' | 'unpass',
  request: WeekRequest,
  week: KnownWeek,
  { ask, contentDir }: Outside,
): Promise<WeekPlan> {
  const { data, label } = week;
  const passed: readonly unknown[] = Array.isArray(data['passed']) ? data['passed'] : [];
  const isPassed = action === 'pass';
  if (!isPassed && passed.length === 0)
    throw new CommandError(
      EXIT.usage,
      `Expected a check that ${label} has passed, found none: it has passed no check, so there is nothing to take back.`,
    );
  const { checklists } = buildContentSet(await readContent(contentDir, ['checklists']));
  const known = listChecks(checklists, 'week').map(({ id, title = id }) => ({
    name: id,
    otherNames: [title],
    note: passed.includes(id) ? 'passed' : undefined,
  }));
  const checks = isPassed
    ? known
    : // One that no checklist has any more can be taken back all the same.
      passed.map((id) => known.find(({ name }) => name === id) ?? { name: String(id) });
  const what = isPassed ? 'check' : `check that ${label} has passed`;
  const refuse = (argument: string) =>
    isPassed ? refuseMark({ ...request, argument }, week, 'no check can be passed') : undefined;
  const answer = await nameOne(
    checks.filter(({ name }) => !isPassed || !passed.includes(name)),
    { ask, request, what, none: 'are passed', refuse },
  );
  const check = pickNamed(checks, answer, {
    what,
    writeCommand: (argument) => writeRequest({ ...request, argument }),
  });
  const summary = `${check.name} is ${isPassed ? 'passed' : 'not passed'}.`;
  if (passed.includes(check.name) === isPassed) return { changes: [], summary };
  const change: Change = isPassed
    ? { kind: 'add', field: 'passed', entry: check.name, after: PASSED_AFTER }
    : { kind: 'take', field: 'passed', entry: check.name };
  return {
    changes: [change],
    summary,
    refusal: refuse(check.name),
  };
}

/** Why a week that has not begun takes no mark, and what to type before it. */
function refuseMark(
  request: WeekRequest,
  { data, label, word }: KnownWeek,
  what: string,
): string | undefined {
  if (data['status'] !== 'not-started') return undefined;
  return proposeCommands(
    `The status of ${label} is not-started, and before in-progress ${what}. Begin it first, then mark:`,
    writeRequest({ week: word, action: 'in-progress' }),
    writeRequest(request),
  );
}

/** Fields that `passed` stands behind where it is new. */
const PASSED_AFTER = ['status', 'features', 'checks'];

/** What was typed for a name, else what is answered for one of those that are left. */
async function nameOne(
  left: readonly { name: string }[],
  { ask, request, what, none, refuse }: NameQuestion,
): Promise<string> {
  if (request.argument !== undefined) return request.argument;
  const [first] = left;
  if (!first) throw new CommandError(EXIT.usage, `Expected a ${what}, found none: all ${none}.`);
  // What would be refused anyway is not worth a question.
  const refusal = refuse(first.name);
  if (refusal !== undefined) throw new CommandError(EXIT.refused, refusal);
  if (ask)
    return ask.choose(
      `Which ${what}?`,
      left.map(({ name }) => ({ value: name })),
    );
  throw new CommandError(
    EXIT.usage,
    [
      `Expected a ${what} behind ${request.action ?? ''}, found none. Type its name, or a part of it:`,
      `  ${writeRequest({ ...request, argument: first.name })}`,
      'All that are left:',
      ...listNames(left),
    ].join('\n'),
  );
}

/** What a name is asked for. */
interface NameQuestion {
  ask: Asker | undefined;
  request: WeekRequest;
  what: string;
  /** What is true of all where none is left. */
  none: string;
  /** Why none can be marked, if so, with the command for that name. */
  refuse: (name: string) => string | undefined;
}
