import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Repository } from './make-repository.ts';
import { readHistory } from './read-history.ts';
import { listVersions, makeWeek, useRepositories } from './testing.ts';

const makeRepository = useRepositories();
const [A, B, GUIDE] = ['weeks/1-a.mdx', 'weeks/2-b.mdx', 'guides/a.mdx'];

/** The versions of both weeks before anything is moved. */
const BEFORE = {
  [A]: ['2027-03-01 import not-started 0/1', '2027-03-02 in-progress 0/1'],
  [B]: ['2027-03-01 import not-started 0/1', '2027-03-03 completed 0/1'],
};

/** A repository whose content lies in a folder: two weeks that were begun, and a guide. */
function makeGarden(content: string): Repository {
  const repository = makeRepository();
  const { commit } = repository;
  const guide = 'A guide of some length.\n'.repeat(9);
  const begin = {
    [`${content}${A}`]: makeWeek('not-started', ['Sow']),
    [`${content}${B}`]: makeWeek('not-started', ['Dig']),
    'code/index.js': 'plant()\n'.repeat(20),
  };
  commit({ date: '2027-03-01', message: 'Begin', write: begin });
  const start = { [`${content}${A}`]: makeWeek('in-progress', ['Sow']) };
  commit({ date: '2027-03-02', message: 'Start', write: start });
  const complete = { [`${content}${B}`]: makeWeek('completed', ['Dig']) };
  commit({ date: '2027-03-03', message: 'Complete', write: complete });
  commit({ date: '2027-03-04', message: 'Explain', write: { [`${content}${GUIDE}`]: guide } });
  return repository;
}

/** Moves all content from one folder to another, both with a slash at the end or nothing. */
function move(from: string, to: string, paths = [A, B, GUIDE]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [`${from}${path}`, `${to}${path}`]));
}

afterEach(() => vi.unstubAllEnvs());

