import { relative } from 'node:path';
import process from 'node:process';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../check/check-content.ts';
import { readContent } from '../check/read-content.ts';
import { formatForTerminal } from '../check/reporters/terminal.ts';
import { contentDir } from '../content-dir.ts';

/** Checks all content before a build, and ends the build when there is a problem. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      // The first hook of all: nothing has been written yet, and `dist/` is as it was.
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const sources = await readContent(contentDir);
        const problems = checkContent(sources);
        if (problems.length === 0) return;
        const root = relative(process.cwd(), contentDir);
        logger.error(
          `The content has problems; nothing was built.\n\n${formatForTerminal(problems, sources.length, root)}`,
        );
        // An error thrown here would be shown with a stack trace, which helps nobody mend a file.
        process.exit(1);
      },
    },
  };
}
