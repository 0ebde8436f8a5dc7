import { decode } from '../read-content.ts';
import { inEachPart } from './in-each-part.ts';
import { change, insert, splice, type Mistake, type Mutation, type Place } from './mutation.ts';

/** Fields that may be left out, or whose absence is told at another field. */
const OPTIONAL =
  /^(?:area|verify|how|fails|evidence|level|audience|standsAlone|why|measure|assumes|architecture|acceptance|run|expect|pitfalls|deployment|stretch|portfolio|part|also|week|terms|means|prerequisites|resources|ideas|requirements|topics|checks|passed|repo|demo|\w+edOn)$/;

/** Fields that may be left out in one place and not in another. */
function isOptional({ file, lines, index }: Place, key: string): boolean {
  if (key === 'hours') return file.collection === 'resources';
  if (key === 'features') return /^ /.test(lines[index] ?? '');
  return OPTIONAL.test(key);
}

/** A field with its value on the same line; a block of text is on the lines that follow. */
const FIELD = /^( *(?:- )?)([a-zA-Z]+): (?![|>][+-]?$)(\S.*)$/;

/** A field with its colon at the beginning of the next line, as deep as what belongs to it. */
function splitKey(_: string, before: string, key: string, value: string): string {
  return `${before}${key}\n${' '.repeat(before.length + 2)}: ${value}`;
}

