import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import { parseDate } from '../roadmap/calendar.ts';
import { makeContent, makeWeek as makeEntry } from '../roadmap/testing.ts';
import { HISTORY_NOTES, listHistoryNotes } from './history-notes.ts';
import { readHistory } from './read-history.ts';
import { makeWeek, useRepositories } from './testing.ts';

const makeRepository = useRepositories();

/** Content of four weeks, of which the first two are in progress, and the notes on its history. */
async function readNotes(folder: string): Promise<string[]> {
  const weeks = [1, 2, 3, 4].map((week) =>
    makeEntry({ week, status: week < 3 ? 'in-progress' : 'not-started' }),
  );
  const history = await readHistory(folder);
  return listHistoryNotes(buildRoadmap(makeContent({ weeks }), history, parseDate('2027-03-07')));
}

test('listHistoryNotes names the weeks that are begun and were never committed', async () => {
  const { folder, commit } = makeRepository();
  const write = {
    'weeks/1-project.mdx': makeWeek('in-progress'),
    'weeks/2-other.mdx': makeWeek('in-progress'),
    'guides/a.mdx': 'Text\n',
  };
  commit({ date: '2027-03-01', message: 'Begin', write });
  writeFileSync(join(folder, 'weeks/3-project.mdx'), makeWeek('not-started'));
  renameSync(join(folder, 'weeks/2-other.mdx'), join(folder, 'weeks/2-project.mdx'));
  expect(await readNotes(folder)).toEqual([
    'These files were never committed, so the days on which a status was reached are unknown, unless the week’s file gives them. Commit them: weeks/2-project.mdx.',
  ]);
  commit({ date: '2027-03-02', message: 'Rename' });
  expect(await readNotes(folder)).toEqual([]);
});

test('listHistoryNotes says once that there is no history at all', async () => {
  expect(await readNotes('/')).toEqual([HISTORY_NOTES.none]);
});

test('the notes on what is missing tell its cause, each another one', () => {
  const notes = Object.values(HISTORY_NOTES);
  expect(new Set(notes).size).toBe(notes.length);
});
