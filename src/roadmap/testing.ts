import { checklistSchema } from '../schemas/checklist.ts';
import { guideSchema } from '../schemas/guide.ts';
import type {
  ChecklistData,
  GuideData,
  PhaseData,
  ResourceData,
  WeekData,
  WeekInput,
} from '../schemas/index.ts';
import { phaseSchema } from '../schemas/phase.ts';
import { resourceSchema } from '../schemas/resource.ts';
import { weekSchema } from '../schemas/week.ts';
import type { Entry, RoadmapContent } from './content.ts';

/**
 * A small roadmap for tests: one phase of 28 days with four weeks of 6 hours, in two milestones.
 * What is made here is parsed by the schemas, so that a test can't rest on content that they refuse.
 */
export function makeContent(overrides: Partial<RoadmapContent> = {}): RoadmapContent {
  return {
    phases: [makePhase()],
    weeks: [1, 2, 3, 4].map((week) => makeWeek({ week })),
    checklists: [makeChecklist()],
    resources: [makeResource()],
    guides: [makeGuide()],
    ...overrides,
  };
}

/** A phase with the weeks 1 to 4, from 1 to 28 March 2027. */
export function makePhase(overrides: Partial<PhaseData> = {}, id = 'garden'): Entry<PhaseData> {
  const data = phaseSchema.parse({
    title: 'Garden',
    number: 1,
    summary: 'Four small projects, from a tray of seeds to a bed of vegetables.',
    focus: 'Soil and plants',
    startsOn: '2027-03-01',
    endsOn: '2027-03-28',
    weeks: { first: 1, last: 4 },
    hours: 24,
    goals: ['Grow a plant from its seed'],
    categories: ['Soil', 'Plants'],
    topics: ['Tools', 'Seeds'],
    milestones: [
      makeMilestone({ id: 'spring', title: 'Spring', weeks: { first: 1, last: 2 } }),
      makeMilestone({ id: 'summer', title: 'Summer', weeks: { first: 3, last: 4 } }),
    ],
    roadmap: { title: 'Year of Plants', url: 'https://example.org/plants', weeks: 12, hours: 60 },
    ...overrides,
  });
  return { id, data };
}

/** A milestone as a phase's file says it. */
export function makeMilestone(
  overrides: Partial<PhaseData['milestones'][number]> = {},
): PhaseData['milestones'][number] {
  return {
    id: 'spring',
    title: 'Spring',
    focus: 'From seed to sprout',
    weeks: { first: 1, last: 2 },
    outcomes: ['A tray of sprouts'],
    ...overrides,
  };
}

/** A week that has not been started; its slug is `<number>-project` unless another is given. */
export function makeWeek(
  overrides: Partial<WeekInput> | Partial<WeekData> = {},
  id = `${overrides.week ?? 1}-project`,
): Entry<WeekData> {
  const data = weekSchema.parse({
    week: 1,
    title: 'Project',
    summary: 'A thing that grows.',
    categories: ['Soil'],
    skills: ['Digging'],
    hours: 6,
    status: 'not-started',
    goal: 'Grow one thing',
    objectives: ['Tell good soil from bad'],
    features: ['It has leaves'],
    ...overrides,
  });
  return { id, data };
}

/** A free book on tools. */
export function makeResource(
  overrides: Partial<ResourceData> = {},
  id = 'spade-guide',
): Entry<ResourceData> {
  const data = resourceSchema.parse({
    title: 'Spade Guide',
    summary: 'A short book on spades. Read it before you dig.',
    url: 'https://example.com/spades',
    kind: 'book',
    topic: 'Tools',
    cost: 'free',
    ...overrides,
  });
  return { id, data };
}

/** A checklist for each week, with two parts and three checks. */
export function makeChecklist(
  overrides: Partial<ChecklistData> = {},
  id = 'before-planting',
): Entry<ChecklistData> {
  const data = checklistSchema.parse({
    title: 'Before planting',
    summary: 'What to look at before a seed goes into the ground.',
    order: 1,
    scope: 'week',
    parts: [
      {
        id: 'soil',
        title: 'Soil',
        checks: [
          { id: 'loose', title: 'It is loose', summary: 'Roots find their way.' },
          { id: 'moist', title: 'It is moist', summary: 'Seeds need it.', verify: 'Touch it.' },
        ],
      },
      {
        id: 'weather',
        title: 'Weather',
        checks: [{ id: 'no-frost', title: 'No frost', summary: 'The nights are mild.' }],
      },
    ],
    ...overrides,
  });
  return { id, data };
}

/** A guide without resources. */
export function makeGuide(
  overrides: Partial<GuideData> = {},
  id = 'how-to-begin',
): Entry<GuideData> {
  const data = guideSchema.parse({
    title: 'How to begin',
    summary: 'What to set up on the first day.',
    order: 1,
    ...overrides,
  });
  return { id, data };
}
