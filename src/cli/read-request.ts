import { findMeantWord } from '../check/hints/other-words.ts';
import { findNearest } from '../check/suggest.ts';
import { STATUSES } from '../schemas/vocabulary.ts';
import { CommandError, EXIT } from './command-error.ts';
import { ACTIONS, takesName, writeRequest, type Action, type WeekRequest } from './week-request.ts';
import { proposeCommands } from './write-command.ts';

/**
 * What the words and the options of `npm run status` ask for; nothing where all weeks are to be shown.
 * @throws CommandError that says how to type what seems to be meant
 */
export function readRequest(
  typed: readonly string[],
  options: RequestOptions,
): WeekRequest | undefined {
  // A variable that is not set leaves an empty word behind.
  const words = joinWeek(typed.filter((word) => word.trim() !== ''));
  if (words.length === 0) {
    refuseLostOptions(options);
    return undefined;
  }
  // A name of several words may stand without quotes, before the action and behind it.
  const at = words.findIndex((_, index) => findAction(words.slice(index)) !== undefined);
  const isFirst = at === 0 && findAction(words.slice(1)) === undefined;
  if (isFirst) refuseOrder(words, options);
  const before = at < 0 ? 1 : Math.max(1, at);
  const found = findAction(words.slice(before));
  const week = words.slice(0, before).join(' ');
  if (!found && words.length > 1) refuseWord(week, words.slice(1), options);
  const rest = found ? words.slice(before + found.length) : [];
  const argument = rest.length > 0 ? rest.join(' ') : undefined;
  const request: WeekRequest = { ...options, week, action: found?.action, argument };
  refuseBetween(words.slice(0, before), request);
  if (takesName(request.action)) refuseWithName(request);
  else refuseBehind(rest, request);
  return request;
}

/** A week in two words, `week 7`, as one. */
function joinWeek(words: readonly string[]): readonly string[] {
  const [first = '', second = '', ...rest] = words;
  return /^w(?:ee)?k?$/i.test(first) && /^#?\d+$/.test(second) ? [second, ...rest] : words;
}

/** The action that some words begin with, in whatever letters, and how many of them it takes. */
function findAction([first = '', second = '']: readonly string[]): FoundAction | undefined {
  const one = findWord(first, ACTIONS);
  if (one) return { action: one, length: 1 };
  const two = findWord(`${first} ${second}`, STATUSES);
  return two && { action: two, length: 2 };
}

function findWord(word: string, actions: readonly Action[]): Action | undefined {
  const fold = (text: string) => text.toLowerCase().replaceAll(/[\s_-]/g, '');
  return actions.find((action) => fold(action) === fold(word));
}

function refuseLostOptions({ repo, demo, isDroppingEvidence }: RequestOptions): void {
  if (repo ?? demo)
    throw refuse('Expected a week for the address, found none.', 'Name it:', {
      week: 'WEEK',
      action: demo === undefined ? 'completed' : 'deployed',
      repo,
      demo,
    });
  if (isDroppingEvidence)
    throw refuse('Expected a week that goes back with --drop-evidence, found none.', 'Name it:', {
      week: 'WEEK',
      action: 'in-progress',
      isDroppingEvidence,
    });
}

/** Where the action comes first, nothing but the week can follow. */
function refuseOrder(words: readonly string[], options: RequestOptions): never {
  const found = findAction(words);
  const [week, ...rest] = joinWeek(words.slice(found?.length));
  throw refuse(
    `Expected the week before ${found?.action ?? 'the status'}, found ${week === undefined ? 'none' : 'it behind'}.`,
    week === undefined ? 'Name it:' : 'Did you mean this?',
    {
      ...options,
      week: week ?? 'WEEK',
      action: found?.action,
      argument: rest.length > 0 ? rest.join(' ') : undefined,
    },
  );
}

/** A word behind the week that is no action. */
function refuseWord(week: string, words: readonly string[], options: RequestOptions): never {
  const [word = '', ...rest] = words;
  if (isAddress(word))
    throw refuse(
      `Expected a status before the address, found ${JSON.stringify(word)}.`,
      'Did you mean this?',
      { ...options, week, action: 'completed', repo: word },
    );
  const nearest =
    MEANT[word.toLowerCase()] ?? findMeantWord(word, STATUSES) ?? findNearest(word, ACTIONS);
  const meant = ACTIONS.find((action) => action === nearest);
  const message = `Expected one of ${ACTIONS.join(', ')}, found ${JSON.stringify(word)}.`;
  if (meant !== undefined)
    throw refuse(message, `Did you mean \`${meant}\`?`, {
      ...options,
      week,
      action: meant,
      argument: takesName(meant) && rest.length > 0 ? rest.join(' ') : undefined,
    });
  const argument = words.join(' ');
  throw refuse(
    message,
    'For the name of a feature or a check, type what happens to it before:',
    { week, action: 'done', argument },
    { week, action: 'pass', argument },
  );
}

