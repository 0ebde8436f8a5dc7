import { buildContentSet } from '../check/content-set.ts';
import { readContent } from '../check/read-content.ts';
import { listChecks } from '../check/week-checks.ts';
import { isHttpsUrl } from '../schemas/fields.ts';
import { STATUSES, type Status } from '../schemas/vocabulary.ts';
import type { Asker } from './asker.ts';
import { CommandError, EXIT } from './command-error.ts';
import type { Change } from './edit-frontmatter.ts';
import type { Outside } from './outside.ts';
import { pickNamed } from './pick-named.ts';
import { planMove, type Address } from './plan-move.ts';
import { ACTIONS, type Action, type WeekRequest } from './week-request.ts';
import { isRecord } from '../is-record.ts';

/**
 * What it takes to do what was asked for. What is missing is asked for where somebody sits there.
 * @throws CommandError that says what is missing, where nobody does
 */
export async function planChanges(
  request: WeekRequest,
  week: KnownWeek,
  outside: Outside,
): Promise<WeekPlan> {
  const action = request.action ?? (await askAction(week, outside.ask));
  switch (action) {
    case 'done':
    case 'undone':
      return planMark(action, request.argument, week, outside.ask);
    case 'pass':
    case 'unpass':
      return planCheck(action, request.argument, week, outside);
    default:
      return planStatus(action, request, week, outside.ask);
  }
}

async function askAction({ data, name }: KnownWeek, ask: Asker | undefined): Promise<Action> {
  if (!ask)
    throw new CommandError(
      EXIT.usage,
      `Expected what to change in ${name}, found nothing. One of ${ACTIONS.join(', ')}.`,
    );
  const current = STATUSES.find((status) => status === data['status']);
  const answer = await ask.choose(
    'What is the status of the week?',
    STATUSES.map((value) => ({ value, label: value === current ? `${value} (now)` : value })),
    // Whoever only presses Enter takes nothing back.
    current,
  );
  return ACTIONS.find((action) => action === answer) ?? 'not-started';
}

async function planStatus(
  status: Status,
  { repo, demo, isDroppingEvidence }: WeekRequest,
  { data, name }: KnownWeek,
  ask: Asker | undefined,
) {
  const before = readStatus(data, name);
  const given = { repo, demo };
  const { missing } = planMove(data, { status, ...given });
  for (const field of missing) given[field] = await askAddress(field, missing, status, ask);
  const { changes, evidence } = planMove(data, { status, ...given });
  if (evidence.length > 0 && !isDroppingEvidence) {
    const names = evidence.map((each) => each.name).join(', ');
    const isAgreed = await ask?.confirm(`${status} does not allow ${names}. Remove it?`);
    if (isAgreed !== true)
      throw new CommandError(
        EXIT.refused,
        `${name}: ${status} does not allow ${names}. Add --drop-evidence to remove it.`,
      );
  }
  return {
    changes: [...evidence.map(({ change }) => change), ...changes],
    summary: before === status ? `The status is ${status}.` : `${before} → ${status}.`,
  };
}

/**
 * What a week has as its status, right or wrong.
 * @throws CommandError when that is no word, or stands behind a key in other letters: a second one would
 *   be written beside it
 */
function readStatus(data: Readonly<Record<string, unknown>>, name: string): string {
  const { status = 'none' } = data;
  const other = Object.keys(data).find((key) => key.toLowerCase() === 'status');
  if (other !== undefined && other !== 'status')
    throw new CommandError(
      EXIT.unsafe,
      `${name}: Expected \`status:\`, found \`${other}:\`. Mend it first: keys are written in lower case.`,
    );
  if (typeof status !== 'string')
    throw new CommandError(
      EXIT.unsafe,
      `${name}: Expected one word behind \`status:\`, found more. Mend it first.`,
    );
  return status;
}

