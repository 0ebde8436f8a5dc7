import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig, envField } from 'astro/config';
import { contentDir } from './src/content-dir.ts';
import { codeBlocks } from './src/integrations/code-blocks.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { leanShell } from './src/integrations/lean-shell.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { pruneOgCache } from './src/integrations/prune-og-cache.ts';

// What an adopter changes: the address of the site, its name, and where its source lives.
// `astro build --site URL --base /PATH/` overrides the first two (the deploy workflow does).
const SITE = 'https://pak-pow.github.io';
const BASE = '/';
const TITLE = process.env.SITE_TITLE ?? 'PROJECT52';
const SOURCE = process.env.SOURCE_URL ?? 'https://github.com/pak-pow/PROJECT52-PHASE3';

export default defineConfig({
  site: SITE,
  base: BASE,
  trailingSlash: 'always',
  // Readers fetch a page when they ask for it, not when they hover over a link.
  prefetch: false,
  devToolbar: { enabled: false },
  env: {
    schema: {
      SITE_TITLE: envField.string({ context: 'server', access: 'public', default: TITLE }),
      SOURCE_URL: envField.string({ context: 'server', access: 'public', default: SOURCE }),
    },
  },
  vite: {
    // Astro marks each MDX file with a directive of its own; a warning a file tells nobody anything.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
  integrations: [
    contentCheck(),
    starlight({
      title: TITLE,
      description:
        'A roadmap of production projects, with its progress told straight from the source.',
      favicon: '/favicon.svg',
      customCss: [
        './src/styles/tokens.css',
        './src/styles/shell.css',
        './src/styles/prose.css',
        './src/styles/portal.css',
      ],
      components: {
        ContentPanel: './src/components/shell/ContentPanel.astro',
        Footer: './src/components/shell/Footer.astro',
        Head: './src/components/shell/Head.astro',
        Header: './src/components/shell/Header.astro',
        MarkdownContent: './src/components/shell/MarkdownContent.astro',
        PageFrame: './src/components/shell/PageFrame.astro',
        PageSidebar: './src/components/shell/PageSidebar.astro',
        PageTitle: './src/components/shell/PageTitle.astro',
        Sidebar: './src/components/shell/Sidebar.astro',
        SkipLink: './src/components/shell/SkipLink.astro',
        ThemeProvider: './src/components/shell/ThemeProvider.astro',
        TwoColumnContent: './src/components/shell/TwoColumnContent.astro',
      },
      expressiveCode: codeBlocks(),
      disable404Route: true,
      // Ours is made of the same pages, in another way (see `searchIndex`).
      pagefind: false,
      // Asides (`:::note`) are to work in every collection, not only in Starlight's own.
      // Every section can be linked to from "On this page".
      markdown: { processedDirs: [contentDir], headingLinks: false },
    }),
    // Links stay apart, so that they get the site's base (see ContentLink), and cells of tables.
    mdx({ optimize: { ignoreElementNames: ['a', 'td', 'th'] } }),
    leanShell(),
    // Before its marks are taken out of the pages.
    searchIndex(),
    finishPages(),
    // Last: when all has succeeded.
    pruneOgCache(),
  ],
});
