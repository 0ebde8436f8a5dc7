import type {
  ChecklistScope,
  Cost,
  Level,
  ReadingStatus,
  ResourceKind,
  Status,
} from '../schemas/vocabulary.ts';
import type { ActiveDay } from './activity.ts';
import type { AddressHealth } from './address-health.ts';
import type { CalendarDate } from './calendar.ts';
import type { EarnedTotal } from './earned.ts';
import type { History } from './history.ts';
import type { Library } from './library.ts';
import type { CategoryProgress, PartProgress, Progress } from './progress.ts';
import type { Readiness } from './readiness.ts';
import type { Span } from './schedule.ts';
import type { Standing } from './standing.ts';
import type { StatusEvent } from './status-events.ts';

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
  /** The parts of the checklists that every week is held to, in order. */
  weekChecks: readonly ChecklistPart[];
  /** By title. */
  resources: readonly Resource[];
  /** Topics that have resources, in the order in which the phases declare them. */
  topics: readonly ResourceGroup[];
  /** The resources in reading order, and what they can be narrowed by. */
  library: Library;
  guides: readonly Guide[];
  /** How much git could tell of the dates. */
  historyExtent: History['extent'];
  /** Weeks that were begun, but whose files git does not know although it knows others. */
  unrecordedWeeks: readonly Week[];
  /** The days on which content was changed, in order. */
  activity: readonly ActiveDay[];
  /** Calendar weeks in a row, up to this one, with a change to the content; unknown without git. */
  streak: number | undefined;
}

/** What every page has. */
export interface Page {
  /** Slug: the file name without its ending. */
  id: string;
  /** Address below the site's base, with slashes at both ends. */
  path: string;
  title: string;
  summary: string;
}

/** What every page of an entry has. */
export interface EntryPage extends Page {
  /** The day on which its file was last changed; unknown where git does not tell. */
  updatedOn: CalendarDate | undefined;
  /** Words that it is searched by and that it does not say itself. */
  keywords: readonly string[];
}

/** A run of week numbers, both ends included. */
export interface WeekRange {
  first: number;
  last: number;
}

/** A run of weeks with dates, goals and milestones. Its title has its number: "Phase 3: …". */
export interface Phase extends EntryPage {
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
  /** Hours a week that the plan asks for: hours ÷ days × 7. */
  plannedPace: number;
  /** Where it stands today: earned and planned hours, pace, forecast. */
  standing: Standing;
  /** Its earned hours on each day on which they changed, in order; as far as days are known. */
  earned: readonly EarnedTotal[];
  /** Earned hours before the first of these days: those of days that nobody knows. */
  earnedBefore: number;
  /**
   * The first of its weeks that is not done and whose prerequisites are; without one, the first of
   * all phases, be it that its weeks wait for those of another phase or that they are all done.
   */
  nextWeek: Week | undefined;
  /** Weeks of this phase and of those before it that are not done though their days are over. */
  lateWeeks: readonly Week[];
  /** Which checks its weeks have passed. */
  readiness: Readiness<Week>;
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
  progress: PartProgress;
}

/** A project slot. */
export interface Week extends EntryPage {
  number: number;
  status: Status;
  categories: readonly string[];
  skills: readonly string[];
  /** Planned hours. */
  hours: number;
  /** How many of them are earned. */
  hoursEarned: number;
  goal: string;
  /** Why it matters in production, as a paragraph. */
  why: string | undefined;
  objectives: readonly Objective[];
  features: readonly Feature[];
  ideas: readonly string[];
  requirements: readonly string[];
  /** Sessions that add up to the hours of the week; none where its file has no plan. */
  plan: readonly Session[];
  planned: Span;
  /** Days for what is left of it, if the weeks left were begun today; none when it is done. */
  replanned: Span | undefined;
  /** Days by which it is late, or was done early (below zero); unknown without a day. */
  daysLate: number | undefined;
  /** Changes of its status, oldest first, moves back included. */
  events: readonly StatusEvent[];
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
  /** Skills that it builds on and that no week before it teaches. */
  assumes: readonly string[];
  /** Parts of the project and what goes between them. */
  architecture: Architecture | undefined;
  /** What has to be true before the week is done. */
  acceptance: readonly Criterion[];
  pitfalls: readonly Pitfall[];
  /** Ways to put the project on the internet, easiest first. */
  deployment: readonly Deployment[];
  stretch: readonly string[];
  portfolio: readonly string[];
  /** In reading order. */
  resources: readonly Reading[];
  /** Checks of a checklist for each week that this week meets first. */
  checks: readonly Check[];
  /** Checks that the project of this week has passed. */
  passed: readonly Check[];
  previous: Week | undefined;
  next: Week | undefined;
}

