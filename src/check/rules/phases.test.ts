// What the rules say of content with more than one phase.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, goodFile, makeSources, replace, type Edit } from '../testing.ts';

/** A second phase with one week, in categories of its own. */
const ORCHARD = goodFile('phases/garden.mdx')
  .replace('number: 1', 'number: 2')
  .replace('weeks: { first: 1, last: 2 }', 'weeks: { first: 3, last: 3 }')
  .replace('hours: 10', 'hours: 6')
  .replace('[Soil, Plants]', '[Trees]')
  .replace(/milestones:[^]*roadmap:/, (milestones) =>
    milestones
      .replace(/ {2}- id: planting[^]*?(?=roadmap:)/, '')
      .replace('id: sowing', 'id: pruning')
      .replace('{ first: 1, last: 1 }', '{ first: 3, last: 3 }'),
  );
const TREE = goodFile('weeks/2-raised-bed.mdx')
  .replace('week: 2', 'week: 3')
  .replace('[Soil, Plants]', '[Trees]');

/** What is found in content with both phases, with one more change in it. */
function find(edits: Readonly<Record<string, Edit>> = {}): string[] {
  const sources = makeSources({
    'phases/orchard.mdx': () => ORCHARD,
    'weeks/3-tree.mdx': () => TREE,
    ...edits,
  });
  return checkContent(sources, CONTEXT).map(
    ({ rule, file, line, message, hint }) =>
      `${rule} ${file}:${line} ${message}${hint ? ` (${hint})` : ''}`,
  );
}

test('two phases have no problems', () => {
  expect(find()).toEqual([]);
});

describe('a category', () => {
  test('of another phase is refused, with the categories of the own one', () => {
    expect(find({ 'weeks/1-seed-tray.mdx': replace('[Soil]', '[Trees]') })).toEqual([
      'unknown-category weeks/1-seed-tray.mdx:5 Expected a category of phases/garden.mdx (Soil, Plants), found "Trees". (Choose one of them, or add the new one to the phase.)',
    ]);
  });

  test('of a week that is in no phase is left to the rule about its number', () => {
    const found = find({
      'weeks/9-lost.mdx': () => TREE.replace('week: 3', 'week: 9').replace('[Trees]', '[Nothing]'),
    });
    expect(found.map((problem) => problem.split(' ')[0])).toEqual(['week-range']);
  });
});

describe('the number of a phase', () => {
  test('that another one has is told at the second, with one that is free', () => {
    const edit = () => ORCHARD.replace('number: 2', 'number: 1');
    expect(find({ 'phases/orchard.mdx': edit })).toEqual([
      'duplicate-phase phases/orchard.mdx:3 `number`: Expected a number of its own, found 1, which is that of phases/garden.mdx. (Write `number: 2`, or change that of the other one.)',
    ]);
  });

  test('is not told of a copy, which has the same weeks', () => {
    const found = find({ 'phases/copy.mdx': () => goodFile('phases/garden.mdx') });
    expect(found.map((problem) => problem.split(' ')[0])).toEqual(['week-range']);
  });
});

describe('the figures of the whole challenge', () => {
  const says = (file: string, field: string, least: number, found: number) =>
    `roadmap-totals ${file} \`roadmap.${field}\`: Expected at least ${least}, the ${field} of its phases, found ${found}. (Set \`${field}: ${least}\` or more.)`;
  const edit = (from: string, to: string): Edit => replace(from, to);

  test.each([
    ['hours: 60', 'hours: 15', 'hours', 16, 15],
    ['weeks: 12', 'weeks: 2', 'weeks', 3, 2],
  ])('are at least the sums of its phases: %s as %s', (from, to, field, least, found) => {
    expect(find({ 'phases/garden.mdx': edit(from, to) })).toEqual([
      says('phases/garden.mdx:24', field, least, found),
    ]);
  });

  test.each([
    ['hours: 60', 'hours: 16'],
    ['weeks: 12', 'weeks: 3'],
  ])('may be those sums: %s as %s', (from, to) => {
    expect(find({ 'phases/garden.mdx': edit(from, to) })).toEqual([]);
  });

  test('do not count the phases of another one', () => {
    const other = 'url: https://example.org/herbs, weeks: 2, hours: 10';
    const garden = edit('url: https://example.org/plants, weeks: 12, hours: 60', other);
    expect(find({ 'phases/garden.mdx': garden })).toEqual([]);
  });

  test('are not told of hours that are wrong in the phase', () => {
    const found = find({ 'phases/garden.mdx': edit('hours: 10', 'hours: 100') });
    expect(found.map((problem) => problem.split(' ')[0])).toEqual(['phase-hours']);
  });
});

describe('the id of a milestone', () => {
  test('of another phase is refused, with the place of the first', () => {
    const edit = () => ORCHARD.replace('id: pruning', 'id: sowing');
    expect(find({ 'phases/orchard.mdx': edit })).toEqual([
      'own-anchor phases/orchard.mdx:14 Expected an anchor of its own on /weeks/, found "#sowing" for "Sowing", which "Sowing" has already. (Rename one of the two.)',
    ]);
  });

  test('is told once for each time it is repeated', () => {
    const edit: Edit = (text) => text.replace('id: planting', 'id: sowing');
    const found = find({
      'phases/garden.mdx': edit,
      'phases/orchard.mdx': () => ORCHARD.replace('id: pruning', 'id: sowing'),
    });
    expect(found).toHaveLength(2);
  });
});
