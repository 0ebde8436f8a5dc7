import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_HISTORY } from '../roadmap/history.ts';
import { readHistory } from './read-history.ts';
import { listVersions, makeWeek, useRepositories } from './testing.ts';

const makeRepository = useRepositories();

const DONE_SOWING = '{ title: Sow, done: true }';

/** A repository whose first commit brings along one week and a file of code. */
function makeGarden() {
  const repository = makeRepository();
  const write = { 'content/weeks/1-a.mdx': makeWeek('not-started'), 'code.js': '1\n' };
  repository.commit({ date: '2027-03-01', message: 'Begin', write });
  return { ...repository, contentDir: join(repository.folder, 'content') };
}

describe('readHistory', () => {
  test('gives each version of a week with its day, status and features', async () => {
    const { contentDir, commit } = makeGarden();
    const steps: [string, string][] = [
      ['2027-03-02', makeWeek('in-progress', ['Sow', 'Water'])],
      ['2027-03-04', makeWeek('in-progress', [DONE_SOWING, 'Water'])],
      ['2027-03-05', makeWeek('in-progress', [DONE_SOWING, 'Water'], 'A last word.\n')],
      ['2027-03-07', makeWeek('completed', [DONE_SOWING, 'Water'])],
    ];
    for (const [date, text] of steps)
      commit({ date, message: 'Go on', write: { 'content/weeks/1-a.mdx': text } });
    const history = await readHistory(contentDir);
    expect(history.extent).toBe('full');
    expect(listVersions(history, 'weeks/1-a.mdx')).toEqual([
      '2027-03-01 import not-started 0/1',
      '2027-03-02 in-progress 0/2',
      '2027-03-04 in-progress 1/2',
      '2027-03-05 in-progress 1/2',
      '2027-03-07 completed 1/2',
    ]);
  });

  test('gives the day of each commit that changed content, and of no other', async () => {
    const { contentDir, commit, folder } = makeGarden();
    const write = { 'content/guides/a.mdx': '---\nstatus: completed\n---\n' };
    commit({ date: '2027-03-03', message: 'Content', write });
    commit({ date: '2027-03-03', message: 'More', write: { 'content/guides/b.mdx': 'Text\n' } });
    commit({ date: '2027-03-04', message: 'Code', write: { 'code.js': '2\n' } });
    commit({ date: '2027-03-05', message: 'Nothing' });
    commit({ date: '2027-03-05', message: 'Robot', write: { 'content/health.json': '{}\n' } });
    chmodSync(join(folder, 'content/guides/a.mdx'), 0o755);
    commit({ date: '2027-03-06', message: 'A right' });
    commit({ date: '2027-03-07', message: 'Away', remove: ['content/guides/b.mdx'] });
    const history = await readHistory(contentDir);
    expect(history.commits.map(String)).toEqual([
      '2027-03-01',
      '2027-03-03',
      '2027-03-03',
      '2027-03-07',
    ]);
    // Only weeks have a status. What was deleted has no versions any more.
    expect([...history.files.keys()].toSorted()).toEqual(['guides/a.mdx', 'weeks/1-a.mdx']);
    expect(listVersions(history, 'guides/a.mdx')).toEqual(['2027-03-03 no state']);
  });

  test('gives the day that it was for the author', async () => {
    const { contentDir, commit } = makeGarden();
    const west = { 'content/weeks/1-a.mdx': makeWeek('in-progress') };
    const east = { 'content/weeks/1-a.mdx': makeWeek('completed') };
    commit({ date: '2027-03-04T23:30:00-11:00', message: 'Late', write: west });
    commit({ date: '2027-03-06T00:30:00+13:00', message: 'Early', write: east });
    expect(listVersions(await readHistory(contentDir), 'weeks/1-a.mdx')?.slice(1)).toEqual([
      '2027-03-04 in-progress 0/1',
      '2027-03-06 completed 0/1',
    ]);
  });

  test('gives no state for a version that could not be read, and goes on', async () => {
    const { contentDir, commit } = makeGarden();
    const texts = ['---\nstatus: completed\n', '', makeWeek('completed').replaceAll('\n', '\r\n')];
    for (const text of texts)
      commit({ date: '2027-03-02', message: 'Try', write: { 'content/weeks/1-a.mdx': text } });
    expect(listVersions(await readHistory(contentDir), 'weeks/1-a.mdx')?.slice(1)).toEqual([
      '2027-03-02 no state',
      '2027-03-02 no state',
      '2027-03-02 completed 0/1',
    ]);
  });

  test('reads the head of a long file although only its end was changed', async () => {
    const { contentDir, commit } = makeGarden();
    const long = makeWeek('completed') + 'A line.\n'.repeat(3_000);
    const path = 'content/weeks/1-a.mdx';
    commit({ date: '2027-03-02', message: 'Write', write: { [path]: long } });
    commit({ date: '2027-03-03', message: 'Add', write: { [path]: `${long}status: deployed\n` } });
    expect(listVersions(await readHistory(contentDir), 'weeks/1-a.mdx')?.slice(1)).toEqual([
      '2027-03-02 completed 0/1',
      '2027-03-03 completed 0/1',
    ]);
  });

  test('works where the content folder is the whole repository', async () => {
    const { folder, commit } = makeRepository();
    commit({
      date: '2027-03-01',
      message: 'Begin',
      write: { 'weeks/1-a.mdx': makeWeek('completed') },
    });
    expect(listVersions(await readHistory(folder), 'weeks/1-a.mdx')).toEqual([
      '2027-03-01 import completed 0/1',
    ]);
  });

  test('says of the first commit alone that it is an import', async () => {
    const { folder, commit } = makeRepository();
    commit({ date: '2027-03-01', message: 'Code', write: { 'code.js': '1\n' } });
    const write = { 'content/weeks/1-a.mdx': makeWeek('in-progress') };
    commit({ date: '2027-03-02', message: 'Content', write });
    const history = await readHistory(join(folder, 'content'));
    expect(listVersions(history, 'weeks/1-a.mdx')).toEqual(['2027-03-02 in-progress 0/1']);
  });

  test('does not see what is not committed', async () => {
    const { contentDir } = makeGarden();
    writeFileSync(join(contentDir, 'weeks/1-a.mdx'), makeWeek('completed'));
    writeFileSync(join(contentDir, 'weeks/2-b.mdx'), makeWeek('completed'));
    const history = await readHistory(contentDir);
    expect([...history.files.keys()]).toEqual(['weeks/1-a.mdx']);
    expect(listVersions(history, 'weeks/1-a.mdx')).toEqual(['2027-03-01 import not-started 0/1']);
  });
});

