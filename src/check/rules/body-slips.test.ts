// Slips of the pen in a body that Markdown takes for text, or for what was not meant.
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { CONTEXT, makeSources, replace } from '../testing.ts';

/** What is said of a body: place, rule, message and hint. */
function judge(body: string): string[] {
  const sources = makeSources({ 'weeks/1-seed-tray.mdx': replace('Sow.', body) });
  return checkContent(sources, CONTEXT).map(
    ({ rule, line, column, length, message, hint }) =>
      `${line}:${column}+${length} ${rule}: ${message} ${hint ?? ''}`,
  );
}

describe('a label', () => {
  const says = (place: string, label: string, hint: string) => [
    `${place} undefined-label: Expected a label that the page defines, found "${label}". ${hint}`,
  ];
  const add = (label: string) =>
    `Add a line \`[${label}]: https://…\`, or put brackets that are meant to be read between backticks.`;

  test.each([
    ['[a][nope]', '15:1+9', 'nope', add('nope')],
    ['See [the\nbed][nope].', '15:5+4', 'nope', add('nope')],
    ['![A bed][nope]', '15:1+14', 'nope', add('nope')],
    ['> - [nope][]', '15:5+8', 'nope', add('nope')],
    ['[*a*][nope]', '15:5+7', 'nope', add('nope')],
    ['[a][/weeks/]', '15:1+12', '/weeks/', 'Write `[a](/weeks/)`.'],
    ['![a][/tray.png]', '15:1+15', '/tray.png', 'Write `![a](/tray.png)`.'],
    ['[a][bedd]\n\n[bed]: /weeks/', '15:1+9', 'bedd', 'Did you mean `bed`?'],
  ])('that is not defined is told: %j', (body, place, label, hint) => {
    expect(judge(body)).toEqual(says(place, label, hint));
  });

  test('of a footnote that is not there is told', () => {
    expect(judge('Deep[^1] and wide[^tow].\n\n[^two]: See.')).toEqual([
      '15:5+4 undefined-label: Expected a footnote that the page has, found "1". Add a line `[^1]: …` with the note, or put brackets that are meant to be read between backticks.',
      '15:18+6 undefined-label: Expected a footnote that the page has, found "tow". Did you mean `two`?',
    ]);
  });

  test('of a footnote whose note has no colon is told once, at the note', () => {
    expect(judge('Deep[^1] and[^1] wide.\n\n[^1] Note[^1].')).toEqual([
      '17:1+4 undefined-label: Expected a colon behind the sign of a footnote where its note begins, found none. Write `[^1]:`.',
    ]);
    expect(judge('Deep[^1] and[^1] wide.\n\n[^1]: Note[^1].')).toEqual([]);
  });

  test.each([
    '[a][Bed] and [bed][].\n\n[bed]: /weeks/',
    'Note.[^1]\n\n[^1]: See.',
    'The field list[i][j], \\[a][nope], `[a][nope]` and \\[^1].',
    '- [ ] Sow [sic] and wait [1].',
    '```js\na[i][j]\n```',
  ])('is none in %j', (body) => {
    expect(judge(body)).toEqual([]);
  });
});

test.each([
  'Names begin with [^a-z].',
  'No [^0-9], [^a-zA-Z0-9_] or [^/].',
  'It is x **y.',
  'The signs * and ** and ** are stars.',
  '＃1 of the list.',
])('%j is meant as it stands', (body) => {
  expect(judge(body)).toEqual([]);
});

test.each(['This is a **bold word.', 'So [^a].', 'So[^1].', '＃ Sow', '＃＃ 1. Sow'])(
  '%j is not',
  (body) => {
    expect(judge(body)).toHaveLength(1);
  },
);

describe('a link without a text', () => {
  test.each([
    ['[](/weeks/)', '15:1+11'],
    ['[ **&nbsp;** ](/weeks/)', '15:1+23'],
    ['[][x]\n\n[x]: /weeks/', '15:1+5'],
  ])('is told: %j', (body, place) => {
    expect(judge(body)).toEqual([
      `${place} link-text: Expected a text in the link, found none. Say between the brackets where it leads: \`[The next week](…)\`.`,
    ]);
  });

  test.each(['[`a`](/weeks/)', '[*a*](/weeks/)', '[![x](/tray.png)](/weeks/)', '[10:30](/weeks/)'])(
    'is not %j',
    (body) => {
      expect(judge(body)).toEqual([]);
    },
  );
});

