import { EVIDENCE } from '../schemas/week.ts';
import { STATUSES, type Status } from '../schemas/vocabulary.ts';
import type { Change } from './edit-frontmatter.ts';
import { isRecord } from '../is-record.ts';

/** Where a week is to go, and the addresses that were given for it. */
export interface Move {
  status: Status;
  repo?: string | undefined;
  demo?: string | undefined;
}

/** What a move takes. */
export interface MovePlan {
  /** Evidence that the status needs and that neither the file nor the command has. */
  missing: readonly Address[];
  /** What the file says that the status does not allow, in words, and the changes that take it out. */
  evidence: readonly { name: string; change: Change }[];
  /** The changes for all else, in order. */
  changes: readonly Change[];
}

export type Address = (typeof ADDRESSES)[number];

/** Evidence that has to be there once its status is reached. */
export const ADDRESSES = ['repo', 'demo'] as const;

/** What the file of a week needs for another status, and what of it the command lacks; asks nothing. */
export function planMove(data: Fields, move: Move): MovePlan {
  const given = ADDRESSES.flatMap((field) => {
    const value = move[field];
    return value === undefined ? [] : [{ field, value }];
  });
  return {
    missing: ADDRESSES.filter(
      (field) =>
        move[field] === undefined && !isThere(data[field]) && !isTooEarly(field, move.status),
    ),
    evidence: [
      ...EVIDENCE.filter(
        ([field]) =>
          isThere(data[field]) &&
          isTooEarly(field, move.status) &&
          !given.some((address) => address.field === field),
      ).map(([field]) => ({ name: `\`${field}\``, change: { kind: 'remove' as const, field } })),
      ...(move.status === 'not-started' ? listDone(data['features']) : []),
    ],
    changes: [
      { kind: 'set', field: 'status', value: move.status, after: ['title', 'hours'] },
      ...given.map(({ field, value }): Change => ({
        kind: 'set',
        field,
        value,
        after: field === 'repo' ? ['status'] : ['status', 'repo'],
      })),
    ],
  };
}

/** Whether a status allows no evidence of that kind yet. */
export function isTooEarly(field: Evidence, status: Status): boolean {
  return STATUSES.indexOf(status) < STATUSES.indexOf(firstStatusOf(field));
}

/** The first status that may have evidence of that kind. */
export function firstStatusOf(field: Evidence): Status {
  return EVIDENCE.find(([name]) => name === field)?.[1] ?? 'not-started';
}

/** The features that are marked as done. */
function listDone(features: unknown): { name: string; change: Change }[] {
  return (Array.isArray(features) ? features : []).flatMap((feature: unknown, index) =>
    isRecord(feature) && feature['done'] === true
      ? [
          {
            name: `the mark of "${String(feature['title'])}"`,
            change: { kind: 'mark' as const, field: 'features', index, done: false },
          },
        ]
      : [],
  );
}

/** Whether a field says something; an empty list does not. */
export function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

type Evidence = (typeof EVIDENCE)[number][0];

type Fields = Readonly<Record<string, unknown>>;
