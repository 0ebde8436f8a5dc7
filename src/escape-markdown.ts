/** Text as Markdown that shows it as it is, in a link, in a picture or in a cell of a table as well. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|~$&#!]/g, '\\$&');
}
