import { findCircles } from '../prerequisite-circles.ts';
import { numberOf } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const prerequisiteCycle: Rule = {
  id: 'prerequisite-cycle',
  group: 'Meaning',
  severity: 'error',
  finds: 'Weeks that need each other in a circle, told at the prerequisite that closes it.',
  why: 'None of them could ever be begun.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'prerequisites: [2-raised-bed]\nfeatures',
    good: 'features',
  },
  findProblems: (content) => {
    const weeks = new Map(content.weeks.map((week) => [week.id, week]));
    return findCircles(content).flatMap(({ way, length, closedBy }) => {
      const week = weeks.get(closedBy);
      const [needed] = way;
      const other = weeks.get(needed);
      if (!week || !other) return [];
      const shown = length > way.length ? [...way, '…', closedBy] : way;
      const [own, later] = [numberOf(week), numberOf(other)];
      const isLater = own !== undefined && later !== undefined && later > own;
      return [
        week.file.findingAt(
          ['prerequisites', week.data.prerequisites?.indexOf(needed) ?? 0],
          `Expected no circle, found ${[closedBy, ...shown].join(' → ')}.`,
          isLater
            ? `"${needed}" is week ${later}, which comes after week ${own}: remove it here.`
            : 'Remove one of the prerequisites of the circle.',
        ),
      ];
    });
  },
};
