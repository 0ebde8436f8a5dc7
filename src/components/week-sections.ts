import {
  listWeekSections,
  WEEK_LISTS,
  WEEK_OUTCOME,
  WEEK_PREPARATION,
} from '../roadmap/anchors.ts';
import type { Week } from '../roadmap/model.ts';

/** The sections of a week that come from its fields, in the order of its page; its body stands before `outcome`. */
export function groupWeekSections(week: Week) {
  return {
    why: listWeekSections(week, ['why']),
    lists: listWeekSections(week, WEEK_LISTS),
    preparation: listWeekSections(week, WEEK_PREPARATION),
    outcome: listWeekSections({ ...week, checks: [...week.checks, ...week.passed] }, WEEK_OUTCOME),
  };
}
