// A hint for a key that is not known mends the content, when it is followed to the letter.
import { describe, expect, test } from 'vitest';
import { goodFile, replace } from '../testing.ts';
import { follow } from './testing.ts';

const BED = 'weeks/2-raised-bed.mdx';
const PHASE = 'phases/garden.mdx';
const PLAN = /plan:[^]*?plant\n/.exec(goodFile(BED))?.[0].trimEnd() ?? '';
const SPADE = 'resources/spade-guide.mdx';
const TRAY = 'weeks/1-seed-tray.mdx';

describe('a hint for a key', () => {
  test.each([
    'status：not-started',
    'status = not-started',
    'status=not-started',
    'status not-started',
    'status; not-started',
    'status - not-started',
    'status → not-started',
  ])('mends %j', (line) => {
    expect(follow(TRAY, replace('status: not-started', line))).toEqual([
      'Write `status: not-started`.',
    ]);
  });

  test.each([
    ['status: completed\nrepository: https://example.com/a', 'repo'],
    ['status: completed\ngithub: https://example.com/a', 'repo'],
    ['status: completed\nurl: https://example.com/a', 'repo'],
    ['status: deployed\nrepo: https://example.com/a\nurl: https://example.com/b', 'demo'],
  ])('names what %j is called here', (lines, key) => {
    expect(follow(BED, replace('status: in-progress', lines))).toEqual([
      `Did you mean \`${key}\`?`,
    ]);
  });

  test.each([
    [SPADE, 'cost: free', 'cost: free\nminutes: 90', 'Write it in hours: `hours: 1.5`.'],
    [BED, '    hours: 2\n', '    minutes: 120\n', 'Write it in hours: `hours: 2`.'],
    [SPADE, 'url: ', 'link: ', 'Did you mean `url`?'],
    [SPADE, 'title: ', '“title”: ', 'Did you mean `title`?'],
    [SPADE, 'kind: book', 'kind: docs', 'Did you mean `documentation`?'],
    [SPADE, 'cost: free', 'cost: freemium', 'Did you mean `free-tier`?'],
    [SPADE, 'cost: free', 'cost: free\nlevel: easy', 'Did you mean `beginner`?'],
    [TRAY, 'status: not-started', 'status: todo', 'Did you mean `not-started`?'],
    [BED, 'status: in-progress', 'status: started', 'Did you mean `in-progress`?'],
    [
      TRAY,
      'categories: [Soil]',
      'categories: [Soil]\nprerequisites: none',
      'Write an empty list: `prerequisites: []`.',
    ],
    [
      BED,
      'hours: 6',
      'hours: 7',
      'Write `hours: 6`, or change the sessions, and the hours of the phase.',
    ],
    [
      PHASE,
      '{ title: Year of Plants,',
      '{ title Year of Plants,',
      'Write `title: Year of Plants`.',
    ],
    [
      PHASE,
      '{ title: Year of Plants, url',
      '{ title: Year of Plants url',
      'Put a comma between them: `Year of Plants, url`.',
    ],
    [BED, PLAN, `plan:\n  - title: A, hours: 6, outcome: B }`, 'Write `{ title`.'],
    [BED, PLAN, `plan:\n  - ( title: A, hours: 6, outcome: B }`, 'Write `{ title`.'],
    [
      TRAY,
      'objectives: [Tell',
      `architecture:\n  summary: A\n  parts:\n    - { id: a, Bed, role: C }\n    - { id: b, name: E, role: F }\n  flows: [{ from: a, to: b, carries: D }]\nobjectives: [Tell`,
      'Write `name: Bed`.',
    ],
    [
      TRAY,
      'objectives: [Tell',
      `architecture:\n  summary: A\n  parts:\n    - { a, name: Bed, role: C }\n    - { id: b, name: E, role: F }\n  flows: [{ from: a, to: b, carries: D }]\nobjectives: [Tell`,
      'Write `id: a`.',
    ],
    // What an entry lacks is what its one other key stands for, whatever that is called.
    [BED, '{ title: Two', '{ text: Two', 'Did you mean `title`?'],
  ])('in %s names what %j as %j is called here', (path, from, to, hint) => {
    expect(follow(path, replace(from, to))).toEqual([hint]);
  });

  test('mends each colon without a space, of which one problem is told', () => {
    const weeks = 'weeks: { first: 1, last: 2 }\nhours';
    expect(follow(PHASE, replace(weeks, 'weeks: {first:1, last:2}\nhours'))).toEqual([
      'Put a space after the colon: `first: 1`.',
      'Put a space after the colon: `last: 2`.',
    ]);
  });
});
