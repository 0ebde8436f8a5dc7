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
import { listEntryAnchors, listMilestoneAnchors } from './entry-anchors.ts';
import type { Rule } from './rules/rule.ts';

/**
 * Every page of the portal by its address, with what can be linked to on it; `undefined` where a
 * file that says so is not valid. What depends on the day is left out: a link has to hold on all.
 */
export type SitePages = ReadonlyMap<string, readonly Anchor[] | undefined>;

const known = new WeakMap<ContentSet, SitePages>();

/** The pages that a content makes, found out once for each content. */
export function listSitePages(content: ContentSet, rules: readonly Rule[]): SitePages {
  let pages = known.get(content);
  if (!pages) {
    const top = [{ slug: TOP_ANCHOR }];
    pages = new Map(
      // Where both have an address, Astro shows the fixed page, which comes last here.
      [...listEntryPages(content), ...listFixedPages(content, rules)].map(([path, anchors]) => [
        path,
        anchors && [...top, ...anchors],
      ]),
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
  const phases = content.isComplete('phases')
    ? content.phases.toSorted(
        (left, right) => left.data.number - right.data.number || (left.id < right.id ? -1 : 1),
      )
    : undefined;
  const resources = content.isComplete('resources') ? content.resources : undefined;
  return [
    ['/', phases && listHomeAnchors(phases)],
    ['/progress/', Object.values(PROGRESS_SECTIONS)],
    ['/search/', Object.values(SEARCH_SECTIONS)],
    [
      '/print/',
      content.isComplete('weeks')
        ? content.weeks.map(({ data: { week, title } }) =>
            toHandoutHeading({ number: week, title }),
          )
        : undefined,
    ],
    ['/phases/', []],
    ['/weeks/', phases?.flatMap(listMilestoneAnchors)],
    ['/checklists/', []],
    [
      '/resources/',
      phases && resources && listTopicAnchors(phases, new Set(resources.map((r) => r.data.topic))),
    ],
    [
      '/resources/by-kind/',
      resources &&
        [...new Set(resources.map(({ data }) => data.kind))].map((kind) =>
          toKindHeading(kind, kind),
        ),
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
  const anchors = listEntryAnchors(content);
  // The keys of an object literal are exactly the collections.
  const collections = Object.keys(schemas) as Collection[];
  return collections.flatMap((collection): Page[] => [
    ...[...content.idsOf(collection)].map((id): Page => [pathOf(collection, id), undefined]),
    ...anchors[collection].map(([{ id, file }, own]): Page => [
      pathOf(collection, id),
      readBody(file).error ? undefined : [...own, ...listBodyAnchors(file)],
    ]),
  ]);
}

/** What the first page has whichever phase is the current one. */
function listHomeAnchors(phases: readonly FileEntry<PhaseData>[]): Anchor[] | undefined {
  const [first, ...others] = phases.map(({ data }) => data.milestones);
  return (
    first && [
      ...Object.values(HOME_SECTIONS),
      ...first
        .filter(({ id }) => others.every((milestones) => milestones.some((m) => m.id === id)))
        .map((milestone) => ({ slug: homeMilestoneAnchor(milestone), text: milestone.title })),
    ]
  );
}

/** The topics that have resources, each where it is first declared. */
function listTopicAnchors(
  phases: readonly FileEntry<PhaseData>[],
  used: ReadonlySet<string>,
): Anchor[] {
  const topics = new Map<string, Anchor>();
  for (const { file, data } of phases)
    data.topics.forEach((topic, index) => {
      if (used.has(topic) && !topics.has(topic))
        topics.set(topic, anchorAt(toTopicHeading(topic), file, ['topics', index]));
    });
  return [...topics.values()];
}

type Page = readonly [path: string, anchors: readonly Anchor[] | undefined];
