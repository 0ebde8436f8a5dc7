import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NO_HISTORY } from '../roadmap/history.ts';
import { readHistory } from './read-history.ts';
import { listVersions, makeWeek, useRepositories } from './testing.ts';

const makeRepository = useRepositories();
const A = 'weeks/1-a.mdx';
const B = 'weeks/1-b.mdx';
const C = 'weeks/2-c.mdx';
const D = 'weeks/2-d.mdx';

/** A repository with renames with changes, a merge, and changes close to each other. */
function makeGarden() {
  const repository = makeRepository();
  const { commit } = repository;
  const begin = { [A]: makeWeek('not-started'), [C]: makeWeek('completed', ['Rake', 'Mow']) };
  commit({ date: '2027-03-01', message: 'Begin', write: begin });
  const start = { [B]: makeWeek('in-progress'), [D]: makeWeek('deployed', ['Rake', 'Mow']) };
  commit({ date: '2027-03-02', message: 'Start', move: { [A]: B, [C]: D }, write: start });
  repository.startBranch('side');
  commit({ date: '2027-03-03', message: 'One', write: { [B]: makeWeek('completed') } });
  repository.switchTo('main');
  commit({ date: '2027-03-04', message: 'Two', write: { [B]: makeWeek('not-started', ['Dig']) } });
  const resolved = { [B]: makeWeek('deployed') };
  repository.merge({ branch: 'side', date: '2027-03-05', message: 'Both', write: resolved });
  return repository;
}

const VERSIONS = [
  '2027-03-01 import not-started 0/1',
  '2027-03-02 in-progress 0/1',
  '2027-03-03 completed 0/1',
  '2027-03-04 not-started 0/1',
  '2027-03-05 deployed 0/1',
];

/** As it stands in the header of a signed commit. */
const SIGNATURE = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----';

