import { z } from 'zod';
import type { Roadmap, Synonym } from '../../roadmap/model.ts';

/** What an index is made of, as the site tells whoever makes it. */
export interface IndexPlan {
  /** Addresses of the pages below the site's base. */
  paths: readonly string[];
  synonyms: readonly Synonym[];
}

/** An index plan in JSON. */
export const indexPlanSchema = z.object({
  paths: z.array(z.string()),
  synonyms: z.array(z.object({ typed: z.array(z.string()), means: z.array(z.string()) })),
});

/**
 * Lists the pages of a roadmap, and the words that mean the same: those that a guide names as
 * synonyms, the terms of a glossary with their other names, and the short names of the weeks.
 * @param routes files of the pages that are there whatever the content, beside those of the entries
 */
export function planIndex(roadmap: Roadmap, routes: readonly string[]): IndexPlan {
  const { phases, weeks, checklists, resources, guides } = roadmap;
  const fixed = routes
    // What is not found has a page, but no address.
    .filter((route) => !route.includes('[') && !route.endsWith('/404.astro'))
    .map((route) => route.replace(/^(\.\.?\/)+/, '/').replace(/(index)?\.astro$/, ''))
    .map((path) => (path.endsWith('/') ? path : `${path}/`));
  const entries = [phases, weeks, checklists, resources, guides].flatMap((pages) =>
    pages.map(({ path }) => path),
  );
  return {
    paths: [...new Set([...fixed, ...entries])],
    synonyms: [
      ...weeks.map(({ number }) => ({ typed: [`week ${number}`, `w${number}`], means: [] })),
      ...guides.flatMap(({ synonyms, terms }) => [
        ...synonyms,
        ...terms
          .filter(({ also }) => also.length > 0)
          .map(({ term, also }) => ({ typed: [term, ...also], means: [] })),
      ]),
    ],
  };
}