describe('readHistory, of a content folder that was moved', () => {
  test.each([
    ['deeper', 'content/', 'docs/content/'],
    ['with the whole project, up', 'site/content/', 'content/'],
    ['with the whole project, down', 'content/', 'projects/garden/content/'],
    ['to another name', 'content/', 'roadmap/'],
    ['out of the top of the repository', '', 'content/'],
    ['to the top of the repository', 'content/', ''],
    ['beside the old place, into the name in itself', 'content/', 'content/content/'],
    ['to a name with signs of its own', 'a*/ü "b"/', ':(top)c/'],
  ])('follows it %s', async (_, from, to) => {
    const { commit, folder } = makeGarden(from);
    commit({ date: '2027-03-08', message: 'Move', move: move(from, to) });
    const deploy = { [`${to}${A}`]: makeWeek('completed', ['Sow']) };
    commit({ date: '2027-03-09', message: 'Complete', write: deploy });
    const history = await readHistory(join(folder, to));
    expect(history.extent).toBe('full');
    expect(listVersions(history, A)).toEqual([
      ...(BEFORE[A] ?? []),
      '2027-03-08 in-progress 0/1',
      '2027-03-09 completed 0/1',
    ]);
    expect(listVersions(history, B)).toEqual([...(BEFORE[B] ?? []), '2027-03-08 completed 0/1']);
    const files = [...history.files.keys()].filter((file) => !file.startsWith('code/'));
    expect(files.toSorted()).toEqual([GUIDE, A, B]);
    expect(history.commits.map(({ day }) => day)).toEqual([1, 2, 3, 4, 8, 9]);
  });

  test('follows it when it was moved twice, and by way of a merge', async () => {
    const { commit, folder, ...garden } = makeGarden('content/');
    commit({ date: '2027-03-06', message: 'Move', move: move('content/', 'docs/content/') });
    garden.startBranch('side');
    commit({ date: '2027-03-08', message: 'Move on', move: move('docs/content/', 'site/') });
    garden.switchTo('main');
    const write = { [`docs/content/${A}`]: makeWeek('completed', ['Sow']) };
    commit({ date: '2027-03-09', message: 'Complete', write });
    garden.merge({ branch: 'side', date: '2027-03-10', message: 'Merge' });
    const history = await readHistory(join(folder, 'site'));
    expect(history.extent).toBe('full');
    expect(listVersions(history, A)).toEqual([
      ...(BEFORE[A] ?? []),
      '2027-03-06 in-progress 0/1',
      '2027-03-08 in-progress 0/1',
      '2027-03-09 completed 0/1',
    ]);
    expect(history.commits.map(({ day }) => day)).toEqual([1, 2, 3, 4, 6, 8, 9]);
  });

  test('knows the days of a branch that still had the old folder', async () => {
    const { commit, folder, ...garden } = makeGarden('content/');
    garden.startBranch('side');
    const added = 'weeks/3-c.mdx';
    const write = {
      [`content/${A}`]: makeWeek('completed', ['Sow']),
      [`content/${added}`]: makeWeek('in-progress', ['Rake']),
    };
    commit({ date: '2027-03-06', message: 'Complete', write });
    garden.switchTo('main');
    commit({ date: '2027-03-08', message: 'Move', move: move('content/', 'docs/content/') });
    // Git leaves it to the person to say that a new file goes where the others went.
    const moved = { [`docs/content/${added}`]: makeWeek('in-progress', ['Rake']) };
    garden.merge({ branch: 'side', date: '2027-03-10', message: 'Merge', write: moved });
    expect(existsSync(join(folder, 'content', added))).toBe(false);
    const history = await readHistory(join(folder, 'docs/content'));
    expect(listVersions(history, A)?.slice(2)).toEqual([
      '2027-03-06 completed 0/1',
      '2027-03-08 completed 0/1',
    ]);
    expect(listVersions(history, added)).toEqual(['2027-03-06 in-progress 0/1']);
    expect(history.commits.map(({ day }) => day)).toEqual([1, 2, 3, 4, 6, 8]);
  });

  test('follows files that were renamed, edited or rewritten on the way', async () => {
    const { commit, folder } = makeGarden('content/');
    const paths = move('content/', 'docs/content/', [A, GUIDE]);
    const renamed = { ...paths, [`content/${B}`]: 'docs/content/weeks/2-beds.mdx' };
    const rewritten = makeWeek('in-progress', ['Sow']).replaceAll('Line', 'Something else, as');
    const write = {
      [`docs/content/${A}`]: rewritten,
      'docs/content/weeks/2-beds.mdx': makeWeek('completed', ['Dig'], 'A last word.\n'),
    };
    commit({ date: '2027-03-08', message: 'Move', move: renamed, write });
    const history = await readHistory(join(folder, 'docs/content'));
    expect(history.extent).toBe('full');
    expect(listVersions(history, A)).toEqual([...(BEFORE[A] ?? []), '2027-03-08 in-progress 0/1']);
    expect(listVersions(history, 'weeks/2-beds.mdx')).toEqual([
      ...(BEFORE[B] ?? []),
      '2027-03-08 completed 0/1',
    ]);
    expect(history.commits.map(({ day }) => day)).toEqual([1, 2, 3, 4, 8]);
  });

  test('goes by the places of files, not by which of them look alike', async () => {
    const { commit, folder } = makeGarden('content/');
    const write = {
      [`docs/content/${A}`]: makeWeek('completed', ['Dig']),
      [`docs/content/${B}`]: makeWeek('in-progress', ['Sow']),
    };
    const paths = move('content/', 'docs/content/');
    commit({ date: '2027-03-08', message: 'Move and swap', move: paths, write });
    const history = await readHistory(join(folder, 'docs/content'));
    expect(listVersions(history, A)).toEqual([...(BEFORE[A] ?? []), '2027-03-08 completed 0/1']);
    expect(listVersions(history, B)).toEqual([...(BEFORE[B] ?? []), '2027-03-08 in-progress 0/1']);
  });

  test('follows a week that came alone, and takes no other content for its own', async () => {
    const { commit, folder } = makeGarden('old/');
    const write = { [`content/${B}`]: makeWeek('not-started', ['Mow']) };
    commit({ date: '2027-03-06', message: 'Begin anew', write });
    commit({ date: '2027-03-08', message: 'Take over', move: move('old/', 'content/', [A]) });
    const other = { [`old/${B}`]: makeWeek('deployed', ['Dig']) };
    commit({ date: '2027-03-09', message: 'Go on elsewhere', write: other });
    const history = await readHistory(join(folder, 'content'));
    expect(history.extent).toBe('full');
    expect(listVersions(history, A)).toEqual([...(BEFORE[A] ?? []), '2027-03-08 in-progress 0/1']);
    expect(listVersions(history, B)).toEqual(['2027-03-06 not-started 0/1']);
    expect(history.commits.map(({ day }) => day)).toEqual([1, 2, 6, 8]);
  });

  test('knows on which days content was changed, though nothing in it was begun', async () => {
    const { commit, folder } = makeRepository();
    const write = (status: string) => ({ [`content/${A}`]: makeWeek(status) });
    commit({ date: '2027-03-01', message: 'Begin', write: write('not-started') });
    commit({ date: '2027-03-02', message: 'Start', write: write('in-progress') });
    commit({ date: '2027-03-03', message: 'Not yet', write: write('not-started') });
    commit({ date: '2027-03-08', message: 'Move', move: move('content/', 'site/content/', [A]) });
    const history = await readHistory(join(folder, 'site/content'));
    expect(history.commits.map(({ day }) => day)).toEqual([1, 2, 3, 8]);
    expect(listVersions(history, A)?.[1]).toBe('2027-03-02 in-progress 0/1');
  });

  test('does not ask the other folders of a project for content', async () => {
    const { commit, folder } = makeGarden('app/');
    commit({ date: '2027-03-05', message: 'Code', write: { 'app/code.js': 'a()\n' } });
    commit({ date: '2027-03-08', message: 'Move', move: move('app/', 'content/') });
    const history = await readHistory(join(folder, 'content'));
    expect(history.commits.map(({ day }) => day)).toEqual([1, 2, 3, 4, 8]);
    expect([...history.files.keys()]).toHaveLength(3);
  });

  test('gives days to content that was nowhere before, though not in the first commit', async () => {
    const { commit, folder } = makeRepository();
    commit({ date: '2027-03-01', message: 'Code', write: { 'code.js': '1\n' } });
    const write = { [`content/${A}`]: makeWeek('in-progress') };
    commit({ date: '2027-03-02', message: 'Content', write });
    const history = await readHistory(join(folder, 'content'));
    expect(history.extent).toBe('full');
    expect(listVersions(history, A)).toEqual(['2027-03-02 in-progress 0/1']);
  });
});

