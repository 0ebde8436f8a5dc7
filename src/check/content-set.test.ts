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

  test('has what can be read of a file that its schema refuses', () => {
    const { weeks, idsOf, valid } = buildContentSet(
      makeSources({ 'weeks/1-seed-tray.mdx': replace('hours: 4', 'hours: 0') }),
    );
    const [week] = weeks;
    expect(week?.data).toMatchObject({ week: 1, title: 'Seed Tray', prerequisites: [] });
    expect(week?.data).not.toHaveProperty('hours');
    expect([...idsOf('weeks')]).toEqual(['1-seed-tray', '2-raised-bed']);
    expect(valid.weeks.map(({ id }) => id)).toEqual(['2-raised-bed']);
  });

  test('has an entry without fields for a file of which nothing can be read', () => {
    const { weeks, valid } = buildContentSet(makeSources({ 'weeks/1-seed-tray.mdx': () => '' }));
    expect(weeks.map(({ id, data }) => ({ id, fields: Object.keys(data).length > 0 }))).toEqual([
      { id: '1-seed-tray', fields: false },
      { id: '2-raised-bed', fields: true },
    ]);
    expect(valid.weeks).toHaveLength(1);
  });

  test('keeps what lies beside the collections apart', () => {
    const stray = {
      collection: undefined,
      id: 'week',
      path: 'week',
      text: '',
      unreadable: { reason: 'ignored' as const },
    };
    const content = buildContentSet([...makeSources(), stray]);
    expect(content.strays.map(({ source }) => source.path)).toEqual(['week']);
    expect(content.files).toHaveLength(makeSources().length);
    expect([...content.idsOf('guides')]).toEqual(['how-to-begin']);
  });

  test('is empty for no files', () => {
    expect(buildContentSet([])).toMatchObject({ files: [], phases: [], weeks: [] });
  });
});
