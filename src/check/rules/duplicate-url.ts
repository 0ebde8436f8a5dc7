import { normalizeAddress } from '../normalize-address.ts';
import type { Rule } from './rule.ts';

export const duplicateUrl: Rule = {
  id: 'duplicate-url',
  group: 'Meaning',
  severity: 'error',
  finds:
    'Two resources with the same address, also when only a slash at the end or the letter case of the host differs.',
  why: 'Readers would find the same thing twice, with different words.',
  example: {
    file: 'resources/seed-catalog.mdx',
    bad: 'url: https://Example.com/spades/',
    good: 'url: https://example.com/seeds',
  },
  findProblems: ({ resources }) => {
    const seen = new Map<string, string>();
    return resources.flatMap(({ file, data }) => {
      if (data.url === undefined) return [];
      const url = normalizeAddress(data.url);
      const first = seen.get(url);
      if (first === undefined) {
        seen.set(url, file.source.path);
        return [];
      }
      return [
        file.findingAt(
          ['url'],
          `\`url\`: Expected an address of its own, found that of ${first}.`,
          'Remove one of the two resources.',
        ),
      ];
    });
  },
};
