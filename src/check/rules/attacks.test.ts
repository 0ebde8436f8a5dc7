// The promise of the design: nothing in content can make the build run code, or put script into a
// page. Each of these tries, and is refused by a rule.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ASIDE_ICONS } from '../aside-icons.ts';
import { checkContent } from '../check-content.ts';
import { PROVIDED_COMPONENTS } from '../provided-components.ts';
import { CONTEXT, makeSources, replace } from '../testing.ts';

const WEEK = 'weeks/1-seed-tray.mdx';

/** The rules that refuse a body. */
function refuse(body: string): string[] {
  const problems = checkContent(makeSources({ [WEEK]: replace('Sow.', body) }), CONTEXT);
  return [...new Set(problems.map(({ rule }) => rule))];
}

describe('a body', () => {
  test.each([
    ["import fs from 'node:fs'", 'no-code'],
    ['export const x = process.exit(1)', 'no-code'],
    ['{process.exit(1)}', 'no-code'],
    ['Sow {globalThis.process.exit(1)} now.', 'no-code'],
    ['<Steps {...globalThis}>\n\n1. Sow.\n\n</Steps>', 'no-code'],
    ['<Steps title={process.env.HOME}>\n\n1. Sow.\n\n</Steps>', 'no-code'],
    ['---\nx: {process.exit(1)}\n---', 'no-code'],
    ['+++\nx = {process.exit(1)}\n+++', 'no-code'],
    ['<Fragment set:html="x" />', 'unknown-component'],
    ['<constructor.prototype />', 'unknown-component'],
    ['<script>alert(1)</script>', 'unknown-component'],
    ['<svg onload="alert(1)" />', 'unknown-component'],
    ['<img src="x" onerror="alert(1)" />', 'unknown-component'],
    ['<iframe src="https://example.com/"></iframe>', 'unknown-component'],
    ['<Steps onclick="alert(1)">\n\n1. Sow.\n\n</Steps>', 'unknown-component'],
    ['<Steps set:html="<b>x</b>" />', 'unknown-component'],
    ['<!-- <script>alert(1)</script> -->', 'mdx-syntax'],
    ['<a href="x"', 'mdx-syntax'],
    ['{', 'mdx-syntax'],
    ['![A tray](./evil.js)', 'unsafe-url'],
    ['![A tray](./evil.js?x.png)', 'unsafe-url'],
    ['![A tray](tray.svg)', 'unsafe-url'],
    ['![A tray](tray.png)', 'unsafe-url'],
    ['![A tray](./tray.png)', 'unsafe-url'],
    ['![A tray](~/tray.png)', 'unsafe-url'],
    ['![A tray][tray]\n\n[tray]: ./evil.js', 'unsafe-url'],
    ['![A tray](mailto:someone@example.com)', 'unsafe-url'],
    ['![A tray](/a%zz.png)', 'unsafe-url'],
    ['![A tray](/a%ff.png)', 'unsafe-url'],
    [':::note{icon="constructor"}\nSow.\n:::', 'bad-directive'],
  ])('with %j is refused by the rule %s', (body, rule) => {
    expect(refuse(body)).toContain(rule);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#x3A;alert(1)',
    '&#1;javascript:alert(1)',
    'java&Tab;script:alert(1)',
    'vbscript:x',
    'data:text/html,%3Cb%3E',
    'data:image/svg+xml;base64,AAAA',
    'http://example.com/',
    '//example.com/',
    '/\\example.com/',
    'blob:https://example.com/x',
    'file:///etc/passwd',
  ])('with a link or an image to %j is refused', (url) => {
    expect(refuse(`[Sow](<${url}>)`)).toContain('unsafe-url');
    expect(refuse(`![A tray](<${url}>)`)).toContain('unsafe-url');
    expect(refuse(`[Sow][1]\n\n[1]: <${url}>`)).toContain('unsafe-url');
  });

  test.each([
    '[Bed](/weeks/2-raised-bed/)',
    '[Bed](/weeks/2-raised-bed/#features)',
    '## Sow\n\n[Above](#sow) [top](#) [too](#top)',
    '[Features](#features) [here](?print#features)',
    '[Beside](../2-raised-bed/)',
    '[Beside](../2-raised-bed/#features)',
    '[All](..) [phase](../../phases/garden/#sowing)',
    '[Tools](/resources/topic/tools/) [books](/resources/kind/book/) [milestone](/weeks/#sowing)',
    '[Check](/checklists/before-planting/#soil-loose) [group](/guides/how-to-begin/#at-once)',
    '[Rule](/guides/check-rules/#broken-anchor) [body](/guides/check-rules/#the-body)',
    '[Home](/#milestone-sowing) [progress](/progress/#schedule) [topics](/search/?q=a#topics)',
    '[Used](/resources/seed-catalog/#used-by) [title](/resources/seed-catalog/#_top)',
    '[File](/slides.pdf) [beside](notes.pdf#page=2)',
    '[Seeds](https://example.com/a:b?c=d#e)',
    '[Write](mailto:someone@example.com)',
    '![A tray](/tray.png)',
    '![A tray](/tray.png) ![A bed][bed]\n\n[bed]: /bed.png',
    '`{process.exit(1)}` and `<script>`',
    '```js\nimport x from "y";\n```',
    '## Sow\n\n### Deep\n\n## Water',
    ':::note[Mind]\nThe cold.\n:::',
    ':::tip[Use `trowel` *now*]{icon="star"}\n- One.\n\n:::',
    '::::note\n:::danger\nFrost.\n:::\n::::',
    '1. Sow.\n\n   :::caution\n   Not too deep.\n   :::\n2. Wait.',
    '> :::note\n> Mind.\n> :::',
    'At 10:30, in a ratio of 1:2, with `:::note` and node:test and std::vector',
    '```md\n:::warning\n```',
    '<Steps>\n\n1. Sow.\n\n   ## Deep\n\n2. Wait.[^1]\n\n[^1]: Long.\n\n</Steps>',
    '<FileTree>\n\n- src/\n  - index.ts\n\n</FileTree>',
    '- <StatusLegend />',
  ])('with %j is fine', (body) => {
    expect(refuse(body)).toEqual([]);
  });

  test.each([
    ['quotes in quotes', '>'.repeat(10_000)],
    ['brackets', '['.repeat(50_000)],
    ['braces', '{'.repeat(10_000)],
    ['tags', '<Steps>'.repeat(3_000)],
    ['three dots', '... '.repeat(60_000)],
    ['words between underlines', '_a__b'.repeat(100_000)],
    ['lists in lists', '+ '.repeat(120_000)],
    ['addresses of mail', 'a@b.c'.repeat(80_000)],
    ['numbered lists in lists', '1. '.repeat(40_000)],
    ['one very long line', 'x'.repeat(900_000)],
    ['headings and broken links', '## a\n'.repeat(20_000) + '[x](#abcdefghi)'.repeat(2_900)],
    ['links to no page', '[x](/weeks/abcdefghi)'.repeat(2_900)],
    ['asides', ':::note\n'.repeat(10_000)],
    ['brackets in an expression', `{${'('.repeat(10_000)}`],
    ['brackets in an export', `export const x = ${'['.repeat(100_000)}`],
    ['spaces behind a fence', `\`\`\`js${' '.repeat(400_000)}{1}\na\n\`\`\``],
    ['letters in a fence', `\`\`\`yaml\na: "${'a'.repeat(400_000)}\n\`\`\``],
    ['braces without end', '{'.repeat(100_000)],
    ['brackets, nearly too many', `{${'('.repeat(2_900)}`],
    ['links without an end', `${'[a](/ '.repeat(2_900)}${' '.repeat(800_000)}`],
    ['links without a beginning', `${'x'.repeat(300)}](/a)`.repeat(2_900)],
    ['links with a bracket too many', '[a](/weeks/))'.repeat(1_400)],
    ['stars', '**'.repeat(450_000)],
    ['spaces behind stars', `**${' '.repeat(900_000)}`],
    ['bars', '|'.repeat(900_000)],
    ['bars and hyphens', `| a |\n${'|='.repeat(450_000)}`],
    ['hyphens before a letter', `a | b\n${'-'.repeat(400_000)}x | -`],
    ['cells in a row', `| a |\n| - |\n|${' a |'.repeat(70_000)}`],
    ['backticks', 'a` `` '.repeat(150_000)],
    ['lines like items', '-abc\n'.repeat(150_000)],
    ['spaces behind a bullet', `•${' '.repeat(900_000)}`],
    ['hashes', `${'#'.repeat(900_000)} a`],
    ['lines that end like a fence begins', 'a```\n'.repeat(60_000)],
    ['fences with a word behind them', '```js foo\n'.repeat(40_000)],
    ['fences far in, with their end behind code', '     ```js\na```\n'.repeat(20_000)],
    ['stars in slanted words', `**a ${'*'.repeat(400_000)} b* c`],
    ['lines like numbers', '1 . a\n'.repeat(8_000)],
    ['lines with an arrow', '→ a\n'.repeat(100_000)],
    ['rows without a table', '| a | b |\n\n'.repeat(20_000)],
    ['notes without a colon', '[^a] b\n\n'.repeat(2_900)],
  ])('with thousands of %s is answered, not crashed on', (_, body) => {
    expect(refuse(body)).toBeInstanceOf(Array);
  });
});

