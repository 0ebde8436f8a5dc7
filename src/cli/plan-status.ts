import { makePrintable } from '../check/code-frame.ts';
import { isHttpsUrl } from '../schemas/fields.ts';
import type { Status } from '../schemas/vocabulary.ts';
import type { Asker } from './asker.ts';
import { CommandError, EXIT } from './command-error.ts';
import { ADDRESS_MEANINGS, explainAddresses, writeMove } from './explain-move.ts';
import { planMove, type Address } from './plan-move.ts';
import type { KnownWeek, WeekPlan } from './week-plan.ts';
import { writeRequest, type WeekRequest } from './week-request.ts';
import { proposeCommands } from './write-command.ts';

/**
 * What it takes to give a week another status, with what is asked for on the way.
 * @throws CommandError when an address is missing, or evidence may not be removed
 */
export async function planStatus(
  status: Status,
  request: WeekRequest,
  { data, name, label }: KnownWeek,
  ask: Asker | undefined,
): Promise<WeekPlan> {
  const before = readStatus(data, name);
  const { repo, demo } = request;
  const given = { repo, demo };
  // What would be refused anyway is not worth a question.
  const refusal = explainAddresses(status, request, data);
  const { missing } = planMove(data, { status, ...given });
  if (refusal === undefined)
    for (const field of missing) {
      if (!ask) throw refuseMissing(missing, status, request, data);
      given[field] = await askAddress(field, ask);
    }
  const { changes, evidence } = planMove(data, { status, ...given });
  if (refusal === undefined && evidence.length > 0 && !request.isDroppingEvidence) {
    const names = evidence.map((each) => each.name).join(', ');
    const isAgreed = await ask?.confirm(`${status} does not allow ${names}. Remove it?`);
    if (isAgreed !== true)
      throw new CommandError(
        EXIT.refused,
        proposeCommands(
          `The status of ${label} is ${before}, and ${status} does not allow ${names}. To go back and remove that:`,
          writeRequest({ ...request, isDroppingEvidence: true }),
        ),
      );
  }
  return {
    changes: [...evidence.map(({ change }) => change), ...changes],
    summary: before === status ? `The status is ${status}.` : `${before} → ${status}.`,
    refusal,
  };
}

/**
 * What a week has as its status, right or wrong.
 * @throws CommandError when that is no word, or stands behind a key in other letters: a second one would
 *   be written beside it
 */
function readStatus(data: Readonly<Record<string, unknown>>, name: string): string {
  // Behind a key with nothing behind it, the status is written like any other.
  const status = data['status'] ?? 'none';
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
  return makePrintable(status.trim());
}

function refuseMissing(
  missing: readonly Address[],
  status: Status,
  request: WeekRequest,
  data: KnownWeek['data'],
): CommandError {
  const names = missing.map((field) => `--${field} URL`).join(' and ');
  const meanings = missing.map((field) => ADDRESS_MEANINGS[field]).join(', and ');
  return new CommandError(
    EXIT.usage,
    proposeCommands(`${status} needs ${names}: ${meanings}.`, writeMove(status, request, data)),
  );
}

async function askAddress(field: Address, ask: Asker): Promise<string> {
  const answer = await ask.text(`${field}, ${ADDRESS_MEANINGS[field]}:`, (text) =>
    isHttpsUrl(text.trim())
      ? undefined
      : 'Expected an absolute https address such as https://example.com/.',
  );
  return answer.trim();
}
