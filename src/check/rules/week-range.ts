import type { WeekRange } from '../../roadmap/model.ts';
import type { ContentSet } from '../content-set.ts';
import { findOverlaps } from '../phase-overlaps.ts';
import type { Finding } from '../problem.ts';
import { findRangeSlips, writeWeeks } from '../range-slips.ts';
import { readRange } from '../readable.ts';
import { countPhases, proposeNumber } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const weekRange: Rule = {
  id: 'week-range',
  group: 'Meaning',
  severity: 'error',
  finds: 'A week whose number belongs to no phase, or two phases that share weeks.',
  why: 'The dates of a week and its place in the progress come from its phase.',
  example: { file: 'weeks/2-raised-bed.mdx', bad: 'week: 9', good: 'week: 2' },
  findProblems: (content) => [...findShort(content), ...findLost(content), ...findShared(content)],
};

/** Phases that leave out weeks which their milestones have; they are told in place of the weeks. */
function findShort(content: ContentSet): Finding[] {
  return [...findRangeSlips(content)].flatMap(([{ file }, { own, meant, lost }]) => {
    const [first, ...others] = lost.map((week) => week.file.source.path);
    return first === undefined
      ? []
      : [
          file.findingAt(
            ['weeks'],
            `\`weeks\`: Expected ${writeRange(meant)}, the weeks of the milestones, found ${writeRange(own)}, which leaves out ${first}${others.length > 0 ? ` and ${others.length} more` : ''}.`,
            `Write ${writeWeeks(meant)}; or take ${others.length > 0 ? 'those weeks' : 'that week'} out of the milestones, and ${others.length > 0 ? 'remove their files' : 'remove its file'}.`,
          ),
        ];
  });
}

function findLost(content: ContentSet): Finding[] {
  const known = content.phases.flatMap(({ data, file }) => {
    const range = readRange(data.weeks);
    return range ? [{ range, path: file.source.path }] : [];
  });
  const allowed = known.map(({ range }) => writeRange(range)).join(', ');
  // What a phase leaves out by mistake is told of the phase.
  const told = new Set([...findRangeSlips(content).values()].flatMap(({ lost }) => lost));
  return content.weeks.flatMap((entry) => {
    const {
      id,
      data: { week },
      file,
    } = entry;
    return week === undefined || told.has(entry) || countPhases(content, week) !== 0
      ? []
      : [
          file.findingAt(
            ['week'],
            `\`week\`: Expected a number in one phase (${allowed}), found ${week}, which is in none.`,
            proposeNumber(content, id) ?? widen(known, week),
          ),
        ];
  });
}

function findShared(content: ContentSet): Finding[] {
  const slips = findRangeSlips(content);
  return [...findOverlaps(content.phases)].map(([phase, { phase: other, range, own }]) => {
    // Of the two, the one whose milestones have other weeks is wrong.
    const isOther = slips.has(other) && !slips.has(phase);
    const wrong = isOther
      ? { phase: other, own: range, other: phase, range: own }
      : { phase, own, other, range };
    const slip = slips.get(wrong.phase);
    return wrong.phase.file.findingAt(
      ['weeks'],
      `\`weeks\`: Expected weeks that no other phase has, found ${writeRange(wrong.own)}, while ${wrong.other.file.source.path} has ${writeRange(wrong.range)}.`,
      slip
        ? `Write ${writeWeeks(slip.meant)}, or change \`weeks\` of the other one.`
        : 'Change `weeks` of one of the two, or remove the file that is a copy.',
    );
  });
}

function writeRange({ first, last }: WeekRange): string {
  return `${first}–${last}`;
}

/** How the phase that is nearest to a number comes to have it. */
function widen(phases: readonly Home[], week: number): string {
  const distanceTo = ({ range }: Home) => Math.max(range.first - week, week - range.last);
  const [nearest] = phases.toSorted((left, right) => distanceTo(left) - distanceTo(right));
  const end = nearest && week > nearest.range.last ? 'last' : 'first';
  return `No number is free: set \`${end}: ${week}\` of \`weeks\` in ${nearest?.path ?? 'a phase'}, add a phase that has it, or remove the file.`;
}

/** The weeks of a phase, and its file. */
interface Home {
  range: WeekRange;
  path: string;
}