/** Something that the learner learns in a week. */
export interface Objective {
  title: string;
  /** What the learner can do afterwards; unknown where the file does not say. */
  measure?: string | undefined;
}

/** The parts of a project and what goes between them. */
export interface Architecture {
  /** What the figure shows, in a sentence. */
  summary: string;
  parts: readonly { id: string; name: string; role: string }[];
  /** Each end is the id of a part. */
  flows: readonly { from: string; to: string; carries: string }[];
}

/** One thing that has to be true before a week is done. */
export interface Criterion {
  criterion: string;
  /** The command that shows it, where there is one. */
  run?: string | undefined;
  /** What is seen then. */
  expect?: string | undefined;
  /** Features of the week that it shows. */
  features: readonly Feature[];
  /** Checks that are passed when it is true. */
  checks: readonly Check[];
}

/** A mistake that is often made. */
export interface Pitfall {
  symptom: string;
  cause: string;
  cure: string;
}

/** One way to put the project of a week on the internet. */
export interface Deployment {
  platform: Resource;
  how: string;
}

/** A resource as one week uses it. */
export interface Reading {
  resource: Resource;
  /** Which part of it to read in the week. */
  part?: string | undefined;
  /** What that part is good for in the week. */
  why?: string | undefined;
}

/** Something that the finished project of a week does. */
export interface Feature {
  title: string;
  /** Whether the project does it already; all of them are done when the week is. */
  done: boolean;
}

/** One sitting of a week's plan. */
export interface Session {
  title: string;
  hours: number;
  /** What stands when it ends. */
  outcome: string;
}

/** Checks in named parts. */
export interface Checklist extends EntryPage {
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
  /** Address of the check on the checklist's page, below the site's base. */
  path: string;
  title: string;
  summary: string;
  how: string | undefined;
  verify: string | undefined;
  /** How it goes wrong in practice. */
  fails: string | undefined;
  /** What would convince a reviewer. */
  evidence: string | undefined;
  /** The weeks that meet it first, in order of their numbers. */
  weeks: readonly Week[];
}

/** Something outside the portal that is worth reading or using. */
export interface Resource extends EntryPage {
  url: string;
  /** Whether its address still leads there. */
  health: AddressHealth;
  kind: ResourceKind;
  topic: string;
  cost: Cost;
  level?: Level | undefined;
  /** For whom it is, and for whom it is not. */
  audience?: string | undefined;
  /** Hours for the parts that the weeks name, or for a first result. */
  hours?: number | undefined;
  /** How far the learner has come with it. */
  status: ReadingStatus;
  /** Why it is there although no week uses it. */
  standsAlone?: string | undefined;
  /** Weeks that read it, or deploy to it, in order of their numbers. */
  usedBy: readonly Week[];
  /** What each of the weeks that read it reads. */
  readBy: readonly WeekReading[];
}

/** What one week reads of a resource. */
export interface WeekReading extends Omit<Reading, 'resource'> {
  week: Week;
}

/** Resources that have something in common. */
export interface ResourceGroup {
  title: string;
  resources: readonly Resource[];
}

/** A page of prose. */
export interface Guide extends EntryPage {
  /** Groups of resources by area; an area without a title holds the groups that name none. */
  areas: readonly { title: string | undefined; groups: readonly ResourceGroup[] }[];
  /** Terms of the field and what they mean, by the term. */
  terms: readonly Term[];
  /** Words by which the search finds pages that say others. */
  synonyms: readonly Synonym[];
}

/** Words that stand for others in a search. */
export interface Synonym {
  /** Names of one thing: each finds the pages that have any of them. */
  typed: readonly string[];
  /** What else the pages say for it, which the names find as well, but not the other way round. */
  means: readonly string[];
}

/** A term of the field. */
export interface Term {
  id: string;
  /** Address of the term on the guide's page, below the site's base. */
  path: string;
  term: string;
  /** Other words for it. */
  also: readonly string[];
  definition: string;
  /** The week in which it is first met. */
  week: Week | undefined;
}
