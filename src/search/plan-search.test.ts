import { describe, expect, test } from 'vitest';
import { isBegun, planSearch } from './plan-search.ts';
import { INITIALS, initialOf, readVocabulary } from './vocabulary.ts';

/** All parts, each with what belongs to it. */
const readAll = (words: string[], names = '') => {
  const pick = (list: string, initial: string) =>
    list
      .split(' ')
      .filter((word) => word !== '' && initialOf(word) === initial)
      .join(' ');
  return readVocabulary(
    new Map(
      INITIALS.map((initial) => [
        initial,
        { words: words.map((group) => pick(group, initial)), names: pick(names, initial) },
      ]),
    ),
  );
};

const vocabulary = readAll([
  '2.0 80% ab ci/cd e-commerce http log node.js oauth state_dict web webhook verify',
  'docker volumes compose kubernetes about',
]);

describe('planSearch', () => {
  test.each([
    [
      'the words of a question that say something',
      'How do I verify a webhook?',
      ['verify', 'webhook'],
    ],
    ['nothing for the short forms of speech', 'I don’t know what’s a webhook', ['webhook']],
    ['a word once', 'docker Docker DOCKER', ['docker']],
    [
      'words with signs in them as they are typed',
      'CI/CD OAuth 2.0 Node.js C# >80%',
      ['ci/cd', 'oauth', '%2.0', 'node.js', 'c#', '%80%'],
    ],
    ['stop words where there is nothing else', 'what is it', ['what', 'is', 'it']],
    ['nothing for signs alone', '?! …', []],
    ['nothing for a letter, with which a word begins', 'docker c', ['docker']],
    ['a digit', 'phase 3', ['phase', '%3']],
  ])('looks up %s', (_, query, terms) => {
    expect(planSearch(query, undefined)).toEqual({ terms, corrected: undefined, unknown: [] });
  });

  test('leaves a word beside a slip as it was typed', () => {
    expect(planSearch('Kotlin dokcer', vocabulary).corrected).toBe('Kotlin docker');
  });

  test('reads wide letters as pages have them', () => {
    expect(planSearch('ｄｏｃｋｅｒ　ｖｏｌｕｍｅｓ', vocabulary).terms).toEqual([
      'docker',
      'volumes',
    ]);
  });

  test('takes an accent that is a sign of its own for one with its letter', () => {
    const plan = planSearch('do\u0308cker', vocabulary);
    expect(plan).toEqual(planSearch('d\u00f6cker', vocabulary));
    expect(plan.corrected).toBe('docker');
  });

  test('takes a sign for what stands before it where no page has both', () => {
    expect(planSearch('%docker%', vocabulary)).toEqual({
      terms: ['docker'],
      corrected: undefined,
      unknown: [{ word: 'docker%', parts: ['docker'] }],
    });
  });

  test('mends a slip, and says what it takes the query for', () => {
    expect(planSearch('how to run kuberntes', vocabulary)).toEqual({
      terms: ['kubernetes'],
      corrected: 'how to run kubernetes',
      unknown: [{ word: 'run', parts: [] }],
    });
  });

  describe('with names', () => {
    const named = readAll(
      ['json web token tokens in sign 42 week cicd google c#'],
      'jwt jsonwebtoken=jwt signin=login login kubectl week42 w42=week42',
    );
    const plan = (query: string, isVerbatim?: boolean) => planSearch(query, named, isVerbatim);

    test.each([
      ['jwt', '%jwt%'],
      ['JSON Web Tokens', '%jwt%'],
      ['how do I sign in with Google', '%login% google'],
      ['login', '%login%'],
      ['sign-in', '%login%'],
      ['json token', 'json token'],
      ['web token json', 'web token json'],
      ['kubec', '%kubectl%'],
      // No name begins with a word that says nothing.
      ['the web', 'web'],
      ['week 42', '%week42%'],
      ['week42', '%week42%'],
      ['week 042', '%week42%'],
      ['w42', '%week42%'],
      ['#42', '%week42%'],
      ['google #42', 'google %week42%'],
      ['c#42', 'c# %42%'],
      ['042', '%42%'],
    ])('looks up %s as %s', (query, terms) => {
      expect(plan(query)).toEqual({ terms: terms.split(' '), corrected: undefined, unknown: [] });
    });

    test('mends a slip in one', () => {
      expect(plan('jsonn web tokne')).toEqual({
        terms: ['%jwt%'],
        corrected: 'json web token',
        unknown: [],
      });
    });
  });

  test.each(['検索', 'docker検索', 'Привет', 'γεια'])(
    'tells that no page has %s, in a script that none is in',
    (query) => {
      expect(planSearch(`docker ${query}`, vocabulary)).toEqual({
        terms: ['docker'],
        corrected: undefined,
        unknown: [{ word: query, parts: [] }],
      });
    },
  );

  test('looks up what may stand in the middle of a text without blanks', () => {
    const signs = readAll(['検 索 す る']);
    expect(planSearch('検索', signs).unknown).toEqual([]);
    expect(planSearch('検疫', signs).unknown).toEqual([{ word: '検疫', parts: [] }]);
  });

  test('judges no word whose part of the vocabulary is not there', () => {
    const part = readVocabulary(new Map([['d', { words: ['docker'], names: '' }]]));
    expect(planSearch('dokcer kotlin', part)).toMatchObject({
      terms: ['docker', 'kotlin'],
      unknown: [],
    });
  });

  test('leaves a slip as it is where that is wanted', () => {
    expect(planSearch('docker kuberntes', vocabulary, true)).toEqual({
      terms: ['docker'],
      corrected: undefined,
      unknown: [{ word: 'kuberntes', parts: [] }],
    });
  });

  test.each(['docker comp', 'node.j', 'ci/c', 'e-com', 'state_d'])(
    'takes %s for what it is while it is being typed',
    (query) => {
      const { terms, corrected, unknown } = planSearch(query, vocabulary);
      expect([terms.join(' '), corrected, unknown]).toEqual([query, undefined, []]);
    },
  );

  test('looks up the most frequent word that a long beginning is one of', () => {
    const words = readAll(
      ['authorize deploys', 'authorization deployment'],
      'auth authorization=auth',
    );
    expect(planSearch('deploym', words).terms).toEqual(['deployment']);
    expect(planSearch('deploy', words).terms).toEqual(['deployment']);
    expect(planSearch('deplo', words).terms).toEqual(['deplo']);
    expect(planSearch('authoriz', words).terms).toEqual(['%auth%']);
    expect(planSearch('authorize', words).terms).toEqual(['authorize']);
  });

  test('takes a number for just this one, unless no page has it as yet', () => {
    expect(planSearch('OAuth 2.0', vocabulary).terms).toEqual(['oauth', '%2.0%']);
    expect(planSearch('>80%', vocabulary).terms).toEqual(['%80%%']);
    expect(planSearch('8', vocabulary).terms).toEqual(['%8']);
  });

  test.each(['ci/cd', 'ci-cd', 'cicd', 'Node.js', 'nodejs', 'ecommerce', '>80%', 'OAuth 2.0'])(
    'finds %s, which the pages have, whatever joins its parts',
    (query) => {
      expect(planSearch(query, vocabulary).unknown).toEqual([]);
    },
  );

  test('leaves out what is neither a word of the pages nor near one, and says so', () => {
    expect(planSearch('Docker Bicycle', vocabulary)).toEqual({
      terms: ['docker'],
      corrected: undefined,
      unknown: [{ word: 'Bicycle', parts: [] }],
    });
  });

  test.each(['C#', 'f#', '>90%', '99.9%', 'A/B', 'vue.js', 'log4j', 'web3', 'xq', '1006'])(
    'does not take the first letters of %s for it',
    (query) => {
      const { terms, unknown } = planSearch(query, vocabulary);
      expect([terms, unknown]).toEqual([[], [{ word: query.replace('>', ''), parts: [] }]]);
    },
  );

  test('looks up the parts of a word that no page has as a whole', () => {
    expect(planSearch('HTTP/3', vocabulary)).toEqual({
      terms: ['http'],
      corrected: undefined,
      unknown: [{ word: 'HTTP/3', parts: ['http'] }],
    });
  });

  test('finds what somebody owns', () => {
    expect(planSearch('docker’s volumes', vocabulary)).toEqual({
      terms: ['docker', 'volumes'],
      corrected: undefined,
      unknown: [],
    });
  });

  test('judges a very long word by its beginning', () => {
    const long = readAll(['rolesincludesstaffroleag']);
    const [known, unknown] = ['rolesincludesstaffroleagain', 'rolesincludesstaffroletwice'];
    expect(planSearch(known, long)).toMatchObject({ terms: [known], unknown: [] });
    expect(planSearch(unknown, long)).toMatchObject({ terms: [], unknown: [{ word: unknown }] });
  });
});

test.each([
  ['c', true],
  ['a b', true],
  ['c#', false],
  ['co', false],
  ['3', false],
  ['字', false],
  ['', false],
])('"%s" says nothing yet: %s', (query, expected) => {
  expect(isBegun(query)).toBe(expected);
});
