import type { Rule } from './rule.ts';

export const prerequisiteCycle: Rule = {
  id: 'prerequisite-cycle',
  group: 'Meaning',
  severity: 'error',
  finds: 'Weeks that need each other in a circle.',
  why: 'None of them could ever be begun.',
  example: {
    file: 'weeks/1-seed-tray.mdx',
    bad: 'prerequisites: [2-raised-bed]\nfeatures',
    good: 'features',
  },
  findProblems: ({ weeks }) => {
    const needs = new Map(weeks.map(({ id, data }) => [id, data.prerequisites]));
    return weeks.flatMap(({ id, data, file }) =>
      data.prerequisites.flatMap((slug, index) => {
        const way = findWay(needs, slug, id);
        return way
          ? [
              file.findingAt(
                ['prerequisites', index],
                `Expected no circle, found ${[id, ...way].join(' → ')}.`,
                'Remove one of the prerequisites of the circle.',
              ),
            ]
          : [];
      }),
    );
  },
};

/** The slugs on a shortest way from one week to another along prerequisites. */
function findWay(
  needs: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  // A map keeps the order of insertion, and is walked to what is added on the way.
  for (const [slug] of cameFrom) {
    if (slug === to) {
      const way: string[] = [];
      for (let at: string | undefined = slug; at !== undefined; at = cameFrom.get(at))
        way.unshift(at);
      return way;
    }
    for (const next of needs.get(slug) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, slug);
  }
  return undefined;
}
