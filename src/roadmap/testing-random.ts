import fc from 'fast-check';
import type { PhaseData, WeekData } from '../schemas/index.ts';
import { STATUSES, type Status } from '../schemas/vocabulary.ts';
import { buildRoadmap } from './build-roadmap.ts';
import { parseDate, type CalendarDate } from './calendar.ts';
import type { Entry, RoadmapContent } from './content.ts';
import type { History, Version } from './history.ts';
import type { Roadmap } from './model.ts';
import { fileOf } from './paths.ts';
import { isDone } from './progress.ts';
import { sum } from './schedule.ts';
import { makeContent, makePhase, makeWeek } from './testing.ts';

const BEGIN = parseDate('2027-03-01');
const CATEGORIES = ['Soil', 'Plants', 'Water'];
const CHECKS = ['soil/loose', 'soil/moist', 'weather/no-frost'];
const EVIDENCE = { repo: 'https://example.org/code', demo: 'https://example.org/live' };

/** A day by its distance from the first day of all phases; most are about the time of the phases. */
const anyOffset = fc.integer({ min: -60, max: 160 });

/** What git may say of a week: days in any order, before the phase and after today; none at all. */
const anyVersion: fc.Arbitrary<RandomVersion> = fc.record({
  offset: fc.option(anyOffset, { nil: undefined, freq: 8 }),
  state: fc.option(
    fc.record({
      status: fc.constantFrom(...STATUSES),
      featuresDone: fc.nat(5),
      features: fc.nat(5),
    }),
    { nil: undefined, freq: 8 },
  ),
});

const anyWeek: fc.Arbitrary<RandomWeek> = fc.record({
  status: fc.constantFrom(...STATUSES),
  quarters: fc.integer({ min: 1, max: 60 }),
  features: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
  categories: fc.subarray(CATEGORIES, { minLength: 1 }),
  passed: fc.subarray(CHECKS),
  isBegin: fc.boolean(),
  needsPrevious: fc.boolean(),
  explicit: fc.option(fc.array(anyOffset, { minLength: 3, maxLength: 3 }), { nil: undefined }),
  isGiven: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  isImported: fc.boolean(),
  versions: fc.array(anyVersion, { maxLength: 6 }),
});

const anyPhase: fc.Arbitrary<RandomPhase> = fc.record({
  weeks: fc.oneof(
    fc.array(anyWeek, { minLength: 1, maxLength: 8 }),
    fc.array(anyWeek, { minLength: 1, maxLength: 1 }),
    // Everything is done, which would be rare.
    fc.array(
      anyWeek.map((week): RandomWeek => ({ ...week, status: 'completed' })),
      { minLength: 1, maxLength: 3 },
    ),
  ),
  daysBefore: fc.nat(20),
  moreDays: fc.oneof(fc.constant(0), fc.nat(60)),
});

/** A today long before all phases, around them, on a first or last day, or long after. */
const anyToday: fc.Arbitrary<RandomToday> = fc.oneof(
  fc.record({ phase: fc.nat(2), end: fc.constantFrom('startsOn' as const, 'endsOn' as const) }),
  fc.oneof({ arbitrary: anyOffset, weight: 4 }, fc.constantFrom(-1500, 2500)),
);

/**
 * Content, history and today of a random small roadmap. The content keeps the rules of the schemas
 * and of the check; the history keeps none, as people and clocks do.
 */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    phases: fc.array(anyPhase, { minLength: 1, maxLength: 3 }),
    commits: fc.array(anyOffset, { maxLength: 6 }),
    extent: fc.constantFrom('full' as const, 'shallow' as const, 'none' as const),
    today: anyToday,
  })
  .map(({ phases, commits, extent, today }) => {
    const content = makeRandomContent(phases);
    const weeks = phases.flatMap((phase) => phase.weeks);
    const versions = weeks.map(listVersions);
    const dated = versions.flat().flatMap(({ date }) => date ?? []);
    return {
      content,
      history: {
        extent,
        files: new Map(
          content.weeks.map(({ id }, index) => [fileOf('weeks', id), versions[index] ?? []]),
        ),
        commits: [...commits.map(toDay), ...dated],
      },
      today: pickToday(today, content.phases),
    };
  });

/** The roadmap of a case. */
export function buildCase({ content, history, today }: Case): Roadmap {
  return buildRoadmap(content, history, today);
}

/** The case once for each feature that could be marked as done today, with that one marked. */
export function markOneMore(random: Case): Case[] {
  return random.content.weeks.flatMap(({ id, data }) => {
    const { features } = data;
    const open = features.findIndex(({ done }) => !done);
    if (data.status !== 'in-progress' || open < 0) return [];
    // Nobody knows when a mark was made behind a version that can't be read.
    const last = random.history.files.get(fileOf('weeks', id))?.at(-1);
    if (last && !last.state) return [];
    const marked = features.map((feature, index) =>
      index === open ? { ...feature, done: true } : feature,
    );
    const weeks = random.content.weeks.map((week) =>
      week.id === id ? makeWeek({ ...data, features: marked }, id) : week,
    );
    return [{ ...random, content: { ...random.content, weeks } }];
  });
}

/**
 * The numbers in something that are not finite, and the texts that hold such a number, each with its
 * place. Things may hold each other; each is looked at once. Calendar dates are passed over.
 */
