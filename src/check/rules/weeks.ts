import { includesWeek } from '../../roadmap/week-range.ts';
import type { Rule } from './rule.ts';

/** A week's number is its own, begins its file name, and lies in a milestone of a phase. */
export const weekNumbers: Rule = {
  id: 'week-number',
  findProblems: ({ weeks, phases, isComplete }) =>
    weeks.flatMap(({ id, data, file }, index) => {
      const same = weeks.findIndex((other) => other.data.week === data.week);
      const phase = phases.find((other) => includesWeek(other.data.weeks, data.week));
      const problems = [
        same < index &&
          `\`week\`: ${data.week} is the number of weeks/${weeks[same]?.id}.mdx already. Expected a number of its own.`,
        !id.startsWith(`${data.week}-`) &&
          `\`week\`: ${data.week} disagrees with the file name. Expected the name to begin with "${data.week}-".`,
        phases.length > 0 &&
          isComplete('phases') &&
          !phase &&
          `\`week\`: ${data.week} belongs to no phase. Expected a number inside the \`weeks\` of a phase.`,
        phase &&
          !phase.data.milestones.some(({ weeks: range }) => includesWeek(range, data.week)) &&
          `\`week\`: ${data.week} belongs to no milestone of ${phase.file.source.path}. Expected a number inside the \`weeks\` of one.`,
      ];
      return problems
        .filter((text) => typeof text === 'string')
        .map((text) => file.findingAt(['week'], text));
    }),
};

/** A week comes after the weeks that it needs. */
export const prerequisites: Rule = {
  id: 'prerequisite-order',
  findProblems: ({ weeks }) =>
    weeks.flatMap(({ data, file }) =>
      data.prerequisites.flatMap((slug, index) => {
        const needed = weeks.find((week) => week.id === slug);
        return needed && needed.data.week >= data.week
          ? [
              file.findingAt(
                ['prerequisites', index],
                `\`prerequisites\`: week ${needed.data.week} does not come before week ${data.week}. Expected an earlier week.`,
              ),
            ]
          : [];
      }),
    ),
};
