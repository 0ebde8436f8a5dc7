import { check as isFormatted } from 'prettier';
import { describe, expect, test } from 'vitest';
import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import { parseDate } from '../roadmap/calendar.ts';
import { NO_HISTORY } from '../roadmap/history.ts';
import { makeContent, makePhase, makeWeek } from '../roadmap/testing.ts';
import { renderReadmeBlocks } from './readme-blocks.ts';

const CODE = { repo: 'https://example.org/code' };

/** The blocks of a roadmap whose four weeks are these. */
function render(weeks: readonly Parameters<typeof makeWeek>[0][], today = '2027-03-05') {
  const content = makeContent({
    weeks: [1, 2, 3, 4].map((week) => makeWeek({ week, ...weeks[week - 1] })),
  });
  return renderReadmeBlocks(buildRoadmap(content, NO_HISTORY, parseDate(today)), 'content');
}

describe('renderReadmeBlocks', () => {
  test('counts the weeks by status', () => {
    const { badge, counter } = render([
      { status: 'deployed', ...CODE, demo: 'https://example.org/' },
      { status: 'completed', ...CODE },
      { status: 'in-progress' },
    ]);
    expect(counter).toEqual([
      '',
      '**2 of 4 weeks done**: 1 not started, 1 in progress, 1 completed, 1 deployed.',
      '',
    ]);
    expect(badge[1]).toBe(
      '![Weeks done: 2 of 4](https://img.shields.io/badge/weeks_done-2_of_4-blue)',
    );
  });

  test('has a row a week, with its planned days and what there is to see of it', () => {
    const { table } = render([
      { status: 'deployed', ...CODE, demo: 'https://example.org/a(b)|c' },
      { status: 'completed', ...CODE },
    ]);
    const rows = table.filter((line) => /^\| \d/.test(line));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(
      /^\| 1 \| \[.*\]\(content\/weeks\/1-.*\.mdx\) \| Deployed \| 1–7 Mar 2027 \| 6 h \| /,
    );
    expect(rows[0]).toContain(
      '[Code](https://example.org/code) · [Live](https://example.org/a%28b%29%7Cc) |',
    );
    expect(rows[1]).toContain('| Completed | 8–14 Mar 2027 | 6 h | [Code]');
    expect(rows[2]).toContain('| Not started | 15–21 Mar 2027 | 6 h | |');
  });

  test('says the same on every day', () => {
    const weeks = [{ status: 'in-progress', startedOn: '2027-03-01' }] as const;
    expect(render(weeks, '2030-01-01')).toEqual(render(weeks, '2027-03-01'));
  });

  test('has a table a phase, with its name where there are several', () => {
    const summer = makePhase(
      { title: 'Orchard', number: 2, weeks: { first: 5, last: 5 }, hours: 6 },
      'orchard',
    );
    const milestones = summer.data.milestones
      .slice(0, 1)
      .map((milestone) => ({ ...milestone, weeks: { first: 5, last: 5 } }));
    const content = makeContent({
      phases: [makePhase(), { ...summer, data: { ...summer.data, milestones } }],
      weeks: [1, 2, 3, 4, 5].map((week) => makeWeek({ week })),
    });
    const roadmap = buildRoadmap(content, NO_HISTORY, parseDate('2027-03-05'));
    const { table } = renderReadmeBlocks(roadmap, 'content');
    expect(table.filter((line) => line.startsWith('**'))).toEqual([
      '**Phase 1: Garden**',
      '**Phase 2: Orchard**',
    ]);
    expect(table.filter((line) => line.startsWith('| ---'))).toHaveLength(2);
    expect(render([]).table.filter((line) => line.startsWith('**'))).toEqual([]);
  });

  test('shows a title as it is, whatever signs it has', () => {
    const { table } = render([{ title: 'A|B [c](d) *e* _f_ `g` <b> \\ $h$ &amp;' }]);
    expect(table.find((line) => line.startsWith('| 1 '))).toContain(
      String.raw`[A\|B \[c\](d) \*e\* \_f\_ \`g\` \<b\> \\ \$h\$ \&amp;]`,
    );
  });

  test('leaves nothing to format', async () => {
    const blocks = render([{ title: 'A *b* _c_ & d' }]);
    const text = Object.values(blocks).map(
      (lines) => `<!-- a -->\n${lines.join('\n')}\n<!-- /a -->`,
    );
    expect(await isFormatted(`${text.join('\n\n')}\n`, { parser: 'markdown' })).toBe(true);
  });
});
