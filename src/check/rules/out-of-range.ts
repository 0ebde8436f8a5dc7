import { readMilestonePlace, readMilestoneRange, writeWeeks } from '../range-slips.ts';
import type { Rule } from './rule.ts';

export const outOfRange: Rule = {
  id: 'out-of-range',
  group: 'Fields',
  severity: 'error',
  finds: 'A number or a list that is too small or too large.',
  why: 'Hours of zero or a list without entries have no meaning.',
  example: { file: 'weeks/1-seed-tray.mdx', bad: 'hours: 0', good: 'hours: 4' },
  findProblems: (content) =>
    content.schemaProblems('out-of-range', ({ finding, path }) => {
      const phase = content.phases.find(({ file }) => file.source.path === finding.file);
      const [field, index] = path ?? [];
      if (!phase || path?.at(-1) !== 'weeks') return undefined;
      // What stands beside them tells which weeks are meant that begin behind their end.
      const range =
        field === 'weeks'
          ? readMilestoneRange(content, phase)
          : readMilestonePlace(phase, Number(index));
      return range && `Write ${writeWeeks(range)}.`;
    }),
};
