import type {
  ChecklistData,
  Collection,
  GuideData,
  PhaseData,
  ResourceData,
  WeekData,
} from '../schemas/index.ts';

/** All content, valid by its schemas, before it is joined into a roadmap. */
export interface RoadmapContent {
  phases: readonly Entry<PhaseData>[];
  weeks: readonly Entry<WeekData>[];
  checklists: readonly Entry<ChecklistData>[];
  resources: readonly Entry<ResourceData>[];
  guides: readonly Entry<GuideData>[];
}

/** One file of content: its slug and its frontmatter. */
export interface Entry<Data> {
  id: string;
  data: Data;
}

/** The data of one collection. */
export type DataOf<C extends Collection> = RoadmapContent[C][number]['data'];
