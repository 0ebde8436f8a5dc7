import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { drawFrame } from '../check/code-frame.ts';
import { runContentCheck } from '../check/run-content-check.ts';
import { contentDir } from '../content-dir.ts';
import { escapeHtml } from '../escape-html.ts';
import { readToday } from '../read-today.ts';

/** A Vite plugin that shows the first error of the content over the page until it is mended. */
export function showProblemsInBrowser() {
  return {
    name: 'content-check-overlay',
    configureServer(server: ViteDevServer) {
      let isBad = false;
      const show = async () => {
        const wasBad = isBad;
        const overlay = await findOverlay();
        isBad = overlay !== undefined;
        if (overlay) server.ws.send({ type: 'error', err: overlay });
        else if (wasBad) server.ws.send({ type: 'full-reload' });
      };
      server.watcher.add(contentDir);
      server.watcher.on('all', (_, file) => {
        if (file.startsWith(contentDir)) void show();
      });
      // A page that is opened while there is an error shows it, too.
      server.ws.on('connection', () => void show());
    },
  };
}

/** What Astro's overlay shows; it takes message, hint and code as HTML. */
async function findOverlay() {
  const { problems, texts } = await runContentCheck(contentDir, readToday());
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return undefined;
  const { file, line, column, message, hint, rule } = first;
  const frame = drawFrame(texts.get(file) ?? '', first)
    .map(({ gutter, code }) => `${gutter} | ${code}`)
    .join('\n');
  const others = errors
    .slice(1)
    .map((problem) => `${problem.file}:${problem.line} ${problem.message}`);
  return {
    name: rule,
    title:
      errors.length === 1 ? 'A problem in the content' : `${errors.length} problems in the content`,
    message: escapeHtml(message),
    hint: hint === undefined ? undefined : escapeHtml(hint),
    loc: { file: join(contentDir, file), line, column },
    highlightedCode: `<pre>${escapeHtml(frame)}</pre>`,
    stack: ['`npm run check` shows all of them.', ...others].join('\n'),
  };
}
