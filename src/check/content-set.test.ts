import { describe, expect, test } from 'vitest';
import { buildContentSet } from './content-set.ts';
import { makeSources, replace } from './testing.ts';

describe('buildContentSet', () => {
  test('has the entries of each collection, by their slugs', () => {
    const { phases, weeks, checklists, resources, guides } = buildContentSet(makeSources());
    const ids = [phases, weeks, checklists, resources, guides].map((entries) =>
      entries.map(({ id }) => id),
    );
    expect(ids).toEqual([
      ['garden'],
      ['1-seed-tray', '2-raised-bed'],
      ['before-planting'],
      ['seed-catalog', 'spade-guide'],
      ['how-to-begin'],
    ]);
  });

  test('keeps a file that its schema refuses out of the entries, not out of the slugs', () => {
    const content = buildContentSet(
      makeSources({ 'weeks/1-seed-tray.mdx': replace('hours: 4', 'hours: 0') }),
    );
    expect(content.weeks.map(({ id }) => id)).toEqual(['2-raised-bed']);
    expect([...content.idsOf('weeks')]).toEqual(['1-seed-tray', '2-raised-bed']);
  });

  test('knows which collections have only files that their schemas accept', () => {
    const content = buildContentSet(
      makeSources({ 'weeks/1-seed-tray.mdx': replace('hours: 4', 'hours: 0') }),
    );
    expect(content.isComplete('weeks')).toBe(false);
    expect(content.isComplete('phases')).toBe(true);
  });

  test('is empty for no files', () => {
    expect(buildContentSet([])).toMatchObject({ files: [], phases: [], weeks: [] });
  });
});
