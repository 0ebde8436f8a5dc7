import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phase, Roadmap } from '../roadmap/model.ts';
import { anyCase, buildCase, findBrokenNumbers } from '../roadmap/testing-random.ts';
import { drawActivityCalendar } from './activity-calendar.ts';
import { drawBurnUp, listBurnUpRows, type BurnUpData } from './burn-up.ts';
import { contains } from './days.ts';
import { stackSegments } from './stack.ts';
import { drawTimeline } from './timeline.ts';

const HEIGHT = 200;

describe('the pictures of any roadmap', () => {
  test('of earned hours end with what is earned, inside their edges', () => {
    holdForEachPhase((phase, { today }) => {
      const data = toBurnUp(phase, today);
      const { now, hoursNow, earned, planned, deadline, forecasts, days, hours } = expectWhole(
        drawBurnUp(data, HEIGHT),
      );
      expect(hoursNow).toBeCloseTo(phase.standing.earned);
      expectInside(100, [planned.x1, planned.x2, deadline, ...days.map(({ x }) => x)]);
      expectInside(
        HEIGHT,
        [...hours, ...forecasts].map(({ y }) => y),
      );
      expectInside(
        100,
        forecasts.map(({ x }) => x),
      );
      expect(now === undefined).toBe(earned === undefined);
      if (now) expectInside(HEIGHT, [now.y]);
    });
  });

  test('of earned hours have the same numbers as a table, the last of them those of today', () => {
    holdForEachPhase((phase, { today }) => {
      const rows = expectWhole(listBurnUpRows(toBurnUp(phase, today)));
      const last = rows.findLast(({ earned }) => earned !== undefined);
      expect(last?.earned).toBeCloseTo(phase.standing.earned);
    });
  });

  test('of the schedule have a bar for each week, inside their edges', () => {
    holdForEachPhase(({ milestones, startsOn, endsOn, weeks }, { today }) => {
      const chart = drawTimeline(milestones, { startsOn, endsOn }, today);
      // The weeks in it hold the whole roadmap; the places are what is drawn.
      const places = chart.milestones.flatMap(({ planned, weeks: rows }) => [
        planned,
        ...rows.flatMap((row) => [row.planned, ...(row.actual ? [row.actual] : [])]),
      ]);
      const rowCount = chart.milestones.flatMap((milestone) => milestone.weeks).length;
      expect(rowCount).toBe(weeks.length);
      expectWhole([places, chart.days, chart.today]);
      for (const place of places)
        expectInside(100, 'mark' in place ? [place.mark] : [place.x, place.x + place.width]);
    });
  });

  test('of the activity hold each active day between their edges', () => {
    holdForEachPhase(({ startsOn, endsOn }, { today, activity }) => {
      const chart = expectWhole(drawActivityCalendar(activity, { startsOn, endsOn }, today));
      expect(chart.columns).toBeGreaterThan(0);
      expect(chart.days).toEqual(activity.filter(({ date }) => contains(chart.span, date)));
    });
  });

  test('of the statuses fill their line', () => {
    holdForEachPhase(({ progress }) => {
      const values = progress.byStatus.map(({ status, weeks }) => ({ key: status, value: weeks }));
      const segments = expectWhole(stackSegments(values, 100));
      const last = segments.at(-1);
      expect(last && last.start + last.length).toBeCloseTo(100);
    });
  });
});

function toBurnUp(phase: Phase, today: Roadmap['today']): BurnUpData {
  const { startsOn, endsOn, progress, earned, earnedBefore, standing } = phase;
  const forecasts = [standing.forecast.whole, standing.forecast.recent].flatMap((forecast) =>
    forecast ? [{ label: 'at some pace', finishesOn: forecast.finishesOn }] : [],
  );
  const plan = { startsOn, endsOn, hours: progress.hours };
  return { plan, today, earned, base: earnedBefore, forecasts };
}

function holdForEachPhase(law: (phase: Phase, roadmap: Roadmap) => void): void {
  fc.assert(
    fc.property(anyCase, (random) => {
      const roadmap = buildCase(random);
      roadmap.phases.forEach((phase) => law(phase, roadmap));
    }),
    { numRuns: 200 },
  );
}

/** A picture of which no number, and no number in a path, is broken. */
function expectWhole<Picture>(picture: Picture): Picture {
  expect(findBrokenNumbers(picture, 'picture')).toEqual([]);
  return picture;
}

function expectInside(length: number, places: readonly number[]): void {
  expect(places.filter((place) => !(place >= 0 && place <= length + 0.02))).toEqual([]);
}
