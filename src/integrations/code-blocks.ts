import { readFile } from 'node:fs/promises';
import {
  createRenderer,
  type StarlightExpressiveCodeOptions,
} from '@astrojs/starlight/expressive-code';
import { codeFrames } from './code-frames.ts';
import { CODE_THEME } from './code-theme.ts';
import { lightCodeMarkup } from './light-code-markup.ts';

const STYLES = new URL('../styles/code.css', import.meta.url);

/** Copies a block, whose text is in its lines, and lets the keyboard scroll those that are cut off. */
const SCRIPT = `
const watch = new ResizeObserver((entries) => {
  for (const { target } of entries)
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
});
for (const block of document.querySelectorAll('.expressive-code pre')) watch.observe(block);
document.addEventListener('click', async ({ target }) => {
  const button = target.closest?.('button.copy');
  if (!button) return;
  const code = button.closest('figure').querySelector('code').textContent.trimEnd();
  try {
    await navigator.clipboard.writeText(code);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not copied';
  }
  setTimeout(() => (button.textContent = 'Copy'), 2000);
});
`;

/**
 * How code is shown. Expressive Code reads and marks it; the frame, the styles and the script are the
 * portal's own, which are a quarter of the size.
 */
export function codeBlocks(): StarlightExpressiveCodeOptions {
  return {
    themes: [CODE_THEME],
    minSyntaxHighlightingColorContrast: 0,
    frames: false,
    plugins: [codeFrames(), lightCodeMarkup()],
    customCreateRenderer: async (options) => {
      const [renderer, baseStyles] = await Promise.all([
        createRenderer(options),
        readFile(STYLES, 'utf8'),
      ]);
      return { ...renderer, baseStyles: minify(baseStyles), themeStyles: '', jsModules: [SCRIPT] };
    },
  };
}

/** The style sheet is small, and written without strings that white space matters in. */
function minify(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};:,]) ?/g, '$1');
}
