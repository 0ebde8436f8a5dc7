import type { WeekRange } from '../roadmap/model.ts';
import { includesWeek } from '../roadmap/week-range.ts';
import { SLUG_PATTERN } from '../schemas/fields.ts';
import type { WeekData } from '../schemas/index.ts';
import type { ContentSet, FileEntry } from './content-set.ts';
import { readRange } from './readable.ts';

/** No hint lists more numbers. */
const MOST = 6;

/** The number that the name of a week's file begins with; none where it begins with something else. */
export function numberOfName(id: string): number | undefined {
  const number = /^[1-9]\d{0,5}(?=-|$)/.exec(id)?.[0];
  return number === undefined ? undefined : Number(number);
}

/**
 * The number of a week; none where it can't be read, or where the name of the file says another one.
 * That is told by a rule of its own, and nobody knows which of the two is meant.
 */
export function numberOf(week: WeekEntry): number | undefined {
  const [number, ...others] = numbersOf(week);
  return others.length === 0 ? week.data.week && number : undefined;
}

/** The weeks whose number lies in a run. */
export function listWeeksIn({ weeks }: ContentSet, range: WeekRange): WeekEntry[] {
  return weeks.filter((week) => {
    const number = numberOf(week);
    return number !== undefined && includesWeek(range, number);
  });
}

/**
 * The weeks whose number another week has, each with that one: the one whose file is named so, else
 * the first.
 */
export function findTwins({ weeks }: ContentSet): ReadonlyMap<WeekEntry, WeekEntry> {
  const twins = new Map<WeekEntry, WeekEntry>();
  for (const [number, members] of Map.groupBy(weeks, ({ data }) => data.week)) {
    const named = members.filter(({ id }) => numberOfName(id) === number);
    const owner = named.find(({ id }) => SLUG_PATTERN.test(id)) ?? named[0] ?? members[0];
    if (number === undefined || !owner) continue;
    for (const week of members) if (week !== owner) twins.set(week, owner);
  }
  return twins;
}

/** In how many phases a number is; `undefined` where nobody knows: those of a phase can't be read. */
export function countPhases({ phases }: ContentSet, number: number): number | undefined {
  const ranges = phases.map(({ data }) => readRange(data.weeks));
  const known = ranges.filter((range) => range !== undefined);
  const count = known.filter((range) => includesWeek(range, number)).length;
  // A phase whose weeks can't be read may have any that is in no other.
  return count === 0 && known.length < Math.max(1, ranges.length) ? undefined : count;
}

/** The numbers that a week may have: the one that it says, and that of its file's name. */
export function numbersOf({ id, data }: WeekEntry): number[] {
  const numbers = [data.week, numberOfName(id)].filter((number) => number !== undefined);
  return [...new Set(numbers)];
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
  const taken = new Set(others.flatMap(numbersOf));
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

type WeekEntry = FileEntry<WeekData>;
