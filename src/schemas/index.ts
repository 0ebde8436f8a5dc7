import { checklistSchema } from './checklist.ts';
import { guideSchema } from './guide.ts';
import { phaseSchema } from './phase.ts';
import { resourceSchema } from './resource.ts';
import { weekSchema } from './week.ts';

/** The schema of each collection, by the name of its folder in `content/`. */
export const schemas = {
  phases: phaseSchema,
  weeks: weekSchema,
  checklists: checklistSchema,
  resources: resourceSchema,
  guides: guideSchema,
};

export type Collection = keyof typeof schemas;
export type { ChecklistData } from './checklist.ts';
export type { GuideData } from './guide.ts';
export type { PhaseData } from './phase.ts';
export type { ResourceData } from './resource.ts';
export type { WeekData, WeekInput } from './week.ts';
