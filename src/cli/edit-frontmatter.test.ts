import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ContentFile } from '../check/content-file.ts';
import { makeSource } from '../check/testing.ts';
import { applyChange, editFrontmatter, EditError, type Change } from './edit-frontmatter.ts';
import { anyFile } from './testing-yaml.ts';

const status = (value: string): Change => ({ kind: 'set', field: 'status', value });
const repo: Change = {
  kind: 'set',
  field: 'repo',
  value: 'https://example.com/a',
  after: ['hours', 'status'],
};
const pass = (entry: string): Change => ({
  kind: 'add',
  field: 'passed',
  entry,
  after: ['status'],
});
const fail = (entry: string): Change => ({ kind: 'take', field: 'passed', entry });
const mark = (index: number, done = true): Change => ({
  kind: 'mark',
  field: 'features',
  index,
  done,
});
const dropRepo: Change = { kind: 'remove', field: 'repo' };

describe('editFrontmatter', () => {
  test.each<[what: string, before: string, change: Change, after: string]>([
    ['a word', 'status: a', status('b'), 'status: b'],
    ['a word with a comment', 'status:  a  # now ', status('b'), 'status:  b  # now '],
    ['a word in double quotes', 'status: "a" # x', status('b'), 'status: "b" # x'],
    ['a word in single quotes', "status: 'a'", status('b'), "status: 'b'"],
    ['a word under a quoted key', '"status": a', status('b'), '"status": b'],
    ['a word on the line below', 'status:\n  a\nhours: 1', status('b'), 'status:\n  b\nhours: 1'],
    ['a word on lines of its own', 'status: |-\n  a\nhours: 1', status('b'), 'status: b\nhours: 1'],
    ['nothing yet', 'status:\nhours: 1', status('b'), 'status: b\nhours: 1'],
    [
      'nothing but a comment',
      'status: # soon\nhours: 1',
      status('b'),
      'status: b # soon\nhours: 1',
    ],
    ['a word between brackets', '{ status: a, hours: 1 }', status('b'), '{ status: b, hours: 1 }'],
    ['a word as in JSON', '{"status":"a","hours":1}', status('b'), '{"status":"b","hours":1}'],
    ['an explicit key', '? status\n: a\n', status('b'), '? status\n: b\n'],
    [
      'an alias',
      'title: &a a\nstatus: *a\ngoal: *a',
      status('b'),
      'title: &a a\nstatus: b\ngoal: *a',
    ],
    ['what is there already', 'status: "b"', status('b'), 'status: "b"'],
    ['text with a colon', 'status: a', status('b: #c'), 'status: "b: #c"'],

    [
      'a new field',
      'status: a # x\nhours: 1',
      repo,
      `status: a # x\nrepo: ${repo.value}\nhours: 1`,
    ],
    [
      'a new field at the end',
      'hours: 1\nstatus: a',
      repo,
      `hours: 1\nstatus: a\nrepo: ${repo.value}`,
    ],
    [
      'a new field behind the last that is there',
      'title: a\nhours: 1\n# x',
      repo,
      `title: a\nhours: 1\nrepo: ${repo.value}\n# x`,
    ],
    [
      'a new field, with none of those that it follows',
      'title: a\nb: [c]\n\n# x',
      repo,
      `title: a\nb: [c]\nrepo: ${repo.value}\n\n# x`,
    ],
    [
      'a new field behind a list',
      'title: a\nb:\n  - c: |\n      d\n    # e\n',
      repo,
      `title: a\nb:\n  - c: |\n      d\nrepo: ${repo.value}\n    # e\n`,
    ],
    [
      'a new field among indented ones',
      '  hours: 1\n  status: a',
      repo,
      `  hours: 1\n  status: a\n  repo: ${repo.value}`,
    ],
    [
      'a new field in a row',
      '{ status: a, hours: 1 }',
      repo,
      `{ status: a, repo: ${repo.value}, hours: 1 }`,
    ],
    [
      'a new field in a row of lines',
      '{\n  status: a, # x\n  hours: 1\n}',
      repo,
      `{\n  status: a, # x\n  repo: ${repo.value},\n  hours: 1\n}`,
    ],
    [
      'a new field behind the last line of a row',
      '{\n  hours: 1,\n  status: a # x\n}',
      repo,
      `{\n  hours: 1,\n  status: a, # x\n  repo: ${repo.value}\n}`,
    ],

    ['a field to remove', 'a: 1\nrepo: b # x\n# y\nc: 1', dropRepo, 'a: 1\n# y\nc: 1'],
    ['a list to remove', 'a: 1\nrepo:\n  - b\n  - c\nd: 1', dropRepo, 'a: 1\nd: 1'],
    ['an empty field to remove', 'a: 1\nrepo:\nd: 1', dropRepo, 'a: 1\nd: 1'],
    ['a field to remove from a row', '{ a: 1, repo: b, c: 1 }', dropRepo, '{ a: 1, c: 1 }'],
    ['the first field of a row to remove', '{ repo: b, c: 1 }', dropRepo, '{ c: 1 }'],
    ['the last field of a row to remove', '{ a: 1, repo: b }', dropRepo, '{ a: 1 }'],
    [
      'a line of a row to remove',
      '{\n  a: 1,\n  repo: b, # x\n  c: 1\n}',
      dropRepo,
      '{\n  a: 1,\n  c: 1\n}',
    ],
    ['a field that is not there', 'a: 1', dropRepo, 'a: 1'],

    ['a first entry', 'status: a', pass('b/c'), 'status: a\npassed: [b/c]'],
    ['an empty list', 'passed: [ ]', pass('b/c'), 'passed: [b/c ]'],
    ['a list that says nothing', 'passed: # x', pass('b/c'), 'passed: [b/c] # x'],
    ['a list that says null', 'passed: ~ # x', pass('b/c'), 'passed: [b/c] # x'],
    ['a list in a row', 'passed: [a/b] # x', pass('b/c'), 'passed: [a/b, b/c] # x'],
    ['a row that ends in a comma', 'passed: [a/b, ]', pass('b/c'), 'passed: [a/b, b/c, ]'],
    [
      'a row of lines',
      'passed: [\n    a/b, # x\n  ]',
      pass('b/c'),
      'passed: [\n    a/b, # x\n    b/c,\n  ]',
    ],
    [
      'a row of lines without a last comma',
      'passed:\n  [\n    a/b # x\n  ]',
      pass('b/c'),
      'passed:\n  [\n    a/b, # x\n    b/c\n  ]',
    ],
    [
      'a list of lines',
      'passed:\n  - a/b # x\n\nd: 1',
      pass('b/c'),
      'passed:\n  - a/b # x\n  - b/c\n\nd: 1',
    ],
    [
      'a list of lines at the margin',
      'passed:\n- a/b\nd: 1',
      pass('b/c'),
      'passed:\n- a/b\n- b/c\nd: 1',
    ],
    ['an entry to take', 'passed: [a/b, b/c, c/d]', fail('b/c'), 'passed: [a/b, c/d]'],
    ['the first entry to take', 'passed: [b/c, c/d]', fail('b/c'), 'passed: [c/d]'],
    ['the last entry to take', 'passed: [a/b, b/c]', fail('b/c'), 'passed: [a/b]'],
    [
      'a line to take',
      'passed:\n  - a/b # x\n  - b/c # y\n  - c/d',
      fail('b/c'),
      'passed:\n  - a/b # x\n  - c/d',
    ],
    ['the only entry to take', 'a: 1\npassed:\n  - b/c\nd: 1', fail('b/c'), 'a: 1\nd: 1'],

    [
      'a line',
      'features:\n  - a\n  - b # x\nc: 1',
      mark(1),
      'features:\n  - a\n  - title: b # x\n    done: true\nc: 1',
    ],
    [
      'a line in quotes',
      'features:\n  - "a: b"',
      mark(0),
      'features:\n  - title: "a: b"\n    done: true',
    ],
    [
      'a line far from its dash',
      'features:\n-   a\n',
      mark(0),
      'features:\n-   title: a\n    done: true\n',
    ],
    [
      'text over two lines',
      'features:\n  - a\n    b\nc: 1',
      mark(0),
      'features:\n  - { title: "a b", done: true }\nc: 1',
    ],
    [
      'text on lines of its own',
      'features:\n  - >-\n    a\n    b\nc: 1',
      mark(0),
      'features:\n  - { title: "a b", done: true }\nc: 1',
    ],
    [
      'an entry of a row',
      "features: [a, 'b', c]",
      mark(1),
      "features: [a, { title: 'b', done: true }, c]",
    ],
    [
      'what is not done',
      'features:\n  - title: a\n    done: false # x',
      mark(0),
      'features:\n  - title: a\n    done: true # x',
    ],
    [
      'what is not done, in a row',
      'features: [{ title: a, done: false }]',
      mark(0),
      'features: [{ title: a, done: true }]',
    ],
    [
      'what is done',
      'features: [{ title: a, done: true }]',
      mark(0, false),
      'features: [{ title: a, done: false }]',
    ],
    [
      'what does not say so',
      'features:\n  - title: a\nb: 1',
      mark(0),
      'features:\n  - title: a\n    done: true\nb: 1',
    ],
    [
      'what does not say so, in a row',
      'features: [{ title: a }]',
      mark(0),
      'features: [{ title: a, done: true }]',
    ],
  ])('changes %s', (_, before, change, after) => {
    for (const [open, ending] of [
      ['---', '\n'],
      ['\uFEFF---  ', '\r\n'],
    ] as const) {
      const put = (yaml: string) =>
        `${open}\n${yaml}\n---\t\nBody: a \nstatus: a\n`.replaceAll('\n', ending);
      expect(editFrontmatter(put(before), change)).toBe(put(after));
    }
  });

  test.each([
    ['no frontmatter', 'status: a\n'],
    ['frontmatter without an end', '---\nstatus: a\n'],
    ['a mistake in the frontmatter', '---\nstatus: a\nb: [\n---\n'],
    ['frontmatter that is a list', '---\n- status\n---\n'],
    ['a value that another one repeats', '---\nstatus: &a a\ntitle: *a\n---\n'],
  ])('refuses %s', (_, text) => {
    expect(() => editFrontmatter(text, status('b'))).toThrow(EditError);
  });

  test('keeps all bytes around what it changes, however the file is written', () => {
    fc.assert(
      fc.property(anyFile, anyChange, ({ text, data, comments, around }, makeChange) => {
        const change = makeChange(data);
        const { before, after } = around(change.field);
        const edited = editFrontmatter(text, change);
        expect(dataOf(text)).toEqual(data);
        expect(dataOf(edited)).toEqual(applyChange(data, change));
        expect(edited.startsWith(before)).toBe(true);
        expect(edited.slice(before.length).endsWith(after)).toBe(true);
        expect(edited.replaceAll('\r\n', '').includes('\n')).toBe(
          text.replaceAll('\r\n', '').includes('\n'),
        );
        if (change.kind !== 'remove' && change.kind !== 'take')
          expect(comments.filter((comment) => !edited.includes(comment))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('gives the same bytes back where a change is taken back', () => {
    fc.assert(
      fc.property(anyFile, ({ text, data, isFlow }) => {
        const there = editFrontmatter(text, status('completed'));
        expect(editFrontmatter(there, status(String(data['status'])))).toBe(text);
        if (isFlow) return;
        const added = editFrontmatter(text, { ...repo, field: 'demo' });
        expect(editFrontmatter(added, { kind: 'remove', field: 'demo' })).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

/** A change that fits any file. */
const anyChange = fc
  .tuple(fc.constantFrom('set', 'repo', 'remove', 'add', 'take', 'mark', 'unmark'), fc.nat(10))
  .map(([kind, number]) => (data: Record<string, unknown>): Change => {
    const { passed = [], features } = data as { passed?: string[]; features: unknown[] };
    switch (kind) {
      case 'set':
        return status(number % 2 ? 'deployed' : 'x: "y"');
      case 'repo':
        return repo;
      case 'remove':
        return dropRepo;
      case 'add':
        return pass('new/check');
      case 'take':
        return fail(passed[number % passed.length] ?? 'none/there');
      default:
        return mark(number % features.length, kind === 'mark');
    }
  });

/** What the check reads of a file without mistakes. */
function dataOf(text: string): unknown {
  const { data, yamlErrors } = new ContentFile(makeSource('weeks/1-a.mdx', text));
  expect(yamlErrors).toEqual([]);
  return data;
}
