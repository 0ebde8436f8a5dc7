import { COSTS, LEVELS, READING_STATUSES, RESOURCE_KINDS } from '../schemas/vocabulary.ts';
import { FACETS, type Facet, type LibraryItem } from './library-query.ts';
import type { Resource, Week } from './model.ts';
import { slugify } from './paths.ts';

/** Address of the library below the site's base. */
export const LIBRARY_PATH = '/resources/';

/** How many resources a page of the library shows at a time. */
export const LIBRARY_PAGE_SIZE = 72;

/**
 * The resources in reading order, and the values of each facet that some resource has.
 * @param resources by title
 * @param weeks in order of their numbers
 * @param topics in the order in which they are offered
 */
export function buildLibrary(
  resources: readonly Resource[],
  weeks: readonly Week[],
  topics: readonly string[],
): Library {
  const ordered = toReadingOrder(resources, weeks);
  const names: Record<Facet, readonly string[]> = {
    topic: topics,
    kind: RESOURCE_KINDS,
    status: READING_STATUSES,
    cost: COSTS,
    level: LEVELS,
    week: weeks.map(({ number }) => String(number)),
  };
  const slugged = ordered.map((resource) => ({ resource, slugs: facetSlugsOf(resource) }));
  return {
    resources: ordered,
    facets: FACETS.map((facet) => {
      const members = new Map<string, Resource[]>();
      for (const { resource, slugs } of slugged)
        for (const slug of slugs[facet]) {
          const sharing = members.get(slug);
          if (sharing) sharing.push(resource);
          else members.set(slug, [resource]);
        }
      return {
        facet,
        values: names[facet].flatMap((name) => {
          const slug = slugify(name);
          const sharing = members.get(slug);
          return sharing ? [{ slug, name, resources: sharing }] : [];
        }),
      };
    }).filter(({ values }) => values.length > 0),
  };
}

/** The values that a resource has of each facet, as parts of an address. */
export function facetSlugsOf({
  topic,
  usedBy,
  ...words
}: Shelved): Record<Facet, readonly string[]> {
  return {
    topic: topic === undefined ? [] : [slugify(topic)],
    kind: words.kind ? [words.kind] : [],
    status: words.status ? [words.status] : [],
    cost: words.cost ? [words.cost] : [],
    level: words.level ? [words.level] : [],
    week: usedBy.map(({ number }) => String(number)),
  };
}

/** Address of the page of all resources that have a value, below the site's base. */
export function groupPathOf(facet: Facet, slug: string, page = 1): string {
  return `${LIBRARY_PATH}${facet}/${slug}/${page > 1 ? `${page}/` : ''}`;
}

/** The pages of every value, so many resources on each. */
export function listGroupPages({ facets }: Library): GroupPage[] {
  return facets.flatMap(({ facet, values }) =>
    values.flatMap(({ resources, ...value }) => {
      const pages = Math.ceil(resources.length / LIBRARY_PAGE_SIZE);
      return Array.from({ length: pages }, (_, index) => ({
        facet,
        ...value,
        page: index + 1,
        pages,
        total: resources.length,
        resources: resources.slice(index * LIBRARY_PAGE_SIZE, (index + 1) * LIBRARY_PAGE_SIZE),
      }));
    }),
  );
}

/** What the library knows of a resource. */
export function toLibraryItem(
  resource: Shelved & Pick<Resource, 'path' | 'title' | 'summary' | 'topic' | 'hours'>,
): LibraryItem {
  const { path, title, summary, topic, hours } = resource;
  return { path, title, summary, topic, hours, slugs: facetSlugsOf(resource) };
}

/** As the weeks come to them; those of no week at the end, by title. */
function toReadingOrder(resources: readonly Resource[], weeks: readonly Week[]): Resource[] {
  return [
    ...new Set([
      ...weeks.flatMap((week) => [
        ...week.resources.map(({ resource }) => resource),
        ...week.deployment.map(({ platform }) => platform),
      ]),
      ...resources,
    ]),
  ];
}

/** The resources in reading order, and what they can be narrowed by. */
export interface Library {
  /** In the order in which the weeks come to them; those of no week at the end. */
  resources: readonly Resource[];
  /** In the order of `FACETS`; those that no resource has a value of are left out. */
  facets: readonly LibraryFacet[];
}

/** Something that resources can be narrowed by. */
export interface LibraryFacet {
  facet: Facet;
  values: readonly FacetValue[];
}

/** A value of a facet that some resources have. */
export interface FacetValue {
  /** Part of an address. */
  slug: string;
  /** A topic, a word of a vocabulary, or the number of a week. */
  name: string;
  /** In reading order. */
  resources: readonly Resource[];
}

/** One of the pages of a value. */
export interface GroupPage extends FacetValue {
  facet: Facet;
  /** From 1 on. */
  page: number;
  pages: number;
  /** Resources on all of the pages. */
  total: number;
}

/** What is read of a resource to see where it belongs; the check knows some that lack a field. */
interface Shelved {
  topic?: string | undefined;
  kind?: string | undefined;
  status?: string | undefined;
  cost?: string | undefined;
  level?: string | undefined;
  usedBy: readonly Pick<Week, 'number'>[];
}
