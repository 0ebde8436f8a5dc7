import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawFrame } from '../check/code-frame.ts';
import { countProblems } from '../check/problem.ts';
import { formatForTerminal } from '../check/reporters/terminal.ts';
import type { Report } from '../check/report.ts';
import { contentDir } from '../content-dir.ts';
import { escapeHtml } from '../escape-html.ts';

/** The script of each page of the development server. */
export const OPEN_PAGE = fileURLToPath(new URL('open-page.ts', import.meta.url));

/** A page that tells all problems; its script shows the first one over it and waits for the mending. */
export function formatProblemPage(report: Report): string {
  const title = escapeHtml(formatTitle(report));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <script type="module" src="/@vite/client"></script>
    <script type="module" src="${escapeHtml(join('/@fs/', OPEN_PAGE).replaceAll('\\', '/'))}"></script>
  </head>
  <body>
    <h1>${title}</h1>
    <pre>${escapeHtml(formatForTerminal(report, false))}</pre>
  </body>
</html>
`;
}

/**
 * What the page in the browser is sent to show the first error of a report over it. Message, hint and
 * code are HTML. `undefined` where there is no error.
 */
export function formatOverlay({ problems, texts }: Report) {
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
    // Astro's word for an error that it need not put into its own words and colors any more.
    __isEnhancedAstroErrorPayload: true,
    type: 'error' as const,
    err: {
      name: rule,
      title: formatTitle({ problems }),
      message: formatWords(message),
      hint: hint === undefined ? undefined : formatWords(hint),
      loc: { file: join(contentDir, file), line, column },
      highlightedCode: `<pre>${escapeHtml(frame)}</pre>`,
      stack: ['In a terminal, `npm run check` tells this, too.', ...others].join('\n'),
    },
  };
}

/** Words as HTML, with what stands between backticks as code. */
function formatWords(words: string): string {
  return escapeHtml(words).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

function formatTitle({ problems }: Pick<Report, 'problems'>): string {
  const { errors } = countProblems(problems);
  return errors === 1 ? 'A problem in the content' : `${errors} problems in the content`;
}
