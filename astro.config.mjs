import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig, envField } from 'astro/config';
import { contentDir } from './src/content-dir.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { lightCodeMarkup } from './src/integrations/light-code-markup.ts';
import { unusedStyles } from './src/integrations/unused-styles.ts';
import { validCodeMarkup } from './src/integrations/valid-code-markup.ts';

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
      social: [{ icon: 'github', label: 'GitHub', href: SOURCE }],
      customCss: [
        './src/styles/tokens.css',
        './src/styles/portal.css',
        './src/styles/progress.css',
      ],
      components: {
        Search: './src/components/Search.astro',
        PageTitle: './src/components/PageTitle.astro',
      },
      expressiveCode: { plugins: [validCodeMarkup(), lightCodeMarkup()] },
      disable404Route: true,
      // Asides (`:::note`) are to work in every collection, not only in Starlight's own.
      markdown: { processedDirs: [contentDir] },
    }),
    // Links stay apart, so that they get the site's base (see ContentLink).
    mdx({ optimize: { ignoreElementNames: ['a'] } }),
    unusedStyles(),
  ],
});
