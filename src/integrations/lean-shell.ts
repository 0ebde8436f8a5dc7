import type { AstroIntegration } from 'astro';

/** A script of the shell that every page would load, for a menu that keeps its state. */
const SCRIPT = /starlight\/dist\/components-internals\/SidebarPersistState/;

/** Style sheets of the shell whose names and values the portal has of its own (see tokens.css). */
const STYLES = /starlight\/dist\/style\/(?:asides|props|util)\.css$/;

/** Leaves out what the shell would send with every page although the portal does without. */
export function leanShell(): AstroIntegration {
  return {
    name: 'lean-shell',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'lean-shell',
                enforce: 'pre',
                load: (id) => (SCRIPT.test(id) ? 'export {};' : undefined),
                transform: (_, id) => (STYLES.test(id) ? ':root {}' : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
