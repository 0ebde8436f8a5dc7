import type { WeekRange } from '../../roadmap/model.ts';
import type { ContentSet } from '../content-set.ts';
import { findOverlaps } from '../phase-overlaps.ts';
import type { Finding } from '../problem.ts';
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
  findProblems: (content) => [...findLost(content), ...findShared(content)],
};

function findLost(content: ContentSet): Finding[] {
  const known = content.phases.flatMap(({ data, file }) => {
    const range = readRange(data.weeks);
    return range ? [{ range, path: file.source.path }] : [];
  });
  const allowed = known.map(({ range }) => writeRange(range)).join(', ');
  return content.weeks.flatMap(({ id, data: { week }, file }) =>
    week === undefined || countPhases(content, week) !== 0
      ? []
      : [
          file.findingAt(
            ['week'],
            `\`week\`: Expected a number in one phase (${allowed}), found ${week}, which is in none.`,
            proposeNumber(content, id) ?? widen(known, week),
          ),
        ],
  );
}

function findShared({ phases }: ContentSet): Finding[] {
  return [...findOverlaps(phases)].map(([{ file }, { phase, range, own }]) =>
    file.findingAt(
      ['weeks'],
      `\`weeks\`: Expected weeks that no other phase has, found ${writeRange(own)}, while ${phase.file.source.path} has ${writeRange(range)}.`,
      'Change `weeks` of one of the two, or remove the file that is a copy.',
    ),
  );
}

function writeRange({ first, last }: WeekRange): string {
  return `${first}–${last}`;
}

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
