import { describe, expect, test } from 'vitest';
import { listNames } from './list-names.ts';

const list = async (...synonyms: [typed: string[], means?: string[]][]) => {
  const { groups, keys } = await listNames(
    synonyms.map(([typed, means = []]) => ({ typed, means })),
    'en',
  );
  return {
    groups: groups.map(({ key, names, means }) => [
      key,
      names.map((words) => words.join(' ')),
      means.map((words) => words.join(' ')),
    ]),
    keys: Object.fromEntries(keys),
  };
};

describe('listNames', () => {
  test('has names of one thing under the first of them', async () => {
    expect(await list([['JWT', 'JSON Web Token']])).toEqual({
      groups: [['jwt', ['jwt', 'jwts', 'json web token'], []]],
      keys: { jwt: 'jwt', jsonwebtoken: 'jwt' },
    });
  });

  test('gives no key to what is but meant', async () => {
    expect(await list([['mysql', 'mariadb'], ['PostgreSQL']])).toEqual({
      groups: [['mysql', ['mysql', 'mariadb'], ['postgresql']]],
      keys: { mysql: 'mysql', mariadb: 'mysql' },
    });
  });

  test('takes groups that share a name for one', async () => {
    expect(
      await list(
        [['cd', 'delivery']],
        [['ci', 'integration']],
        [['CD', 'deployment'], ['release']],
      ),
    ).toEqual({
      groups: [
        ['cd', ['cd', 'cds', 'deliveri', 'deploy'], ['releas']],
        ['ci', ['ci', 'cis', 'integr'], []],
      ],
      keys: { cd: 'cd', delivery: 'cd', deployment: 'cd', ci: 'ci', integration: 'ci' },
    });
  });

  test('tells words of one stem from each other', async () => {
    const { keys } = await list([['atom'], ['feed']], [['atomicity'], ['transaction']]);
    expect(keys).toEqual({ atom: 'atom', atomicity: 'atomicity' });
  });

  test('leaves out a name that has another one in it', async () => {
    expect(await list([['image', 'container image', 'picture']])).toEqual({
      groups: [['image', ['imag', 'pictur'], []]],
      keys: { image: 'image', picture: 'image' },
    });
  });

  test.each([
    ['a name that has the other in it', ['queue', 'message queue']],
    ['forms of one word', ['queue', 'queues']],
  ])('needs no group for %s', async (_, typed) => {
    expect(await list([typed])).toEqual({ groups: [], keys: {} });
  });
});