describe('readHistory, of a file that was renamed', () => {
  test('follows it, also twice and with a change in the same commit', async () => {
    const { contentDir, commit } = makeGarden();
    const [a, b, c] = ['content/weeks/1-a.mdx', 'content/weeks/1-b.mdx', 'content/weeks/1-c.mdx'];
    commit({ date: '2027-03-02', message: 'Start', write: { [a]: makeWeek('in-progress') } });
    commit({ date: '2027-03-03', message: 'Rename', move: { [a]: b } });
    const write = { [c]: makeWeek('completed') };
    commit({ date: '2027-03-04', message: 'Rename and complete', move: { [b]: c }, write });
    const history = await readHistory(contentDir);
    expect([...history.files.keys()]).toEqual(['weeks/1-c.mdx']);
    expect(listVersions(history, 'weeks/1-c.mdx')).toEqual([
      '2027-03-01 import not-started 0/1',
      '2027-03-02 in-progress 0/1',
      '2027-03-03 in-progress 0/1',
      '2027-03-04 completed 0/1',
    ]);
  });

  test('follows it from a folder of drafts to the weeks', async () => {
    const { contentDir, commit } = makeGarden();
    const draft = { 'content/drafts/2-b.mdx': makeWeek('in-progress', ['Dig']) };
    commit({ date: '2027-03-02', message: 'Draft', write: draft });
    const move = { 'content/drafts/2-b.mdx': 'content/weeks/2-b.mdx' };
    commit({ date: '2027-03-03', message: 'Plan', move });
    expect(listVersions(await readHistory(contentDir), 'weeks/2-b.mdx')).toEqual([
      '2027-03-02 in-progress 0/1',
      '2027-03-03 in-progress 0/1',
    ]);
  });

  test('gives a new file at the old path none of its versions', async () => {
    const { contentDir, commit } = makeGarden();
    const move = { 'content/weeks/1-a.mdx': 'content/weeks/2-b.mdx' };
    commit({ date: '2027-03-02', message: 'Rename', move });
    const write = { 'content/weeks/1-a.mdx': makeWeek('completed') };
    commit({ date: '2027-03-03', message: 'Reuse the name', write });
    const history = await readHistory(contentDir);
    expect(listVersions(history, 'weeks/1-a.mdx')).toEqual(['2027-03-03 completed 0/1']);
    expect(listVersions(history, 'weeks/2-b.mdx')).toEqual([
      '2027-03-01 import not-started 0/1',
      '2027-03-02 not-started 0/1',
    ]);
  });

  test('goes on with a file that was deleted and brought back', async () => {
    const { contentDir, commit } = makeGarden();
    commit({ date: '2027-03-02', message: 'Away', remove: ['content/weeks/1-a.mdx'] });
    const write = { 'content/weeks/1-a.mdx': makeWeek('in-progress') };
    // Without a file git removes the folder, too.
    commit({ date: '2027-03-03', message: 'Back', write });
    expect(listVersions(await readHistory(contentDir), 'weeks/1-a.mdx')).toEqual([
      '2027-03-01 import not-started 0/1',
      '2027-03-03 in-progress 0/1',
    ]);
  });
});

