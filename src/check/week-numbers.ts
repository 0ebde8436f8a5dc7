import { includesWeek } from '../roadmap/week-range.ts';
import type { ContentSet } from './content-set.ts';
import { readRange } from './readable.ts';

/** No hint lists more numbers. */
const MOST = 6;

/** The number that the name of a week's file begins with; none where it begins with something else. */
export function numberOfName(id: string): number | undefined {
  const number = /^[1-9]\d{0,5}(?=-|$)/.exec(id)?.[0];
  return number === undefined ? undefined : Number(number);
}

/**
 * Which number a week can have instead of one that it can't have: that of its file's name where no
 * other week has it, else those of the phases that are free. Nothing where none is.
 */
export function proposeNumber(content: ContentSet, id: string): string | undefined {
  const ranges = content.phases.flatMap(({ data }) => readRange(data.weeks) ?? []);
  const others = content.weeks.filter((week) => week.id !== id);
  const numbers = new Set(others.map(({ data }) => data.week));
  const own = numberOfName(id);
  const isInOnePhase =
    own !== undefined && ranges.filter((range) => includesWeek(range, own)).length === 1;
  if (isInOnePhase && !numbers.has(own))
    return `Did you mean \`week: ${own}\`, as in the name of the file?`;
  // A week that can't be read takes the number of its name.
  const taken = new Set([...numbers, ...others.map((week) => numberOfName(week.id))]);
  const free: number[] = [];
  for (const { first, last } of ranges)
    for (let number = first; number <= last; number += 1) {
      if (free.length > MOST || number - first > 10_000) break;
      if (!taken.has(number)) free.push(number);
    }
  const named = free.slice(0, MOST).join(', ');
  if (free.length === 0) return undefined;
  return `Free numbers: ${named}${free.length > MOST ? ' and others' : ''}. Rename the file with the number.`;
}
