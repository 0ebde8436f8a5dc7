import {
  FOLLOW_SECTIONS,
  HOME_SECTIONS,
  homeMilestoneAnchor,
  PROGRESS_SECTIONS,
  SEARCH_SECTIONS,
  toFormulaHeading,
  toHandoutHeading,
  TOP_ANCHOR,
  toRuleGroupHeading,
  toRuleHeading,
} from '../roadmap/anchors.ts';
import { FORMULAS } from '../roadmap/formulas.ts';
import { FACETS } from '../roadmap/library-query.ts';
import { facetSlugsOf, groupPathOf, LIBRARY_PATH } from '../roadmap/library.ts';
import { pathOf, slugify } from '../roadmap/paths.ts';
import { schemas, type Collection, type PhaseData } from '../schemas/index.ts';
import { anchorAt, listBodyAnchors, type Anchor } from './anchor.ts';
import { listNames, readStem } from './file-names.ts';
import { readBody } from './body.ts';
import type { ContentSet, FileEntry } from './content-set.ts';
import { listEntryAnchors, listMilestoneAnchors, type KnownAnchors } from './entry-anchors.ts';
import { findOverlaps } from './phase-overlaps.ts';
import { listReadable } from './readable.ts';
import type { Rule } from './rules/rule.ts';

/**
 * Every page of the portal by its address, with what can be linked to on it. What depends on the day
 * is left out: a link has to hold on all.
 */
export type SitePages = ReadonlyMap<string, KnownAnchors>;

const known = new WeakMap<ContentSet, SitePages>();

/** The pages that a content makes, found out once for each content. */
export function listSitePages(content: ContentSet, rules: readonly Rule[]): SitePages {
  let pages = known.get(content);
  if (!pages) {
    const top = { slug: TOP_ANCHOR };
    pages = new Map(
      // Where both have an address, Astro shows the fixed page, which comes last here.
      [...listEntryPages(content), ...listFixedPages(content, rules)].map(
        ([path, anchors, isWhole = true]) => [path, { anchors: [top, ...anchors], isWhole }],
      ),
    );
    known.set(content, pages);
  }
  return pages;
}

/** The addresses of the portal's own pages, which are there whatever the content. */
export function listPortalPaths(content: ContentSet, rules: readonly Rule[]): Set<string> {
  return new Set(listFixedPages(content, rules).map(([path]) => path));
}

/** Pages that are there whatever the content. */
function listFixedPages(content: ContentSet, rules: readonly Rule[]): Page[] {
  const { weeks } = content;
  // Phases with the same weeks have the same milestones, which is told of their weeks.
  const overlaps = findOverlaps(content.phases);
  const phases = content.phases.filter((phase) => !overlaps.has(phase));
  const milestones = phases.map(listMilestoneAnchors);
  const isWhole = milestones.every((list) => list.isWhole);
  return [
    ['/', listHomeAnchors(phases), isWhole && phases.length > 0],
    ['/progress/', Object.values(PROGRESS_SECTIONS)],
    ['/follow/', Object.values(FOLLOW_SECTIONS)],
    ['/search/', Object.values(SEARCH_SECTIONS)],
    [
      '/print/',
      weeks.flatMap(({ id, data: { week, title = id } }) =>
        week === undefined ? [] : [toHandoutHeading({ number: week, title })],
      ),
      weeks.every(({ data }) => data.week !== undefined),
    ],
    ['/phases/', []],
    ['/weeks/', milestones.flatMap(({ anchors }) => anchors), isWhole],
    ['/checklists/', []],
    [LIBRARY_PATH, []],
    ...listGroupPaths(content).map((path): Page => [path, []]),
    ['/guides/', []],
    ['/guides/how-progress-is-computed/', FORMULAS.map(toFormulaHeading)],
    [
      '/guides/check-rules/',
      [
        ...[...new Set(rules.map(({ group }) => group))].map(toRuleGroupHeading),
        ...rules.map(({ id }) => toRuleHeading(id)),
      ],
    ],
  ];
}

/** The page of each file, also of those that are not valid. */
function listEntryPages(content: ContentSet): Page[] {
  const entries = listEntryAnchors(content);
  // The keys of an object literal are exactly the collections.
  const collections = Object.keys(schemas) as Collection[];
  const misnamed = content.files.flatMap(({ source }): Page[] => {
    const stem = readStem(source);
    return stem === undefined ? [] : [[pathOf(source.collection, stem), [], false]];
  });
  return [
    ...misnamed,
    ...collections.flatMap((collection) =>
      entries[collection].flatMap(({ entry: { id, data, file }, anchors, isWhole }) =>
        listNames({ collection, id }, data).map((name): Page => [
          pathOf(collection, name),
          [...anchors, ...listBodyAnchors(file)],
          isWhole && readBody(file).isWhole,
        ]),
      ),
    ),
  ];
}

/** What the first page has whichever phase is the current one. */
function listHomeAnchors(phases: readonly FileEntry<PhaseData>[]): Anchor[] {
  const [first = [], ...others] = phases.map(({ data }) =>
    listReadable(data.milestones).map(({ item }) => item),
  );
  return [
    ...Object.values(HOME_SECTIONS),
    ...first.flatMap(({ id, title = id }) =>
      id !== undefined && others.every((list) => list.some((milestone) => milestone.id === id))
        ? [{ slug: homeMilestoneAnchor({ id }), text: title ?? id }]
        : [],
    ),
  ];
}

/**
 * The topics of all phases, each where it is first declared, with the slug that makes the address of
 * its page.
 */
export function listTopics({ phases }: ContentSet): Anchor[] {
  const topics = new Map<string, Anchor>();
  for (const { file, data } of phases)
    for (const { item: topic, index } of listReadable(data.topics))
      if (!topics.has(topic))
        topics.set(topic, anchorAt({ slug: slugify(topic), text: topic }, file, ['topics', index]));
  return [...topics.values()];
}

/**
 * Whether nobody can say if there is a page: that of a value of the library, while a field that could
 * hold the value can't be read.
 */
export function isOpenPath({ resources, weeks, valid }: ContentSet, path: string): boolean {
  const facet = FACETS.find((candidate) => path.startsWith(`${LIBRARY_PATH}${candidate}/`));
  if (facet === undefined) return false;
  if (facet === 'week') return valid.weeks.length < weeks.length;
  // A level that is not there may be left out or wrong.
  if (facet === 'level') return valid.resources.length < resources.length;
  return resources.some(({ data }) => data[facet] === undefined);
}

/**
 * The pages of the values that resources have. Where they go on is left out: which page a resource
 * is on changes with every other one.
 */
function listGroupPaths({ resources, weeks }: ContentSet): string[] {
  const users = new Map<string | undefined, { number: number }[]>();
  for (const { data } of weeks)
    for (const id of [
      ...listReadable(data.resources).map(({ item }) => item.resource),
      ...listReadable(data.deployment).map(({ item }) => item.platform),
    ])
      if (data.week !== undefined) users.set(id, [...(users.get(id) ?? []), { number: data.week }]);
  const paths = resources.flatMap(({ id, data }) => {
    const slugs = facetSlugsOf({ ...data, usedBy: users.get(id) ?? [] });
    return FACETS.flatMap((facet) => slugs[facet].map((slug) => groupPathOf(facet, slug)));
  });
  return [...new Set(paths)];
}

/** A page with its anchors, which are all unless it says otherwise. */
type Page = readonly [path: string, anchors: readonly Anchor[], isWhole?: boolean];
