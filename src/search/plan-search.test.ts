import { describe, expect, test } from 'vitest';
import { isBegun, planSearch } from './plan-search.ts';
import { readVocabulary } from './spelling.ts';

const vocabulary = readVocabulary([
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

  test('mends a slip, and says what it takes the query for', () => {
    expect(planSearch('how to run kuberntes', vocabulary)).toEqual({
      terms: ['kubernetes'],
      corrected: 'how to run kubernetes',
      unknown: [{ word: 'run', parts: [] }],
    });
  });

  test('looks up a word by its own name where it has one', () => {
    const marked = readVocabulary(['%dockerize% dockerize docker']);
    expect(planSearch('Dockerize docker', marked).terms).toEqual(['%dockerize%', 'docker']);
    expect(planSearch('dockeriz', marked).terms).toEqual(['dockeriz']);
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

  test.each(['rolesincludesstaffroleagain', '検索'])(
    'does not judge %s, which the vocabulary does not have by itself',
    (word) => {
      expect(planSearch(word, vocabulary).terms).toEqual([word]);
    },
  );
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
