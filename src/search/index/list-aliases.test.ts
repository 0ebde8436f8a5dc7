import { describe, expect, test } from 'vitest';
import { listAliases } from './list-aliases.ts';

const list = (typed: string[], means: string[], ...pageWords: string[]) =>
  listAliases([{ typed, means }], new Set(pageWords), 'en');

describe('listAliases', () => {
  test('has a synonym under the stem of what is typed', async () => {
    expect(await list(['k8s'], ['Kubernetes'], 'kubernetes', 'docker')).toEqual({
      aliases: [{ stem: 'k8s', means: ['kubernet'] }],
      own: [],
      leftOut: [],
    });
  });

  test('gives a word a stem of its own where the pages have another of the same', async () => {
    expect(await list(['dockerize'], ['container', 'Docker'], 'docker', 'container')).toEqual({
      aliases: [
        { stem: '%dockerize%', means: ['contain'] },
        { stem: '%dockerize%', means: ['docker'] },
      ],
      own: ['dockerize'],
      leftOut: [],
    });
  });

  test('tells words of one stem from each other', async () => {
    const { aliases } = await listAliases(
      [
        { typed: ['Atom'], means: ['feed'] },
        { typed: ['atomicity'], means: ['transaction'] },
      ],
      new Set(['atomic', 'feed', 'transaction']),
      'en',
    );
    expect(aliases.map(({ stem }) => stem)).toEqual(['%atom%', '%atomicity%']);
  });

  test('leaves out a word of the pages that can not be told from another', async () => {
    const { aliases, own, leftOut } = await list(
      ['cv', 'resume'],
      ['employers'],
      'resume',
      'resumable',
      'employers',
    );
    expect(aliases.map(({ stem }) => stem)).toEqual(['cv']);
    expect(own).toEqual([]);
    expect(leftOut).toEqual([{ word: 'resume', others: ['resumable'] }]);
  });

  test.each([
    ['its plural', ['thumbnail'], 'thumbnails'],
    ['its past', ['minify'], 'minified'],
    ['what it owns', ['node'], "node's"],
    ['what joins its parts', ['signin'], 'sign-in'],
    ['a word that is typed for the same', ['throttling', 'throttle'], 'throttled'],
  ])('takes %s for the same word', async (_, typed, other) => {
    const { own, leftOut } = await list(typed, ['poster'], other, 'poster');
    expect([own, leftOut]).toEqual([[], []]);
  });

  test.each([
    ['itself', 'cancelled', 'canceled', 'cancellation'],
    ['a phrase that has it', 'index', 'database index', 'indexing'],
  ])('needs no stem for what stands for %s', async (_, typed, means, other) => {
    const { own, leftOut } = await list([typed], [means], typed, other);
    expect([own, leftOut]).toEqual([[], []]);
  });
});
