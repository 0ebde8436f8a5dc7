import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeRepository } from './make-repository.ts';

const folder = mkdtempSync(join(tmpdir(), 'make-repository-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('makeRepository commits what a script says, on the days it says', () => {
  const repository = makeRepository(join(folder, 'scripted'));
  repository.commit({ date: '2027-03-01', message: 'Begin', write: { 'a/old.txt': 'one\n' } });
  repository.startBranch('side');
  repository.commit({ date: '2027-03-02', message: 'Write', write: { 'a/old.txt': 'two\n' } });
  repository.switchTo('main');
  repository.commit({
    date: '2027-03-03T23:30:00-08:00',
    message: 'Move',
    move: { 'a/old.txt': 'b/new.txt' },
    write: { 'gone.txt': 'soon\n' },
  });
  repository.merge({ branch: 'side', date: '2027-03-04', message: 'Merge', remove: ['gone.txt'] });

  expect(readFileSync(join(folder, 'scripted/b/new.txt'), 'utf8')).toBe('two\n');
  expect(repository.git('ls-files').trim()).toBe('b/new.txt');
  expect(repository.git('status', '--short')).toBe('');
  const log = repository.git('log', '--reverse', '--topo-order', '--format=%as %an %s');
  expect(log.trim().split('\n').toSorted()).toEqual([
    '2027-03-01 Learner Begin',
    '2027-03-02 Learner Write',
    '2027-03-03 Learner Move',
    '2027-03-04 Learner Merge',
  ]);
});

test('makeRepository resolves a conflict by what it is told to write', () => {
  const repository = makeRepository(join(folder, 'conflict'));
  repository.commit({ date: '2027-03-01', message: 'Begin', write: { 'a.txt': 'one\n' } });
  repository.startBranch('side');
  repository.commit({ date: '2027-03-02', message: 'Two', write: { 'a.txt': 'two\n' } });
  repository.switchTo('main');
  repository.commit({ date: '2027-03-02', message: 'Three', write: { 'a.txt': 'three\n' } });
  const merge = { branch: 'side', date: '2027-03-03', message: 'Merge' };
  const hash = repository.merge({ ...merge, write: { 'a.txt': 'four\n' } });

  expect(hash).toBe(repository.git('rev-parse', 'HEAD').trim());
  expect(repository.git('show', `${hash}:a.txt`)).toBe('four\n');
  expect(repository.git('rev-list', '--parents', '-1', hash).trim().split(' ')).toHaveLength(3);
});
