/** A tag with its attributes; text that shows a tag has no such sign in it. */
const TAG = /<\/?[a-z][^<>]*>/gi;
const NAMED = /\s(id|aria-labelledby|aria-describedby)="([^"]+)"/g;

/**
 * The HTML of a page's content as a part of a longer page: its anchors and the links to them begin
 * with `prefix`, its headings are one level lower, and its scripts are left out, because paper
 * has no use for them.
 */
export function toHandout(html: string, prefix: string): string {
  return html.replaceAll(/<script[^<>]*src=[^<>]*><\/script>/g, '').replaceAll(TAG, (tag) =>
    tag
      .replaceAll(NAMED, (_, name: string, ids: string) => {
        const prefixed = ids.split(' ').map((id) => `${prefix}-${id}`);
        return ` ${name}="${prefixed.join(' ')}"`;
      })
      .replace(/\s(href="|marker-end="url\()#/, (_, start: string) => ` ${start}#${prefix}-`)
      .replace(
        /^<(\/?)h([2-5])\b/,
        (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`,
      ),
  );
}
