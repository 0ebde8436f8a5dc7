import { describe, expect, test } from 'vitest';
import { makeStateReader } from './read-state.ts';

const read = (frontmatter: string, ending = '---\n') => {
  const state = makeStateReader()(`---\n${frontmatter}\n${ending}`.split('\n'));
  return state && `${state.status} ${state.featuresDone}/${state.features}`;
};

describe('makeStateReader', () => {
  test.each([
    ['plain lines', 'features:\n  - One\n  - Two', '0/2'],
    ['a list at the left edge', 'features:\n- One\n- { title: Two, done: true }', '1/2'],
    ['maps in block style', 'features:\n  - title: One\n    done: true\n  - title: Two', '1/2'],
    ['maps in flow style', 'features: [{ title: One, done: true }, { title: Two }, Three]', '1/3'],
    ['a flow list over lines', 'features: [\n  One,\n\n  { title: Two, done: true },\n]', '1/2'],
    ['quotes', `"features":\n  - "One: a"\n  - 'title': 'Two'\n    'done': true`, '1/2'],
    ['comments', 'features: # all\n# first\n  - One # 1\n\n  # - Two\n  - Three', '0/2'],
    ['a feature that says done: false', 'features:\n  - { title: One, done: false }', '0/1'],
    ['a feature that only speaks of it', 'features:\n  - "done: true"', '0/1'],
    ['an empty list', 'features: []', '0/0'],
    ['no list', 'title: Week', '0/0'],
  ])('counts features written as %s', (_, features, counts) => {
    expect(read(`week: 1\nstatus: in-progress\n${features}\ngoal: Grow`)).toBe(
      `in-progress ${counts}`,
    );
    expect(read(`${features}\nstatus: in-progress`)).toBe(`in-progress ${counts}`);
  });

  test.each([
    'status: completed',
    'status:   "completed"   # at last',
    `'status' : completed`,
    'status:\n  completed',
  ])('reads %j', (line) => {
    expect(read(`title: Week\n${line}\nhours: 6`)).toBe('completed 0/0');
  });

  test('reads lines that end in CRLF, behind a byte order mark', () => {
    const head =
      '\uFEFF---\r\nstatus: deployed\r\nfeatures:\r\n  - { title: A, done: true }\r\n---\r\n';
    expect(makeStateReader()(head.split('\n'))).toEqual({
      status: 'deployed',
      featuresDone: 1,
      features: 1,
    });
  });

  test.each([
    ['indented', '  title: Week\n  status: completed\n  features:\n    - One'],
    ['in flow style', '{ title: Week, status: completed, features: [One] }'],
    ['with an explicit key', '? status\n: completed\nfeatures:\n  - One'],
    ['with an escaped key', '"st\\u0061tus": completed\nfeatures: [One]'],
  ])('reads frontmatter that is %s', (_, frontmatter) => {
    expect(read(frontmatter)).toBe('completed 0/1');
  });

  test('reads the status beside YAML that can not be parsed', () => {
    expect(read('title: Build: a thing\nstatus: completed\ntags: [a, b')).toBe('completed 0/0');
  });

  test('takes only a field of its own for the status', () => {
    const frontmatter =
      'summary: |\n  status: deployed\nmore:\n  status: completed\n# status: deployed\nstatus-note: x';
    expect(read(frontmatter)).toBeUndefined();
    expect(read(`${frontmatter}\nstatus: in-progress`)).toBe('in-progress 0/0');
  });

  test.each([
    ['no status', 'title: Week'],
    ['an unknown status', 'status: finished'],
    ['an empty status', 'status:'],
    ['two statuses', 'status: completed\ntitle: Week\nstatus: deployed'],
    ['features that are no list', 'status: completed\nfeatures: many'],
    ['features that can not be parsed', 'status: completed\nfeatures: [a, {'],
    ['an alias for what stands elsewhere', 'other: &it completed\nstatus: *it'],
    [
      'a conflict that was committed',
      '<<<<<<< HEAD\nstatus: completed\n=======\nstatus: deployed\n>>>>>>> side',
    ],
  ])('gives nothing for %s', (_, frontmatter) => {
    expect(read(frontmatter)).toBeUndefined();
  });

  test.each([
    ['frontmatter without an end', 'status: completed', ''],
    ['an end that goes on', 'status: completed', '---- \n'],
  ])('gives nothing for %s', (_, frontmatter, ending) => {
    expect(read(frontmatter, ending)).toBeUndefined();
  });

  test.each(['', 'status: completed\n', '\n---\nstatus: completed\n---\n'])(
    'gives nothing for %j, which has no frontmatter',
    (head) => {
      expect(makeStateReader()(head.split('\n'))).toBeUndefined();
    },
  );

  test('gives the same object for the same state, so that states can be compared', () => {
    const readState = makeStateReader();
    expect(readState(['---', 'status: completed', '---'])).toBe(
      readState(['---', 'status: "completed"', '---']),
    );
  });
});