describe('an address of a link', () => {
  const says = (length: number, found: string, hint: string) => [
    `15:5+${length} unsafe-url: Expected an https address or one inside the portal, found "${found}". ${hint}`,
  ];
  const meant = 'Did you mean `https://example.com/a`?';

  test.each([
    ['https:example.com/a', meant],
    ['https:///example.com/a', meant],
    ['https:/example.com/a', meant],
    ['https://user:pw@example.com/a', meant],
    ['HTTP://example.com/a', meant],
    ['//example.com/a', meant],
    ['https://example,com/a', meant],
    ['https://example..com/a', meant],
    ['https://example;com/a', meant],
    [
      'https://ex!ample.com',
      'Write the host without `!`: it has letters, digits, hyphens and dots only.',
    ],
    [
      'http://localhost:3000',
      'Remove the link; put an address that is meant to be read between backticks.',
    ],
  ])('%s is told with what was meant', (url, hint) => {
    expect(judge(`[a](${url})`)).toEqual(says(url.length, url, hint));
  });

  test.each([
    [
      '[a](</weeks/)',
      '15:5+8 mdx-syntax: Expected `>` at the end of an address that begins with `<`, found none. Write `/weeks/`.',
    ],
    [
      '![A](</tray.png)',
      '15:6+10 mdx-syntax: Expected `>` at the end of an address that begins with `<`, found none. Write `/tray.png`.',
    ],
    [
      '[a](<www.example.com)',
      '15:5+16 mdx-syntax: Expected `>` at the end of an address that begins with `<`, found none. Write `https://www.example.com`.',
    ],
    [
      '[a](</weeks/>',
      '15:5+9 mdx-syntax: Expected `)` behind the address of a link, found none. Write `/weeks/)`.',
    ],
    [
      'See <https://example.com/a>',
      '15:5+23 mdx-syntax: Expected an address without `<` and `>`, found one between them. Write `https://example.com/a`.',
    ],
    [
      '[a](“/weeks/”)',
      '15:5+9 broken-link: Expected the address of a page, found "“/weeks/”", which leads to "/weeks/1-seed-tray/%E2%80%9C/weeks/%E2%80%9D". Did you mean `/weeks/`?',
    ],
    [
      '[a](//weeks/)',
      '15:5+8 unsafe-url: Expected an https address or one inside the portal, found "//weeks/". Did you mean `/weeks/`?',
    ],
    [
      '[a](me@example.com)',
      '15:5+14 broken-link: Expected the address of a page, found "me@example.com", which is one of mail. Did you mean `mailto:me@example.com`?',
    ],
    [
      '[a](http//example.com)',
      '15:5+17 broken-link: Expected the address of a page, found "http//example.com", which begins with a host. Did you mean `https://example.com`?',
    ],
    [
      '![A](http:/example.com/a.png)',
      '15:6+23 unsafe-url: Expected an image from public/, found "http:/example.com/a.png". Put the image into public/, and begin its address with a slash, as in `/a.png`.',
    ],
    [
      '![A](C:\\me\\a.png)',
      '15:6+11 unsafe-url: Expected an image from public/, found "C:/me/a.png". Put the image into public/, and begin its address with a slash, as in `/a.png`.',
    ],
    [
      '![A](file:///home/me/a.png)',
      '15:6+21 unsafe-url: Expected an image from public/, found "file:///home/me/a.png". Put the image into public/, and begin its address with a slash, as in `/a.png`.',
    ],
    [
      '![A](https://example.com/a/long/way/to/some/tray.png)',
      '15:6+47 unsafe-url: Expected an image from public/, found "https://example.com/a/long/way/to/some/t…". Put the image into public/, and begin its address with a slash, as in `/tray.png`.',
    ],
  ])('%s is told once', (body, told) => {
    expect(judge(body)).toEqual([told]);
  });

  test('of mail is whole', () => {
    expect(judge('[a](mailto:)')).toEqual([
      '15:5+7 unsafe-url: Expected an address of mail behind `mailto:`, found none. Write it whole, as in `mailto:me@example.com`.',
    ]);
    expect(judge('[a](mailto:me@example.com)\n\n[b](mailto:?subject=a)')).toEqual([]);
  });

  test('has no slashes of Windows', () => {
    expect(judge('[a](\\weeks\\1-seed-tray)')[0]).toContain('Did you mean `/weeks/1-seed-tray');
  });

  test.each([
    'https://localhost:8443/',
    'https://example.com/@me?a=@#@',
    'Https://example.com',
    'https://example.com/a,b;c!d',
    'https://my_site.example.com.',
    'https://münchen.example/',
    'https://[::1]/',
    'https://203.0.113.7/',
  ])('%s is fine', (url) => {
    expect(judge(`[a](${url})`)).toEqual([]);
  });
});

