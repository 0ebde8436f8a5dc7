import { expect, test } from 'vitest';
import { findCodeErrors } from './code/find-code-errors.ts';
import { ContentFile } from './content-file.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { SoundTexts } from './sound-texts.ts';

const GOOD = '{ "seeds": 10 }';
const BAD = '{ "seeds": 10, }';

/** What the next command knows. */
function pass(sound: SoundTexts): SoundTexts {
  const entries: unknown = JSON.parse(JSON.stringify(sound.entries));
  // As they were given.
  return new SoundTexts(entries as SoundTexts['entries']);
}

test('a text is known as what it was read as, and as nothing else', () => {
  const sound = new SoundTexts();
  expect(findCodeErrors('json', GOOD, sound)).toEqual([]);
  expect(sound.get('json', GOOD)).toBe(true);
  expect(sound.get('ts', GOOD)).toBeUndefined();
  expect(sound.get('json', `${GOOD} `)).toBeUndefined();
});

test('what nobody asks for is forgotten', () => {
  const sound = new SoundTexts();
  sound.add('json', GOOD);
  sound.add('json', BAD);
  const next = pass(sound);
  next.get('json', GOOD);
  expect(pass(next).get('json', GOOD)).toBe(true);
  expect(pass(next).get('json', BAD)).toBeUndefined();
});

test('growth is told once, and what was known is none', () => {
  const sound = new SoundTexts();
  sound.add('json', GOOD);
  expect([sound.takeGrowth(), sound.takeGrowth()]).toEqual([true, false]);
  const next = pass(sound);
  next.get('json', GOOD);
  expect(next.takeGrowth()).toBe(false);
});

test('code that is known is not read again', () => {
  const sound = new SoundTexts();
  sound.add('json', BAD);
  expect(findCodeErrors('json', BAD, sound)).toEqual([]);
});

test('code with a mistake is told each time', () => {
  const sound = new SoundTexts();
  expect(findCodeErrors('json', BAD, sound)).toHaveLength(1);
  expect(findCodeErrors('json', BAD, sound)).toHaveLength(1);
  expect(sound.entries).toEqual([]);
});

test('code that is not looked at is not remembered', () => {
  const sound = new SoundTexts();
  findCodeErrors('rust', 'fn main() {', sound);
  expect(sound.takeGrowth()).toBe(false);
});

test('frontmatter that is known is not read again', () => {
  const sound = new SoundTexts();
  sound.add('frontmatter of weeks', 'week: 1\n', { week: 2 });
  expect(readFrontmatter('week: 1\n', 'weeks', sound).data).toEqual({ week: 2 });
  expect(readFrontmatter('week: 1\n', 'guides', sound).data).toEqual({ week: 1 });
});

test('a problem has its place in frontmatter that is known', () => {
  const text = '---\nweek: 1\ntitle: Sow\nplan:\n  - { title: Dig, hours: 2 }\n---\n';
  const source = { collection: 'weeks', id: '1-sow', path: 'weeks/1-sow.mdx', text } as const;
  const sound = new SoundTexts();
  const path = ['plan', 0, 'hours'];
  const [before, after] = [new ContentFile(source, sound), new ContentFile(source, pass(sound))];
  expect(sound.takeGrowth()).toBe(true);
  expect(after.data).toEqual(before.data);
  expect(after.findingAt(path, 'too few')).toEqual(before.findingAt(path, 'too few'));
  expect(after.findingAt(path, 'too few')).toMatchObject({ line: 5, column: 26 });
});

test.each([
  ['a mistake', 'title: Sow\ntitle: Dig\n'],
  ['a field that can’t be read', 'title: "Sow\n'],
  ['a value that JSON has no words for', 'hours: .inf\n'],
  ['a value that the reader of the site takes for another one', 'startedOn: 2026-02-31\n'],
  ['no fields', '- Sow\n'],
])('frontmatter with %s is read each time', (_, text) => {
  const sound = new SoundTexts();
  expect(readFrontmatter(text, 'weeks', sound)).toEqual(readFrontmatter(text, 'weeks'));
  expect(sound.entries).toEqual([]);
});