describe('frontmatter', () => {
  test.each([
    ['letters behind a quote', `k: "${'a'.repeat(60_000)}`],
    ['spaces in a text', `k: a${' '.repeat(60_000)}b`],
    ['spaces before a text', `k:${' '.repeat(60_000)}x y: z`],
    ['spaces before a field', `${' '.repeat(60_000)}k: x`],
    ['spaces that are none', `${'\u00A0'.repeat(60_000)}k: x`],
    ['brackets', `k: ${'['.repeat(60_000)}`],
    ['stars', `k: ${'*a '.repeat(20_000)}`],
    ['hashes', `k: ${'a #b '.repeat(12_000)}`],
    ['spaces before another field', `k: a${' '.repeat(60_000)}hours: 4`],
    ['quotes of two kinds', `k: [${`"a', `.repeat(11_000)}]`],
    ['curly quotes', `k: [${'“a, '.repeat(14_000)}]`],
    ['fields on one line', 'k: a hours: b\n'.repeat(4_000)],
    ['keys that stand there again', `k: { ${'a: 1, '.repeat(9_000)} }`],
    ['lost hyphens', `k:\n  - a: 1\n${'    b: 1\n    a: 1\n'.repeat(3_000)}`],
    ['lines of fences', '```\n'.repeat(15_000)],
  ])('with thousands of %s is answered', (_, line) => {
    const edit = replace('goal:', `${line}\ngoal:`);
    expect(checkContent(makeSources({ [WEEK]: edit }), CONTEXT)).not.toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'with the key %s is refused, and changes nothing else',
    (key) => {
      const edit = replace('hours: 4', `hours: 4\n${key}: { polluted: yes }`);
      const problems = checkContent(makeSources({ [WEEK]: edit }), CONTEXT);
      expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toContain('unknown-key 8');
      expect('polluted' in {}).toBe(false);
    },
  );

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:pass@example.com/',
    '//x.org',
    `https://${'a,'.repeat(25_000)}com/`,
    `https://a${'.'.repeat(50_000)}com/`,
  ])('with the address %s is refused', (url) => {
    const edit = replace('https://example.com/spades', JSON.stringify(url));
    const problems = checkContent(makeSources({ 'resources/spade-guide.mdx': edit }), CONTEXT);
    expect(problems.map(({ rule }) => rule)).toEqual(['bad-url']);
  });
});

