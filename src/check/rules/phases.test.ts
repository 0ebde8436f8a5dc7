import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { goodFile, makeSources, replace } from '../testing.ts';

const file = 'phases/garden.mdx';

describe('phaseTotals', () => {
  test.each([
    {
      what: 'hours that are not the sum of the weeks',
      edit: replace('hours: 10', 'hours: 12'),
      line: 9,
      column: 8,
      message: '`hours`: the hours of the weeks add up to 10, found 12. Expected their sum.',
    },
    {
      what: 'fewer days than weeks',
      edit: replace('endsOn: 2027-03-14', 'endsOn: 2027-03-01'),
      line: 7,
      column: 9,
      message: '`endsOn`: 1 days are too few for 2 weeks. Expected at least a day for each.',
    },
  ])('finds $what', ({ edit, line, column, message }) => {
    expect(checkContent(makeSources({ [file]: edit }))).toEqual([
      { rule: 'phase-total', file, line, column, message },
    ]);
  });

  test('finds the weeks of the phase that have no file', () => {
    const problems = checkContent(
      makeSources({
        [file]: (text) =>
          text
            .replace('weeks: { first: 1, last: 2 }', 'weeks: { first: 1, last: 4 }')
            .replace('weeks: { first: 2, last: 2 }', 'weeks: { first: 2, last: 4 }'),
      }),
    );
    expect(problems).toEqual([
      {
        rule: 'phase-total',
        file,
        line: 8,
        column: 8,
        message: '`weeks`: there is no file for week 3, 4. Expected one for each week from 1 to 4.',
      },
    ]);
  });

  test('says nothing about totals while a week can not be read', () => {
    const problems = checkContent(
      makeSources({ 'weeks/1-seed-tray.mdx': replace('hours: 4', 'hours: four') }),
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['schema']);
  });
});

describe('milestoneCover', () => {
  test.each([
    {
      what: 'a milestone that leaves a gap',
      edit: replace('weeks: { first: 1, last: 1 }', 'weeks: { first: 2, last: 2 }'),
      problems: [
        [
          17,
          12,
          '"Sowing": weeks 2–2 do not continue the phase. Expected a run that begins with 1',
        ],
        [
          22,
          12,
          '"Planting": weeks 2–2 do not continue the phase. Expected a run that begins with 3',
        ],
      ] as const,
    },
    {
      what: 'a milestone that overlaps the one before it',
      edit: replace('weeks: { first: 2, last: 2 }', 'weeks: { first: 1, last: 2 }'),
      problems: [
        [
          22,
          12,
          '"Planting": weeks 1–2 do not continue the phase. Expected a run that begins with 2',
        ],
      ] as const,
    },
    {
      what: 'a milestone that goes beyond the phase',
      edit: replace('weeks: { first: 2, last: 2 }', 'weeks: { first: 2, last: 3 }'),
      problems: [
        [
          22,
          12,
          '"Planting": weeks 2–3 do not continue the phase. Expected a run that begins with 2',
        ],
      ] as const,
    },
  ])('finds $what', ({ edit, problems }) => {
    const found = checkContent(makeSources({ [file]: edit }));
    expect(found.filter(({ rule }) => rule === 'milestone-cover')).toEqual(
      problems.map(([line, column, text]) => ({
        rule: 'milestone-cover',
        file,
        line,
        column,
        message: `\`weeks\` of milestone ${text} and ends with 2 at the latest.`,
      })),
    );
  });

  test('finds the weeks after the last milestone', () => {
    const start = goodFile(file).indexOf('  - id: planting');
    const end = goodFile(file).indexOf('roadmap:');
    const problems = checkContent(
      makeSources({ [file]: (text) => text.slice(0, start) + text.slice(end) }),
    );
    expect(problems.filter(({ rule }) => rule === 'milestone-cover')).toEqual([
      {
        rule: 'milestone-cover',
        file,
        line: 14,
        column: 3,
        message:
          '`milestones`: weeks 2–2 belong to none. Expected the milestones to cover the phase.',
      },
    ]);
  });
});

describe('somePhase', () => {
  test('wants a phase where there is none', () => {
    const problems = checkContent(makeSources({ [file]: () => undefined }));
    expect(problems.filter(({ rule }) => rule === 'no-phase')).toEqual([
      {
        rule: 'no-phase',
        file: 'phases/',
        line: 1,
        column: 1,
        message: 'Expected at least one phase: a file such as phases/phase-1.mdx.',
      },
    ]);
  });

  test('is content with a phase that has problems of its own', () => {
    const problems = checkContent(makeSources({ [file]: replace('number: 1', 'number: 0') }));
    expect(problems.map(({ rule }) => rule)).not.toContain('no-phase');
  });
});
