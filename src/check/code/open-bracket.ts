const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** A bracket or a quote that nothing closes. */
export interface OpenBracket {
  offset: number;
  sign: string;
  closing: string;
}

/**
 * The first bracket or quote of some code that is not closed, as far as its signs tell.
 * @param comment what begins a comment that goes on to the end of its line; in CSS, to its own end
 */
export function findOpenBracket(code: string, comment: string): OpenBracket | undefined {
  const open: OpenBracket[] = [];
  for (let at = 0; at < code.length; at += 1) {
    const sign = code.charAt(at);
    const closing = CLOSING[sign];
    if (code.startsWith(comment, at) || code.startsWith('/*', at)) {
      const end = code.indexOf(code.startsWith('/*', at) ? '*/' : '\n', at);
      if (end < 0) break;
      at = end;
    } else if (closing !== undefined) open.push({ offset: at, sign, closing });
    else if (/["'`]/.test(sign) && !/\w$/.test(code.slice(Math.max(0, at - 1), at))) {
      const end = findQuoteEnd(code, at, sign);
      if (end < 0) return { offset: at, sign, closing: sign };
      at = end;
    } else if (/[)\]}]/.test(sign)) {
      const begun = open.findLastIndex((bracket) => bracket.closing === sign);
      // What is open inside of a pair is the one that is not closed.
      if (begun >= 0 && begun < open.length - 1) return open[begun + 1];
      if (begun >= 0) open.pop();
    }
  }
  return open[0];
}

function findQuoteEnd(code: string, from: number, sign: string): number {
  for (let at = from + 1; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1;
    else if (code[at] === sign) return at;
  }
  return -1;
}
