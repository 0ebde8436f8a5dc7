import type { AstroIntegration } from 'astro';
import { prunePictures } from '../og/og-cache.ts';

/** Builds of other content on the same machine keep theirs for as long, in milliseconds. */
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Deletes from the cache what no build of the last day had on its pages, once one has succeeded. The
 * deploy workflow saves the cache, which would otherwise grow with every change of a status.
 */
export function pruneOgCache(): AstroIntegration {
  return {
    name: 'prune-og-cache',
    hooks: { 'astro:build:done': () => prunePictures(Date.now() - DAY_MS) },
  };
}
