/**
 * Curly quotes, each with those that close it: “English”, „German“, ‘single’, ‚low’, ”Swedish”. A phone
 * that makes one of two quotes curly leaves the other one straight.
 */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‘': "’'",
  '‚': "‘’'",
  '”': '”"',
};

/** What stands between curly quotes that are around the whole of a text, as a phone writes them. */
export function unwrapCurly(text: string): string | undefined {
  const closing = PAIRS[text.charAt(0)] ?? '';
  const inner = text.slice(1, -1);
  // An apostrophe may be written as a single quote that closes.
  const isWhole = text.length > 2 && closing.includes(text.slice(-1)) && !/[“„”"]/.test(inner);
  return isWhole && !inner.includes(text.charAt(0)) ? inner.trim() : undefined;
}

/** What stands behind a straight quote that only a curly one closes, up to that: `"Seed Tray”`. */
export function unwrapHalf(text: string): { whole: string; inner: string } | undefined {
  const [whole, doubled, single] =
    /^(?:"([^"“”„]+)[“”]|'([^'‘’‚“”"]+)[‘’])(?=\s*(?:[,\]}]|$)|\s+#)/.exec(text) ?? [];
  const inner = (doubled ?? single)?.trim();
  return whole && inner ? { whole, inner } : undefined;
}

/** What stands behind a quote that only one of the other kind closes, up to that: `"Seed Tray'`. */
export function unwrapMixed(text: string): { whole: string; inner: string } | undefined {
  // An apostrophe stands between letters, or before the quote that ends its text.
  const [whole, doubled, single] =
    /^(?:"((?:[^'"]|(?<=\p{L})'(?=\p{L}))+)'|'((?:[^'"]|(?<=\p{L})'(?=\p{L}))+)")(?=\s*(?:[,\]}]|$)|\s+#)/u.exec(
      text,
    ) ?? [];
  const inner = (doubled ?? single)?.trim();
  return whole && inner ? { whole, inner } : undefined;
}
