import { describe, expect, test } from 'vitest';
import { sortProblems, type Problem } from './problem.ts';

const problem: Problem = {
  rule: 'schema',
  severity: 'error',
  file: 'weeks/1-seed-tray.mdx',
  line: 9,
  column: 9,
  length: 1,
  message: 'n',
};

describe('sortProblems', () => {
  test.each<[what: string, first: Partial<Problem>, second: Partial<Problem>]>([
    ['file', { file: 'phases/garden.mdx', line: 20 }, { file: 'weeks/1-seed-tray.mdx', line: 2 }],
    ['line, as a number', { line: 9, column: 20 }, { line: 10, column: 2 }],
    ['column, as a number', { column: 9, message: 'z' }, { column: 10, message: 'a' }],
    ['message', { message: 'a' }, { message: 'b' }],
  ])('sorts by %s', (_, first, second) => {
    const left = { ...problem, ...first };
    const right = { ...problem, ...second };
    expect(sortProblems([left, right])).toEqual([left, right]);
    expect(sortProblems([right, left])).toEqual([left, right]);
  });

  test('leaves the list that it is given as it is', () => {
    const problems = [
      { ...problem, line: 2 },
      { ...problem, line: 1 },
    ];
    sortProblems(problems);
    expect(problems.map(({ line }) => line)).toEqual([2, 1]);
  });
});