describe('the language of a fence', () => {
  test.each([
    ['```jsno\n{}\n```', '15:4+4', 'jsno', 'json'],
    ['``` JSON title="a"\n{}\n```', '15:5+4', 'JSON', 'json'],
    ['> ~~~Dockerfile\n> FROM a\n> ~~~', '15:6+10', 'Dockerfile', 'dockerfile'],
    ['```sj\na\n```', '15:4+2', 'sj', 'js'],
    ['```{js}\na\n```', '15:4+4', '{js}', 'js'],
    ['```.js\na\n```', '15:4+3', '.js', 'js'],
    ['```js:\na\n```', '15:4+3', 'js:', 'js'],
    ['```js:sow.js\na\n```', '15:4+9', 'js:sow.js', 'js title="sow.js"'],
  ])('%j is told with the one that was meant', (body, place, language, meant) => {
    expect(judge(body)).toEqual([
      `${place} fence-language: Expected a language that the site knows, found "${language}". Did you mean \`${meant}\`? A language that it does not know is written \`text\`.`,
    ]);
  });

  test.each([
    ['```\njs\nlet a;\n```', '16:1+2', 'js'],
    ['- One\n\n  ```\n  YAML\n  a: 1\n  ```', '18:3+4', 'yaml'],
  ])('%j is told on the line below the signs', (body, place, language) => {
    expect(judge(body)).toEqual([
      `${place} fence-language: Expected the language right behind the signs of the fence, found it below them. Write it behind them, without a new line: \`\` \`\`\`${language} \`\`.`,
    ]);
  });

  test.each([
    'js',
    'js\nts',
    'css\n├── a.css',
    'bash\nls',
    'js is\nfine',
    'python\n>>> 1',
    'sql\n\n',
  ])('is not looked for in the code %j', (code) => {
    expect(judge(`\`\`\`\n${code}\n\`\`\``)).toEqual([]);
  });

  test.each(['promql', 'csp', 'text', 'c++', 'console', '', '{1}'])('%j is fine', (language) => {
    expect(judge(`\`\`\`${language}\nx\n\`\`\``)).toEqual([]);
  });
});

describe('a conflict marker', () => {
  const whole = '<<<<<<< HEAD\nSow.\n=======\nSow late.\n>>>>>>> later';
  const lines = (body: string) =>
    judge(body).flatMap((problem) =>
      problem.includes(' merge-conflict: ') ? [Number(problem.split(':')[0])] : [],
    );

  test.each([
    whole,
    `Text.\n\n${whole}\n\n## More\n\n${whole}`,
    whole.replace('Sow late.', '# Sow late\n\n{late}'),
    `- One\n${whole}\n`,
    whole.replace('=======', '||||||| base\nSow soon.\n======='),
    whole.replaceAll('\n', '\r\n'),
  ])('is told as nothing else: %j', (body) => {
    const found = judge(body);
    expect(found).toHaveLength(body.match(/^[<=|>]{7}/gm)?.length ?? 0);
    expect(found.filter((problem) => !problem.includes(' merge-conflict: '))).toEqual([]);
  });

  test.each([
    `\`\`\`text\n${whole}\n\`\`\``,
    `\`\`\`text\n${whole.replace('=======', '||||||| base\nSow soon.\n=======')}\n\`\`\``,
    '```text\nTitle\n=======\n```',
  ])('may be shown: %j', (body) => {
    expect(judge(body)).toEqual([]);
  });

  test.each([
    ['>>>>>>> other', [15]],
    ['>>>>>>> 1a2b3c4 (Sow late)', [15]],
    ['<<<<<<< HEAD', [15]],
    ['Sow.\n\n=======', [17]],
    ['>>>>>>> a deep quote', []],
    ['>>>>>>>', []],
    ['||||||| x', []],
    ['Sow.\n\n=======\n\n||||||| base', [17, 19]],
    ['Sow.\n\n=======\n\n>>>>>>> a late one', [17, 19]],
    [whole, [15, 17, 19]],
    ['<<<<<<< HEAD\n```text\nSow.\n=======\n```text\nSow late.\n>>>>>>> later\n```', [15, 18, 21]],
    [
      '```text\n<<<<<<< HEAD\nSow.\n```\n\nAnd\n\n```text\n=======\n>>>>>>> later\n```',
      [16, 23, 24],
    ],
    ['```text\n<<<<<<< HEAD\nSow.\n```', [16]],
    ['```text\nSow.\n<<<<<<< HEAD\n=======\n>>>>>>> later', [17, 18, 19]],
    [`\`\`\`text\n${whole}\n\`\`\`\n\n>>>>>>> later`, [16, 18, 20, 23]],
  ])('is told where a fence is a part of the conflict: %j', (body, expected) => {
    expect(lines(body)).toEqual(expected);
  });
});