/** Words between the number of a week and what is to be done with it. */
function refuseBetween([week = '', ...words]: readonly string[], request: WeekRequest): void {
  const { action, argument } = request;
  if (words.length === 0 || !/^w?\d+\W*$/i.test(week)) return;
  const between = words.join(' ');
  const own = { ...request, week: week.replace(/\W+$/, '') };
  if (/^(?:(?:and|to)\b|[&,+–-])?\s*(?:w(?:ee)?k?)?\s*\d/i.test(between))
    throw refuse(
      `Expected one week at a time, found ${JSON.stringify(request.week)}.`,
      'Begin with the first:',
      own,
    );
  if (takesName(action) && argument === undefined)
    throw refuse(
      `Expected the name behind ${action ?? ''}, found it before.`,
      'Did you mean this?',
      {
        ...own,
        argument: between,
      },
    );
  throw refuse(
    `Expected nothing between the week and ${action ?? ''}, found ${JSON.stringify(between)}.`,
    'Leave it out:',
    own,
  );
}

/** Options that say nothing of a feature or a check. */
function refuseWithName(request: WeekRequest): void {
  const { action = '', repo, demo, isDroppingEvidence } = request;
  if ((repo ?? demo) !== undefined)
    throw refuse(`Expected no address with ${action}, found one.`, 'Leave it out:', {
      ...request,
      repo: undefined,
      demo: undefined,
    });
  if (isDroppingEvidence)
    throw refuse(
      `Expected --drop-evidence with a status, found it with ${action}.`,
      'Leave it out:',
      { ...request, isDroppingEvidence: false },
    );
}

/** What stands behind a status, or in its place: only addresses do, as options. */
function refuseBehind([word, ...rest]: readonly string[], request: WeekRequest): void {
  const { action, argument = '', repo, demo } = request;
  if (action === undefined && (repo ?? demo) !== undefined)
    throw refuse('Expected a status before the address, found none.', 'Did you mean this?', {
      ...request,
      action: demo === undefined ? 'completed' : 'deployed',
    });
  if (word === undefined) return;
  const message = `Expected nothing behind ${action ?? ''}, found ${JSON.stringify(argument)}.`;
  const own = { ...request, argument: undefined };
  const [, name, value = rest[0]] = /^(repo|demo)(?:[=:](\S+))?:?$/i.exec(word) ?? [];
  const address = name === undefined ? word : value;
  const field = name?.toLowerCase() ?? (action === 'deployed' && !demo ? 'demo' : 'repo');
  if (address !== undefined && (name !== undefined || isAddress(word)))
    throw refuse(message, 'Did you mean this?', { ...own, [field]: address });
  if (/^\d{4}-\d{2}-\d{2}$/.test(word))
    throw refuse(
      `${message} The day of a status is that of its commit; another one is written into the file, as \`${DAYS[action ?? 'in-progress'] ?? 'startedOn'}: ${word}\`.`,
      'Without it:',
      own,
    );
  const next = findAction([word, ...rest]);
  if (next)
    throw refuse(
      `Expected one change at a time, found ${action ?? ''} and ${next.action}.`,
      'Type them one after the other:',
      own,
      {
        week: request.week,
        action: next.action,
        argument: [word, ...rest].slice(next.length).join(' ') || undefined,
      },
    );
  throw refuse(message, 'Leave it out:', own);
}

function isAddress(word: string): boolean {
  return /^https?:|^www\.|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/:?#]|$)/i.test(word);
}

/** @param when says when the commands behind it are the right ones */
function refuse(
  message: string,
  when: string,
  ...requests: readonly Parameters<typeof writeRequest>[0][]
): CommandError {
  return new CommandError(
    EXIT.usage,
    proposeCommands(`${message} ${when}`, ...requests.map(writeRequest)),
  );
}

/** Words that people use for an action; those for a status are known to the check, too. */
const MEANT: Readonly<Record<string, Action>> = {
  reset: 'not-started',
  start: 'in-progress',
  begin: 'in-progress',
  finish: 'completed',
  deploy: 'deployed',
  passed: 'pass',
  check: 'pass',
  uncheck: 'unpass',
  undo: 'undone',
};

/** Fields that say the day of a status. */
const DAYS: Readonly<Partial<Record<Action, string>>> = {
  completed: 'completedOn',
  deployed: 'deployedOn',
};

/** What the options say. */
type RequestOptions = Pick<WeekRequest, 'repo' | 'demo' | 'isDroppingEvidence' | 'isDryRun'>;

/** An action, and how many words it was typed in. */
interface FoundAction {
  action: Action;
  length: number;
}
