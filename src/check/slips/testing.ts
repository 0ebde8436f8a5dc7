import { checkContent } from '../check-content.ts';
import type { Problem } from '../problem.ts';
import { CONTEXT, makeSources } from '../testing.ts';

/** A body, and what is told of it: the place, the message, and the hint. */
export type Told = readonly [body: string, place: string, message: string, hint: string];

/** What is said of a body: place, message and hint of each slip; of other rules the name alone. */
export function judgeSlips(body: string): string[][] {
  return find(body).map(({ rule, line, column, length, message, hint = '' }) =>
    rule === 'markdown-slip' ? [`${line}:${column}+${length}`, message, hint] : [rule],
  );
}

/** The rules that find something in a body once each hint for a slip is followed to the letter. */
export function followSlips(body: string): string[] {
  let text = body;
  for (let turn = 0; turn < 6; turn += 1) {
    const [slip, ...others] = find(text);
    if (slip?.rule !== 'markdown-slip')
      return [slip, ...others].flatMap((each) => each?.rule ?? []);
    text = obey(text, slip);
  }
  return ['and so on'];
}

function find(body: string): Problem[] {
  const edit = (text: string) => text.replace('Sow.', () => body);
  return checkContent(makeSources({ 'weeks/1-seed-tray.mdx': edit }), CONTEXT);
}

/** The line of the file on which its body begins. */
const FIRST = 15;

/** A body in which a hint is followed. */
function obey(body: string, { line, column, length, hint = '', message }: Problem): string {
  const lines = body.split('\n');
  const at = line - FIRST;
  const whole = lines[at] ?? '';
  const [before, marked] = [whole.slice(0, column - 1), whole.slice(column - 1)];
  const set = (text: string) => lines.with(at, text).join('\n');
  if (hint === 'Put an empty line before it.') return lines.toSpliced(at, 0, '').join('\n');
  if (hint.startsWith('Remove the empty line')) return lines.toSpliced(at - 1, 1).join('\n');
  if (hint.startsWith('Remove')) return set(before + marked.slice(length));
  if (hint.endsWith('before the bar.')) return set(whole.replace(/ \|$|(?<=`\w+) \|/, '` |'));
  const all = [...hint.matchAll(/`` (.*?) ``|`([^`]*)`/g)].map(([, two, one]) => two ?? one ?? '');
  const proposal = (hint.includes('or write') ? all.at(-1) : all[0]) ?? '';
  if (hint.endsWith('above it.')) return lines.toSpliced(at, 0, proposal).join('\n');
  if (hint.endsWith('below it.')) return lines.toSpliced(at + 1, 0, proposal).join('\n');
  // What is said of the sign of a line shows the whole line, and where two lines become one, both.
  if (/^Expected (?:a space behind|the items|at most six|the sign|a box)/.test(message))
    return set(before + proposal);
  return lines
    .toSpliced(at, hint.endsWith('on one line.') ? 2 : 1, before + proposal + marked.slice(length))
    .join('\n');
}
