import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { NO_HISTORY } from '../roadmap/history.ts';
import { HISTORY_NOTES } from './history-notes.ts';
import type { Repository } from './make-repository.ts';
import { readHistory } from './read-history.ts';
import { listVersions, makeWeek, useRepositories } from './testing.ts';

const makeRepository = useRepositories();
const A = 'content/weeks/1-a.mdx';

/** A repository with a commit on each of the first four days of March. */
function makeGarden(): Repository {
  const repository = makeRepository();
  const statuses = ['not-started', 'in-progress', 'completed', 'deployed'];
  statuses.forEach((status, index) =>
    repository.commit({
      date: `2027-03-0${index + 1}`,
      message: status,
      write: { [A]: makeWeek(status) },
    }),
  );
  return repository;
}

/** Clones as `git clone` with these options does over a network. Gives the content folder. */
function clone({ folder, git }: Repository, ...options: string[]): string {
  const target = join(folder, 'clone');
  git('config', 'uploadpack.allowFilter', 'true');
  git('clone', '--quiet', ...options, pathToFileURL(folder).href, target);
  return join(target, 'content');
}

describe('readHistory, of a clone', () => {
  test('reads a whole clone like the repository itself', async () => {
    const garden = makeGarden();
    const history = await readHistory(clone(garden));
    expect(history.extent).toBe('full');
    expect(history).toEqual(await readHistory(join(garden.folder, 'content')));
  });

  test('gives a shallow clone no day where its history is cut off', async () => {
    const history = await readHistory(clone(makeGarden(), '--depth=2'));
    expect(history.extent).toBe('shallow');
    expect(listVersions(history, 'weeks/1-a.mdx')).toEqual([
      'unknown import completed 0/1',
      '2027-03-04 deployed 0/1',
    ]);
    expect(history.commits.map(String)).toEqual(['2027-03-04']);
  });

  test('gives a clone of one commit its files without any day', async () => {
    const history = await readHistory(clone(makeGarden(), '--depth=1'));
    expect(history.extent).toBe('shallow');
    expect(listVersions(history, 'weeks/1-a.mdx')).toEqual(['unknown import deployed 0/1']);
    expect(history.commits).toEqual([]);
  });

  test('knows each place where a shallow clone of branches is cut off', async () => {
    const garden = makeGarden();
    garden.startBranch('side', 'main~2');
    const write = { 'content/weeks/2-b.mdx': makeWeek('in-progress', ['Dig']) };
    garden.commit({ date: '2027-03-05', message: 'Side', write });
    garden.switchTo('main');
    garden.merge({ branch: 'side', date: '2027-03-06', message: 'Merge' });
    const history = await readHistory(clone(garden, '--depth=2'));
    expect(history.extent).toBe('shallow');
    expect(listVersions(history, 'weeks/1-a.mdx')?.at(-1)).toBe('unknown import deployed 0/1');
    expect(listVersions(history, 'weeks/2-b.mdx')).toEqual(['unknown import in-progress 0/1']);
    expect(history.commits).toEqual([]);
  });

  test('takes a clone that is deep enough for a whole one, also with names like "grafted"', async () => {
    const garden = makeGarden();
    garden.git('branch', 'grafted', 'main~3');
    garden.git('branch', 'none', 'main~3');
    const history = await readHistory(clone(garden, '--depth=9', '--no-single-branch'));
    expect(history.extent).toBe('full');
    expect(listVersions(history, 'weeks/1-a.mdx')?.[0]).toBe('2027-03-01 import not-started 0/1');
  });

  test('fetches nothing that a partial clone lacks', async () => {
    const garden = makeGarden();
    const content = clone(garden, '--filter=blob:none');
    const listMissing = () =>
      garden.git('-C', content, 'rev-list', '--objects', '--missing=print', 'HEAD');
    const before = listMissing();
    expect(before).toContain('?');
    expect(await readHistory(content)).toEqual({ ...NO_HISTORY, extent: 'partial' });
    expect(listMissing()).toBe(before);
    // The cure that the note tells.
    expect(HISTORY_NOTES.partial).toContain('git fetch --refetch --no-filter');
    garden.git('-C', content, 'fetch', '--quiet', '--refetch', '--no-filter');
    expect(await readHistory(content)).toEqual(await readHistory(join(garden.folder, 'content')));
  });
});
