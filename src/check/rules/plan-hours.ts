import { areSameHours, writeHours } from '../hours.ts';
import { findMeantHours, readPlanned } from '../meant-hours.ts';
import type { Rule } from './rule.ts';

export const planHours: Rule = {
  id: 'plan-hours',
  group: 'Meaning',
  severity: 'error',
  finds: 'A plan whose sessions do not add up to the hours of the week.',
  why: 'Two figures for one thing: a reader who follows the plan would end early or late.',
  example: {
    file: 'weeks/2-raised-bed.mdx',
    bad: '- title: Fill it\n    hours: 3',
    good: '- title: Fill it\n    hours: 2',
  },
  findProblems: (content) =>
    content.weeks.flatMap((week) => {
      const { data, file } = week;
      const { hours } = data;
      const planned = readPlanned(week);
      if (hours === undefined || planned === undefined) return [];
      const off = planned - hours;
      if (areSameHours(planned, hours)) return [];
      const meant = findMeantHours(content, week);
      if (meant !== undefined)
        return [
          file.findingAt(
            ['hours'],
            `\`hours\`: Expected ${writeHours(meant)}, the hours of the sessions of \`plan\` together, found ${writeHours(hours)}.`,
            `Write \`hours: ${writeHours(meant)}\`, or change the sessions, and the hours of the phase.`,
          ),
        ];
      return [
        file.findingAtKey(
          ['plan'],
          `\`plan\`: Expected sessions of ${writeHours(hours)} h together, the \`hours\` of the week, found ${writeHours(planned)} h: ${writeHours(Math.abs(off))} h too ${off > 0 ? 'many' : 'few'}.`,
          'Change the hours of a session, or `hours` of the week.',
        ),
      ];
    }),
};
