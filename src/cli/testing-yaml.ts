// Frontmatter in all the ways in which people write it, with what it says.
import fc from 'fast-check';

/** A file, and where the parts of its frontmatter stand in it. */
export interface WrittenFile {
  text: string;
  /** What the frontmatter says. */
  data: Record<string, unknown>;
  isFlow: boolean;
  /** The comments in it, each with a word of its own. */
  comments: readonly string[];
  /**
   * What stands before a field and behind it, which a change of the field leaves alone. A field that is
   * not there stands behind `status`.
   */
  around: (field: string) => { before: string; after: string };
}

/** A value in one of its spellings. */
interface Written {
  value: unknown;
  text: string;
}

const WORDS = [
  'in-progress',
  'a',
  'Grow ten sprouts',
  'über 10 %',
  'a/b c',
  'x: y',
  'it’s "so"',
  "it's",
];

const quoted = (value: string): fc.Arbitrary<Written> =>
  fc
    .constantFrom(JSON.stringify(value), `'${value.replaceAll("'", "''")}'`)
    .map((text) => ({ value, text }));

/** Text in one of the spellings that fit everywhere. */
const anyText = fc
  .constantFrom(...WORDS)
  .chain((value) =>
    /[:"']/.test(value)
      ? quoted(value)
      : fc.oneof(fc.constant<Written>({ value, text: value }), quoted(value)),
  );

const anyCheck = fc.constantFrom('a/b', 'security/https', 'x-1/y-2');

const anyChecks = fc
  .uniqueArray(anyCheck, { minLength: 1 })
  .chain((list) =>
    fc.tuple(
      ...list.map((value) => fc.oneof(fc.constant<Written>({ value, text: value }), quoted(value))),
    ),
  );

const anyFeatures = fc.array(
  fc.oneof(
    anyText,
    fc.tuple(anyText, fc.boolean()).map(([title, done]): Written => ({
      value: { title: title.value, done },
      text: `{ title: ${title.text}, done: ${String(done)} }`,
    })),
  ),
  { minLength: 1, maxLength: 4 },
);

/** A list in one row. */
const row = (items: readonly Written[]): fc.Arbitrary<Written> =>
  fc
    .constantFrom(['[', ']'], ['[ ', ' ]'], ['[', ',]'], ['[', ' , ]'])
    .map(([open = '', close = '']) => ({
      value: items.map(({ value }) => value),
      text: `${open}${items.map(({ text }) => text).join(', ')}${close}`,
    }));

/** A list over several lines, with `§` where a comment may stand. */
const lines = (items: readonly Written[]): fc.Arbitrary<Written> =>
  fc
    .constantFrom<((texts: string[]) => string)[]>(
      (texts) => `§\n${texts.map((text) => `  - ${text}§\n`).join('')}`.trimEnd(),
      (texts) => `§\n${texts.map((text) => `- ${text}§\n`).join('')}`.trimEnd(),
      (texts) => `[§\n${texts.map((text) => `    ${text},§\n`).join('')}  ]`,
      (texts) => ` [§\n${texts.join(',§\n    ').replace(/^/, '    ')}§\n  ]`,
      (texts) => `§\n${texts.map((text) => `  -   ${expand(text)}§\n`).join('')}`.trimEnd(),
    )
    .map((write) => ({
      value: items.map(({ value }) => value),
      text: write(items.map(({ text }) => text)),
    }));

/** A title with `done` as a block. */
function expand(text: string): string {
  return text.replace(/^\{ (title: .*), (done: \w+) \}$/s, '$1§\n      $2');
}

const list = (items: readonly Written[], isFlow: boolean) =>
  isFlow ? row(items) : fc.oneof(row(items), lines(items));

const word = (isFlow: boolean) =>
  isFlow
    ? anyText
    : fc.oneof(
        anyText,
        anyText.map(({ value, text }) => ({ value, text: `§\n  ${text}` })),
      );

const other: fc.Arbitrary<Written> = fc.constantFrom(
  { value: 6, text: '6' },
  { value: null, text: '' },
  { value: { first: 1, last: 2 }, text: '{ first: 1, last: 2 }' },
  { value: '---\n', text: '"---\\n"' },
);

const fieldsOf = (isFlow: boolean) =>
  fc
    .record(
      {
        title: word(isFlow),
        status: word(isFlow),
        hours: other,
        repo: anyText,
        passed: anyChecks.chain((items) => list(items, isFlow)),
        features: anyFeatures.chain((items) => list(items, isFlow)),
        nested: isFlow
          ? other
          : fc.constant({
              value: { a: ['b'], text: 'c\n\nd\n' },
              text: '\n  a:\n    - b\n  text: |\n    c\n\n    d',
            }),
      },
      { requiredKeys: ['status', 'features'] },
    )
    .chain((fields) =>
      fc.shuffledSubarray(Object.entries(fields), { minLength: Object.keys(fields).length }),
    );

/** What stands between fields: nothing, an empty line, a line of comment. */
const between = fc.constantFrom('', '', '', '\n', '  \n', '# status: not this\n');

/** Any file of content. */
export const anyFile: fc.Arbitrary<WrittenFile> = fc.boolean().chain((isFlow) =>
  fc
    .record({
      fields: fieldsOf(isFlow),
      gaps: fc.array(between, { minLength: 8, maxLength: 8 }),
      hasComment: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      open: fc.constantFrom('---', '\uFEFF---', '---  '),
      isInLines: fc.boolean(),
      eol: fc.constantFrom('\n', '\r\n'),
      body: fc.constantFrom('', '\nstatus: a\n', 'No end', '\n---\nrepo: b  \n'),
    })
    .map((parts) => write(isFlow, parts)),
);

function write(isFlow: boolean, parts: Parts): WrittenFile {
  const { fields, gaps, hasComment, open, isInLines, eol, body } = parts;
  const comments: string[] = [];
  let asked = 0;
  const comment = (lead: string) => {
    asked += 1;
    if (!hasComment[asked]) return '';
    const text = `# c${comments.length}: "[{`;
    comments.push(text);
    return `${lead}${text}`;
  };
  const places = new Map<string, [start: number, end: number]>();
  let text = `${open}\n${isFlow ? (isInLines ? '{\n  ' : '{ ') : ''}`;
  fields.forEach(([name, { text: value }], index) => {
    if (!isFlow) text += gaps[index] ?? '';
    const start = text.length;
    const spelt = value.replaceAll('§', () => comment(' '));
    text +=
      spelt === '' || spelt.startsWith('\n')
        ? `${name}:${spelt}`
        : `${name}: ${spelt}`.replace(/ +(?=\n)/, '');
    if (!isFlow) text += name === 'nested' ? '\n' : `${comment('  ')}\n`;
    places.set(name, [start, text.length]);
    if (!isFlow) return;
    const isLast = index === fields.length - 1;
    if (isInLines) text += `${isLast ? '' : ','}${comment(' ')}\n${isLast ? '' : '  '}`;
    else text += isLast ? ' ' : ', ';
  });
  text += `${isFlow ? '}\n' : ''}---\n${body}`;
  const ends = [...places.values()];
  const toFile = (part: string) => part.replaceAll('\n', eol);
  return {
    text: toFile(text),
    data: Object.fromEntries(fields.map(([name, { value }]) => [name, value])),
    isFlow,
    comments,
    around: (field) => {
      const place = places.get(field);
      const [start, end] = place ?? [
        places.get('status')?.[1] ?? 0,
        places.get('status')?.[1] ?? 0,
      ];
      if (!isFlow) return { before: toFile(text.slice(0, start)), after: toFile(text.slice(end)) };
      // Between brackets the commas beside it belong to a field.
      const before = ends.findLast(([, other]) => other <= start)?.[1] ?? start;
      const after = ends.find(([other]) => other >= end)?.[0] ?? text.indexOf('}\n---\n', end);
      return {
        before: toFile(text.slice(0, before)),
        after: toFile(text.slice(after)).trimStart(),
      };
    },
  };
}

interface Parts {
  fields: [string, Written][];
  gaps: string[];
  hasComment: boolean[];
  open: string;
  isInLines: boolean;
  eol: string;
  body: string;
}
