import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, daysBetween, type CalendarDate } from './calendar.ts';
import type { Phase, Roadmap } from './model.ts';
import type { Progress } from './progress.ts';
import { sum, type Span } from './schedule.ts';
import { anyCase, buildCase, findBrokenNumbers, markOneMore } from './testing-random.ts';

describe('earned hours', () => {
  test('of a week are between none and all of its hours, and of a phase never more than all', () => {
    holdForAll(({ weeks, phases }) => {
      for (const { hours, hoursEarned } of weeks) expectBetween(hoursEarned, 0, hours);
      for (const { progress, standing } of phases) {
        expectBetween(progress.hoursEarned, 0, progress.hours);
        expectBetween(progress.share, 0, 1);
        expectBetween(standing.earned, 0, progress.hours);
        expectBetween(standing.unknown, 0, standing.earned);
      }
    });
  });

  test('of the weeks are those of the phase, and what the phase has left', () => {
    holdForEachPhase(({ weeks, progress, standing }) => {
      const earned = sum(weeks.map(({ hoursEarned }) => hoursEarned));
      expect(progress.hoursEarned).toBeCloseTo(earned);
      expect(standing.earned).toBeCloseTo(earned);
      expect(standing.hoursLeft).toBeCloseTo(progress.hours - earned);
    });
  });

  test('end their curve with what is earned now, day by day and never after today', () => {
    holdForEachPhase(({ earned, earnedBefore, standing }, { today }) => {
      expect(earned.at(-1)?.hours ?? earnedBefore).toBeCloseTo(standing.earned);
      expectAscending(earned.map(({ date }) => date));
      expectNoneAfter(
        today,
        earned.map(({ date }) => date),
      );
    });
  });

  test('are all in the pace of a phase that was done on known days', () => {
    holdForEachPhase(({ progress, standing: { finishedOn, pace } }) => {
      if (finishedOn && pace.whole) expect(pace.whole.hours).toBeCloseTo(progress.hours);
    });
  });
});

describe('marking one more feature as done', () => {
  test('never lowers the earned hours, and never worsens a forecast', () => {
    let marks = 0;
    fc.assert(
      fc.property(anyCase, (random) => {
        const before = buildCase(random);
        for (const marked of markOneMore(random)) {
          marks += 1;
          buildCase(marked).phases.forEach((after, index) => {
            const phase = before.phases[index];
            if (phase) expectNoWorse(phase, after);
          });
        }
      }),
      RUNS,
    );
    expect(marks).toBeGreaterThan(100);
  });

  function expectNoWorse({ standing: before }: Phase, { standing: after }: Phase) {
    expect(after.earned).toBeGreaterThanOrEqual(before.earned);
    for (const kind of ['whole', 'recent'] as const) {
      const [was, is] = [before.forecast[kind], after.forecast[kind]];
      // With nothing left there is nothing to forecast.
      if (!was || after.hoursLeft === 0) continue;
      expect(is).toBeDefined();
      expect(is?.daysLate).toBeLessThanOrEqual(was.daysLate);
    }
  }
});

describe('the schedule', () => {
  test('covers the days of the phase exactly, in order and without overlap', () => {
    holdForEachPhase(({ weeks, milestones, startsOn, endsOn }) => {
      for (const parts of [weeks, milestones]) {
        const spans = parts.map(({ planned }) => planned);
        expectInARow(spans, startsOn);
        expect(spans.at(-1)?.endsOn.toString()).toBe(endsOn.toString());
      }
    });
  });

  test('of the weeks left begins on the first day to work on, in order and without overlap', () => {
    holdForEachPhase(({ weeks, startsOn, standing }, { today }) => {
      const spans = weeks.flatMap(({ replanned }) => replanned ?? []);
      expectInARow(spans, standing.time === 'before' ? startsOn : today);
      expect(spans.length > 0).toBe(!standing.isFinished);
    });
  });
});

describe('milestones and categories', () => {
  test('add up to the whole, the milestones also in weeks', () => {
    holdForEachPhase(({ milestones, categories, progress }) => {
      const ofMilestones = milestones.map((milestone) => milestone.progress);
      for (const parts of [ofMilestones, categories])
        for (const key of ['hours', 'hoursEarned'] as const)
          expect(sum(parts.map((part) => part[key]))).toBeCloseTo(progress[key]);
      for (const key of ['weeks', 'weeksDone'] as const)
        expect(sum(ofMilestones.map((part) => part[key]))).toBe(progress[key]);
      for (const part of [progress, ...ofMilestones, ...categories]) expectAddsUp(part);
    });
  });

  test('are together as far ahead of the plan as the phase, and planned within their hours', () => {
    holdForEachPhase(({ milestones, categories, standing }) => {
      for (const parts of [milestones.map((milestone) => milestone.progress), categories]) {
        expect(sum(parts.map(({ planned }) => planned))).toBeCloseTo(standing.planned);
        expect(sum(parts.map(({ ahead }) => ahead))).toBeCloseTo(standing.ahead.hours);
        for (const { planned, hours } of parts) expectBetween(planned, 0, hours);
      }
    });
  });

  function expectAddsUp({ byStatus, weeks, weeksDone }: Progress) {
    expect(sum(byStatus.map((each) => each.weeks))).toBe(weeks);
    expect(weeksDone).toBeLessThanOrEqual(weeks);
  }
});

