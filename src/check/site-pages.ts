import {
  HOME_SECTIONS,
  homeMilestoneAnchor,
  PROGRESS_SECTIONS,
  SEARCH_SECTIONS,
  toFormulaHeading,
  toHandoutHeading,
  toKindHeading,
  TOP_ANCHOR,
  toRuleGroupHeading,
  toRuleHeading,
  toTopicHeading,
} from '../roadmap/anchors.ts';
import { FORMULAS } from '../roadmap/formulas.ts';
import { pathOf } from '../roadmap/paths.ts';
import { schemas, type Collection, type PhaseData } from '../schemas/index.ts';
import { anchorAt, listBodyAnchors, type Anchor } from './anchor.ts';
import { readBody } from './body.ts';
import type { ContentSet, FileEntry } from './content-set.ts';
import { listEntryAnchors, listMilestoneAnchors, type KnownAnchors } from './entry-anchors.ts';
import { listReadable, readAll } from './readable.ts';
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
function listFixedPages({ phases, weeks, resources }: ContentSet, rules: readonly Rule[]): Page[] {
  const milestones = phases.map(listMilestoneAnchors);
  const isWhole = milestones.every((list) => list.isWhole);
  const kinds = resources.map(({ data }) => data.kind);
  const topics = resources.map(({ data }) => data.topic);
  return [
    ['/', listHomeAnchors(phases), isWhole && phases.length > 0],
    ['/progress/', Object.values(PROGRESS_SECTIONS)],
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
    [
      '/resources/',
      listTopicAnchors(phases, new Set(topics)),
      phases.every(({ data }) => readAll(data.topics)) && !topics.includes(undefined),
    ],
    [
      '/resources/by-kind/',
      [...new Set(kinds)].flatMap((kind) => (kind ? [toKindHeading(kind, kind)] : [])),
      !kinds.includes(undefined),
    ],
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
  return collections.flatMap((collection) =>
    entries[collection].map(({ entry: { id, file }, anchors, isWhole }): Page => [
      pathOf(collection, id),
      [...anchors, ...listBodyAnchors(file)],
      isWhole && readBody(file).isWhole,
    ]),
  );
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

/** The topics that have resources, each where it is first declared. */
function listTopicAnchors(
  phases: readonly FileEntry<PhaseData>[],
  used: ReadonlySet<string | undefined>,
): Anchor[] {
  const topics = new Map<string, Anchor>();
  for (const { file, data } of phases)
    for (const { item: topic, index } of listReadable(data.topics))
      if (used.has(topic) && !topics.has(topic))
        topics.set(topic, anchorAt(toTopicHeading(topic), file, ['topics', index]));
  return [...topics.values()];
}

/** A page with its anchors, which are all unless it says otherwise. */
type Page = readonly [path: string, anchors: readonly Anchor[], isWhole?: boolean];
