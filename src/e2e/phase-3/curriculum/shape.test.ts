// Every week, check and resource has all that a learner needs to begin on it.
import { describe, expect, test } from 'vitest';
import { listBodyHeadings } from '../../../check/body-headings.ts';
import { buildContentSet } from '../../../check/content-set.ts';
import { readContent } from '../../../check/read-content.ts';
import { buildRoadmap } from '../../../roadmap/build-roadmap.ts';
import { parseDate } from '../../../roadmap/calendar.ts';
import { NO_HISTORY } from '../../../roadmap/history.ts';
import type { Week } from '../../../roadmap/model.ts';
import { sum } from '../../../roadmap/schedule.ts';
import { REAL_CONTENT, TODAY } from '../../sites.ts';
import { FILES } from './fences.ts';
import { countWords, PARAGRAPHS } from './prose.ts';

const content = buildContentSet(await readContent(REAL_CONTENT)).valid;
const roadmap = buildRoadmap(content, NO_HISTORY, parseDate(TODAY));

/** The headings of an entry's body, of the second level. */
function headingsOf(collection: string, id: string): string[] {
  const file = FILES.find(({ source }) => source.collection === collection && source.id === id);
  return file
    ? listBodyHeadings(file).flatMap(({ node, text }) => (node.depth === 2 ? [text] : []))
    : [];
}

/** Titles of the platforms of a group of the guide that compares them. */
function platformsOf(group: string): string[] {
  const areas = roadmap.guides.flatMap((guide) => guide.areas);
  const groups = areas.flatMap(({ groups }) => groups).filter(({ title }) => title === group);
  return groups.flatMap(({ resources }) => resources.map(({ title }) => title));
}

const BEGINNER = platformsOf('Recommended for Beginners');
const CONTROL = platformsOf('For More Control');

describe.each(roadmap.weeks.map((week): [string, Week] => [week.title, week]))('%s', (_, week) => {
  test('has 900 to 1,600 words beside its code', () => {
    const own = PARAGRAPHS.filter(
      ({ path, isShown }) => isShown && path === `weeks/${week.id}.mdx`,
    );
    const words = sum(own.map(({ text }) => countWords(text)));
    expect(words).toBeGreaterThanOrEqual(900);
    expect(words).toBeLessThanOrEqual(1600);
  });

  test('says why, what can be measured, what is needed first and how its parts fit', () => {
    expect(week.why).toBeDefined();
    expect(week.objectives.filter(({ measure }) => measure === undefined)).toEqual([]);
    expect(week.prerequisites.length + week.assumes.length).toBeGreaterThan(0);
    expect(week.architecture?.parts.length).toBeGreaterThan(1);
  });

  test('plans its hours to the last one', () => {
    expect(sum(week.plan.map(({ hours }) => hours))).toBe(week.hours);
  });

  test('has criteria of which most can be run, and which show every feature and check', () => {
    const { acceptance, features, checks } = week;
    expect(acceptance.filter(({ run }) => run).length).toBeGreaterThan(acceptance.length / 2);
    expect(acceptance.filter(({ expect: seen }) => !seen)).toEqual([]);
    const shown = new Set(acceptance.flatMap((criterion) => criterion.features));
    expect(features.filter((feature) => !shown.has(feature))).toEqual([]);
    const met = new Set(acceptance.flatMap((criterion) => criterion.checks));
    expect(checks.filter((check) => !met.has(check)).map(({ id }) => id)).toEqual([]);
  });

  test('passes three checks at least, and reads three resources, each with a part and a reason', () => {
    expect(week.checks.length).toBeGreaterThanOrEqual(3);
    expect(week.resources.length).toBeGreaterThanOrEqual(3);
    expect(week.resources.filter(({ part, why }) => !part || !why)).toEqual([]);
  });

  test('tells of pitfalls, of an easy and a freer way to deploy, and of what comes after', () => {
    const platforms = week.deployment.map(({ platform }) => platform.title);
    expect(week.pitfalls.length).toBeGreaterThanOrEqual(3);
    expect(platforms.some((title) => BEGINNER.includes(title))).toBe(true);
    expect(platforms.some((title) => CONTROL.includes(title))).toBe(true);
    expect([week.stretch.length, week.portfolio.length]).not.toContain(0);
  });

  test('goes from the decisions to the building, the testing, the security and the cost', () => {
    expect(headingsOf('weeks', week.id)).toEqual([
      'Decisions that matter',
      'Building it',
      'Testing it',
      'Security',
      'What it costs',
    ]);
  });

  test('is linked from a guide', () => {
    const guides = FILES.filter(({ source }) => source.collection === 'guides');
    expect(guides.some(({ source }) => source.text.includes(`(${week.path})`))).toBe(true);
  });
});

describe('every check', () => {
  const checksOf = (scope: string) =>
    roadmap.checklists
      .filter((checklist) => checklist.scope === scope)
      .flatMap(({ parts }) => parts.flatMap(({ checks }) => checks));

  test('of a week says how to do it, how to see it, how it fails and where it is first met', () => {
    const lacking = checksOf('week').filter(
      ({ how, verify, fails, weeks }) => !how || !verify || !fails || weeks.length === 0,
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
    expect(checksOf('week')).toHaveLength(28);
  });

  test('of the phase says what would convince a reviewer', () => {
    const lacking = checksOf('phase').filter(({ verify, evidence }) => !verify || !evidence);
    expect(lacking.map(({ id }) => id)).toEqual([]);
    expect(checksOf('phase')).toHaveLength(17);
  });
});

describe('every resource', () => {
  test('says what it is, where to start and what else there is, for whom and for how long', () => {
    const lacking = roadmap.resources.filter(
      ({ id, audience, hours, level }) =>
        !audience ||
        !hours ||
        !level ||
        !['What it is', 'Where to start', 'Alternatives'].every((heading) =>
          headingsOf('resources', id).includes(heading),
        ),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('is used by a week, or says why it stands alone', () => {
    const idle = roadmap.resources.filter(
      ({ usedBy, standsAlone }) => usedBy.length === 0 && !standsAlone,
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});
