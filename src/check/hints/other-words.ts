// What the words of a field with a few are called elsewhere.

/** The words that mean the same as one of the portal's. */
const MEANINGS: Readonly<Record<string, string>> = {
  'not-started': 'todo to-do open planned pending none new later backlog unstarted',
  'in-progress': 'started wip doing ongoing active current begun working now',
  completed: 'done finished complete ready closed yes ok passed',
  deployed: 'live online launched shipped released published production',
  beginner: 'easy basic basics simple starter novice newbie 1',
  intermediate: 'medium middle normal moderate 2',
  advanced: 'hard expert difficult pro professional 3',
  free: '$0 0 gratis none opensource open-source',
  'free-tier': 'freemium trial limited',
  paid: 'pay premium commercial subscription',
  documentation: 'docs doc reference manual',
  tutorial: 'guide course article video blog howto how-to lesson workshop',
  book: 'ebook e-book',
  library: 'lib framework package sdk module',
  specification: 'spec standard rfc',
  tool: 'app application cli program software',
  service: 'saas api',
  platform: 'host hosting cloud provider',
};

/** The one of some words that another word means elsewhere; `undefined` for none. */
export function findMeantWord<Word extends string>(
  word: string,
  among: readonly Word[],
): Word | undefined {
  const lower = word.trim().toLowerCase();
  return among.find(
    (option) => Object.hasOwn(MEANINGS, option) && MEANINGS[option]?.split(' ').includes(lower),
  );
}
