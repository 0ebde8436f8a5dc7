import type { DefaultTreeAdapterTypes, Token } from 'parse5';
import { loadParser, type CodeError, type FindCodeErrors } from './code-error.ts';

/** Elements whose end tag may be left out, by the HTML standard, and those that have none. */
const OPEN_ENDED = new Set(
  'html head body p li dt dd option optgroup colgroup caption thead tbody tfoot tr td th rp rt area base br col embed hr img input link meta source track wbr'.split(
    ' ',
  ),
);

/**
 * HTML, read by parse5 as browsers do: what the standard calls a parse error, elements that are never
 * closed, and end tags that close nothing. The last two are mended silently by every parser.
 */
export const findHtmlErrors: FindCodeErrors = (code) => {
  // What is loaded by name has the type of the module of that name.
  const parse5 = loadParser('parse5') as typeof import('parse5');
  const errors: CodeError[] = [];
  const options = {
    sourceCodeLocationInfo: true,
    onParseError: ({ code: id, startOffset, endOffset }: ParserError) => {
      // A piece of a page has no doctype.
      if (id !== parse5.ErrorCodes.missingDoctype)
        errors.push({
          offset: startOffset,
          length: endOffset - startOffset,
          message: id.replaceAll('-', ' '),
        });
    },
  };
  for (const { index, 0: found } of code.matchAll(/<[a-z][^<>]*?=\s*(?=[“”‘’])/gi))
    errors.push({ offset: index + found.length, length: 1, message: 'a quote of print' });
  const isDocument = /<(?:!doctype|html|head|body)\b/i.test(code);
  const root = isDocument ? parse5.parse(code, options) : parse5.parseFragment(code, options);
  const closed = new Set<number>();
  for (const element of listElements(root)) {
    const { startTag, endTag } = element.sourceCodeLocation ?? {};
    if (endTag) closed.add(endTag.startOffset);
    else if (startTag && !OPEN_ENDED.has(element.tagName) && !isSelfClosed(code, startTag))
      errors.push({
        offset: startTag.startOffset,
        length: startTag.endOffset - startTag.startOffset,
        message: `<${element.tagName}> is not closed`,
      });
  }
  const halves = new Set<number>();
  for (const { tagName, location } of listEndTags(parse5, code)) {
    if (!location || closed.has(location.startOffset) || OPEN_ENDED.has(tagName)) continue;
    // At `<b><i>One</b></i>` parsers close the second element with the first.
    const name = `<${tagName}>`;
    const opened = errors.findLast(
      ({ offset, message }) =>
        message === `${name} is not closed` && offset < location.startOffset && !halves.has(offset),
    )?.offset;
    if (opened !== undefined) halves.add(opened);
    errors.push({
      offset: location.startOffset,
      length: location.endOffset - location.startOffset,
      message:
        opened === undefined
          ? `</${tagName}> closes nothing`
          : `</${tagName}> stands outside of the element that ${name} stands in`,
    });
  }
  return dropFollowing(
    code,
    errors.filter(({ offset }) => !halves.has(offset)),
  );
};

/** Leaves out what only follows from another mistake, and makes one of two ends that do not fit. */
function dropFollowing(code: string, errors: readonly CodeError[]): CodeError[] {
  const has = (pattern: RegExp) => errors.some(({ message }) => pattern.test(message));
  // The end of a tag, a broken tag, and text that goes on to the end each leave an element open.
  const isBroken = has(
    /^(?:eof in tag|invalid first character of tag|unexpected character in attribute name)/,
  );
  const rest = errors.filter(
    ({ message }) =>
      !message.startsWith('eof in element') &&
      message !== 'missing doctype name' &&
      // One of old, shown on purpose.
      !(
        message === 'non conforming doctype' && /<!doctype\s+html\s+(?:public|system)\b/i.test(code)
      ) &&
      !(isBroken && /is not closed$|closes nothing$/.test(message)),
  );
  const [first, second, third] = rest.toSorted((left, right) => left.offset - right.offset);
  const opened = /^<(.*)> is not closed$/.exec(first?.message ?? '')?.[1];
  if (!second || third || opened === undefined) return rest;
  const other = /^<\/(.*)> closes nothing$/.exec(second.message)?.[1];
  const isAgain =
    second.message === first?.message && /^\s*$/.test(code.slice(second.offset + second.length));
  return other !== undefined || isAgain
    ? [
        {
          ...second,
          message: `the end of <${opened}> is <${other === undefined ? '' : '/'}${other ?? opened}>`,
        },
      ]
    : rest;
}

/** Elements outside of HTML, such as those of SVG, can be closed by a slash. */
function isSelfClosed(code: string, { endOffset }: Token.Location): boolean {
  return code.slice(endOffset - 2, endOffset) === '/>';
}

/** All elements below a node, also in templates; without recursion, for deep trees. */
function listElements(root: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  const elements: DefaultTreeAdapterTypes.Element[] = [];
  const waiting: DefaultTreeAdapterTypes.ParentNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) elements.push(node);
    if ('content' in node) waiting.push(node.content);
    for (const child of node.childNodes) if ('childNodes' in child) waiting.push(child);
  }
  return elements;
}

/** The end tags of a text, as far as they are tags: not in a script, a style or a comment. */
function listEndTags(parse5: typeof import('parse5'), code: string): Token.TagToken[] {
  const tags: Token.TagToken[] = [];
  const pass = () => undefined;
  const tokenizer = new parse5.Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: ({ tagName }) => {
        // A tree builder would tell the tokenizer that what follows is text.
        const isRaw = ['script', 'style', 'textarea', 'title'].includes(tagName);
        if (isRaw) tokenizer.state = parse5.TokenizerMode.RAWTEXT;
      },
      onEndTag: (token) => void tags.push(token),
      onComment: pass,
      onDoctype: pass,
      onEof: pass,
      onCharacter: pass,
      onNullCharacter: pass,
      onWhitespaceCharacter: pass,
    },
  );
  tokenizer.write(code, true);
  return tags;
}

type ParserError = Parameters<
  NonNullable<import('parse5').ParserOptions<never>['onParseError']>
>[0];
