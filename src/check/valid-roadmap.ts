import { buildRoadmap } from '../roadmap/build-roadmap.ts';
import type { CalendarDate } from '../roadmap/calendar.ts';
import { NO_HISTORY } from '../roadmap/history.ts';
import type { Roadmap } from '../roadmap/model.ts';
import { RoadmapError } from '../roadmap/references.ts';
import type { ContentSet } from './content-set.ts';

/** The roadmap of some content; none where a week or phase is not valid, or they don’t fit together. */
export function buildValidRoadmap(content: ContentSet, today: CalendarDate): Roadmap | undefined {
  const { phases, weeks } = content.valid;
  if (phases.length < content.phases.length || weeks.length < content.weeks.length)
    return undefined;
  try {
    return buildRoadmap(content.valid, NO_HISTORY, today);
  } catch (error) {
    // Rules of their own tell what is missing.
    if (error instanceof RoadmapError) return undefined;
    throw error;
  }
}
