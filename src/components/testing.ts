/**
 * What no sentence may have in it: a broken number, a value that is missing, a negative number by
 * its hyphen, a doubled space, a division by zero, or `1` before a plural.
 */
export const BAD_TEXT =
  /NaN|Infinity|undefined|null|-\d| {2}|÷ 0 |(?<![\d.,])1 (?:days|weeks|checks)\b/;
