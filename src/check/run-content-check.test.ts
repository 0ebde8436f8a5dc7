import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from './read-content.ts';
import { runContentCheck } from './run-content-check.ts';
import { findSameSources } from './same-sources.ts';
import { CONTEXT, makeSources } from './testing.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-content-check-'));
  for (const { path, text } of makeSources({ 'guides/how-to-begin.mdx': (t) => `${t}\nTODO\n` })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function find(...only: string[]): Promise<string[]> {
  const names = only.map((name) => join(folder, name));
  const { problems } = await runContentCheck(folder, CONTEXT.today, names);
  return problems.map(({ rule, file }) => `${rule} ${file}`);
}

describe('runContentCheck', () => {
  test('takes a name for itself, not for the beginning of another', async () => {
    mkdirSync(join(folder, 'guide'));
    expect(await find('guide')).toEqual(['ignored-file guide']);
    expect(await find('guides')).toEqual(['todo-left guides/how-to-begin.mdx']);
    expect(await find('weeks')).toEqual([]);
    expect(await find('guide', 'guides/how-to-begin.mdx')).toHaveLength(2);
  });

  test('refuses a name of nothing, also when it is the beginning of another', async () => {
    await expect(find('guid')).rejects.toThrow('found');
    await expect(find('guides/how')).rejects.toThrow('found');
  });

  test('reads a file anew after an edit, and only that one', async () => {
    // What a check has looked at is known afterwards, by the very objects that it was read into.
    const listKnown = async () => {
      const read = await readContent(folder);
      return findSameSources(folder, read).filter((source) => !read.includes(source));
    };
    await find();
    const before = await listKnown();
    const [file, text] = [join(folder, 'guides/how-to-begin.mdx'), '---\ntitle: "\n---\n'];
    writeFileSync(file, text);
    expect((await find()).filter((problem) => problem.startsWith('yaml-syntax'))).toEqual([
      'yaml-syntax guides/how-to-begin.mdx',
    ]);
    const after = await listKnown();
    expect(after).toHaveLength(before.length);
    const fresh = after.filter((source) => !before.includes(source));
    expect(fresh).toMatchObject([{ path: 'guides/how-to-begin.mdx', text }]);
  });
});
