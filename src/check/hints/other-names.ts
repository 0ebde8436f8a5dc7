import { findNearest } from '../suggest.ts';
import { unwrapCurly } from './curly-quotes.ts';

/** What fields are called elsewhere. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  title: ['name', 'heading'],
  summary: ['description', 'desc', 'abstract', 'excerpt'],
  url: ['link', 'href', 'address', 'website', 'uri'],
  repo: ['repository', 'github', 'gitlab', 'git', 'code', 'source', 'url', 'link'],
  demo: ['live', 'site', 'website', 'homepage', 'preview', 'deployment', 'url', 'link'],
  hours: ['minutes', 'time', 'duration', 'effort'],
  kind: ['type'],
  topic: ['subject', 'category'],
  cost: ['price'],
  order: ['position', 'weight'],
  definition: ['meaning'],
  week: ['number'],
  status: ['state', 'progress'],
  startedOn: ['started', 'startDate', 'start'],
  completedOn: ['completed', 'finished', 'finishedOn'],
  deployedOn: ['deployed', 'launchedOn', 'launched'],
  startsOn: ['start', 'startDate', 'from'],
  endsOn: ['end', 'endDate', 'until'],
  skills: ['technologies', 'tech', 'stack'],
  prerequisites: ['requires', 'dependsOn'],
  objectives: ['learning', 'outcomes'],
};

/**
 * The field that a key was meant for that its record does not have: one with nearly that name, else
 * one that is called so elsewhere, best one that is missing.
 */
export function findMeantKey(
  key: string,
  known: readonly string[],
  written: readonly string[] = [],
): string | undefined {
  const name = unwrapCurly(key) ?? key;
  const wanted = name.toLowerCase();
  const named = known.filter((field) =>
    (Object.hasOwn(OTHER_NAMES, field) ? (OTHER_NAMES[field] ?? []) : []).some(
      (other) => other.toLowerCase() === wanted,
    ),
  );
  return findNearest(name, known) ?? named.find((field) => !written.includes(field)) ?? named[0];
}