describe('readHistory', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('reads the same whatever a person has set for git', async () => {
    const { folder, git, commit } = makeGarden();
    const mark = join(folder, 'was-run');
    const program = join(folder, '.git/program');
    writeFileSync(program, `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
    const attributes = '*.mdx diff=words -text\n';
    commit({ date: '2027-03-06', message: 'Set', write: { '.gitattributes': attributes } });
    const signed = git('cat-file', 'commit', 'HEAD').replace('\n\n', `\n${SIGNATURE}\n\n`);
    writeFileSync(join(folder, '.git/signed'), signed);
    git('reset', '--soft', git('hash-object', '-t', 'commit', '-w', '.git/signed').trim());
    appendFileSync(join(folder, '.git/config'), listSettings(program).map(writeSetting).join(''));
    const history = await readHistory(folder);
    expect(listVersions(history, B)).toEqual(VERSIONS);
    expect(listVersions(history, D)).toEqual([
      '2027-03-01 import completed 0/2',
      '2027-03-02 deployed 0/2',
    ]);
    expect(history.commits).toHaveLength(6);
    expect(existsSync(mark)).toBe(false);
  });

  test('reads files that are said to be binary', async () => {
    const { folder, commit } = makeGarden();
    commit({ date: '2027-03-06', message: 'Say', write: { '.gitattributes': '* binary\n' } });
    expect(listVersions(await readHistory(folder), B)).toEqual(VERSIONS);
  });

  test('reads the repository of the content, whatever a hook has put into the environment', async () => {
    const { folder } = makeGarden();
    const other = makeRepository();
    vi.stubEnv('GIT_DIR', join(other.folder, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other.folder);
    vi.stubEnv('GIT_INDEX_FILE', 'none');
    vi.stubEnv('GIT_PREFIX', 'weeks/');
    vi.stubEnv('GIT_EXTERNAL_DIFF', 'false');
    vi.stubEnv('GIT_NOGLOB_PATHSPECS', '1');
    vi.stubEnv('GIT_CONFIG_PARAMETERS', `'core.bare'='true' 'core.worktree'='/'`);
    expect(listVersions(await readHistory(folder), B)).toEqual(VERSIONS);
  });

  test('takes no word of a message, an author or a file for its own', async () => {
    const { folder, git, commit } = makeGarden();
    const patch = [
      `\u0001${'a'.repeat(40)} ${'b'.repeat(40)}`,
      '2020-01-01',
      ':100644 100644 aaaaaaa bbbbbbb M\tweeks/1-b.mdx',
      'diff --git a/weeks/1-b.mdx b/weeks/1-b.mdx',
      `index ${'a'.repeat(40)}..${'b'.repeat(40)} 100644`,
      '@@ -1 +1 @@',
      '+---',
      '+status: deployed',
      'status: completed',
      '---',
      '',
    ].join('\n');
    git('config', 'author.name', 'X> 0 +0000\tgrafted');
    git('tag', 'grafted');
    const text = makeWeek('in-progress', ['Sow'], `\0\n${patch}${patch.replaceAll('\n', '\n\0')}`);
    commit({ date: '2027-03-06', message: `Attack\n\n${patch}`, write: { [B]: text } });
    commit({ date: '2027-03-07', message: 'Go on', write: { [B]: `${text}\nMore\n` } });
    commit({ date: '2027-03-08', message: 'Recover', write: { [B]: makeWeek('completed') } });
    const history = await readHistory(folder);
    expect(history.extent).toBe('full');
    expect(listVersions(history, B)).toEqual([
      ...VERSIONS,
      '2027-03-06 in-progress 0/1',
      '2027-03-07 in-progress 0/1',
      '2027-03-08 completed 0/1',
    ]);
  });

  test('knows files by their names, however odd', async () => {
    const { folder, commit } = makeRepository();
    const names = [
      'ü.mdx',
      'a b.mdx',
      'q"\'\\.mdx',
      ':(top)x.mdx',
      '-p.mdx',
      '*.mdx',
      'n\n\tl.mdx',
    ];
    const write = Object.fromEntries(
      names.map((name, index) => [`weeks/${name}`, makeWeek('completed', [`Feature ${index}`])]),
    );
    commit({ date: '2027-03-01', message: 'Begin', write });
    const history = await readHistory(folder);
    expect([...history.files.keys()].toSorted()).toEqual(Object.keys(write).toSorted());
    for (const name of names)
      expect(listVersions(history, `weeks/${name}`)).toEqual(['2027-03-01 import completed 0/1']);
  });

  test('passes over links, binary files and other repositories', async () => {
    const { folder, git, commit } = makeRepository();
    commit({ date: '2027-03-01', message: 'Begin', write: { [A]: makeWeek('completed') } });
    symlinkSync('1-a.mdx', join(folder, 'weeks/2-link.mdx'));
    const noise = Uint8Array.from({ length: 100_000 }, (_, index) => (index * index) % 256);
    commit({ date: '2027-03-02', message: 'Add', write: { 'weeks/noise.mdx': noise } });
    const hash = git('rev-parse', 'HEAD').trim();
    git('update-index', '--add', '--cacheinfo', `160000,${hash},weeks/3-module.mdx`);
    git('commit', '--quiet', '--message', 'Nest');
    const history = await readHistory(folder);
    expect(listVersions(history, A)).toEqual(['2027-03-01 import completed 0/1']);
    expect(listVersions(history, 'weeks/2-link.mdx')).toEqual(['2027-03-02 no state']);
    expect(listVersions(history, 'weeks/noise.mdx')).toEqual(['2027-03-02 no state']);
    expect(history.files.has('weeks/3-module.mdx')).toBe(false);
    expect(history.commits).toHaveLength(2);
  });

  test('gives no history where git is not installed', async () => {
    const { folder } = makeGarden();
    vi.stubEnv('PATH', join(folder, 'nothing'));
    expect(await readHistory(folder)).toEqual({ ...NO_HISTORY, extent: 'not-installed' });
  });

  test('gives no history, and says why, where git refuses a repository of another user', async () => {
    const { folder } = makeGarden();
    const bin = join(folder, '.git/bin');
    mkdirSync(bin);
    const path = process.env['PATH'] ?? '';
    const script = `#!/bin/sh\nPATH='${path}' GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"\n`;
    writeFileSync(join(bin, 'git'), script, { mode: 0o755 });
    vi.stubEnv('PATH', bin);
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8');
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
    expect(await readHistory(folder)).toEqual({ ...NO_HISTORY, extent: 'refused' });
  });

  test('gives no history, not a part of it, where the repository is damaged', async () => {
    const { folder, git } = makeGarden();
    git('update-ref', '--no-deref', 'HEAD', git('rev-parse', 'HEAD').trim());
    const tree = git('rev-parse', 'HEAD:weeks').trim();
    spawnSync('rm', ['-f', join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2))]);
    expect(await readHistory(folder)).toEqual({ ...NO_HISTORY, extent: 'unreadable' });
  });

  test('prints nothing of what git complains about', () => {
    const { folder } = makeRepository();
    const module = pathToFileURL(join(import.meta.dirname, 'read-history.ts')).href;
    const code = `import { readHistory } from ${JSON.stringify(module)};
      for (const folder of [${JSON.stringify(folder)}, '/', '/missing']) await readHistory(folder);`;
    const args = ['--input-type=module', '--eval', code];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

/** A setting as it stands in the file of settings. */
function writeSetting([name, value]: [name: string, value: string]): string {
  const [section = '', ...keys] = name.split('.');
  const subsection = keys.length > 1 ? ` "${keys[0]}"` : '';
  return `[${section}${subsection}]\n  ${keys.at(-1)} = ${JSON.stringify(value)}\n`;
}

/** Settings that change what git prints, or that make it run a program. */
function listSettings(program: string): [name: string, value: string][] {
  return [
    ['alias.log', `!${program}`],
    ['color.diff', 'always'],
    ['color.ui', 'always'],
    ['core.abbrev', '4'],
    ['core.bigFileThreshold', '1'],
    ['core.fsmonitor', program],
    ['core.pager', program],
    ['core.quotePath', 'true'],
    ['diff.algorithm', 'patience'],
    ['diff.colorMoved', 'zebra'],
    ['diff.context', '5'],
    ['diff.dstPrefix', 'x y/'],
    ['diff.external', program],
    ['diff.ignoreSubmodules', 'all'],
    ['diff.interHunkContext', '9'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.noprefix', 'true'],
    ['diff.orderFile', '/missing/order'],
    ['diff.relative', 'false'],
    ['diff.renameLimit', '1'],
    ['diff.renames', 'false'],
    ['diff.submodule', 'log'],
    ['diff.suppressBlankEmpty', 'true'],
    ['diff.words.binary', 'true'],
    ['diff.words.command', program],
    ['diff.words.textconv', program],
    ['diff.words.xfuncname', '^status.*$'],
    ['diff.wordRegex', '.'],
    ['diff.wsErrorHighlight', 'all'],
    ['format.notes', 'true'],
    ['format.pretty', 'fuller'],
    ['gpg.program', program],
    ['i18n.logOutputEncoding', 'UTF-16'],
    ['log.abbrevCommit', 'true'],
    ['log.date', 'relative'],
    ['log.decorate', 'short'],
    ['log.diffMerges', 'separate'],
    ['log.excludeDecoration', '*'],
    ['log.follow', 'true'],
    ['log.graphColors', 'red'],
    ['log.mailmap', 'true'],
    ['log.showRoot', 'false'],
    ['log.showSignature', 'true'],
    ['notes.displayRef', 'refs/notes/*'],
    ['pager.log', 'true'],
  ];
}
