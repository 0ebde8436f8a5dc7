// What can be linked to on the portal's pages beside the headings of a body. The pages make their
// headings from this, and the check takes it for true.
import { slugify } from './paths.ts';

/** Anchor of the title, on every page. */
export const TOP_ANCHOR = '_top';

/** Sections of the first page. Its milestones are those of the current phase. */
export const HOME_SECTIONS = {
  milestones: toSection('milestones', 'Milestones and weeks'),
  goals: toSection('goals', 'What you learn'),
  categories: toSection('categories', 'Hours by category'),
};

/** Sections of the page of progress. */
export const PROGRESS_SECTIONS = {
  burnUp: toSection('earned', 'Earned against planned'),
  late: toSection('late', 'Late weeks'),
  schedule: toSection('schedule', 'Schedule'),
  status: toSection('status', 'Weeks by status'),
  milestones: toSection('milestones', 'By milestone'),
  categories: toSection('categories', 'By category'),
  activity: toSection('activity', 'Activity'),
  readiness: toSection('readiness', 'Readiness'),
  changes: toSection('changes', 'Changes of status'),
};

/** Sections of the page of search. */
export const SEARCH_SECTIONS = { topics: toSection('topics', 'Topics') };

/** Sections of the page on how to follow along. */
export const FOLLOW_SECTIONS = {
  news: toSection('news', 'News of each change'),
  calendar: toSection('calendar', 'Weeks in your calendar'),
  badges: toSection('badges', 'Badges'),
  data: toSection('data', 'Data'),
  models: toSection('language-models', 'Text for language models'),
};

/** Sections of every phase; its milestones follow the second. */
export const PHASE_SECTIONS = {
  goals: toSection('goals', 'Learning goals'),
  milestones: toSection('milestones', 'Milestones'),
};

/** Sections of every resource. */
export const RESOURCE_SECTIONS = { usedBy: toSection('used-by', 'Used by') };

/** Sections of a week, by the field that fills them. */
const WEEK_SECTIONS = {
  why: 'Why it matters',
  objectives: 'Learning objectives',
  features: 'Key features',
  requirements: 'Requirements',
  ideas: 'Ideas to choose from',
  prerequisites: 'Finish first',
  assumes: 'What you should know',
  architecture: 'How it fits together',
  plan: 'Plan',
  acceptance: 'Done when',
  checks: 'Checks',
  pitfalls: 'Pitfalls',
  deployment: 'Deploy it',
  stretch: 'Go further',
  portfolio: 'Show it',
  unlocks: 'What builds on this week',
  resources: 'Resources',
};

/** Fields of a week that are shown side by side, as lists. */
export const WEEK_LISTS = ['objectives', 'features', 'requirements', 'ideas'] as const;

/** Fields of a week that are shown after its lists and before its body. */
export const WEEK_PREPARATION = ['prerequisites', 'assumes', 'architecture', 'plan'] as const;

/** Fields of a week that are shown after its body. */
export const WEEK_OUTCOME = [
  'acceptance',
  'checks',
  'pitfalls',
  'deployment',
  'stretch',
  'portfolio',
  'unlocks',
  'resources',
] as const;

/** All fields of a week that are shown as sections. */
export const WEEK_FIELDS = [
  'why',
  ...WEEK_LISTS,
  ...WEEK_PREPARATION,
  ...WEEK_OUTCOME,
] as const satisfies readonly WeekField[];

/** The sections that a week has of these fields; one that is empty or left out is not shown. */
export function listWeekSections<Field extends WeekField>(
  week: Readonly<Partial<Record<Field, unknown>>>,
  fields: readonly Field[],
): PageHeading<Field>[] {
  return fields
    .filter((field) => isFilled(week[field]))
    .map((field) => toSection(field, WEEK_SECTIONS[field]));
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** A milestone as a heading: in the list of weeks, and one level deeper in its phase. */
export function toMilestoneHeading({ id, title }: Named, depth = 2): PageHeading {
  return { depth, slug: id, text: title };
}

/** Anchor of a milestone of the current phase on the first page. */
export function homeMilestoneAnchor({ id }: Pick<Named, 'id'>): string {
  return `milestone-${id}`;
}

/** A week as a heading of the handout. */
export function toHandoutHeading(week: { number: number; title: string }): PageHeading {
  return toSection(`week-${week.number}`, week.title);
}

/** A part of a checklist as a heading. */
export function toPartHeading({ id, title }: Named): PageHeading {
  return toSection(id, title);
}

/** Anchor of a check on its checklist's page: `security-https`. */
export function checkAnchor(part: string, check: string): string {
  return `${part}-${check}`;
}

/** Anchor of what a check says beside its title. */
export function checkTextAnchor(anchor: string): string {
  return `${anchor}-about`;
}

/** The groups of a guide by area, in the order in which the areas are first named. */
export function groupByArea<Group extends { area?: string | undefined }>(
  groups: readonly Group[],
): { title: string | undefined; groups: Group[] }[] {
  return [...Map.groupBy(groups, ({ area }) => area)].map(([title, members]) => ({
    title,
    groups: members,
  }));
}

/** An area of a guide as a heading. */
export function toAreaHeading(area: string): PageHeading {
  return toSection(slugify(area), area);
}

/** A group of resources as a heading; two areas may have groups of the same name. */
export function toGroupHeading(area: string | undefined, group: string): PageHeading {
  return area
    ? { depth: 3, slug: slugify(`${area} ${group}`), text: group }
    : toSection(slugify(group), group);
}

/** A formula as a heading of the guide on how progress is computed. */
export function toFormulaHeading({ id, title }: Named): PageHeading {
  return toSection(id, title);
}

/** A group of rules as a heading on the page of the check's rules. */
export function toRuleGroupHeading(group: string): PageHeading {
  return toSection(slugify(group), group);
}

/** A rule as a heading on the page of the check's rules. */
export function toRuleHeading(id: string): PageHeading {
  return { depth: 3, slug: id, text: id };
}

function toSection<Slug extends string>(slug: Slug, text: string): PageHeading<Slug> {
  return { depth: 2, slug, text };
}

/** A heading that a page makes itself, with the anchor that it is reached by. */
export interface PageHeading<Slug extends string = string> {
  depth: number;
  slug: Slug;
  text: string;
}

export type WeekField = keyof typeof WEEK_SECTIONS;

interface Named {
  id: string;
  title: string;
}
