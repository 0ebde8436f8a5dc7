import { sum } from '../../roadmap/schedule.ts';
import { areSameHours, writeHours } from '../hours.ts';
import { readAll } from '../readable.ts';
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
  findProblems: ({ weeks }) =>
    weeks.flatMap(({ data, file }) => {
      const { hours } = data;
      const sessions = readAll(readAll(data.plan)?.map((session) => session.hours));
      if (hours === undefined || !sessions?.length) return [];
      const planned = sum(sessions);
      const off = planned - hours;
      if (areSameHours(planned, hours)) return [];
      return [
        file.findingAtKey(
          ['plan'],
          `\`plan\`: Expected sessions of ${writeHours(hours)} h together, the \`hours\` of the week, found ${writeHours(planned)} h: ${writeHours(Math.abs(off))} h too ${off > 0 ? 'many' : 'few'}.`,
          'Change the hours of a session, or `hours` of the week.',
        ),
      ];
    }),
};
