import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutFrontmatter, type Head, HeadEdit } from './head.ts';

/** Replaces lines of a head: `removed` of them, after the first `kept`, by `added`. */
function edit(before: Head, ...hunks: [kept: number, removed: number, added?: string[]][]): Head {
  const head = new HeadEdit(before);
  for (const [kept, removed, added = []] of hunks) {
    head.startHunk(kept, removed);
    for (const line of added) head.add(line);
  }
  return head.end();
}

const WEEK = ['---', 'status: not-started', 'hours: 6', '---', 'Text', '***', 'More'];

describe('HeadEdit', () => {
  test('makes a head from nothing', () => {
    expect(edit([], [0, 0, WEEK])).toEqual(WEEK);
  });

  test('replaces, adds and removes lines in any number of places', () => {
    expect(edit(WEEK, [1, 1, ['status: completed']], [3, 0, ['goal: Grow']], [4, 2])).toEqual([
      '---',
      'status: completed',
      'hours: 6',
      'goal: Grow',
      '---',
      'More',
    ]);
  });

  test('gives the very same head where only lines below it change', () => {
    const head = edit([], [0, 0, [...WEEK, ...Array<string>(500).fill('Text')]]);
    expect(head.length).toBeLessThan(200);
    expect(edit(head, [400, 3, ['status: completed']])).toBe(head);
  });

  test('finds the end of the frontmatter further down where the first is taken away', () => {
    const head = edit([...WEEK.slice(0, 4), 'Text', '---', 'More'], [3, 2]);
    expect(cutFrontmatter(head)).toBe('---\nstatus: not-started\nhours: 6\n---');
  });

  test('knows less, but nothing wrong, where the end is taken away and the next is far', () => {
    const text = Array<string>(500).fill('Text');
    const head = edit([], [0, 0, [...WEEK.slice(0, 4), ...text, '---']]);
    const open = edit(head, [3, 201]);
    expect(cutFrontmatter(open)).toBe('---\nstatus: not-started\nhours: 6');
    expect(cutFrontmatter(edit(open, [3, 0, ['---']]))).toBe(
      '---\nstatus: not-started\nhours: 6\n---',
    );
  });

  test('keeps no more of frontmatter than a person writes', () => {
    const many = ['---', ...Array<string>(5_000).fill('a: 1'), '---'];
    expect(edit([], [0, 0, many]).length).toBeLessThan(2_000);
    const wide = ['---', ...Array<string>(900).fill('x'.repeat(1_000)), '---'];
    expect(edit([], [0, 0, wide]).length).toBeLessThan(100);
  });

  test('agrees with edits of the whole file, as far as it goes', () => {
    const line = fc.constantFrom('---', 'a', 'b', 'status: completed');
    const hunk = fc.tuple(fc.nat(30), fc.nat(60), fc.array(line, { maxLength: 20 }));
    const file = fc.array(line, { maxLength: 300 }).map((lines) => ['---', ...lines]);
    fc.assert(
      fc.property(
        file,
        fc.array(fc.array(hunk, { maxLength: 4 }), { maxLength: 6 }),
        (start, commits) => {
          let whole = start;
          let head = edit([], [0, 0, start]);
          for (const gaps of commits) {
            const hunks: [number, number, string[]][] = [];
            let at = 0;
            for (const [gap, removed, added] of gaps) {
              const kept = at + gap + 1;
              if (kept + removed > whole.length) break;
              hunks.push([kept, removed, added]);
              at = kept + removed;
            }
            head = edit(head, ...hunks);
            whole = hunks.reduceRight(
              (lines, [kept, removed, added]) => lines.toSpliced(kept, removed, ...added),
              whole,
            );
            expect(head).toEqual(whole.slice(0, head.length));
          }
        },
      ),
    );
  });
});