describe('a line in the frontmatter that begins like its end', () => {
  test.each(['---{process.exit(1)}', '+++', '--- {process.exit(1)}'])('%s is refused', (line) => {
    const edit = replace('title: Seed Tray', `title: "Seed\n${line}\n Tray"`);
    const problems = checkContent(makeSources({ [WEEK]: edit }), CONTEXT);
    expect(problems.map(({ rule }) => rule)).toContain('frontmatter');
  });
});

describe('frontmatter of thousands of', () => {
  test.each([
    ['brackets that are not closed', `title: ${'['.repeat(50_000)}`, 'nested too deeply'],
    ['brackets that are closed', `title: ${'['.repeat(9_000)}${']'.repeat(9_000)}`, 'too deeply'],
    ['signs on one line', `title: ${'x'.repeat(900_000)}`, 'more than 64000 signs'],
    [
      'keys',
      Array.from({ length: 60_000 }, (_, key) => `k${key}: 1`).join('\n'),
      'more than 64000',
    ],
  ])('%s is told in a few words', (_, text, says) => {
    const edit = () => `---\n${text}\n---\n`;
    const problems = checkContent(makeSources({ 'guides/how-to-begin.mdx': edit }), CONTEXT);
    expect(problems.map(({ rule }) => rule)).toContain('yaml-syntax');
    expect(problems.find(({ rule }) => rule === 'yaml-syntax')?.message).toContain(says);
  });
});

