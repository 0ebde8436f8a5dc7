import { isDead } from '../roadmap/address-health.ts';
import type { HealthData } from '../schemas/health.ts';
import type { Answer } from './answer.ts';

/** What an issue says of the dead addresses, as Markdown; empty when there are none. */
export function renderIssue(
  { addresses }: HealthData,
  places: ReadonlyMap<string, readonly string[]>,
): string {
  const dead = Object.entries(addresses).filter(([, record]) => isDead(record));
  if (dead.length === 0) return '';
  const items = dead.map(([address, { failures, lastChecked }]) => {
    const files = (places.get(address) ?? []).map((file) => `\`content/${file}\``).join(', ');
    return `- [ ] <${address}> in ${files}: missing on ${failures.join(', ')}; last asked on ${lastChecked}`;
  });
  return [
    'The pages at these addresses were missing on three different days:',
    '',
    ...items,
    '',
    'Give each a new address, or remove what leads there. If a page is there for people and not for programs, add its host to `refusesRobots` in `content/health.json`, with the reason.',
    '',
    'This list is kept up to date by the workflow “Resource health”, which closes the issue when it is empty.',
    '',
  ].join('\n');
}

/** What a run found out, in lines for the terminal: first the numbers, then all that is not well. */
export function renderSummary(
  answers: ReadonlyMap<string, Answer>,
  { addresses }: HealthData,
  unasked: number,
): string {
  const lines = [...answers].flatMap(([address, answer]) => {
    const words = describe(answer, addresses[address]?.failures.length ?? 0);
    return words === undefined ? [] : [`${address}  ${words.replaceAll(/\p{Cc}/gu, ' ')}`];
  });
  const count = (kind: Answer['kind']) =>
    [...answers.values()].filter((answer) => answer.kind === kind).length;
  const numbers = `${formatCount(answers.size)} asked: ${count('found')} found, ${count('missing')} missing, ${count('unclear')} unclear. Not asked, since their hosts refuse robots: ${unasked}.`;
  return [numbers, ...lines.toSorted()].join('\n');
}

function describe(answer: Answer, days: number): string | undefined {
  if (answer.kind === 'found')
    return answer.movedTo === undefined ? undefined : `moved to ${answer.movedTo}`;
  if (answer.kind === 'unclear') return `unclear: ${answer.reason}`;
  return `missing (day ${days} of 3): ${answer.reason}`;
}

function formatCount(count: number): string {
  return `${count} ${count === 1 ? 'address' : 'addresses'}`;
}
