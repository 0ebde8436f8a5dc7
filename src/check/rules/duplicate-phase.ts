import { findOverlaps } from '../phase-overlaps.ts';
import type { Rule } from './rule.ts';

export const duplicatePhase: Rule = {
  id: 'duplicate-phase',
  group: 'Meaning',
  severity: 'error',
  finds: 'Two phases with the same number.',
  why: 'The number is the place of a phase in the challenge, and its name on every page.',
  example: { file: 'phases/orchard.mdx', bad: 'number: 1', good: 'number: 2' },
  findProblems: ({ phases }) => {
    const overlaps = findOverlaps(phases);
    const taken = new Map<number, string>();
    const numbers = new Set(phases.map(({ data }) => data.number));
    return phases.flatMap((phase) => {
      const { data, file } = phase;
      const { number } = data;
      const first = number === undefined ? undefined : taken.get(number);
      // A copy has the weeks of the other as well, which is told of these.
      if (number === undefined || overlaps.has(phase)) return [];
      if (first === undefined) {
        taken.set(number, file.source.path);
        return [];
      }
      let free = number + 1;
      while (numbers.has(free)) free += 1;
      return [
        file.findingAt(
          ['number'],
          `\`number\`: Expected a number of its own, found ${number}, which is that of ${first}.`,
          `Write \`number: ${free}\`, or change that of the other one.`,
        ),
      ];
    });
  },
};