describe('the forecast', () => {
  test('is in time when the pace is as high as needed, and late when it is not', () => {
    let compared = 0;
    holdForEachPhase(({ standing: { pace, neededPace, forecast, time } }) => {
      if (!pace.whole || neededPace === undefined) return;
      compared += 1;
      const isInTime = forecast.whole !== undefined && forecast.whole.daysLate <= 0;
      if (pace.whole.perWeek >= neededPace) expect(isInTime).toBe(true);
      // Who works before the start has more days than those that the needed pace counts.
      else if (time === 'during' && !isClose(pace.whole.perWeek, neededPace))
        expect(isInTime).toBe(false);
    });
    expect(compared).toBeGreaterThan(50);
  });

  test('never lies in the past', () => {
    holdForEachPhase(({ standing: { forecast } }, { today }) => {
      for (const each of [forecast.whole, forecast.recent])
        if (each) expect(daysBetween(today, each.finishesOn)).toBeGreaterThan(0);
    });
  });
});

describe('dates of a status', () => {
  test('are those of events that follow each other, none after today', () => {
    holdForAll(({ weeks, activity, today }) => {
      for (const { events, status, startedOn, completedOn, deployedOn } of weeks) {
        expectInOrder([startedOn, completedOn, deployedOn].flatMap((date) => date ?? []));
        const days = events.flatMap(({ date }) => date ?? []);
        expectNoneAfter(today, days);
        expectInOrder(days);
        expect(events.at(-1)?.to ?? 'not-started').toBe(status);
        events.forEach(({ from }, index) =>
          expect(from).toBe(events[index - 1]?.to ?? 'not-started'),
        );
      }
      const days = activity.map(({ date }) => date);
      expectAscending(days);
      expectNoneAfter(today, days);
    });
  });
});

describe('every number', () => {
  test('is finite, wherever it stands', () => {
    holdForAll((roadmap) => expect(findBrokenNumbers(roadmap, 'roadmap')).toEqual([]));
  });

  test('that counts something is zero or more', () => {
    holdForAll(({ phases, streak, activity }) => {
      const counts = phases.flatMap(({ standing, progress, milestones, categories, readiness }) => [
        standing.days,
        standing.daysPassed,
        standing.daysLeft,
        standing.hoursLeft,
        standing.planned,
        standing.neededPace ?? 0,
        readiness.passed,
        ...readiness.byCheck.values(),
        ...[standing.pace.whole, standing.pace.recent].flatMap((pace) =>
          pace ? [pace.hours, pace.perWeek, pace.days - 1] : [],
        ),
        ...[progress, ...categories, ...milestones.map((each) => each.progress)].flatMap((each) => [
          each.weeks,
          each.weeksDone,
          each.hours,
          each.hoursEarned,
        ]),
      ]);
      const actions = activity.flatMap(({ commits, statusChanges }) => [commits, statusChanges]);
      expect([...counts, ...actions, streak ?? 0].filter((count) => count < 0)).toEqual([]);
    });
  });

  test('of days late is above zero for the late weeks, which are not done', () => {
    holdForEachPhase(({ weeks, lateWeeks }) => {
      for (const { daysLate, replanned } of lateWeeks) {
        expect(daysLate).toBeGreaterThan(0);
        expect(replanned).toBeDefined();
      }
      for (const { replanned, daysLate } of weeks)
        if (replanned) expect(daysLate).toBeGreaterThanOrEqual(0);
    });
  });
});

const RUNS = { numRuns: 300 };

function holdForAll(law: (roadmap: Roadmap) => void): void {
  fc.assert(
    fc.property(anyCase, (random) => {
      law(buildCase(random));
    }),
    RUNS,
  );
}

function holdForEachPhase(law: (phase: Phase, roadmap: Roadmap) => void): void {
  holdForAll((roadmap) => roadmap.phases.forEach((phase) => law(phase, roadmap)));
}

function expectBetween(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most + 1e-9);
}

/** Spans of a day or more, each from the day after the one before it; the first from `startsOn`. */
function expectInARow(spans: readonly Span[], startsOn: CalendarDate): void {
  let next = startsOn;
  for (const span of spans) {
    expect(span.startsOn.toString()).toBe(next.toString());
    expect(daysBetween(span.startsOn, span.endsOn)).toBeGreaterThanOrEqual(0);
    next = span.endsOn.add({ days: 1 });
  }
}

function expectNoneAfter(today: CalendarDate, days: readonly CalendarDate[]): void {
  expect(days.filter((day) => compareDates(day, today) > 0).map(String)).toEqual([]);
}

function expectAscending(days: readonly CalendarDate[]): void {
  expectInOrder(days);
  expect(new Set(days.map(String)).size).toBe(days.length);
}

function expectInOrder(days: readonly CalendarDate[]): void {
  expect(days.map(String)).toEqual(days.toSorted(compareDates).map(String));
}

function isClose(left: number, right: number): boolean {
  return Math.abs(left - right) < 1e-4 * right;
}
