import { STATUSES } from '../schemas/vocabulary.ts';
import type { Asker } from './asker.ts';
import { CommandError, EXIT } from './command-error.ts';
import { writeMove } from './explain-move.ts';
import type { Outside } from './outside.ts';
import { planCheck, planMark } from './plan-mark.ts';
import { planStatus } from './plan-status.ts';
import type { KnownWeek, WeekPlan } from './week-plan.ts';
import { ACTIONS, type Action, type WeekRequest } from './week-request.ts';
import { proposeCommands } from './write-command.ts';

/**
 * What it takes to do what was asked for. What is missing is asked for where somebody sits there.
 * @throws CommandError that says what is missing, where nobody does
 */
export async function planChanges(
  request: WeekRequest,
  week: KnownWeek,
  outside: Outside,
): Promise<WeekPlan> {
  const typed = { ...request, week: week.word };
  const action = request.action ?? (await askAction(typed, week, outside.ask));
  switch (action) {
    case 'done':
    case 'undone':
      return planMark(action, { ...typed, action }, week, outside.ask);
    case 'pass':
    case 'unpass':
      return planCheck(action, { ...typed, action }, week, outside);
    default:
      return planStatus(action, { ...typed, action }, week, outside.ask);
  }
}

async function askAction(
  request: WeekRequest,
  { data, label }: KnownWeek,
  ask: Asker | undefined,
): Promise<Action> {
  const current = STATUSES.find((status) => status === data['status']);
  const next = STATUSES[current === undefined ? 0 : STATUSES.indexOf(current) + 1];
  if (!ask)
    throw new CommandError(
      EXIT.usage,
      proposeCommands(
        `Expected what to change in ${label}, found nothing. One of ${ACTIONS.join(', ')}:`,
        writeMove(next ?? 'deployed', request, data),
      ),
    );
  const answer = await ask.choose(
    'What is the status of the week?',
    STATUSES.map((value) => ({ value, label: value === current ? `${value} (now)` : value })),
    // Whoever only presses Enter takes nothing back.
    current,
  );
  return ACTIONS.find((action) => action === answer) ?? 'not-started';
}