/** The mistakes in frontmatter. */
export const inFrontmatter: readonly Mutation[] = [
  change('misspell a key', (line) => line.replace(/^( *(?:- )?)(?=[a-zA-Z]+:(?: |$))/, '$1x')),
  change('change the type of a value', (line) =>
    line.replace(FIELD, (_, before: string, key: string, value: string) => {
      if (!/^[[{]/.test(value)) return `${before}${key}: { odd: 1 }`;
      return /[\]}]$/.test(value) ? `${before}${key}: 7` : line;
    }),
  ),
  change('change the type of an entry', (line) =>
    FIELD.test(line) ? line : line.replace(/^( +- ).*/, '$1[7]'),
  ),
  change('misspell a slug', (line) =>
    line.replace(/^( *(?:prerequisites|resources|checks|passed): \[)(\w)/, '$1x$2'),
  ),
  change('name a day that its month has not', (line) =>
    line.replace(/(?<=: \d{4}-\d\d)-\d\d$/, '-32'),
  ),
  change('name a month that is none', (line) => line.replace(/(?<=: \d{4})-\d\d(?=-\d\d$)/, '-13')),
  change('write a date without hyphens', (line) =>
    line.replace(/(?<=: )(\d{4})-(\d\d)-(\d\d)$/, '$1$2$3'),
  ),
  change('indent a list with a tab', (line) => line.replace(/^ +(?=- )/, '\t')),
  change('indent a field with a tab', (line) => line.replace(/^ +(?=\w+: )/, '\t')),
  change('leave a quote open', (line) => line.replace(/^title: /, 'title: "')),
  change('put a colon into text', (line) => line.replace(/^summary: .*/, 'summary: one: two')),
  change('leave a bracket open', (line) => line.replace(/(?<=: [[{].*)[\]}]$/, '')),
  change('open a bracket', (line) => line.replace(/^(title|summary|goal): .*/, '$1: [one, two')),
  change('name an alias of nothing', (line) => line.replace(FIELD, '$1$2: *nothing')),
  change('begin text with a star', (line) =>
    line.replace(/^(title|summary): .*/, '$1: *Bold* text'),
  ),
  change('put a key and its colon on two lines', (line) => line.replace(FIELD, splitKey)),
  {
    name: 'indent a field',
    part: 'frontmatter',
    make: (place) => {
      const line = place.lines[place.index] ?? '';
      const before = place.lines[place.index - 1] ?? '';
      // Behind a field without a value, or behind a block of text, it belongs to that.
      const isApart = before === '---' || (isTopField(before) && FIELD.test(before));
      return isTopField(line) && isApart ? splice(place, [`  ${line}`]) : undefined;
    },
  },
  move('begin a line one space further right', (line) => ` ${line}`),
  move('begin a line one space further left', (line) => line.slice(1)),
  insert('...', '...', ({ lines, index }) => isTopField(lines[index])),
  insert('add a key', 'surprise: 1', ({ lines, index }) => isTopField(lines[index])),
  {
    name: 'repeat a key',
    part: 'frontmatter',
    make: (place) => {
      const line = place.lines[place.index] ?? '';
      return isTopField(line) && FIELD.test(line)
        ? splice(place, [line, line], place.index + 2)
        : undefined;
    },
  },
  { name: 'delete a key', part: 'frontmatter', make: deleteKey },
  {
    name: 'take the number of another week',
    part: 'frontmatter',
    make: (place) => {
      const own = /^week: (\d+)$/.exec(place.lines[place.index] ?? '')?.[1];
      const others = place.sources.flatMap(({ text }) => /^week: (\d+)$/m.exec(text)?.[1] ?? []);
      const other = others.find((number) => number !== own);
      return own && other ? splice(place, [`week: ${other}`]) : undefined;
    },
  },
  {
    name: 'leave the frontmatter open',
    part: 'frontmatter',
    make: (place) => {
      const after = place.lines.slice(place.index + 1);
      const isEnd = place.index > 0 && place.lines[place.index] === '---';
      return isEnd && !after.some((line) => /^(?:---|\+\+\+)/.test(line))
        ? splice(place, [], 1)
        : undefined;
    },
  },
  {
    name: 'begin without the line ---',
    part: 'frontmatter',
    make: (place) => (place.index === 0 ? splice(place, [], 1) : undefined),
  },
  ...(['utf16le', 'utf16le with a mark'] as const).map((name): Mutation => ({
    name: `save the file as ${name}`,
    part: 'frontmatter',
    make: ({ file, index }) => {
      const mark = name === 'utf16le' ? '' : '\uFEFF';
      return index === 0
        ? { file: { ...file, ...decode(Buffer.from(mark + file.text, 'utf16le')) }, line: 1 }
        : undefined;
    },
  })),
  put('status', 'in-progess'),
  put('status', '[in-progress]'),
  {
    ...put('status', 'completed'),
    make: (place) =>
      /^repo: /m.test(place.file.text) ? undefined : put('status', 'completed').make(place),
  },
  put('hours', '0'),
  put('hours', 'many'),
  put('hours', '-3'),
  put('hours', '.inf'),
  put('week', '99999'),
  put('week', 'first'),
  put('title', ''),
  put('url', 'http://example.com/'),
  put('url', 'https:///example.com'),
  put('url', 'javascript:alert(1)'),
  put('url', 'example'),
  put('kind', 'documentaton'),
  put('cost', 'cheap'),
  put('topic', 'Nothing of the kind'),
  put('scope', 'day'),
  put('order', '1.5'),
  put('startsOn', '1 October'),
  put('endsOn', '2020-01-01'),
  put('categories', '[One, One]'),
  put('categories', '[]'),
  put('categories', '[Nonsense]'),
  put('prerequisites', '[no-such-week]'),
  put('resources', '[no-such-resource]'),
  put('resources', '[Not A Slug]'),
  ...inEachPart('frontmatter'),
];

/** A mistake in the spaces before an entry or a field that has another one above it. */
function move(name: string, edit: (line: string) => string): Mutation {
  return {
    name,
    part: 'frontmatter',
    make: (place) => {
      const line = place.lines[place.index] ?? '';
      return hasNeighbor(place) ? splice(place, [edit(line)]) : undefined;
    },
  };
}

/** Whether a line is an indented entry or field that begins right below one like it. */
function hasNeighbor({ lines, index }: Place): boolean {
  const begin = (line = '') => /^ +(?:- |(?=\w+: *\S))/.exec(line)?.[0];
  const own = begin(lines[index]);
  const above = lines
    .slice(0, index)
    .findLast((line) => own !== undefined && line.search(/\S/) <= own.search(/\S|$/));
  return own !== undefined && begin(above) === own;
}

/** A mistake that puts another value to a field at the top. */
function put(key: string, value: string): Mutation {
  return change(`${key}: ${value}`, (line) =>
    line.startsWith(`${key}: `) ? `${key}: ${value}` : line,
  );
}

/**
 * A field that is missing has no line; it is told at the first field beside it, which for one at the
 * top is the first of the file.
 */
function deleteKey(place: Place): Mistake | undefined {
  const { lines, index } = place;
  const [, indent = '', key = ''] = /^( *)([a-zA-Z]+): \S/.exec(lines[index] ?? '') ?? [];
  if (key === '' || isOptional(place, key)) return undefined;
  let first = index;
  const beginsItem = (line = '') => /^ *- /.exec(line)?.[0].length === indent.length;
  const isAsDeep = (line = '---') => line !== '---' && line.replace('-', ' ').startsWith(indent);
  while (!beginsItem(lines[first]) && isAsDeep(lines[first - 1])) first -= 1;
  return splice(place, [], first + 1);
}

function isTopField(line: string | undefined): boolean {
  return /^[a-zA-Z]+:/.test(line ?? '');
}
