// Read back by two programs that have nothing to do with each other, or with the one that wrote it.
import fc from 'fast-check';
import ICAL from 'ical.js';
import { sync as nodeIcal, type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Roadmap } from '../roadmap/model.ts';
import { makePhase, makeWeek } from '../roadmap/testing.ts';
import { anyCase, buildCase } from '../roadmap/testing-random.ts';
import type { WeekInput } from '../schemas/index.ts';
import { spanOnCalendar, writeCalendar } from './calendar.ts';
import { makeRoadmap, SITE } from './testing.ts';

const CODE = 'https://example.org/code';

describe('writeCalendar', () => {
  test('is read alike by both readers, with each week on its days, whatever the roadmap', () => {
    fc.assert(
      fc.property(anyCase, (random) => {
        const roadmap = buildCase(random);
        const text = writeCalendar(roadmap, SITE);
        const events = readByIcalJs(text);
        expect(readByNodeIcal(text)).toEqual(events);
        for (const week of roadmap.weeks) {
          const { startsOn, endsOn } = spanOnCalendar(week);
          expect(events[`week-${week.number}@example.org/my-garden`]?.days).toBe(
            `${startsOn.toString()} until before ${endsOn.add({ days: 1 }).toString()}`,
          );
        }
        const milestones = roadmap.phases.flatMap((phase) => phase.milestones);
        expect(Object.keys(events)).toHaveLength(roadmap.weeks.length + milestones.length);
      }),
    );
  });

  test('folds its lines after 75 octets, between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 40, maxLength: 200 }), (words) => {
        const goal = `Grüße 🌱 ${words.replaceAll(/\p{Cc}|\p{Zl}|\p{Zp}|\uFFFD/gu, '')}!`;
        const weeks = [1, 2, 3, 4].map((week) => makeWeek({ week, goal }));
        const text = writeCalendar(makeRoadmap({ content: { weeks } }), SITE);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = text.split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(lines.filter((line) => line.includes('\n') || line.includes('\uFFFD'))).toEqual([]);
        const [first] = Object.values(readByIcalJs(text));
        expect(first?.description.split('\n')[0]).toBe(weeks[0]?.data.goal);
      }),
    );
  });

  test('says what a week is about, and where to read on', () => {
    const title = 'Seeds, soil; \\ and "<more>"';
    const events = readByIcalJs(writeCalendar(makeChanged({ title }), SITE));
    expect(events['week-1@example.org/my-garden']).toMatchObject({
      summary: `Week 1: ${title}`,
      description:
        'Grow one thing\n6 h, first planned for 1–7 Mar 2027\nhttps://example.org/my-garden/weeks/1-project/',
      url: 'https://example.org/my-garden/weeks/1-project/',
    });
    expect(events['milestone-garden-summer@example.org/my-garden']).toMatchObject({
      summary: 'Milestone: Summer (Weeks 3–4)',
      url: 'https://example.org/my-garden/phases/garden/',
    });
  });

  test('is the plan before the phase begins', () => {
    const roadmap = makeRoadmap({ today: '2027-02-10' });
    for (const week of roadmap.weeks) expect(spanOnCalendar(week)).toEqual(week.planned);
  });

  test('moves what is left when a status changes, under the same names', () => {
    const before = readByIcalJs(writeCalendar(makeChanged({}), SITE));
    const done = makeChanged({ status: 'completed', repo: CODE, completedOn: '2027-03-10' });
    const after = readByIcalJs(writeCalendar(done, SITE));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const days = (events: Events) => Object.values(events).map((event) => event.days);
    expect(days(before)).toEqual([
      '2027-03-10 until before 2027-03-17',
      '2027-03-17 until before 2027-03-24',
      '2027-03-24 until before 2027-03-31',
      '2027-03-31 until before 2027-04-07',
      '2027-03-10 until before 2027-03-24',
      '2027-03-24 until before 2027-04-07',
    ]);
    expect(days(after)).toEqual([
      '2027-03-01 until before 2027-03-11',
      '2027-03-10 until before 2027-03-17',
      '2027-03-17 until before 2027-03-24',
      '2027-03-24 until before 2027-03-31',
      '2027-03-01 until before 2027-03-17',
      '2027-03-17 until before 2027-03-31',
    ]);
    for (const [name, { sequence }] of Object.entries(after))
      expect(sequence, name).toBeGreaterThan(before[name]?.sequence ?? Infinity);
  });

  test('keeps the day on which a week in progress was begun', () => {
    const begun = makeChanged({ status: 'in-progress', startedOn: '2027-03-04' });
    const [first] = Object.values(readByIcalJs(writeCalendar(begun, SITE)));
    expect(first).toMatchObject({
      summary: 'Week 1: Project (In progress)',
      days: '2027-03-04 until before 2027-03-17',
    });
  });

  test('leaves a week that was done on an unknown day where it was planned', () => {
    const [week] = makeChanged({ status: 'completed', repo: CODE }).weeks;
    expect(week && spanOnCalendar(week)).toEqual(week?.planned);
  });

  test('has milestones of the same name in two phases apart', () => {
    const phases = [
      makePhase(),
      makePhase(
        { number: 2, startsOn: '2027-04-01', endsOn: '2027-04-28', weeks: { first: 5, last: 8 } },
        'yard',
      ),
    ];
    for (const milestone of phases[1]?.data.milestones ?? []) {
      milestone.weeks.first += 4;
      milestone.weeks.last += 4;
    }
    const weeks = [1, 2, 3, 4, 5, 6, 7, 8].map((week) => makeWeek({ week }));
    const text = writeCalendar(makeRoadmap({ content: { phases, weeks } }), SITE);
    expect(Object.keys(readByIcalJs(text))).toHaveLength(12);
  });

  test('is named as the site is', () => {
    const calendar = ICAL.Component.fromString(writeCalendar(makeRoadmap(), SITE));
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(SITE.title);
    expect(calendar.getFirstPropertyValue('name')).toBe(SITE.title);
  });
});

