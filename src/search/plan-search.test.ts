import { describe, expect, test } from 'vitest';
import { planSearch } from './plan-search.ts';
import { readVocabulary } from './spelling.ts';

const vocabulary = readVocabulary(['webhook verify', 'docker volumes compose kubernetes']);

describe('planSearch', () => {
  test.each([
    [
      'the words of a question that say something',
      'How do I verify a webhook?',
      ['verify', 'webhook'],
    ],
    ['a word once', 'docker Docker DOCKER', ['docker']],
    [
      'words with signs in them as they are typed',
      'CI/CD OAuth 2.0 Node.js C# >80%',
      ['ci/cd', 'oauth', '2.0', 'node.js', 'c#', '80%'],
    ],
    ['stop words where there is nothing else', 'what is it', ['what', 'is', 'it']],
    ['nothing for signs alone', '?! …', []],
  ])('looks up %s', (_, query, terms) => {
    expect(planSearch(query, undefined)).toEqual({ terms, corrected: undefined });
  });

  test('mends a slip, and says what it takes the query for', () => {
    expect(planSearch('how to run kuberntes', vocabulary)).toEqual({
      terms: ['kubernetes'],
      corrected: 'how to run kubernetes',
    });
  });

  test('takes a word for what it is while it is being typed', () => {
    expect(planSearch('docker comp', vocabulary).corrected).toBeUndefined();
  });

  test('leaves out what is neither a word of the pages nor near one', () => {
    expect(planSearch('docker bicycle', vocabulary)).toEqual({
      terms: ['docker'],
      corrected: undefined,
    });
  });

  test('does not judge code and numbers, which the vocabulary does not have', () => {
    expect(planSearch('state_dict 1006', vocabulary).terms).toEqual(['state_dict', '1006']);
  });
});
