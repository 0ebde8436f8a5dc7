import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { formatReport, pickFormat } from '../check/reporters/index.ts';
import type { Report } from '../check/report.ts';
import { runContentCheck } from '../check/run-content-check.ts';
import { writeEditorFiles } from '../cli/editor-files.ts';
import { contentDir } from '../content-dir.ts';
import type { LoadOrder } from '../load-files.ts';
import { readToday } from '../read-today.ts';
import { isGood } from './content-gate.ts';
import { guardContent, type LoadContent } from './guard-content.ts';
import { OPEN_PAGE } from './problem-page.ts';
import { messageOf } from '../message-of.ts';

/**
 * An editor saves in two steps: it empties a file, then writes it. Read in between, the file has no
 * fields, and the second step follows so soon that the watcher takes both for one change. So a
 * change is told once the size of the file has stood still, in milliseconds.
 */
const WATCH = { awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 15 } };

/** Checks all content: before a build, which ends when there is an error, and while `astro dev` runs. */
export function contentCheck(): AstroIntegration {
  let loadContent: LoadContent = async () => {};
  return {
    name: 'content-check',
    hooks: {
      // The first hook of all: nothing has been written yet, and `dist/` is as it was.
      'astro:config:setup': async ({ command, logger, updateConfig, injectScript }) => {
        if (command === 'build') await refuseBadContent(logger);
        if (command !== 'dev') return;
        // No page can be made for a day that there is not, so that is told before the server starts.
        await orEnd(logger, readToday);
        const plugin = guardContent({
          check: checkForEditors,
          print,
          loadContent: () => loadContent(),
        });
        injectScript('page', `import ${JSON.stringify(OPEN_PAGE)};`);
        updateConfig({ vite: { plugins: [plugin], server: { watch: WATCH } } });
      },
      'astro:server:setup': ({ refreshContent, server }) => {
        if (refreshContent) loadContent = orderContent(server, refreshContent);
      },
    },
  };
}

/** How long is waited until Astro can load content, and between two tries, in milliseconds. */
const LONGEST_MS = 10_000;
const PAUSE_MS = 5;

/** Has the loaders load content (see there), by what Astro offers for it. */
function orderContent(
  { watcher }: ViteDevServer,
  refreshContent: (options: { context: Record<string, unknown> }) => Promise<void>,
): LoadContent {
  let isAgain = false;
  // With other code, such as another schema, each file may mean something else.
  watcher.on('all', (_, file) => {
    if (file.endsWith('.ts')) isAgain = false;
  });
  return async () => {
    const loading = { hasBegun: false };
    const begin = () => void (loading.hasBegun = true);
    for (let waited = 0; waited < LONGEST_MS; waited += PAUSE_MS) {
      const context = { isChecked: true, isAgain, begin } satisfies LoadOrder;
      isAgain = true;
      await refreshContent({ context });
      if (loading.hasBegun) return;
      // After each change Astro reads its configuration anew, and loads nothing while it does.
      isAgain = context.isAgain;
      await setTimeout(PAUSE_MS);
    }
    throw new Error('Astro does not load the content.');
  };
}

/** Ends a build whose content has errors, and shows all problems. */
async function refuseBadContent(logger: AstroIntegrationLogger): Promise<void> {
  const report = await orEnd(logger, check);
  if (report.problems.length > 0) print(report);
  if (isGood(report)) return;
  logger.error('The content has problems; nothing was built.');
  // An error thrown here would be shown with a stack trace, which helps nobody mend a file.
  process.exit(1);
}

/** What a task gives. Where it can't be done the reason is told, without a trace, and all ends. */
async function orEnd<Result>(
  logger: AstroIntegrationLogger,
  task: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    logger.error(messageOf(error));
    return process.exit(1);
  }
}

async function check(): Promise<Report> {
  return runContentCheck(contentDir, readToday());
}

/** The same while somebody edits: the editor is to know each file, also one that was just made. */
async function checkForEditors(): Promise<Report> {
  const report = await check();
  await writeEditorFiles(contentDir, report.texts.keys());
  return report;
}

function print(report: Report): void {
  // Annotations are read from the beginning of a line, so the logger's time would hide them.
  console.error(formatReport(report, pickFormat(), process.stderr));
}
