/** What engines say of a regular expression, and what is wrong with it in our words. */
const DETAILS: readonly (readonly [RegExp, found: string, hint: string])[] = [
  [
    /Unterminated group/,
    'a `(` without its `)`',
    'Put `)` behind the group, or write `\\(` for the sign itself.',
  ],
  [
    /Unmatched '\)'/,
    'a `)` that closes nothing',
    'Put `(` before the group, or write `\\)` for the sign itself.',
  ],
  [
    /Unterminated character class/,
    'a `[` without its `]`',
    'Put `]` behind the signs, or write `\\[` for the sign itself.',
  ],
  [
    /Nothing to repeat|Lone quantifier/,
    'a sign such as `*`, `+` or `?` with nothing before it to repeat',
    'Write before it what is repeated, or a backslash for the sign itself: `\\*`.',
  ],
  [
    /out of order in character class/,
    'a range from a later sign to an earlier one',
    'Write the earlier one first, as in `[a-z]`.',
  ],
  [
    /out of order in \{\}/,
    'a number of times whose first is greater than its second',
    'Write the smaller one first, as in `{1,2}`.',
  ],
  [
    /capture group name/,
    'a group with a name that is none, or is there already',
    'Write `(?<name>…)`, each name once, without a digit at its beginning.',
  ],
  [
    /named (?:reference|capture)/,
    '`\\k` with the name of a group that is not there',
    'Write the name of a group: `\\k<name>`.',
  ],
  [
    /Invalid group/,
    '`(?` with a sign that means nothing there',
    'Write `(?:…)` for a group, or `\\(` for the sign itself.',
  ],
  [
    /property name/,
    '`\\p{…}` with a name that is none',
    'Write a name such as `\\p{L}` for letters.',
  ],
  [
    /escape|\\ at end/,
    'a backslash before a sign that needs none',
    'Remove the backslash, or write `\\\\` for the sign itself.',
  ],
];

/** Words for a regular expression that no engine takes. */
export function explainPattern(detail: string): { found: string; hint: string } {
  const known = DETAILS.find(([pattern]) => pattern.test(detail));
  return {
    found: `a regular expression with ${known?.[1] ?? 'signs that do not belong together'}`,
    hint: known?.[2] ?? 'Put a backslash before each sign that is meant as it is.',
  };
}
