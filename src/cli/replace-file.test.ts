import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toPathFromHere } from '../path-from-here.ts';
import { replaceFile } from './replace-file.ts';

const MODULE = resolve(import.meta.dirname, 'replace-file.ts');
const OLD = 'old\r\n'.repeat(10_000);
const NEW = 'new\n'.repeat(20_000);

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-file-'));
  file = join(folder, '1-a.mdx');
  writeFileSync(file, OLD);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = () => readFileSync(file, 'utf8');

describe('replaceFile', () => {
  test('puts the new text in place of the old one, and leaves nothing beside it', async () => {
    await replaceFile(file, OLD, NEW);
    expect(read()).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['1-a.mdx']);
  });

  test.each([0o600, 0o640, 0o664, 0o755])('keeps the mode %o', async (mode) => {
    chmodSync(file, mode);
    await replaceFile(file, OLD, NEW);
    expect(statSync(file).mode & 0o7777).toBe(mode);
  });

  test('writes what a link leads to, and leaves the link', async () => {
    const link = join(folder, 'link.mdx');
    symlinkSync('1-a.mdx', link);
    await replaceFile(link, OLD, NEW);
    expect(read()).toBe(NEW);
    expect(
      readdirSync(folder, { withFileTypes: true }).map((entry) => entry.isSymbolicLink()),
    ).toEqual([false, true]);
  });

  test('says in words why the system does not let it write, and leaves nothing behind', async () => {
    const fill = () => {
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    };
    await expect(replaceFile(file, OLD, NEW, { beforeWrite: fill })).rejects.toThrow(
      /1-a\.mdx was not written: the disk is full/,
    );
    expect(read()).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['1-a.mdx']);
  });

  test('refuses a file that says something else by now', async () => {
    const change = () => writeFileSync(file, 'theirs');
    await expect(replaceFile(file, OLD, NEW, { beforeWrite: change })).rejects.toThrow(
      `${toPathFromHere(file)} was changed while the command ran`,
    );
    expect(read()).toBe('theirs');
    expect(readdirSync(folder)).toEqual(['1-a.mdx']);
  });

  test('refuses a file that another command is writing', async () => {
    const other = join(folder, `.1-a.mdx.${process.ppid}.tmp`);
    writeFileSync(other, 'half');
    await expect(replaceFile(file, OLD, NEW)).rejects.toThrow(
      `(process ${process.ppid}) is writing ${toPathFromHere(file)} by way`,
    );
    expect(read()).toBe(OLD);
    expect(readdirSync(folder).toSorted()).toEqual([`.1-a.mdx.${process.ppid}.tmp`, '1-a.mdx']);
  });

  test('takes a file that lay there for long for what a killed command left', async () => {
    const other = join(folder, `.1-a.mdx.${process.ppid}.tmp`);
    writeFileSync(other, 'half');
    const longAgo = new Date(Date.now() - 120_000);
    utimesSync(other, longAgo, longAgo);
    await replaceFile(file, OLD, NEW);
    expect(read()).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['1-a.mdx']);
  });

  test('leaves the other texts of commands on other files alone', async () => {
    writeFileSync(join(folder, `.2-b.mdx.${process.ppid}.tmp`), 'half');
    await replaceFile(file, OLD, NEW);
    expect(read()).toBe(NEW);
  });

  test.each(['beforeWrite', 'beforeRename'])(
    'leaves the whole old file where the process is killed at %s, and the next one cleans up',
    async (hook) => {
      const script = `
        const { replaceFile } = await import(${JSON.stringify(MODULE)});
        const [, file, before, after] = process.argv;
        await replaceFile(file, before.repeat(10_000), after.repeat(20_000), {
          ${hook}: () => process.kill(process.pid, 'SIGKILL'),
        });`;
      const { signal } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', script, file, 'old\r\n', 'new\n'],
        { encoding: 'utf8' },
      );
      expect(signal).toBe('SIGKILL');
      expect(read()).toBe(OLD);
      expect(readdirSync(folder)).toHaveLength(2);
      await replaceFile(file, OLD, NEW);
      expect(read()).toBe(NEW);
      expect(readdirSync(folder)).toEqual(['1-a.mdx']);
    },
  );
});
