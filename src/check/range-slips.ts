// Phases whose `weeks` are not what their milestones and the files of the weeks agree on.
import type { WeekRange } from '../roadmap/model.ts';
import { countWeeks, includesWeek } from '../roadmap/week-range.ts';
import type { PhaseData } from '../schemas/index.ts';
import type { ContentSet, FileEntry } from './content-set.ts';
import { readAll, readRange } from './readable.ts';
import { numbersOf } from './week-numbers.ts';

const known = new WeakMap<ContentSet, ReadonlyMap<PhaseEntry, RangeSlip>>();

/**
 * Phases whose weeks end too early or too late, found out once for each content: their milestones have
 * other weeks, there is a file for each of these, and none for those that only the phase has.
 */
export function findRangeSlips(content: ContentSet): ReadonlyMap<PhaseEntry, RangeSlip> {
  let slips = known.get(content);
  if (!slips) {
    slips = new Map(
      content.phases.flatMap((phase) => {
        const own = readRange(phase.data.weeks);
        const slip = own && findSlip(content, phase, own);
        return slip ? [[phase, slip]] : [];
      }),
    );
    known.set(content, slips);
  }
  return slips;
}

/** The weeks of a phase: those that are meant where it says others. */
export function readMeantRange(content: ContentSet, phase: PhaseEntry): WeekRange | undefined {
  return findRangeSlips(content).get(phase)?.meant ?? readRange(phase.data.weeks);
}

/** The weeks of all milestones of a phase together, where there is a file for each. */
export function readMilestoneRange(content: ContentSet, phase: PhaseEntry): WeekRange | undefined {
  const range = joinMilestones(phase);
  return range && countFiles(content, range) === countWeeks(range) ? range : undefined;
}

/** The weeks that the milestones before and after one leave to it. */
export function readMilestonePlace(
  { data: { weeks, milestones = [] } }: PhaseEntry,
  index: number,
): WeekRange | undefined {
  const [phase, before, after] = [
    weeks,
    milestones[index - 1]?.weeks,
    milestones[index + 1]?.weeks,
  ].map(readRange);
  const first = index === 0 ? phase?.first : before && before.last + 1;
  const last = index === milestones.length - 1 ? phase?.last : after && after.first - 1;
  return first !== undefined && last !== undefined && first <= last ? { first, last } : undefined;
}

/** The field of a phase with other weeks. */
export function writeWeeks({ first, last }: WeekRange): string {
  return `\`weeks: { first: ${first}, last: ${last} }\``;
}

function findSlip(content: ContentSet, phase: PhaseEntry, own: WeekRange): RangeSlip | undefined {
  const meant = joinMilestones(phase);
  if (!meant) return undefined;
  const [lost, bare] = [subtract(meant, own), subtract(own, meant)];
  const others = content.phases.filter((other) => other !== phase);
  const isTaken = (week: number) =>
    others.some((other) => {
      const range = joinMilestones(other) ?? readRange(other.data.weeks);
      return range && includesWeek(range, week);
    });
  // A week of which nothing tells the number may have any.
  const numbers = content.weeks.map(numbersOf);
  const isUnknown = bare.length > 0 && numbers.some((list) => list.length === 0);
  const written = numbers.flat();
  const isAgreed =
    lost.every((range) => countFiles(content, range) === countWeeks(range)) &&
    !written.some((week) => isIn(lost, week) && isTaken(week)) &&
    !written.some((week) => isIn(bare, week) && !isTaken(week));
  return lost.length + bare.length > 0 && isAgreed && !isUnknown
    ? {
        own,
        meant,
        lost: content.weeks.filter((week) => numbersOf(week).some((number) => isIn(lost, number))),
      }
    : undefined;
}

/** The weeks of milestones that follow one another without a gap. */
function joinMilestones({ data }: PhaseEntry): WeekRange | undefined {
  const ranges = readAll(readAll(data.milestones)?.map(({ weeks }) => readRange(weeks)));
  const [first, last] = [ranges?.at(0), ranges?.at(-1)];
  const isWhole = ranges?.every(
    (range, index) => index === 0 || range.first === (ranges[index - 1]?.last ?? 0) + 1,
  );
  return first && last && isWhole ? { first: first.first, last: last.last } : undefined;
}

function countFiles({ weeks }: ContentSet, range: WeekRange): number {
  return new Set(weeks.flatMap(numbersOf).filter((week) => includesWeek(range, week))).size;
}

/** The weeks of the one that are not among those of the other, in one run or two. */
function subtract({ first, last }: WeekRange, other: WeekRange): WeekRange[] {
  return [
    { first, last: Math.min(last, other.first - 1) },
    { first: Math.max(first, other.last + 1), last },
  ].filter((range) => range.first <= range.last);
}

function isIn(ranges: readonly WeekRange[], week: number): boolean {
  return ranges.some((range) => includesWeek(range, week));
}

/** Weeks of a phase that are a mistake. */
export interface RangeSlip {
  /** What the phase says. */
  own: WeekRange;
  /** What its milestones and the files say. */
  meant: WeekRange;
  /** The weeks that are in none of its weeks, and meant to be. */
  lost: readonly ContentSet['weeks'][number][];
}

type PhaseEntry = FileEntry<PhaseData>;
