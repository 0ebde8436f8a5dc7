import type { WeekRange } from '../../roadmap/model.ts';
import { includesWeek } from '../../roadmap/week-range.ts';
import { readRange } from '../readable.ts';
import { countPhases, proposeNumber } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const weekRange: Rule = {
  id: 'week-range',
  group: 'Meaning',
  severity: 'error',
  finds: 'A week whose number belongs to no phase, or to more than one.',
  why: 'Its dates and its place in the progress come from its phase.',
  example: { file: 'weeks/2-raised-bed.mdx', bad: 'week: 9', good: 'week: 2' },
  findProblems: (content) => {
    const { weeks, phases } = content;
    const known = phases.flatMap(({ data, file }) => {
      const range = readRange(data.weeks);
      return range ? [{ range, path: file.source.path }] : [];
    });
    return weeks.flatMap(({ id, data: { week }, file }) => {
      if (week === undefined || (countPhases(content, week) ?? 1) === 1) return [];
      const homes = known.filter(({ range }) => includesWeek(range, week));
      const allowed = known.map(({ range }) => `${range.first}–${range.last}`).join(', ');
      const found = homes.length === 0 ? 'which is in none' : `which is in ${homes.length}`;
      return [
        file.findingAt(
          ['week'],
          `\`week\`: Expected a number in one phase (${allowed}), found ${week}, ${found}.`,
          homes.length === 0
            ? (proposeNumber(content, id) ?? widen(known, week))
            : `Change \`weeks\` of ${homes.map(({ path }) => path).join(' or ')}.`,
        ),
      ];
    });
  },
};

/** How the phase that is nearest to a number comes to have it. */
function widen(phases: readonly Home[], week: number): string {
  const distanceTo = ({ range }: Home) => Math.max(range.first - week, week - range.last);
  const [nearest] = phases.toSorted((left, right) => distanceTo(left) - distanceTo(right));
  const end = nearest && week > nearest.range.last ? 'last' : 'first';
  return `No number is free: set \`${end}: ${week}\` of \`weeks\` in ${nearest?.path ?? 'a phase'}, or remove the file.`;
}

/** The weeks of a phase, and its file. */
interface Home {
  range: WeekRange;
  path: string;
}
