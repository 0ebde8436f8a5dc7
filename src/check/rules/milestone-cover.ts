import type { WeekRange } from '../../roadmap/model.ts';
import type { Finding } from '../problem.ts';
import { findRangeSlips } from '../range-slips.ts';
import { readRange } from '../readable.ts';
import type { Rule } from './rule.ts';

export const milestoneCover: Rule = {
  id: 'milestone-cover',
  group: 'Meaning',
  severity: 'error',
  finds: 'Milestones that overlap, leave a week out, or reach beyond their phase.',
  why: 'Every week counts towards exactly one milestone, or their sums are not the whole.',
  example: {
    file: 'phases/garden.mdx',
    bad: 'weeks: { first: 1, last: 2 }\n    outcomes: [A tray]',
    good: 'weeks: { first: 1, last: 1 }\n    outcomes: [A tray]',
  },
  findProblems: (content) => {
    const slips = findRangeSlips(content);
    return content.phases.flatMap((entry) => {
      const {
        data: { weeks, milestones },
        file,
      } = entry;
      const phase = readRange(weeks);
      // Where the weeks of the phase are wrong, that is told of them, and so is a list that can't be read.
      if (!phase || !milestones || slips.has(entry)) return [];
      // Nobody knows where the milestone behind one that can't be read begins.
      let expected: number | undefined = phase.first;
      let before: Milestone | undefined;
      const problems: Finding[] = [];
      for (const [index, milestone] of milestones.entries()) {
        const range = readRange(milestone?.weeks);
        const own = range && { name: milestone?.title ?? String(index + 1), range };
        const verdict = own && judge(own, phase, expected ?? own.range.first, before);
        if (verdict)
          problems.push(
            file.findingAt(['milestones', index, 'weeks'], verdict.message, verdict.hint),
          );
        expected = range && range.last + 1;
        before = own;
      }
      if (problems.length > 0 || expected === undefined || expected > phase.last) return problems;
      return [
        file.findingAt(
          ['milestones', milestones.length - 1, 'weeks'],
          `Expected the last milestone to end with week ${phase.last}, found ${expected - 1}.`,
          `Set \`last: ${phase.last}\` here, or add a milestone for the weeks from ${expected} on.`,
        ),
      ];
    });
  },
};

/** What is wrong with the weeks of a milestone, and how to mend it. */
function judge(
  { name, range }: Milestone,
  phase: WeekRange,
  expected: number,
  before: Milestone | undefined,
): { message: string; hint: string } | undefined {
  const found = `found ${range.first}–${range.last}`;
  const own = `\`first: ${expected}\` here`;
  // The one before it can be too long or too short, too, as long as a week is left to it.
  const other =
    before && before.range.first < range.first && range.first <= phase.last
      ? `\`last: ${range.first - 1}\` of "${before.name}"`
      : undefined;
  if (range.first < expected && before) {
    const hasRoom = expected <= Math.min(range.last, phase.last);
    const ways = [...(hasRoom ? [own] : []), ...(other === undefined ? [] : [other])];
    return {
      message: `Expected milestone "${name}" to begin after week ${expected - 1}, the last of "${before.name}", ${found}.`,
      hint:
        ways.length > 0
          ? `Set ${ways.join(', or ')}.`
          : 'Give it weeks that no other milestone has, or remove it.',
    };
  }
  if (range.first !== expected)
    return {
      message: `Expected milestone "${name}" to begin with week ${expected}, ${found}.`,
      hint: other === undefined ? `Set ${own}.` : `Set ${own}, or ${other}.`,
    };
  return range.last > phase.last
    ? {
        message: `Expected milestone "${name}" to end by week ${phase.last}, the last of the phase, ${found}.`,
        hint: `Set \`last: ${phase.last}\` here, or \`weeks\` of the phase to more.`,
      }
    : undefined;
}

/** A milestone whose weeks can be read. */
interface Milestone {
  name: string;
  range: WeekRange;
}
