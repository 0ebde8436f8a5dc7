import type { PagefindOptions } from './pagefind.ts';

/** How the engine is set up wherever it runs: what it weighs belongs to the index. */
export const ENGINE_OPTIONS: PagefindOptions = {
  noWorker: true,
  excerptLength: 22,
  ranking: { metaWeights: { title: 8, keywords: 6 } },
};
