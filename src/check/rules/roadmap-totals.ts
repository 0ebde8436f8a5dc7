import { sum } from '../../roadmap/schedule.ts';
import { countWeeks } from '../../roadmap/week-range.ts';
import type { PhaseData } from '../../schemas/index.ts';
import type { ContentSet, FileEntry } from '../content-set.ts';
import { areSameHours, writeHours } from '../hours.ts';
import { readMeantRange } from '../range-slips.ts';
import { readAll } from '../readable.ts';
import { listWeeksIn } from '../week-numbers.ts';
import type { Rule } from './rule.ts';

export const roadmapTotals: Rule = {
  id: 'roadmap-totals',
  group: 'Meaning',
  severity: 'error',
  finds: 'A whole challenge with fewer weeks or hours than its phases have together.',
  why: 'The phases are parts of it, and readers see both figures.',
  example: {
    file: 'phases/garden.mdx',
    bad: 'roadmap: { title: Year of Plants, url: https://example.org/plants, weeks: 12, hours: 6 }',
    good: 'roadmap: { title: Year of Plants, url: https://example.org/plants, weeks: 12, hours: 60 }',
  },
  findProblems: (content) =>
    content.phases.flatMap(({ data: { roadmap = {} }, file }) => {
      // Phases with another address are parts of another challenge.
      const parts = content.phases.filter(
        ({ data }) => roadmap.url !== undefined && data.roadmap?.url === roadmap.url,
      );
      const sums = {
        weeks: sum(parts.flatMap((phase) => readMeantRange(content, phase) ?? []).map(countWeeks)),
        hours: sum(parts.map((phase) => readHours(content, phase))),
      };
      return (['weeks', 'hours'] as const).flatMap((field) => {
        const [found, least] = [roadmap[field], sums[field]];
        return found !== undefined && found < least && !areSameHours(found, least)
          ? [
              file.findingAt(
                ['roadmap', field],
                `\`roadmap.${field}\`: Expected at least ${writeHours(least)}, the ${field} of its phases, found ${found}.`,
                `Set \`${field}: ${writeHours(least)}\` or more.`,
              ),
            ]
          : [];
      });
    }),
};

/** The hours of a phase, or of its weeks where these are fewer: that the two differ is told elsewhere. */
function readHours(content: ContentSet, phase: FileEntry<PhaseData>): number {
  const range = readMeantRange(content, phase);
  const each = range && readAll(listWeeksIn(content, range).map(({ data }) => data.hours));
  return Math.min(phase.data.hours ?? Infinity, each ? sum(each) : 0);
}
