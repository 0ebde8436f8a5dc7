import { describe, expect, test } from 'vitest';
import { TRAY, runStatus } from './testing-status.ts';

describe('npm run status -- WEEK STATUS', () => {
  test.each([
    ['its number', '1'],
    ['its slug', '1-seed-tray'],
    ['its slug without the number', 'Seed-Tray'],
    ['a part of its slug', 'TRAY'],
    ['parts of its slug in any order', 'tray seed'],
    ['its number with zeros before it', '001'],
    ['a word before its number', 'week 1'],
    ['a word before its number, with a hyphen', 'week-1'],
    ['a number sign before its number', '#1'],
    ['a letter before its number', 'w1'],
    ['a letter before its number, in capitals', 'W01'],
    ['the name of its file', '1-seed-tray.mdx'],
    ['the name of its file, with a word before it', 'week-1-seed-tray.mdx'],
    ['the path of its file', 'content/weeks/1-seed-tray.mdx'],
    ['the path of its file on Windows', String.raw`.\content\weeks\1-seed-tray.mdx`],
    ['the address of its page', 'https://example.com/base/weeks/1-seed-tray/#features'],
    ['its title', 'Seed Tray'],
  ])('takes a week by %s', async (_, week) => {
    const { read } = await runStatus([week, 'in-progress']);
    expect(read(TRAY)).toContain('status: in-progress');
  });
});