export function findBrokenNumbers(thing: unknown, at = 'it', seen = new Set()): string[] {
  if (typeof thing === 'number') return Number.isFinite(thing) ? [] : [`${at}: ${thing}`];
  if (typeof thing === 'string') return /NaN|Infinity|undefined/.test(thing) ? [at] : [];
  if (typeof thing !== 'object' || thing === null || seen.has(thing)) return [];
  seen.add(thing);
  const entries = thing instanceof Map ? [...thing] : Object.entries(thing);
  return entries.flatMap(([key, value]) => findBrokenNumbers(value, `${at}.${String(key)}`, seen));
}

function makeRandomContent(phases: readonly RandomPhase[]): RoadmapContent {
  const entries: RoadmapContent = makeContent({ phases: [], weeks: [] });
  const made = { phases: [...entries.phases], weeks: [...entries.weeks] };
  let next = 1;
  let day = BEGIN;
  phases.forEach(({ weeks, daysBefore, moreDays }, index) => {
    const startsOn = day.add({ days: index === 0 ? 0 : daysBefore });
    day = startsOn.add({ days: weeks.length + moreDays });
    const first = next;
    for (const week of weeks) {
      const previous = made.weeks.at(-1)?.id;
      made.weeks.push(makeRandomWeek(next, week, previous));
      next += 1;
    }
    made.phases.push(
      makePhase(
        {
          number: index + 1,
          startsOn: startsOn.toString(),
          endsOn: day.subtract({ days: 1 }).toString(),
          weeks: { first, last: next - 1 },
          hours: sum(weeks.map(({ quarters }) => quarters / 4)),
          categories: CATEGORIES,
          milestones: cutMilestones(weeks, first),
        },
        `phase-${index + 1}`,
      ),
    );
  });
  return { ...entries, ...made };
}

function makeRandomWeek(week: number, random: RandomWeek, previous?: string): Entry<WeekData> {
  const { status, quarters, features, categories, passed, explicit, isGiven } = random;
  const reached = STATUSES.indexOf(status);
  const days = explicit?.toSorted((left, right) => left - right) ?? [];
  const dayOf = (index: number) => {
    const day = days[index];
    return day !== undefined && isGiven[index] && reached > index
      ? toDay(day).toString()
      : undefined;
  };
  return makeWeek({
    week,
    hours: quarters / 4,
    categories,
    features: features.map((done, index) => ({
      title: `It does thing ${index + 1}`,
      done: done && reached > 0,
    })),
    passed: reached > 0 ? passed : [],
    prerequisites: random.needsPrevious && previous !== undefined ? [previous] : [],
    // The type of a week can't be told from its parts; the schema parses the whole.
    ...({
      status,
      startedOn: dayOf(0),
      completedOn: dayOf(1),
      deployedOn: dayOf(2),
      ...(isDone(status) ? { repo: EVIDENCE.repo } : {}),
      ...(status === 'deployed' ? { demo: EVIDENCE.demo } : {}),
    } as Partial<WeekData>),
  });
}

function cutMilestones(weeks: readonly RandomWeek[], first: number): PhaseData['milestones'] {
  const begins = weeks.flatMap(({ isBegin }, index) => (index === 0 || isBegin ? [index] : []));
  return begins.map((begin, index) => ({
    id: `milestone-${index + 1}`,
    title: `Milestone ${index + 1}`,
    focus: 'A part of the whole',
    weeks: { first: first + begin, last: first + (begins[index + 1] ?? weeks.length) - 1 },
    outcomes: ['Something stands'],
  }));
}

function listVersions({ versions, isImported }: RandomWeek): Version[] {
  return versions.map(({ offset, state }, index) => ({
    date: offset === undefined ? undefined : toDay(offset),
    isImport: isImported && index === 0,
    state: state && { ...state, featuresDone: Math.min(state.featuresDone, state.features) },
  }));
}

function pickToday(today: RandomToday, phases: RoadmapContent['phases']): CalendarDate {
  if (typeof today === 'number') return toDay(today);
  const phase = phases[today.phase % phases.length];
  return phase ? parseDate(phase.data[today.end]) : BEGIN;
}

function toDay(offset: number): CalendarDate {
  return BEGIN.add({ days: offset });
}

/** What a roadmap is built from. */
export interface Case {
  content: RoadmapContent;
  history: History;
  today: CalendarDate;
}

interface RandomPhase {
  weeks: RandomWeek[];
  /** Days between it and the phase before it. */
  daysBefore: number;
  /** Days beyond one for each week. */
  moreDays: number;
}

interface RandomWeek {
  status: Status;
  /** Planned quarters of an hour. */
  quarters: number;
  /** Whether each is done. */
  features: boolean[];
  categories: string[];
  passed: string[];
  /** Whether a milestone begins with it. */
  isBegin: boolean;
  needsPrevious: boolean;
  /** Days for `startedOn`, `completedOn` and `deployedOn`, and which of them the file gives. */
  explicit: number[] | undefined;
  isGiven: boolean[];
  isImported: boolean;
  versions: RandomVersion[];
}

interface RandomVersion {
  offset: number | undefined;
  state: { status: Status; featuresDone: number; features: number } | undefined;
}

type RandomToday = number | { phase: number; end: 'startsOn' | 'endsOn' };
