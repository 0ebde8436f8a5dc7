import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Problem } from '../problem.ts';
import type { Report } from '../report.ts';
import { formatForGithub } from './github.ts';
import { formatReport } from './index.ts';
import { formatAsJson } from './json.ts';
import { formatForTerminal } from './terminal.ts';

const status: Problem = {
  rule: 'bad-value',
  severity: 'error',
  file: 'weeks/1-a.mdx',
  line: 2,
  column: 9,
  length: 9,
  message: '`status`: Expected a status, found "in-progr".',
  hint: 'Did you mean `in-progress`?',
};

const unused: Problem = {
  rule: 'unused-resource',
  severity: 'warning',
  file: 'resources/b.mdx',
  line: 1,
  column: 1,
  length: 3,
  message: 'Expected 100% use,\nfound: none.',
};

const report: Report = {
  root: 'content',
  fileCount: 12,
  problems: [unused, status],
  texts: new Map([
    ['weeks/1-a.mdx', '---\nstatus: in-progrr\n---\n'],
    ['resources/b.mdx', '---\n'],
  ]),
};

describe('formatReport', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    { isTTY: true, noColor: '', isColored: true },
    { isTTY: true, noColor: '1', isColored: false },
    { isTTY: false, noColor: '', isColored: false },
    { isTTY: undefined, noColor: '', isColored: false },
  ])('colors for an output of $isTTY, with NO_COLOR as "$noColor": $isColored', (given) => {
    vi.stubEnv('NO_COLOR', given.noColor);
    const text = formatReport(report, 'terminal', { isTTY: given.isTTY });
    expect(text.includes(String.fromCharCode(27))).toBe(given.isColored);
  });
});

describe('formatForTerminal', () => {
  test('says in one line that there is no problem', () => {
    expect(formatForTerminal({ ...report, problems: [] }, false)).toBe(
      '12 files checked, no problems.',
    );
  });

  test('shows each problem with place, rule, frame, caret and hint, and counts them', () => {
    expect(formatForTerminal({ ...report, problems: [status] }, false)).toMatchInlineSnapshot(`
      "content/weeks/1-a.mdx:2:9 error bad-value
        \`status\`: Expected a status, found "in-progr".
        1 | ---
        2 | status: in-progrr
          |         ^^^^^^^^^
        Hint: Did you mean \`in-progress\`?

      12 files checked: 1 error, 0 warnings."
    `);
  });

  test('lets no name or value control the terminal', () => {
    const bad = { ...status, file: 'weeks/\u001B[2J\n.mdx', message: '\u001B[31m', hint: '\u0007' };
    // Line breaks are those of the report itself.
    const text = formatForTerminal({ ...report, problems: [bad] }, false).replaceAll('\n', '');
    expect(text).not.toMatch(/\p{Cc}/u);
    expect(text).toContain('weeks/ [2J .mdx:2:9');
  });

  test('colours only when asked to', () => {
    const escape = String.fromCharCode(27);
    expect(formatForTerminal(report, true)).toContain(`${escape}[31m`);
    expect(formatForTerminal(report, false)).not.toContain(escape);
  });
});

describe('formatForGithub', () => {
  test('makes a command of each problem, with what would break it escaped', () => {
    expect(formatForGithub(report)).toMatchInlineSnapshot(`
      "::warning file=content/resources/b.mdx,line=1,col=1,endColumn=4,title=unused-resource::Expected 100%25 use,%0Afound: none.
      ::error file=content/weeks/1-a.mdx,line=2,col=9,endColumn=18,title=bad-value::\`status\`: Expected a status, found "in-progr".%0ADid you mean \`in-progress\`?
      12 files checked: 1 error, 1 warning."
    `);
  });
});

test('all name a file beside the content from where the command was run', () => {
  const beside = { ...status, file: '../README.md' };
  const all = { ...report, root: 'site/content', problems: [beside] };
  expect(formatForGithub(all)).toContain('::error file=site/README.md,line=2');
  expect(formatForTerminal(all, false)).toMatch(/^site\/README\.md:2:9 error/);
  expect(JSON.parse(formatAsJson(all))).toMatchObject({ problems: [{ file: 'site/README.md' }] });
});

describe('formatAsJson', () => {
  test('has the shape that is documented', () => {
    expect(JSON.parse(formatAsJson(report))).toEqual({
      version: 1,
      files: 12,
      errors: 1,
      warnings: 1,
      problems: [
        { ...unused, file: 'content/resources/b.mdx' },
        { ...status, file: 'content/weeks/1-a.mdx' },
      ],
    });
  });
});
