/** How far a week has come, in the order in which a week passes through it. */
export const STATUSES = ['not-started', 'in-progress', 'completed', 'deployed'] as const;

/** What sort of thing a resource is. */
export const RESOURCE_KINDS = [
  'documentation',
  'tutorial',
  'book',
  'specification',
  'library',
  'tool',
  'service',
  'platform',
] as const;

/** What a resource costs its reader: nothing, nothing up to a limit, or money from the start. */
export const COSTS = ['free', 'free-tier', 'paid'] as const;

/** What the reader of a resource should bring: nothing, the basics, or experience. */
export const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;

/** How far the learner has come with a resource, in the order in which it passes through them. */
export const READING_STATUSES = ['to-read', 'reading', 'read'] as const;

/** What a checklist is ticked for: each week's project, or the phase as a whole. */
export const CHECKLIST_SCOPES = ['week', 'phase'] as const;

export type Status = (typeof STATUSES)[number];
export type ResourceKind = (typeof RESOURCE_KINDS)[number];
export type Cost = (typeof COSTS)[number];
export type Level = (typeof LEVELS)[number];
export type ReadingStatus = (typeof READING_STATUSES)[number];
export type ChecklistScope = (typeof CHECKLIST_SCOPES)[number];
