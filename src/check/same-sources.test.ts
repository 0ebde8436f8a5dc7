import { describe, expect, test } from 'vitest';
import { findSameSources } from './same-sources.ts';
import { makeSources } from './testing.ts';

describe('findSameSources', () => {
  test('gives what was read before for a file that says the same', () => {
    const before = findSameSources('/one', makeSources({}));
    expect(findSameSources('/one', makeSources({}))).toEqual(before);
    for (const [index, source] of findSameSources('/one', makeSources({})).entries())
      expect(source).toBe(before[index]);
  });

  test('gives what was just read for a file that says something else', () => {
    const [path = ''] = makeSources({}).map((source) => source.path);
    const before = findSameSources('/one', makeSources({}));
    const edited = makeSources({ [path]: (text) => `${text}\nOne line more.\n` });
    const after = findSameSources('/one', edited);
    expect(after).toEqual(edited);
    expect(after.filter((source) => !before.includes(source)).map((each) => each.path)).toEqual([
      path,
    ]);
  });

  test('gives what was just read for a file that can be read no more, and for one that can again', () => {
    const [first, ...others] = makeSources({});
    if (!first) throw new Error('There is no content.');
    findSameSources('/one', [first, ...others]);
    const lost = { ...first, text: '', unreadable: { reason: 'ignored' as const } };
    expect(findSameSources('/one', [lost, ...others])[0]).toEqual(lost);
    expect(findSameSources('/one', [first, ...others])[0]).toEqual(first);
  });

  test('takes no file for one of another folder', () => {
    const before = findSameSources('/one', makeSources({}));
    for (const source of findSameSources('/two', makeSources({})))
      expect(before).not.toContain(source);
  });
});
