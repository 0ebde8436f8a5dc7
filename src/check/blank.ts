/** Spaces in the place of all signs that do not end a line. */
export function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}
