import { formatCount, KIND_LABELS, STATUS_LABELS } from '../components/format.ts';
import { FACET_LABELS, labelValue, LIBRARY_TITLE } from '../components/library-words.ts';
import { INDEX_PAGES, PORTAL_GUIDES } from '../components/portal-pages.ts';
import { groupPathOf, LIBRARY_PATH } from '../roadmap/library.ts';
import type { Page, Phase, Roadmap, Week } from '../roadmap/model.ts';
import { slugify } from '../roadmap/paths.ts';
import { STATUSES } from '../schemas/vocabulary.ts';
import type { OgImage } from './draw-og-image.ts';

/** Name of the picture of the site, which pages without one of their own show. */
const SITE_IMAGE = 'portal';

/**
 * With more resources, each shows the picture of its topic: 5,000 pictures take five minutes to draw and
 * 70 MB, and hardly one of them is ever looked at. So many take 12 seconds once, and 3 MB.
 */
const MOST_RESOURCE_IMAGES = 200;

const known = new WeakMap<Roadmap, ReadonlyMap<string, NamedImage>>();

/**
 * The picture that a page shows where it is shared.
 * @param path address of the page below the site's base; without, the picture of the site
 */
export function findOgImage(roadmap: Roadmap, site: string, path = '/'): NamedImage {
  let images = known.get(roadmap);
  if (!images) {
    images = mapImages(roadmap, site);
    known.set(roadmap, images);
  }
  return images.get(path) ?? drawSite(roadmap, site);
}

/** All pictures of a roadmap, each once. */
export function listOgImages(roadmap: Roadmap, site: string): NamedImage[] {
  return [...new Set(mapImages(roadmap, site).values())];
}

/** The pictures by the addresses of the pages that show them. */
function mapImages(roadmap: Roadmap, site: string): Map<string, NamedImage> {
  const { currentPhase, phases, weeks, checklists, guides, library } = roadmap;
  const resourceCount = library.resources.length;
  const name = (
    { path, title }: Pick<Page, 'path' | 'title'>,
    eyebrow: string,
    phase?: Phase,
    current?: Week,
  ): [string, NamedImage] => [
    path,
    { name: ogNameOf(path), ...describe({ site, eyebrow, title }, phase, current) },
  ];
  const { progress, weeks: allWeeks, ...indexes } = INDEX_PAGES;
  const images = new Map<string, NamedImage>([
    ['/', drawSite(roadmap, site)],
    name(progress, currentPhase.title, currentPhase),
    name(allWeeks, currentPhase.title, currentPhase),
    // What has nothing of a status on it is drawn once, and not anew with every status.
    ...Object.values(indexes).map((page) => name(page, currentPhase.roadmap.title)),
    name({ path: LIBRARY_PATH, title: LIBRARY_TITLE }, formatCount(resourceCount, 'resource')),
    ...library.facets.flatMap(({ facet, values }) =>
      values.map((value) =>
        name(
          { path: groupPathOf(facet, value.slug), title: labelValue(facet, value.name) },
          `${LIBRARY_TITLE} · ${FACET_LABELS[facet]}`,
        ),
      ),
    ),
    ...phases.map((phase) => name(phase, phase.roadmap.title, phase)),
    ...weeks.map((week) =>
      name(
        week,
        `Week ${week.number} · ${week.milestone.title} · ${STATUS_LABELS[week.status]}`,
        week.phase,
        week,
      ),
    ),
    ...checklists.map((checklist) => name(checklist, 'Checklist')),
    ...[...guides, ...PORTAL_GUIDES].map((guide) => name(guide, 'Guide')),
  ]);
  const isLarge = resourceCount > MOST_RESOURCE_IMAGES;
  for (const resource of library.resources) {
    const { path, topic, kind } = resource;
    const shared = isLarge ? images.get(groupPathOf('topic', slugify(topic))) : undefined;
    images.set(path, shared ?? name(resource, `${topic} · ${KIND_LABELS[kind]}`)[1]);
  }
  return images;
}

function drawSite({ currentPhase }: Roadmap, site: string): NamedImage {
  const { title, focus } = currentPhase;
  return { name: SITE_IMAGE, ...describe({ site, eyebrow: focus, title }, currentPhase) };
}

/** A picture with the weeks of a phase below, and what it says in words. */
function describe(
  text: Omit<OgImage, 'weeks'>,
  phase: Phase | undefined,
  current?: Week,
): Omit<NamedImage, 'name'> {
  const weeks = phase?.weeks ?? [];
  const counts = STATUSES.flatMap((status) => {
    const count = weeks.filter((week) => week.status === status).length;
    return count === 0 ? [] : [`${count} ${STATUS_LABELS[status].toLowerCase()}`];
  });
  // The page of a week has to be light, so it says of the weeks its own status alone.
  const words = current
    ? [STATUS_LABELS[current.status], current.phase.title]
    : [text.eyebrow, ...(phase ? [`Its weeks: ${counts.join(', ')}`] : [])];
  return {
    image: {
      ...text,
      weeks: weeks.map((week) => ({ status: week.status, isCurrent: week === current })),
    },
    alt: [text.title, ...words].map((sentence) => `${sentence}.`).join(' '),
  };
}

/** The name of a page's picture: `weeks/37-a` for `/weeks/37-a/`. */
function ogNameOf(path: string): string {
  return path.replaceAll(/^\/|\/$/g, '');
}

/** A picture with its name and its words. */
export interface NamedImage {
  /** Path of its file below `/og/`, without its ending. */
  name: string;
  image: OgImage;
  /** What it says, for those who can't see it. */
  alt: string;
}
