import { describe, expect, test } from 'vitest';
import { ContentFile, type FieldPath } from './content-file.ts';
import { makeSource } from './testing.ts';

const PATH = 'guides/how-to-begin.mdx';
const TEXT = `---
title: How to begin
order:    1
list:
  - one
  - two
flow: [one, two]
nested:
  inner:
    - name: first
    - name: second
---
title: not this one
`;

/** The same file as it comes from an editor on Windows. */
const CRLF = TEXT.replaceAll('\n', '\r\n');

/** The places of the fields, as they are in TEXT. */
const PLACES: [what: string, path: FieldPath, place: string][] = [
  ['a value', ['title'], '2:8'],
  ['a value after several spaces', ['order'], '3:11'],
  ['a list', ['list'], '5:3'],
  ['an item of a list', ['list', 1], '6:5'],
  ['an item of a list on one line', ['flow', 1], '7:13'],
  ['a field in a field', ['nested', 'inner'], '10:5'],
  ['a field of an item', ['nested', 'inner', 1, 'name'], '11:13'],
];

describe.each([
  ['a plain file', TEXT],
  ['a file with CRLF', CRLF],
  ['a file with a byte order mark', `\uFEFF${TEXT}`],
  ['a file with CRLF and a byte order mark', `\uFEFF${CRLF}`],
])('findingAt in %s', (_, text) => {
  test.each(PLACES)('points at %s', (_, path, place) => {
    expect(placeOf(text, path)).toBe(place);
  });
});

describe('findingAt', () => {
  test('carries file and message', () => {
    expect(makeFile(TEXT).findingAt(['title'], 'Too short.')).toEqual({
      file: PATH,
      line: 2,
      column: 8,
      length: 12,
      message: 'Too short.',
    });
  });

  test.each<[what: string, path: FieldPath, place: string]>([
    ['a field that is missing: the first field', ['summary'], '2:1'],
    ['an item that is missing: its list', ['list', 9], '5:3'],
    ['a field that is missing in another: the other', ['nested', 'outer'], '9:3'],
    ['a field that is missing in an item: the item', ['nested', 'inner', 0, 'age'], '10:7'],
    ['the file as a whole: the first field', [], '2:1'],
  ])('points, for %s', (_, path, place) => {
    expect(placeOf(TEXT, path)).toBe(place);
  });

  test.each([
    ['without frontmatter', 'Text.\n'],
    ['without anything', ''],
  ])('points at the beginning of a file %s', (_, text) => {
    expect(placeOf(text, ['title'])).toBe('1:1');
  });
});

describe('findingAtKey', () => {
  test.each<[what: string, path: FieldPath, place: string]>([
    ['a field', ['order'], '3:1'],
    ['a field in a field', ['nested', 'inner'], '9:3'],
    ['a field of an item', ['nested', 'inner', 1, 'name'], '11:7'],
    ['a field that is missing: the field around it', ['nested', 'outer'], '9:3'],
  ])('points at the name of %s', (_, path, place) => {
    const { line, column } = makeFile(TEXT).findingAtKey(path, 'Bad.');
    expect(`${line}:${column}`).toBe(place);
  });
});

describe('the data of a file', () => {
  test.each([
    ['a plain file', '---\ntitle: One\n---\n'],
    ['a file with CRLF', '---\r\ntitle: One\r\n---\r\n'],
    ['a file with a byte order mark', '\uFEFF---\ntitle: One\n---\n'],
    ['a file with spaces after the marks', '---  \ntitle: One\n---\t\n'],
    ['a file that ends with its frontmatter', '---\ntitle: One\n---'],
  ])('is the frontmatter of %s', (_, text) => {
    expect(makeFile(text)).toMatchObject({
      frontmatter: 'present',
      yamlErrors: [],
      data: { title: 'One' },
    });
  });

  test('has dates as text', () => {
    expect(makeFile('---\nstartsOn: 2027-03-01\n---\n').data).toEqual({ startsOn: '2027-03-01' });
  });

  test('ends at a line that is only a mark, not at a rule in the text of a field', () => {
    const text = '---\ntext: |\n  ---\n  more\n---\n---\n';
    expect(makeFile(text).data).toEqual({ text: '---\nmore\n' });
  });

  test.each([
    ['no frontmatter', 'Text.\n', 'missing'],
    ['frontmatter that is not closed', '---\ntitle: One\n', 'unclosed'],
    ['frontmatter without anything like a field', '---\n[One\n---\n', 'present'],
  ])('is not there for a file with %s', (_, text, frontmatter) => {
    expect(makeFile(text)).toMatchObject({ frontmatter, data: undefined });
  });
});

function makeFile(text: string): ContentFile {
  return new ContentFile(makeSource(PATH, text));
}

function placeOf(text: string, path: FieldPath): string {
  const { line, column } = makeFile(text).findingAt(path, 'Bad.');
  return `${line}:${column}`;
}
