import { includesWeek } from '../../roadmap/week-range.ts';
import { readMeantRange } from '../range-slips.ts';
import { findRenamed } from '../renamed-words.ts';
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
  findProblems: (content) => {
    const weeks = content.weeks.flatMap((week) => {
      const numbers = numbersOf(week);
      const [phase, ...others] = content.phases.filter((entry) => {
        const range = readMeantRange(content, entry);
        return range && numbers.some((number) => includesWeek(range, number));
      });
      const known = readAll(phase?.data.categories);
      // A week in no phase, or in several, is told by its number.
      return phase && known && others.length === 0 ? [{ week, phase, known }] : [];
    });
    // A word that the phase alone has otherwise is told there.
    const renamed = [...Map.groupBy(weeks, ({ phase }) => phase)].map(([phase, own]) => ({
      phase,
      words: findRenamed(
        own[0]?.known ?? [],
        own.flatMap(({ week }) => listReadable(week.data.categories).map(({ item }) => item)),
      ),
    }));
    const isTold = (phase: (typeof weeks)[number]['phase'], category: string) =>
      renamed.some(
        ({ phase: other, words }) =>
          other === phase && words.some(({ meant }) => meant === category),
      );
    return [
      ...renamed.flatMap(({ phase, words }) =>
        words.map(({ index, meant, count }) =>
          phase.file.findingAt(
            ['categories', index],
            `Expected a category that weeks have, found one that none has; ${count} weeks have "${meant}".`,
            `Did you mean \`${meant}\`?`,
          ),
        ),
      ),
      ...weeks.flatMap(({ week: { file, data }, phase, known }) =>
        listReadable(data.categories).flatMap(({ item: category, index }) =>
          known.includes(category) || isTold(phase, category)
            ? []
            : [
                file.findingAt(
                  ['categories', index],
                  `Expected a category of ${phase.file.source.path} (${known.join(', ')}), found "${category}".`,
                  suggest(category, known) ??
                    'Choose one of them, or add the new one to the phase.',
                ),
              ],
        ),
      ),
    ];
  },
};
