import process from 'node:process';
import type { AstroIntegration } from 'astro';
import { countProblems } from '../check/problem.ts';
import { formatReport, pickFormat } from '../check/reporters/index.ts';
import { runContentCheck } from '../check/run-content-check.ts';
import { contentDir } from '../content-dir.ts';
import { readToday } from '../read-today.ts';
import { keepContentFresh } from './fresh-content.ts';
import { showProblemsInBrowser } from './content-check-overlay.ts';

/**
 * An editor saves in two steps: it empties a file, then writes it. Read in between, the file has no
 * fields, and the second step follows so soon that the watcher takes both for one change. So a
 * change is told once the size of the file has stood still, in milliseconds.
 */
const WATCH = { awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 15 } };

/** Checks all content: before a build, which ends when there is an error, and while `astro dev` runs. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      // The first hook of all: nothing has been written yet, and `dist/` is as it was.
      'astro:config:setup': async ({ command, config, logger, updateConfig }) => {
        if (command === 'dev')
          updateConfig({
            vite: {
              plugins: [showProblemsInBrowser(), keepContentFresh(config.root)],
              server: { watch: WATCH },
            },
          });
        if (command !== 'build') return;
        const report = await runContentCheck(contentDir, readToday());
        if (report.problems.length === 0) return;
        // Annotations are read from the beginning of a line, so the logger's time would hide them.
        console.error(formatReport(report, pickFormat()));
        if (countProblems(report.problems).errors === 0) return;
        logger.error('The content has problems; nothing was built.');
        // An error thrown here would be shown with a stack trace, which helps nobody mend a file.
        process.exit(1);
      },
    },
  };
}
