import { describe, expect, test } from 'vitest';
import { stackSegments } from './stack.ts';

describe('stackSegments', () => {
  test('gives each value its share of the line, one after the other', () => {
    const segments = stackSegments(
      [
        { key: 'a', value: 1 },
        { key: 'b', value: 3 },
      ],
      200,
    );
    expect(segments).toEqual([
      { key: 'a', value: 1, start: 0, length: 50 },
      { key: 'b', value: 3, start: 50, length: 150 },
    ]);
  });

  test('leaves out values of zero', () => {
    const segments = stackSegments(
      [
        { key: 'a', value: 0 },
        { key: 'b', value: 2 },
      ],
      100,
    );
    expect(segments).toEqual([{ key: 'b', value: 2, start: 0, length: 100 }]);
  });

  test('draws nothing when every value is zero', () => {
    expect(stackSegments([{ key: 'a', value: 0 }], 100)).toEqual([]);
  });
});
