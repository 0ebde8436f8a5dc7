import { describe, expect, test } from 'vitest';
import { findCodeErrors } from './find-code-errors.ts';

/** The mistakes in a piece of code as `text at the place: message`. */
function find(language: string, code: string): string[] {
  return findCodeErrors(language, code).map(
    ({ offset, length, message }) => `${code.slice(offset, offset + length)}: ${message}`,
  );
}

describe('findCodeErrors', () => {
  test.each([
    ['yaml', 'a: [1, 2\nb: 3', 'b: Flow sequence in block collection'],
    ['yml', 'a: 1\na: 2', 'a: Map keys must be unique'],
    ['json', '{ "a": 1, }', '}: property name expected'],
    ['json', '{ "a": 1 } // one', '// one: invalid comment token'],
    ['jsonc', '{ "a": }', '}: value expected'],
    ['js', 'const a = ;', ';: Unexpected token'],
    ['js', 'const a: number = 1;', ':: Unexpected token'],
    ['jsx', 'const a = <b>;', ';: Unterminated JSX content'],
    ['ts', 'let a: = 1;', '=: Unexpected token'],
    ['tsx', '<a></b>', '<: Expected corresponding JSX closing tag for <a>'],
    ['html', '<div><p>One</div><span>', '<span>: <span> is not closed'],
    ['html', '<p>One</b>', '</b>: </b> closes nothing'],
    ['html', '<a href="x" href="y">One</a>', ': duplicate attribute'],
    ['html', '<html><body><div></body></html>', '<div>: <div> is not closed'],
    ['html', '<my-chart />', '<my-chart />: non void html element'],
    ['css', 'a { color: red', 'a: Unclosed block'],
    ['css', 'a { color red }', 'color: Unknown word color'],
    ['css', 'a { b: c } }', '}: Unexpected }'],
    ['sh', 'if true; then echo', ": expected 'fi' to close 'if'"],
    ['bash', 'echo "one', '": unterminated double quote'],
    ['sh', 'echo "$(date +%s"', '": unterminated double quote'],
    ['sh', 'echo "$(if true)"', ''],
    ['js', 'a.test(/(/);', '/(/: Invalid regular expression: /(/: Unterminated group'],
    ['ts', 'const a: RegExp = /[b-a]/u;', '/[b-a]/u: Invalid regular expression'],
    ['css', 'a {{ }}', '{ }: a selector is missing before {'],
    ['css', 'a { color: }', 'color:: the value of color is missing'],
    ['yaml', 'a:\n  <<: *default', '*default: *default has no &default before it'],
    ['yaml', 'a: *b\nb: &b 1', '*b: *b has no &b before it'],
    ['yaml', 'a: &b 1\n---\nc: *b', '*b: *b has no &b before it'],
    ['dockerfile', 'FORM node', 'FORM: Unknown instruction: FORM'],
    ['dockerfile', 'FROM node:26\nCOPY app', 'app: COPY requires at least two arguments'],
  ])('finds in %s %j the mistake %s', (language, code, says) => {
    const found = find(language, code);
    expect(found).not.toEqual([]);
    expect(found[0]?.slice(0, says.length)).toBe(says);
  });

  test.each([
    'for name in a b; do\r\n  echo "$name"\r\ndone\r\n',
    'if true; then {\r\n  echo \\\r\n    one\r\n}; fi\r\n',
    'cat <<END\r\none\r\nEND\r\n',
  ])('reads shell with the line ends of Windows: %j', (code) => {
    expect(find('sh', code)).toEqual([]);
  });

  test('names the place of a mistake also behind the line ends of Windows', () => {
    expect(find('js', 'one();\r\ntwo();\r\nconst a = ;\r\n')[0]).toBe(';: Unexpected token');
  });

  test('finds every mistake of a language whose mistakes do not cause each other', () => {
    expect(find('dockerfile', 'FORM a\nCOPY b')).toHaveLength(2);
    expect(find('html', '<b>one</i></u>')).toEqual([
      '<b>: <b> is not closed',
      '</i>: </i> closes nothing',
      '</u>: </u> closes nothing',
    ]);
    expect(find('yaml', 'a: 1\na: 2\n---\nb: 1\nb: 2')).toHaveLength(2);
  });

  test.each([
    ['yaml', 'a: 1\n---\nb: ${{ secrets.TOKEN }}\n'],
    ['yaml', ''],
    ['json', '{ "a": [1, 2] }'],
    ['jsonc', '{ "a": [1, 2,], } // two'],
    ['js', "import a from 'a';\nexport { b };\nawait a();"],
    ['js', 'return next();'],
    ['js', 'module.exports = { a: 010 };'],
    ['jsx', 'const a = <b title="c" />;'],
    ['ts', 'const a = <T,>(b: T) => b satisfies T;\nlet c = <string>a;'],
    ['tsx', 'const a = <B<string> c={1} />;'],
    ['html', '<ul><li>One<li>Two</ul><br><img src="a" alt=""><p>Three'],
    ['html', '<!doctype html><html lang="en"><head><title>A</title></head><body></body></html>'],
    ['html', '<script>document.write("</p><b>")</script><style>a > b {}</style>'],
    ['html', '<svg viewBox="0 0 1 1"><path d="M0 0" /></svg><tr><td>One</td></tr>'],
    ['html', '<template><b>One</b></template>'],
    ['css', 'a { &:hover { color: var(--b, red) } }\n@media (width > 3px) { a { b: c } }'],
    ['css', 'color: red;'],
    ['css', 'a { --empty:; --also: ; color: red }'],
    ['js', 'const a = /(?<year>\\d{4})-\\p{L}/v.exec(b) ?? c / d / e;'],
    ['yaml', 'a: &a { b: 1 }\nc:\n  <<: *a\nd: &d [*a]\ne: *d'],
    ['sh', '$ npm ci && \\\n  npm test # all\ncat <<EOF | grep a\n$(date)\nEOF'],
    ['sh', 'case $a in b) c ;; esac; for i in 1 2; do echo "${i:-3}"; done'],
    [
      'dockerfile',
      '# syntax=docker/dockerfile:1\nFROM node:26 AS build\nRUN --mount=type=cache,target=/a b',
    ],
    ['dockerfile', 'HEALTHCHECK --interval=5s CMD ["curl", "a"]'],
    ['python', 'this is ( no python'],
    ['', 'nor { this'],
  ])('finds none in %s %j', (language, code) => {
    expect(find(language, code)).toEqual([]);
  });

  test.each([
    ['js', 'function load() {\n  ...\n}'],
    ['js', 'const config = { ..., port: 3000 };\nexport const load = () => …;'],
    ['js', 'const key = <your-key>;'],
    ['js', '{\n  "name": "x"\n}'],
    ['js', 'const a = 1;\n// Or:\nconst a = 2;'],
    ['js', 'case "a":\n  return 1;'],
    ['js', 'break;'],
    ['js', '  async save(user) {\n    await this.#db.put(user);\n  }'],
    ['jsx', '<Route path="/" />\n<Route path="/a" element={<A />} />'],
    ['ts', 'title: z.string(),'],
    ['ts', 'type User = {\n  id: string;\n  ...\n};'],
    ['ts', 'class A { constructor(@Inject(X) private x: X) {} }'],
    ['ts', '@Post()\ncreate(@Body() dto: CreateDto) {\n  return this.a.create(dto);\n}'],
    ['json', '"scripts": {\n  "test": "vitest"\n},'],
    ['json', '{\n  "name": "…",\n  "scripts": {\n    ...\n  },\n  ...\n}'],
    ['json', '{ "token": <token>, "more": [1, ..., 9] }'],
    ['yaml', 'jobs:\n  ...\n  test:\n    steps: []'],
    ['css', '.a {\n  …\n}'],
    ['css', '.a {\n  color: …;\n  margin: ...\n}'],
    ['sh', 'git clone <url> && ssh <user>@<host> # yours'],
    ['sh', "$ npm ci\nadded 3 packages (in 2s)\n$ docker run \\\n  app\nIt's up"],
    ['dockerfile', 'FROM node:26\n...\nCMD ["node", "a.js"]'],
  ])('takes %s %j for a piece', (language, code) => {
    expect(find(language, code)).toEqual([]);
  });

  test.each([
    ['js', 'function load() {\n  ...\n'],
    ['js', 'const a = ;\n...'],
    ['jsx', '<a>{b</a>\n<c />'],
    ['json', '"scripts": {\n  "test": vitest\n}'],
    ['json', '{ "a": 1, }'],
    ['sh', '$ echo "one\nIt is one.'],
    ['sh', 'git clone <url> | | ls'],
    ['css', '.a {\n  …\n'],
  ])('still finds the mistake in a piece of %s %j', (language, code) => {
    expect(find(language, code)).not.toEqual([]);
  });

  test.each([
    ['js', '('.repeat(30_000)],
    ['ts', '['.repeat(30_000)],
    ['json', '['.repeat(30_000)],
    ['yaml', '['.repeat(30_000)],
    ['css', 'a{'.repeat(30_000)],
    ['sh', '$('.repeat(30_000)],
    ['sh', 'if a; then '.repeat(5_000)],
    ['html', '<div>'.repeat(10_000)],
    ['html', '</b>'.repeat(10_000)],
    ['html', '<b><p>'.repeat(8_000)],
    ['dockerfile', 'RUN a \\\n'.repeat(7_000)],
    ['dockerfile', 'a\n'.repeat(31_000)],
    ['dockerfile', 'ENV a=$b\n'.repeat(7_000)],
    ['yaml', '- *a\n'.repeat(12_000)],
    ['css', '{}'.repeat(30_000)],
    ['js', '/(/;\n'.repeat(12_000)],
  ])('answers in %s to thousands of signs like %.12s', (language, code) => {
    const found = find(language, code);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(20);
    for (const { offset, length } of findCodeErrors(language, code))
      expect(offset + length).toBeLessThanOrEqual(code.length);
  });
});