/** A roadmap on the tenth day of its phase, with other fields in its first week. */
function makeChanged(first: Partial<WeekInput>): Roadmap {
  const weeks = [makeWeek(first), ...[2, 3, 4].map((week) => makeWeek({ week }))];
  return makeRoadmap({ content: { weeks } });
}

function readByIcalJs(text: string): Events {
  const calendar = ICAL.Component.fromString(text);
  return Object.fromEntries(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
      return [
        event.uid,
        {
          summary: event.summary,
          description: event.description,
          url: String(component.getFirstPropertyValue('url')),
          sequence: event.sequence,
          days: `${event.startDate.toString()} until before ${event.endDate.toString()}`,
        },
      ];
    }),
  );
}

function readByNodeIcal(text: string): Events {
  const events = Object.values(nodeIcal.parseICS(text)).filter(
    (component): component is VEvent => component?.type === 'VEVENT',
  );
  return Object.fromEntries(
    events.map((event) => [
      event.uid,
      {
        summary: readValue(event.summary),
        description: readValue(event.description),
        url: readValue(event.url),
        sequence: Number(event.sequence),
        days: `${readDay(event.start)} until before ${readDay(event.end)}`,
      },
    ]),
  );
}

/** This reader gives a value that has parameters together with them. */
function readValue(value: unknown): string {
  return z
    .union([z.string(), z.object({ val: z.string() }).transform(({ val }) => val)])
    .parse(value);
}

/** This reader makes whole days the first moments of a day where it runs. */
function readDay(date: (Date & { dateOnly?: boolean }) | undefined): string {
  if (!date?.dateOnly) throw new Error('Expected a whole day.');
  const two = (number: number) => String(number).padStart(2, '0');
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}

/** Events by their names. */
type Events = Record<
  string,
  { summary: string; description: string; url: string; sequence: number; days: string }
>;
