import { includesWeek } from '../../roadmap/week-range.ts';
import { readMeantRange } from '../range-slips.ts';
import { listReadable, readAll } from '../readable.ts';
import { suggest } from '../suggest.ts';
import { numbersOf } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const unknownCategory: Rule = {
  id: 'unknown-category',
  group: 'Meaning',
  severity: 'error',
  finds: 'A category that the phase of the week does not declare.',
  why: 'The sums by category have a row for each declared one; the hours of another would drop out.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'categories: [Sil]',
    good: 'categories: [Soil]',
  },
  findProblems: (content) =>
    content.weeks.flatMap((week) => {
      const { file, data } = week;
      const numbers = numbersOf(week);
      const [phase, ...others] = content.phases.filter((entry) => {
        const range = readMeantRange(content, entry);
        return range && numbers.some((number) => includesWeek(range, number));
      });
      const known = readAll(phase?.data.categories);
      // A week in no phase, or in several, is told by its number.
      if (!phase || !known || others.length > 0) return [];
      return listReadable(data.categories).flatMap(({ item: category, index }) =>
        known.includes(category)
          ? []
          : [
              file.findingAt(
                ['categories', index],
                `Expected a category of ${phase.file.source.path} (${known.join(', ')}), found "${category}".`,
                suggest(category, known) ?? 'Choose one of them, or add the new one to the phase.',
              ),
            ],
      );
    }),
};