describe('readHistory, of branches', () => {
  const path = 'content/weeks/1-a.mdx';
  const features = ['Sow', 'Water'];

  test('gives what was merged as it is, and the merge no version', async () => {
    const { contentDir, commit, ...garden } = makeGarden();
    garden.startBranch('side');
    commit({ date: '2027-03-02', message: 'Start', write: { [path]: makeWeek('in-progress') } });
    garden.switchTo('main');
    const other = { 'content/weeks/2-b.mdx': makeWeek('not-started', ['Dig']) };
    commit({ date: '2027-03-03', message: 'Plan', write: other });
    garden.merge({ branch: 'side', date: '2027-03-04', message: 'Merge' });
    const history = await readHistory(contentDir);
    expect(listVersions(history, 'weeks/1-a.mdx')).toEqual([
      '2027-03-01 import not-started 0/1',
      '2027-03-02 in-progress 0/1',
    ]);
    expect(listVersions(history, 'weeks/2-b.mdx')).toEqual(['2027-03-03 not-started 0/1']);
    expect(history.commits.map(String)).toEqual(['2027-03-01', '2027-03-02', '2027-03-03']);
  });

  test('sees a status that only the resolution of a conflict gave', async () => {
    const { contentDir, commit, ...garden } = makeGarden();
    garden.startBranch('side');
    commit({ date: '2027-03-02', message: 'Start', write: { [path]: makeWeek('in-progress') } });
    garden.switchTo('main');
    commit({
      date: '2027-03-03',
      message: 'Plan',
      write: { [path]: makeWeek('not-started', features) },
    });
    const write = { [path]: makeWeek('completed', features) };
    garden.merge({ branch: 'side', date: '2027-03-04', message: 'Merge', write });
    const history = await readHistory(contentDir);
    expect(listVersions(history, 'weeks/1-a.mdx')).toEqual([
      '2027-03-01 import not-started 0/1',
      '2027-03-02 in-progress 0/1',
      '2027-03-03 not-started 0/2',
      '2027-03-04 completed 0/2',
    ]);
    expect(history.commits.at(-1)?.toString()).toBe('2027-03-04');
  });

  test('orders versions by their days where branches ran side by side', async () => {
    const { contentDir, commit, ...garden } = makeGarden();
    garden.startBranch('side');
    commit({ date: '2027-03-02', message: '2', write: { 'content/guides/a.mdx': '2\n' } });
    commit({ date: '2027-03-04', message: '4', write: { [path]: makeWeek('in-progress') } });
    garden.switchTo('main');
    commit({
      date: '2027-03-03',
      message: '3',
      write: { [path]: makeWeek('not-started', [], 'x\n') },
    });
    commit({ date: '2027-03-05', message: '5', write: { 'content/guides/b.mdx': '5\n' } });
    garden.merge({
      branch: 'side',
      date: '2027-03-06',
      message: '6',
      write: { [path]: makeWeek('completed') },
    });
    const history = await readHistory(contentDir);
    const days = history.files.get('weeks/1-a.mdx')?.map(({ date }) => date?.day);
    expect(days).toEqual([1, 3, 4, 6]);
    expect(history.commits.map(({ day }) => day)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('puts a commit behind its parent, however wrong the clocks were', async () => {
    const { contentDir, commit, ...garden } = makeGarden();
    garden.startBranch('side');
    commit({ date: '2027-02-20', message: 'Start', write: { [path]: makeWeek('in-progress') } });
    commit({ date: '2027-02-10', message: 'Complete', write: { [path]: makeWeek('completed') } });
    garden.switchTo('main');
    const other = { 'content/guides/a.mdx': 'Text\n' };
    commit({ date: '2027-03-05', message: 'Explain', write: other });
    garden.merge({ branch: 'side', date: '2027-03-06', message: 'Merge' });
    expect(listVersions(await readHistory(contentDir), 'weeks/1-a.mdx')).toEqual([
      '2027-03-01 import not-started 0/1',
      '2027-02-20 in-progress 0/1',
      '2027-02-10 completed 0/1',
    ]);
  });

  test('does not set a week back when a typo is mended on an older branch', async () => {
    const { contentDir, commit, ...garden } = makeGarden();
    garden.startBranch('typo');
    commit({
      date: '2027-03-04',
      message: 'Mend',
      write: { [path]: makeWeek('not-started', ['Sow'], 'End.\n') },
    });
    garden.switchTo('main');
    commit({ date: '2027-03-03', message: 'Complete', write: { [path]: makeWeek('completed') } });
    garden.merge({ branch: 'typo', date: '2027-03-05', message: 'Merge' });
    expect(listVersions(await readHistory(contentDir), 'weeks/1-a.mdx')).toEqual([
      '2027-03-01 import not-started 0/1',
      '2027-03-03 completed 0/1',
      '2027-03-04 completed 0/1',
      '2027-03-05 completed 0/1',
    ]);
  });

  test.each<[string, Merge]>([
    [
      'theirs',
      {
        base: 'not-started',
        ours: 'in-progress',
        theirs: 'completed',
        last: 'ours',
        gives: 'theirs',
      },
    ],
    [
      'ours',
      {
        base: 'not-started',
        ours: 'in-progress',
        theirs: 'completed',
        last: 'theirs',
        gives: 'ours',
      },
    ],
    [
      'ours, unseen',
      { base: 'in-progress', theirs: 'completed', last: 'theirs', gives: 'ours', strategy: 'ours' },
    ],
  ])('sees that a merge took the status of one side: %s', async (_, merge) => {
    const { base, ours = base, theirs, last, gives, strategy } = merge;
    const { contentDir, commit, git, ...garden } = makeGarden();
    const write = (status: string, body = '') => ({ [path]: makeWeek(status, ['Sow'], body) });
    commit({ date: '2027-03-02', message: 'Base', write: write(base) });
    garden.startBranch('side');
    const day = (side: string) => (side === last ? '2027-03-05' : '2027-03-04');
    commit({ date: day('theirs'), message: 'Theirs', write: write(theirs) });
    garden.switchTo('main');
    if (merge.ours) commit({ date: day('ours'), message: 'Ours', write: write(ours) });
    const taken = gives === 'ours' ? ours : theirs;
    if (strategy) {
      git('merge', '--quiet', '--no-commit', `--strategy=${strategy}`, 'side');
      commit({ date: '2027-03-06', message: 'Merge' });
    } else
      garden.merge({ branch: 'side', date: '2027-03-06', message: 'Merge', write: write(taken) });
    commit({ date: '2027-03-09', message: 'Mend', write: write(taken, 'A typo less.\n') });
    const versions = listVersions(await readHistory(contentDir), 'weeks/1-a.mdx');
    expect(versions?.slice(-3)).toEqual([
      `2027-03-05 ${gives === 'ours' ? theirs : ours} 0/1`,
      `2027-03-06 ${taken} 0/1`,
      `2027-03-09 ${taken} 0/1`,
    ]);
  });

  test('lets a merge that joins two texts say what the status is', async () => {
    const { contentDir, commit, ...garden } = makeGarden();
    commit({ date: '2027-03-02', message: 'Start', write: { [path]: makeWeek('in-progress') } });
    garden.startBranch('side');
    commit({ date: '2027-03-04', message: 'Done', write: { [path]: makeWeek('completed') } });
    garden.switchTo('main');
    const joined = { [path]: makeWeek('in-progress', ['Sow'], 'Not yet.\n') };
    garden.merge({ branch: 'side', date: '2027-03-05', message: 'Not yet', write: joined });
    expect(listVersions(await readHistory(contentDir), 'weeks/1-a.mdx')?.slice(-2)).toEqual([
      '2027-03-04 completed 0/1',
      '2027-03-05 in-progress 0/1',
    ]);
  });

  test('does not set a week back by a merge into an older branch on which a typo was mended', async () => {
    const { contentDir, commit, ...garden } = makeGarden();
    garden.startBranch('other');
    const explain = { 'content/guides/a.mdx': 'Text\n' };
    commit({ date: '2027-03-02', message: 'Explain', write: explain });
    garden.startBranch('typo', 'main');
    garden.switchTo('main');
    commit({ date: '2027-03-03', message: 'Complete', write: { [path]: makeWeek('completed') } });
    garden.switchTo('typo');
    const mended = { [path]: makeWeek('not-started', ['Sow'], 'End.\n') };
    commit({ date: '2027-03-04', message: 'Mend', write: mended });
    garden.merge({ branch: 'other', date: '2027-03-05', message: 'Merge the other' });
    garden.switchTo('main');
    garden.merge({ branch: 'typo', date: '2027-03-06', message: 'Merge the typo' });
    expect(listVersions(await readHistory(contentDir), 'weeks/1-a.mdx')?.slice(1)).toEqual([
      '2027-03-03 completed 0/1',
      '2027-03-04 completed 0/1',
      '2027-03-06 completed 0/1',
    ]);
  });

  test('does not set a week back by a merge that knows nothing of its completion yet', async () => {
    const { contentDir, commit, ...garden } = makeGarden();
    garden.startBranch('start');
    commit({ date: '2027-03-02', message: 'Start', write: { [path]: makeWeek('in-progress') } });
    garden.startBranch('complete');
    commit({ date: '2027-03-03', message: 'Done', write: { [path]: makeWeek('completed') } });
    garden.switchTo('main');
    const explain = { 'content/guides/a.mdx': 'Text\n' };
    commit({ date: '2027-03-04', message: 'Explain', write: explain });
    garden.merge({ branch: 'start', date: '2027-03-05', message: 'Merge the start' });
    garden.merge({ branch: 'complete', date: '2027-03-06', message: 'Merge the end' });
    expect(listVersions(await readHistory(contentDir), 'weeks/1-a.mdx')).toEqual([
      '2027-03-01 import not-started 0/1',
      '2027-03-02 in-progress 0/1',
      '2027-03-03 completed 0/1',
    ]);
  });

  test('ends with what is checked out, on no known day where it was never seen to change', async () => {
    const { contentDir, commit, ...garden } = makeGarden();
    garden.startBranch('typo');
    const typo = { [path]: makeWeek('completed', ['Sow'], 'End.\n') };
    garden.switchTo('main');
    garden.startBranch('side');
    commit({ date: '2027-03-02', message: 'Done', write: { [path]: makeWeek('completed') } });
    garden.startBranch('mend');
    garden.switchTo('main');
    commit({ date: '2027-03-03', message: 'Start', write: { [path]: makeWeek('in-progress') } });
    garden.switchTo('mend');
    commit({ date: '2027-03-04', message: 'Mend', write: typo });
    garden.switchTo('main');
    const theirs = { [path]: makeWeek('completed') };
    garden.merge({ branch: 'side', date: '2027-03-05', message: 'Merge', write: theirs });
    garden.merge({ branch: 'mend', date: '2027-03-06', message: 'Merge the mending' });
    expect(listVersions(await readHistory(contentDir), 'weeks/1-a.mdx')).toEqual([
      '2027-03-01 import not-started 0/1',
      '2027-03-02 completed 0/1',
      '2027-03-03 in-progress 0/1',
      '2027-03-04 in-progress 0/1',
      'unknown completed 0/1',
    ]);
  });

  test('follows a file that was renamed on one branch and changed on the other', async () => {
    const { contentDir, commit, ...garden } = makeGarden();
    garden.startBranch('side');
    commit({ date: '2027-03-02', message: 'Rename', move: { [path]: 'content/weeks/1-z.mdx' } });
    garden.switchTo('main');
    commit({ date: '2027-03-03', message: 'Start', write: { [path]: makeWeek('in-progress') } });
    garden.merge({ branch: 'side', date: '2027-03-04', message: 'Merge' });
    const history = await readHistory(contentDir);
    expect([...history.files.keys()]).toEqual(['weeks/1-z.mdx']);
    expect(listVersions(history, 'weeks/1-z.mdx')).toEqual([
      '2027-03-01 import not-started 0/1',
      '2027-03-02 not-started 0/1',
      '2027-03-03 in-progress 0/1',
    ]);
  });

  test('keeps the versions of a file that a branch added', async () => {
    const { contentDir, commit, ...garden } = makeGarden();
    const added = 'content/weeks/2-b.mdx';
    garden.startBranch('side');
    commit({
      date: '2027-03-02',
      message: 'Add',
      write: { [added]: makeWeek('not-started', ['Dig']) },
    });
    commit({
      date: '2027-03-03',
      message: 'Go on',
      write: { [added]: makeWeek('completed', ['Dig']) },
    });
    garden.switchTo('main');
    commit({ date: '2027-03-04', message: 'Start', write: { [path]: makeWeek('in-progress') } });
    garden.merge({ branch: 'side', date: '2027-03-05', message: 'Merge' });
    commit({
      date: '2027-03-06',
      message: 'Deploy',
      write: { [added]: makeWeek('deployed', ['Dig']) },
    });
    expect(listVersions(await readHistory(contentDir), 'weeks/2-b.mdx')).toEqual([
      '2027-03-02 not-started 0/1',
      '2027-03-03 completed 0/1',
      '2027-03-06 deployed 0/1',
    ]);
  });
});

describe('readHistory, without a history', () => {
  test('gives none for a folder that does not exist or is in no repository', async () => {
    const { folder } = makeRepository();
    expect(await readHistory(join(folder, 'missing'))).toBe(NO_HISTORY);
    expect(await readHistory('/')).toBe(NO_HISTORY);
  });

  test('gives none for a repository without commits', async () => {
    const { folder } = makeRepository();
    expect(await readHistory(folder)).toBe(NO_HISTORY);
  });

  test('gives none for content that the repository around it does not have', async () => {
    const { folder, commit } = makeRepository();
    const write = { '.gitignore': 'content\n', 'content/weeks/1-a.mdx': makeWeek('completed') };
    commit({ date: '2027-03-01', message: 'Begin', write });
    expect(await readHistory(join(folder, 'content'))).toBe(NO_HISTORY);
  });
});

/** What two sides say of a week, which of them was written last, and which one the merge takes. */
interface Merge {
  base: string;
  /** Nothing where only the other side changed the week. */
  ours?: string;
  theirs: string;
  last: 'ours' | 'theirs';
  gives: 'ours' | 'theirs';
  strategy?: string;
}
