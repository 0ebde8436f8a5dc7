// The edges of rules about phases: what they tell, right beside what they let pass.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, goodFile, makeSources, replace } from '../testing.ts';
import { editAll, findByRule } from './testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';
const BED = 'weeks/2-raised-bed.mdx';
const PHASE = 'phases/garden.mdx';

describe('milestone-cover', () => {
  test('tells a milestone that reaches beyond its phase', () => {
    const change = replace('weeks: { first: 2, last: 2 }', 'weeks: { first: 2, last: 3 }');
    expect(findByRule('milestone-cover', { [PHASE]: change })).toEqual([
      `${PHASE}:22 Expected milestone "Planting" to end by week 2, the last of the phase, found 2–3.`,
    ]);
  });

  test('tells milestones that leave the last week out', () => {
    const change = replace(
      'weeks: { first: 1, last: 2 }\nhours',
      'weeks: { first: 1, last: 3 }\nhours',
    );
    const third = { 'weeks/3-hedge.mdx': () => goodFile(BED).replace('week: 2', 'week: 3') };
    expect(findByRule('milestone-cover', { [PHASE]: change, ...third })).toEqual([
      `${PHASE}:22 Expected the last milestone to end with week 3, found 2.`,
    ]);
  });

  test('tells milestones that leave the first week out', () => {
    const change = replace('weeks: { first: 1, last: 1 }', 'weeks: { first: 2, last: 2 }');
    expect(findByRule('milestone-cover', { [PHASE]: change })).toEqual([
      `${PHASE}:17 Expected milestone "Sowing" to begin with week 1, found 2–2.`,
      `${PHASE}:22 Expected milestone "Planting" to begin after week 2, the last of "Sowing", found 2–2.`,
    ]);
  });
});

describe('phase-days', () => {
  test.each([
    ['2027-03-01', ['Expected at least 2 days for 2 weeks, found 1.']],
    ['2027-03-02', []],
  ])('lets a phase that ends on %s', (day, says) => {
    const found = findByRule('phase-days', { [PHASE]: replace('2027-03-14', day) });
    expect(found).toEqual(says.map((message) => `${PHASE}:7 \`endsOn\`: ${message}`));
  });
});

describe('phase-hours', () => {
  const wrong = replace('hours: 10', 'hours: 11');

  test('waits until every week is there, and until there is none too many', () => {
    expect(findByRule('phase-hours', { [PHASE]: wrong })).toHaveLength(1);
    expect(findByRule('phase-hours', { [PHASE]: wrong, [BED]: () => undefined })).toEqual([]);
    const twin = () => goodFile(TRAY);
    expect(findByRule('phase-hours', { [PHASE]: wrong, 'weeks/1-twin.mdx': twin })).toEqual([]);
  });

  test('does not count a week of no phase', () => {
    const other = () => goodFile(BED).replace('week: 2', 'week: 9');
    expect(findByRule('phase-hours', { 'weeks/9-lost.mdx': other })).toEqual([]);
  });
});

describe('with two phases of the same weeks', () => {
  const second = goodFile(PHASE)
    .replace('number: 1', 'number: 2')
    .replace('[Soil, Plants]', '[Sea]');
  const edits = { 'phases/second.mdx': () => second };

  test('week-range tells the second, and neither its weeks nor its milestones are told', () => {
    const problems = checkContent(makeSources(edits), CONTEXT);
    expect(problems.map(({ rule, file, line, message }) => [rule, file, line, message])).toEqual([
      [
        'week-range',
        'phases/second.mdx',
        8,
        '`weeks`: Expected weeks that no other phase has, found 1–2, while phases/garden.mdx has 1–2.',
      ],
    ]);
  });

  test.each([
    ['2', '3', true],
    ['0', '1', false],
    ['3', '4', false],
  ])('week-range compares weeks %s to %s', (first, last, isShared) => {
    const range = `first: ${first}, last: ${last}`;
    const other = { 'phases/second.mdx': () => second.replace('first: 1, last: 2', range) };
    const told = findByRule('week-range', other).filter((problem) => problem.startsWith('phases/'));
    expect(told).toHaveLength(isShared ? 1 : 0);
  });

  test('unknown-category does not guess which is meant', () => {
    const other = { ...edits, [TRAY]: replace('[Soil]', '[Sea]') };
    expect(findByRule('unknown-category', other)).toEqual([]);
  });
});

describe('week-range with two phases side by side', () => {
  const later = goodFile(PHASE)
    .replace('number: 1', 'number: 2')
    .replaceAll('first: 1, last: 2', 'first: 5, last: 6');

  test.each([
    [4, true],
    [5, false],
    [6, false],
    [7, true],
  ])('takes week %i for lost: %s', (number, isLost) => {
    const found = findByRule('week-range', {
      'phases/later.mdx': () => later,
      'weeks/4-more.mdx': () => goodFile(BED).replace('week: 2', `week: ${number}`),
    });
    expect(found).toEqual(
      isLost
        ? [
            `weeks/4-more.mdx:2 \`week\`: Expected a number in one phase (1–2, 5–6), found ${number}, which is in none.`,
          ]
        : [],
    );
  });
});

describe('unknown-category', () => {
  test('says nothing of a week without a phase', () => {
    const lost = () => goodFile(TRAY).replace('week: 1', 'week: 9').replace('[Soil]', '[Sea]');
    expect(findByRule('unknown-category', { 'weeks/9-lost.mdx': lost })).toEqual([]);
  });

  test('goes by the name of the file where the number is in no phase', () => {
    const change = editAll(['week: 1', 'week: 9'], ['[Soil]', '[Sea]']);
    expect(findByRule('unknown-category', { [TRAY]: change })).toHaveLength(1);
  });

  test('tells each category that is not known, and no other', () => {
    expect(
      findByRule('unknown-category', { [BED]: replace('[Soil, Plants]', '[Sea, Soil, Air]') }),
    ).toEqual([
      `${BED}:5 Expected a category of ${PHASE} (Soil, Plants), found "Sea".`,
      `${BED}:5 Expected a category of ${PHASE} (Soil, Plants), found "Air".`,
    ]);
  });
});
