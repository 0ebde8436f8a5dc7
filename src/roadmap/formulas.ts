import { earnedHoursFormula } from './earned.ts';
import { forecastFormula, neededPaceFormula } from './forecast.ts';
import type { Formula } from './formula.ts';
import { lateWeeksFormula } from './lateness.ts';
import { paceFormula } from './pace.ts';
import { nextWeekFormula, partsFormula, shareFormula } from './progress.ts';
import { readinessFormula } from './readiness.ts';
import { replanFormula } from './replan.ts';
import { plannedHoursFormula, scheduleFormula } from './schedule.ts';
import { standingFormula } from './standing.ts';
import { statusDatesFormula } from './status-events.ts';
import { streakFormula } from './streak.ts';

/** Every formula of the model, in the order in which they build on each other. */
export const FORMULAS: readonly Formula[] = [
  statusDatesFormula,
  earnedHoursFormula,
  shareFormula,
  scheduleFormula,
  plannedHoursFormula,
  standingFormula,
  partsFormula,
  paceFormula,
  forecastFormula,
  neededPaceFormula,
  lateWeeksFormula,
  nextWeekFormula,
  replanFormula,
  streakFormula,
  readinessFormula,
];
