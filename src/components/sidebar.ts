import type { StarlightPageProps } from '@astrojs/starlight/props';
import type { Page, Roadmap, Week } from '../roadmap/model.ts';
import { LIBRARY_PATH } from '../roadmap/library.ts';
import { STATUS_LABELS } from './format.ts';
import { INDEX_PAGES, PORTAL_GUIDES } from './portal-pages.ts';

/**
 * The sidebar of every page: the portal's sections and the weeks of the current phase. Resources
 * and checks are left to their own pages, so that the sidebar does not grow with them.
 */
export function buildSidebar(roadmap: Roadmap): NonNullable<StarlightPageProps['sidebar']> {
  const { currentPhase } = roadmap;
  return [
    { label: 'Home', link: '/' },
    toLink(INDEX_PAGES.progress),
    { label: 'Resources', link: LIBRARY_PATH },
    {
      label: currentPhase.title,
      items: [
        { label: 'The phase', link: currentPhase.path },
        { label: 'All weeks', link: INDEX_PAGES.weeks.path },
        ...currentPhase.weeks.map(toWeekLink),
      ],
    },
    { label: 'Checklists', items: roadmap.checklists.map(toLink) },
    { label: 'Guides', items: [...roadmap.guides, ...PORTAL_GUIDES].map(toLink) },
  ];
}

function toLink(page: Pick<Page, 'path' | 'title'>) {
  return { label: page.title, link: page.path };
}

function toWeekLink(week: Week) {
  return {
    label: `${week.number} ${week.title}`,
    link: week.path,
    badge: { text: STATUS_LABELS[week.status], class: `status-mark status-${week.status}` },
  };
}