describe('readHistory, of content that it can’t follow', () => {
  test('gives a copy of other content no day of its own', async () => {
    const { commit, folder } = makeGarden('content/');
    const copy = Object.fromEntries(
      [A, B, GUIDE].map((path) => [
        `docs/content/${path}`,
        readFileSync(join(folder, 'content', path)),
      ]),
    );
    commit({ date: '2027-03-08', message: 'Copy', write: copy });
    commit({ date: '2027-03-09', message: 'Remove', remove: ['content'] });
    const history = await readHistory(join(folder, 'docs/content'));
    expect(history.extent).toBe('moved');
    expect(listVersions(history, A)).toEqual(['unknown in-progress 0/1']);
    expect(listVersions(history, B)).toEqual(['unknown completed 0/1']);
  });

  test('gives no day to what was moved more often than it looks', async () => {
    const { commit, folder } = makeGarden('0/');
    for (let time = 0; time < 12; time += 1)
      commit({ date: '2027-03-08', message: 'Move', move: move(`${time}/`, `${time + 1}/`) });
    const history = await readHistory(join(folder, '12'));
    expect(history.extent).toBe('moved');
    expect(listVersions(history, A)?.[0]).toBe('unknown in-progress 0/1');
  });

  test('gives no day to what git does not tell the origin of', async () => {
    const { commit, folder } = makeGarden('content/');
    commit({ date: '2027-03-08', message: 'Move', move: move('content/', 'docs/content/') });
    const deploy = { [`docs/content/${A}`]: makeWeek('completed', ['Sow']) };
    commit({ date: '2027-03-09', message: 'Complete', write: deploy });
    stubGit(folder, 'case "$*" in *--no-walk*) exit 1;; esac');
    const history = await readHistory(join(folder, 'docs/content'));
    expect(history.extent).toBe('moved');
    expect(listVersions(history, A)).toEqual([
      'unknown in-progress 0/1',
      '2027-03-09 completed 0/1',
    ]);
  });
});

describe('readHistory', () => {
  test.each([
    ['content that was there from the first commit on', 'content', 1],
    ['content that was moved once', 'docs/content', 4],
  ])('runs few processes of git for %s, however many files', async (_, content, processes) => {
    const { commit, folder } = makeGarden('content/');
    const write = Object.fromEntries(
      Array.from({ length: 50 }, (_file, index) => [
        `content/weeks/${index}.mdx`,
        makeWeek('not-started', [`Feature ${index}`]),
      ]),
    );
    commit({ date: '2027-03-05', message: 'Plan', write });
    if (content !== 'content') {
      const paths = move('content/', `${content}/`, [
        A,
        B,
        GUIDE,
        ...Object.keys(write).map((path) => path.slice(8)),
      ]);
      commit({ date: '2027-03-08', message: 'Move', move: paths });
    }
    const log = join(folder, '.git/processes');
    stubGit(folder, `echo x >> '${log}'`);
    expect((await readHistory(join(folder, content))).files.size).toBe(53);
    expect(readFileSync(log, 'utf8').trim().split('\n')).toHaveLength(processes);
  });
});

/** Runs a line of a shell before each process of git. */
function stubGit(folder: string, line: string): void {
  const bin = join(folder, '.git/bin');
  mkdirSync(bin);
  const path = process.env['PATH'] ?? '';
  const { stdout } = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' });
  writeFileSync(
    join(bin, 'git'),
    `#!/bin/sh\n${line}\nPATH='${path}' exec ${stdout.trim()} "$@"\n`,
  );
  chmodSync(join(bin, 'git'), 0o755);
  vi.stubEnv('PATH', `${bin}:${path}`);
}
