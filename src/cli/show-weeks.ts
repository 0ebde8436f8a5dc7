import { buildContentSet, type ContentSet } from '../check/content-set.ts';
import { countProblems } from '../check/problem.ts';
import { readContent } from '../check/read-content.ts';
import { formatReport } from '../check/reporters/index.ts';
import { runContentCheck } from '../check/run-content-check.ts';
import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import { NO_HISTORY } from '../roadmap/history.ts';
import type { Roadmap } from '../roadmap/model.ts';
import { RoadmapError } from '../roadmap/references.ts';
import { EXIT, type ExitCode } from './command-error.ts';
import type { Outside } from './outside.ts';
import { nameProblems, toJson } from './print-outcome.ts';
import { listWeeks, renderWeeks, type JsonTable } from './render-weeks.ts';

/** Shows all weeks and what is next; the problems of the content, where it joins into no roadmap. */
export async function showWeeks(isJson: boolean, outside: Outside): Promise<ExitCode> {
  const { contentDir, today } = outside;
  const content = buildContentSet(await readContent(contentDir));
  const roadmap = isWhole(content) ? joinContent(content, outside) : undefined;
  if (roadmap) {
    outside.print(isJson ? toJson(listWeeks(roadmap)) : renderWeeks(roadmap, outside.columns));
    return EXIT.done;
  }
  const report = await runContentCheck(contentDir, today);
  const code = countProblems(report.problems).errors > 0 ? EXIT.refused : EXIT.unsafe;
  const message = 'The content has problems, so that its numbers would be wrong.';
  if (isJson) {
    const problems = nameProblems(report.problems, report.root);
    // What nobody can know has the same shape as what somebody does.
    const table: JsonTable = { message, today: today.toString(), weeks: [], next: null };
    outside.print(toJson({ ...table, code, problems }));
  } else outside.print(formatReport(report, 'terminal', { isTTY: outside.hasColor }));
  return code;
}

/** Whether every file is a part of the roadmap: without one, its numbers would be wrong. */
function isWhole(content: ContentSet): boolean {
  const collections = ['phases', 'weeks', 'checklists', 'resources', 'guides'] as const;
  return collections.every((name) => content[name].length === content.valid[name].length);
}

function joinContent({ valid }: ContentSet, { today }: Outside): Roadmap | undefined {
  try {
    // What is shown are statuses and plans, and git knows none of them better.
    return buildRoadmap(valid, NO_HISTORY, today);
  } catch (error) {
    // A range error comes from a phase with fewer days than weeks.
    if (error instanceof RoadmapError || error instanceof RangeError) return undefined;
    throw error;
  }
}
