import type { ChecklistScope, Cost, ResourceKind, Status } from '../schemas/vocabulary.ts';
import type { CalendarDate } from './calendar.ts';
import type { CategoryProgress, Progress } from './progress.ts';
import type { Span } from './schedule.ts';

/** Everything the portal shows, joined and computed from content and one date. */
export interface Roadmap {
  /** The day for which everything that depends on time is computed. */
  today: CalendarDate;
  /** In order of their numbers. */
  phases: readonly Phase[];
  /** The phase that `today` falls into; else the next to come; else the last. */
  currentPhase: Phase;
  /** Weeks of all phases, in order of their numbers. */
  weeks: readonly Week[];
  checklists: readonly Checklist[];
  /** By title. */
  resources: readonly Resource[];
  /** Topics that have resources, in the order in which the phases declare them. */
  topics: readonly ResourceGroup[];
  /** Kinds that have resources, in the order of `RESOURCE_KINDS`. */
  kinds: readonly { kind: ResourceKind; resources: readonly Resource[] }[];
  guides: readonly Guide[];
}

/** What every page of an entry has. */
export interface Page {
  /** Slug: the file name without its ending. */
  id: string;
  /** Address below the site's base, with slashes at both ends. */
  path: string;
  title: string;
  summary: string;
}

/** A run of week numbers, both ends included. */
export interface WeekRange {
  first: number;
  last: number;
}

/** A run of weeks with dates, goals and milestones. Its title has its number: "Phase 3: …". */
export interface Phase extends Page {
  number: number;
  /** The title without the number. */
  name: string;
  range: WeekRange;
  focus: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  /** Number of days, both ends included. */
  days: number;
  goals: readonly string[];
  milestones: readonly Milestone[];
  weeks: readonly Week[];
  progress: Progress;
  categories: readonly CategoryProgress[];
  /** Hours that a steady pace would have earned by the end of today. */
  plannedHoursToDate: number;
  /** Hours a week that the plan asks for: hours ÷ days × 7. */
  plannedPace: number;
  /** The first week that is not done and whose prerequisites are; none when all is done. */
  nextWeek: Week | undefined;
  /** The challenge that the phase is a part of. */
  roadmap: { title: string; url: string; weeks: number; hours: number };
  previous: { title: string; url: string } | undefined;
  next: { title: string; url: string } | undefined;
}

/** A run of weeks inside a phase. */
export interface Milestone {
  id: string;
  title: string;
  focus: string;
  outcomes: readonly string[];
  range: WeekRange;
  weeks: readonly Week[];
  planned: Span;
  progress: Progress;
}

/** A project slot. */
export interface Week extends Page {
  number: number;
  status: Status;
  categories: readonly string[];
  skills: readonly string[];
  hours: number;
  goal: string;
  objectives: readonly string[];
  features: readonly string[];
  ideas: readonly string[];
  requirements: readonly string[];
  planned: Span;
  startedOn: CalendarDate | undefined;
  completedOn: CalendarDate | undefined;
  deployedOn: CalendarDate | undefined;
  repo: string | undefined;
  demo: string | undefined;
  phase: Phase;
  milestone: Milestone;
  prerequisites: readonly Week[];
  /** Weeks that name this one as a prerequisite. */
  unlocks: readonly Week[];
  /** In reading order. */
  resources: readonly Resource[];
  previous: Week | undefined;
  next: Week | undefined;
}

/** Checks in named parts. */
export interface Checklist extends Page {
  scope: ChecklistScope;
  parts: readonly ChecklistPart[];
  /** Number of checks in all parts. */
  checkCount: number;
}

/** A named part of a checklist. */
export interface ChecklistPart {
  id: string;
  title: string;
  checks: readonly Check[];
}

/** One item of a checklist. */
export interface Check {
  /** Unique in its checklist, stable when the list changes: `security/https`. */
  id: string;
  /** The id as an anchor on the checklist's page: `security-https`. */
  anchor: string;
  title: string;
  summary: string;
  verify: string | undefined;
}

/** Something outside the portal that is worth reading or using. */
export interface Resource extends Page {
  url: string;
  kind: ResourceKind;
  topic: string;
  cost: Cost;
  usedBy: readonly Week[];
}

/** Resources that have something in common. */
export interface ResourceGroup {
  title: string;
  resources: readonly Resource[];
}

/** A page of prose. */
export interface Guide extends Page {
  /** Groups of resources by area; an area without a title holds the groups that name none. */
  areas: readonly { title: string | undefined; groups: readonly ResourceGroup[] }[];
}
