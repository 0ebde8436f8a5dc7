import { suggest } from '../suggest.ts';
import type { Rule } from './rule.ts';

export const unknownCategory: Rule = {
  id: 'unknown-category',
  group: 'Meaning',
  severity: 'error',
  finds: 'A category that no phase declares.',
  why: 'A misspelt category would make a second one, with a share of the hours.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'categories: [Sil]',
    good: 'categories: [Soil]',
  },
  findProblems: ({ phases, weeks, isComplete }) => {
    if (!isComplete('phases') || phases.length === 0) return [];
    const known = new Set(phases.flatMap(({ data }) => data.categories));
    return weeks.flatMap(({ file, data }) =>
      data.categories.flatMap((category, index) =>
        known.has(category)
          ? []
          : [
              file.findingAt(
                ['categories', index],
                `Expected a category of a phase (${[...known].join(', ')}), found "${category}".`,
                suggest(category, known),
              ),
            ],
      ),
    );
  },
};
