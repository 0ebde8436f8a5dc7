import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { CONTEXT, goodFile, makeSources } from './testing.ts';

const TRAY = 'weeks/1-seed-tray.mdx';
const GUIDE = 'guides/how-to-begin.mdx';

function find(path: string, edit: (text: string) => string) {
  return checkContent(makeSources({ [path]: edit }), CONTEXT).map(
    ({ rule, line, column, length, hint }) =>
      `${rule} ${line}:${column}+${length}${hint === undefined ? '' : ` ${hint}`}`,
  );
}

describe.each([
  ['LF', (text: string) => text],
  ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
])('with %s', (_, end) => {
  test('a page that was pasted twice is told where it begins again', () => {
    expect(find(TRAY, (text) => end(`${text}\n${text}`))).toEqual([
      'frontmatter 17:1+3 Remove all from this line on that belongs to another page, or stands above already.',
    ]);
  });

  test('a page that was pasted below a few fields is the one that is read', () => {
    const short = '---\ntitle: Seed Tray\nstatus: completed\n---\n\n';
    expect(find(TRAY, (text) => end(short + text))).toEqual([
      'frontmatter 1:1+3 Remove all above line 6, where the one with the fields that are needed begins.',
    ]);
    const lines = (short + goodFile(TRAY)).split('\n');
    expect(find(TRAY, () => end(lines.slice(5).join('\n')))).toEqual([]);
  });

  test('a mistake in the one that is read is told at its place', () => {
    const short = '---\ntitle: Seed Tray\nstatus: completed\n---\n\n';
    expect(
      find(TRAY, (text) => end(short + text.replace('hours: 4', 'hours: 0')))
        .map((problem) => problem.split(' ', 2).join(' '))
        .filter((problem) => !problem.startsWith('phase-hours')),
    ).toEqual(['frontmatter 1:1+3', 'out-of-range 12:8+1']);
  });
});

test.each([
  ['a fence', '```mdx\n---\ntitle: Sow\nstatus: completed\n---\n```\n'],
  ['a fence with more signs', '````md\n```\n---\ntitle: Sow\nsummary: How.\n---\n```\n````\n'],
  ['text between rules', 'Sow.\n\n---\n\nNote: water.\n\nTitle: none.\n\n---\n\nPlant.\n'],
  ['other names', 'Sow.\n\n---\n\nSeeds: ten.\n\n---\n\nPlant.\n'],
  ['one rule', 'Sow.\n\n---\n\nPlant.\n'],
])('%s is no frontmatter', (_, body) => {
  expect(find(GUIDE, (text) => `${text}\n${body}`)).toEqual([]);
});