async function askAddress(
  field: Address,
  missing: readonly Address[],
  status: Status,
  ask: Asker | undefined,
): Promise<string> {
  if (!ask)
    throw new CommandError(
      EXIT.usage,
      `${status} needs ${missing.map((each) => `--${each} URL`).join(' and ')}: ${missing.map((each) => ADDRESS_MEANINGS[each]).join(', and ')}.`,
    );
  const answer = await ask.text(`${field}, ${ADDRESS_MEANINGS[field]}:`, (text) =>
    isHttpsUrl(text.trim())
      ? undefined
      : 'Expected an absolute https address such as https://example.com/.',
  );
  return answer.trim();
}

const ADDRESS_MEANINGS: Record<Address, string> = {
  repo: 'the https address of the finished code',
  demo: 'the https address of the live project',
};

async function planMark(
  action: 'done' | 'undone',
  wanted: string | undefined,
  { data, name }: KnownWeek,
  ask: Asker | undefined,
) {
  const entries: readonly unknown[] = Array.isArray(data['features']) ? data['features'] : [];
  const features = entries.map((entry, index) => {
    const done = isRecord(entry) && entry['done'] === true;
    const title = String(isRecord(entry) ? entry['title'] : entry).trim();
    return { index, done, name: title, note: done ? 'done' : undefined };
  });
  const isDone = action === 'done';
  const answer =
    wanted ??
    (await askName(
      'Which feature?',
      features.filter(({ done }) => done !== isDone),
      `Expected a feature of ${name}, found none.`,
      ask,
    ));
  const feature = pickNamed(features, answer, 'feature');
  const summary = `"${feature.name}" is ${isDone ? 'done' : 'not done'}.`;
  // An entry that does not say so is not done either.
  if (feature.done === isDone) return { changes: [], summary };
  const { index } = feature;
  return { changes: [{ kind: 'mark' as const, field: 'features', index, done: isDone }], summary };
}

async function planCheck(
  action: 'pass' | 'unpass',
  wanted: string | undefined,
  { data, name }: KnownWeek,
  { ask, contentDir }: Outside,
) {
  const passed: readonly unknown[] = Array.isArray(data['passed']) ? data['passed'] : [];
  const { checklists } = buildContentSet(await readContent(contentDir, ['checklists']));
  const checks =
    action === 'pass'
      ? listChecks(checklists, 'week').map(({ id }) => ({
          name: id,
          note: passed.includes(id) ? 'passed' : undefined,
        }))
      : passed.map((id) => ({ name: String(id) }));
  const answer =
    wanted ??
    (await askName(
      'Which check?',
      checks.filter((check) => action === 'unpass' || !passed.includes(check.name)),
      `Expected a check for ${name}, found none.`,
      ask,
    ));
  const check = pickNamed(checks, answer, 'check');
  const isPassed = action === 'pass';
  const summary = `${check.name} is ${isPassed ? 'passed' : 'not passed'}.`;
  if (passed.includes(check.name) === isPassed) return { changes: [], summary };
  const change: Change = isPassed
    ? { kind: 'add', field: 'passed', entry: check.name, after: PASSED_AFTER }
    : { kind: 'take', field: 'passed', entry: check.name };
  return { changes: [change], summary };
}

/** Fields that `passed` stands behind where it is new. */
const PASSED_AFTER = ['status', 'features', 'checks'];

async function askName(
  question: string,
  items: readonly { name: string }[],
  message: string,
  ask: Asker | undefined,
): Promise<string> {
  if (items.length === 0) throw new CommandError(EXIT.usage, `${message} There is none left.`);
  if (ask)
    return ask.choose(
      question,
      items.map(({ name }) => ({ value: name })),
    );
  throw new CommandError(EXIT.usage, [message, ...items.map(({ name }) => `  ${name}`)].join('\n'));
}

/** What is to be done to a week. */
export interface WeekPlan {
  /** In the order in which they are to be made. */
  changes: readonly Change[];
  /** What is true then, in a sentence. */
  summary: string;
}

/** A week as its file says it. */
export interface KnownWeek {
  data: Readonly<Record<string, unknown>>;
  /** Path of the file from where the command was run. */
  name: string;
}
