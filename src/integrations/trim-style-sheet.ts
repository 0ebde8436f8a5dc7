import postcss from 'postcss';

/** A scope that Astro adds to the styles of a component: it stands for an element that has the class. */
const SCOPE = /:where\((\.astro-\w+)\)/g;

/** Selectors in brackets: one of several suffices, or must not match, so they say nothing for sure. */
const BRACKETS = /:(?:is|where|not|has)\((?:[^()]|\([^()]*\))*\)/g;

const CLASS = /\.((?:[\w-]|\\.)+)/g;

/**
 * A style sheet without the rules that can match nothing: those that ask for a class that is no
 * word of any page or script. It leaves a rule where it is in doubt.
 * @param words every word of the pages and scripts that use the sheet
 */
export function trimStyleSheet(css: string, words: ReadonlySet<string>): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => listClasses(selector).every(isKnown));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  return sheet.toString();

  function isKnown(name: string): boolean {
    // A name with a backslash is written otherwise in the page.
    return name.includes('\\') || words.has(name);
  }
}

/** Every word of a text that could be the name of a class. */
export function listWords(text: string): Set<string> {
  return new Set(text.match(/[\p{L}_][\p{L}\p{N}_-]*/gu));
}

/** The classes that something has to have, itself or around it, to match a selector. */
function listClasses(selector: string): string[] {
  const plain = selector.replaceAll(SCOPE, '$1').replaceAll(BRACKETS, '');
  return [...plain.matchAll(CLASS)].map(([, name = '']) => name);
}