describe('the components that the check knows', () => {
  test('are those that the site provides', () => {
    const file = new URL('../../components/content-components.ts', import.meta.url);
    const exported = /contentComponents = \{([^}]*)\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
    const names = exported.split(',').map((entry) => entry.trim().split(':')[0] ?? '');
    expect(names.filter((name) => /^[A-Z]/.test(name)).toSorted()).toEqual(
      [...PROVIDED_COMPONENTS.keys()].toSorted(),
    );
  });
});

describe('the icons that the check knows', () => {
  test('are those that Starlight has', async () => {
    const file = new URL(
      '../../../node_modules/@astrojs/starlight/dist/components-internals/Icons.js',
      import.meta.url,
    );
    // The module is not one that Starlight exports, so it has no type here.
    const { Icons } = (await import(file.href)) as { Icons: Record<string, string> };
    expect([...ASIDE_ICONS].toSorted()).toEqual(Object.keys(Icons).toSorted());
  });
});

describe('signs that end a line for some programs only', () => {
  const CODE = '{process.exit(1)}';

  test.each([
    ['behind the end of the frontmatter', `---\u2028${CODE}`],
    ['behind the end of the frontmatter, in paragraphs', `---\u2029${CODE}`],
    ['before the end of the frontmatter', `# a\u2028---\nskills: [Sowing]\n---\n\n${CODE}`],
  ])('hide no code %s', (_, end) => {
    const edit = (text: string) => text.replace(/\n---\n(?=\n)/, `\n${end}\n`);
    const problems = checkContent(makeSources({ [WEEK]: edit }), CONTEXT);
    expect(problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    expect(problems.map(({ rule }) => rule)).toContain('control-character');
  });

  test('and a byte order mark inside of a file are refused', () => {
    const edit = (text: string) => text.replace('---\n', '---\n\uFEFF');
    const problems = checkContent(makeSources({ [WEEK]: edit }), CONTEXT);
    expect(problems.map(({ rule }) => rule)).toContain('control-character');
  });
});

describe('what would take all memory or minutes to read', () => {
  test.each([
    ['labels in a row', `\`\`\`js\n${'a: '.repeat(600)}\n\`\`\``, 'code-syntax'],
    ['objects within objects', `\`\`\`js\n${'{a:'.repeat(900)}\n\`\`\``, 'code-syntax'],
    ['entities in one paragraph', '&amp;'.repeat(190_000), 'mdx-syntax'],
    ['quotes in one paragraph', `"a' `.repeat(16_000), 'mdx-syntax'],
    ['colons in one paragraph', ':a '.repeat(300_000), 'mdx-syntax'],
    ['tildes in one paragraph', '~a~~ '.repeat(190_000), 'mdx-syntax'],
  ])('%s are refused before they are read', (_, body, rule) => {
    expect(refuse(body)).toContain(rule);
  });
});
