import process from 'node:process';
import type { AstroIntegration } from 'astro';
import { countProblems } from '../check/problem.ts';
import { formatReport, pickFormat } from '../check/reporters/index.ts';
import { runContentCheck } from '../check/run-content-check.ts';
import { contentDir } from '../content-dir.ts';
import { readToday } from '../read-today.ts';
import { showProblemsInBrowser } from './content-check-overlay.ts';

/** Checks all content: before a build, which ends when there is an error, and while `astro dev` runs. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      // The first hook of all: nothing has been written yet, and `dist/` is as it was.
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [showProblemsInBrowser()] } });
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
