import { describe, expect, test } from 'vitest';
import { resolve, RoadmapError } from './references.ts';

const index = new Map([['spade-guide', 'a spade']]);
const place = { file: 'weeks/1-project.mdx', field: 'resources' };

describe('resolve', () => {
  test('gives the thing that a slug names', () => {
    expect(resolve(index, 'spade-guide', place)).toBe('a spade');
  });

  test('throws with file, field and value for a slug that names nothing', () => {
    const error = catchError(() => resolve(index, 'rake-guide', place));
    expect(error).toBeInstanceOf(RoadmapError);
    expect(error).toMatchObject({
      name: 'RoadmapError',
      message:
        'weeks/1-project.mdx: resources: expected the slug of an entry that exists, found "rake-guide".',
      place,
      value: 'rake-guide',
    });
  });
});

function catchError(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}
