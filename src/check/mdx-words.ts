import { proposeUrl } from './hints/url-hint.ts';
import { hintForHtml } from './html-tags.ts';
import { hintForOther } from './other-components.ts';
import { PROVIDED_COMPONENTS } from './provided-components.ts';
import { suggest } from './suggest.ts';

const AS_TEXT = 'put a sign that is meant as text between backticks.';

/** What the reader of bodies complains about, by its own words, and ours for it. */
const WORDS: readonly [pattern: RegExp, say: (...found: string[]) => MdxWords | undefined][] = [
  [
    /^(?:Expected a closing tag for `<|Unexpected closing tag `<\/(?=.*`, expected an open))([\w.-]*)>`/,
    sayUnknown,
  ],
  [
    /, expected corresponding closing tag for `<([^`]*)>`/,
    (name) => (hintForHtml(name) === undefined ? undefined : explainUnknownTag(name)),
  ],
  [/^(?:Unknown component|HTML) `(.*)`/, sayUnknown],
  [/^Not a whole tag `<([\w.]+)>`/, sayUnknown],
  [
    /^Not a whole tag `<([\w.]+)>`/,
    (name) => ({
      message: `Expected \`<${name}>\`, found a tag that can’t be read.`,
      hint: `Write ${writeTag(name)}; nothing else stands in that tag.`,
    }),
  ],
  [
    /^Half of a tag `(.*)`: `(.*)`$/,
    (name, found) => ({
      message: `Expected \`<${name}>\`, found \`${found}\`.`,
      hint: `Write \`<${name}>\`, without a space or another sign in it.`,
    }),
  ],
  [
    /^Expected a closing tag for `<([^`]*)>`.* before the end of/,
    (name) => ({
      message: `Expected \`</${name}>\` in the same paragraph or item as \`<${name}>\`, found none.`,
      hint: `Close it there, or ${AS_TEXT}`,
    }),
  ],
  [
    /^Expected a closing tag for `<([^`]*)>`/,
    (name) => ({
      message: `Expected \`</${name}>\` further down, found none.`,
      hint: takesNothing(name)
        ? `Write ${writeTag(name)}.`
        : `Add it on a line of its own, or ${AS_TEXT}`,
    }),
  ],
  [
    /^Expected the closing tag `(<[^`]*>)` either/,
    (tag) => ({
      message: `Expected \`${tag}\` to stand as its opening tag does, found one of them on a line of its own and the other in the middle of text.`,
      hint: 'Put both on lines of their own, with an empty line before and after.',
    }),
  ],
  [
    /^Unexpected closing tag `<\/([^`]*)>`, expected an open tag first/,
    (name) => ({
      message: `Expected \`<${name}>\` before this \`</${name}>\`, found none that is open.`,
      hint: `Add it, or remove \`</${name}>\`.`,
    }),
  ],
  [
    /^Unexpected closing tag `(<[^`]*>)`, expected corresponding closing tag for `<([^`]*)>`/,
    (tag, name) => ({
      message: `Expected \`</${name}>\`, which closes the last tag that is open, found \`${tag}\`.`,
      hint:
        suggest(/^<\/(.*)>$/.exec(tag)?.[1], [name])?.replace(name, `</${name}>`) ??
        'Close tags in the opposite order of opening them, with the same names.',
    }),
  ],
  [
    /^Bare address `(.*)`$/,
    (address) => ({
      message: 'Expected an address without `<` and `>`, found one between them.',
      hint: `Write \`${proposeUrl(address) ?? address}\`.`,
    }),
  ],
  [
    /^Address `(.*)`, (open|closed)$/,
    (address, end) => ({
      message:
        end === 'open'
          ? 'Expected `)` behind the address of a link, found none.'
          : 'Expected `>` at the end of an address that begins with `<`, found none.',
      hint: `Write \`${proposeUrl(address) ?? address}${end === 'open' ? ')' : ''}\`.`,
    }),
  ],
  [
    /to create a comment/,
    () => ({
      message: 'Expected text or a tag, found a comment of HTML.',
      hint: 'Remove it: what stands in content is for the reader.',
    }),
  ],
  [
    /^Unexpected character after `<`/,
    () => ({
      message: 'Expected a whole tag after `<`, found something else.',
      hint: 'Write `\\<` for the sign itself, or mend the tag. A link is written `[text](https://…)`.',
    }),
  ],
  [
    /^Unexpected end of file in expression/,
    () => ({
      message: 'Expected `}` for this `{`, found none.',
      hint: 'Put braces that are meant as text between backticks.',
    }),
  ],
  [
    /^Could not parse expression/,
    () => ({
      message: 'Expected text, found an expression between braces.',
      hint: 'Content holds no code: put braces that are meant as text between backticks.',
    }),
  ],
  [
    /^more than (\d+) times the sign (.)/,
    (most, sign) => ({
      message: `Expected at most ${most} times the sign \`${sign}\`, found more.`,
      hint: 'Split the page, or leave out what no person reads.',
    }),
  ],
];

/** A complaint of the reader of bodies in the words of the check, and how to mend it. */
export function explainMdxError(complaint: string): MdxWords {
  for (const [pattern, say] of WORDS) {
    const match = pattern.exec(complaint);
    const words = match && say(...match.slice(1));
    if (words) return words;
  }
  return {
    message: 'Expected tags and braces that belong together, found some that do not.',
    hint: `Close the tag or the brace, or ${AS_TEXT}`,
  };
}

/** What is said of a tag that is none of a component, whatever else is wrong with it. */
function sayUnknown(name: string): MdxWords | undefined {
  if (name === '' || PROVIDED_COMPONENTS.has(name)) return undefined;
  return explainUnknownTag(name);
}

/** The words for a tag that is none of a component of the portal. */
export function explainUnknownTag(name: string): MdxWords {
  const html = hintForHtml(name);
  if (html !== undefined)
    return { message: `Expected Markdown, found \`<${name}>\`, a tag of HTML.`, hint: html };
  const names = [...PROVIDED_COMPONENTS.keys()];
  const meant = suggest(name, names) ?? hintForOther(name);
  // `<your-name>` and `Array<string>` are no tags to who writes them.
  if (meant === undefined && /^[a-z]|[_-]/.test(name))
    return {
      message: `Expected text, found \`<${name}>\`, which is read as a tag.`,
      hint: `Put what is meant as text between backticks, as in \`\` \`<${name}>\` \`\`.`,
    };
  return {
    message: `Expected a component of the portal (${names.join(', ')}), found <${name}>.`,
    hint: meant ?? `Write Markdown instead, or ${AS_TEXT}`,
  };
}

function takesNothing(name: string): boolean {
  return PROVIDED_COMPONENTS.get(name)?.takes === 'nothing';
}

function writeTag(name: string): string {
  return takesNothing(name) ? `\`<${name} />\`` : `\`<${name}>\``;
}

interface MdxWords {
  message: string;
  hint: string;
}
