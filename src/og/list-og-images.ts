import type { Page, Roadmap, Week } from '../roadmap/model.ts';
import type { OgImage } from './draw-og-image.ts';

/** Name of the picture of the site, which pages without one of their own show. */
export const SITE_IMAGE = 'portal';

/**
 * The pictures of a roadmap, each under the name of its page. Resources share that of the site:
 * there can be thousands, and each picture takes as long as a page.
 */
export function listOgImages(roadmap: Roadmap, site: string): NamedImage[] {
  const { currentPhase, phases, weeks, checklists, guides } = roadmap;
  const drawBars = (current?: Page) =>
    (phases.find((phase) => isPartOf(current, phase.weeks)) ?? currentPhase).weeks.map((week) => ({
      status: week.status,
      isCurrent: week === current,
    }));
  const name = (page: Page, eyebrow: string): NamedImage => ({
    page: ogNameOf(page.path),
    image: { site, eyebrow, title: page.title, weeks: drawBars(page) },
  });
  return [
    {
      page: SITE_IMAGE,
      image: { site, eyebrow: currentPhase.focus, title: currentPhase.title, weeks: drawBars() },
    },
    ...phases.map((phase) => name(phase, phase.roadmap.title)),
    ...weeks.map((week) => name(week, `Week ${week.number} · ${week.milestone.title}`)),
    ...checklists.map((checklist) => name(checklist, 'Checklist')),
    ...guides.map((guide) => name(guide, 'Guide')),
  ];
}

/** The name of a page's picture: `weeks/37-a` for `/weeks/37-a/`. */
export function ogNameOf(path: string): string {
  return path.replaceAll(/^\/|\/$/g, '');
}

function isPartOf(page: Page | undefined, weeks: readonly Week[]): boolean {
  return weeks.some((week) => week === page);
}

/** A picture with the name of its page. */
export interface NamedImage {
  page: string;
  image: OgImage;
}
