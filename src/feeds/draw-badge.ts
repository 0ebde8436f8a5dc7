import measure from 'anafanafo';
import { escapeAttribute, escapeHtml } from '../escape-html.ts';
import type { Badge } from './badges.ts';

const HEIGHT = 20;
const LABEL_COLOR = '#30333c';
/** Room at both ends of a text. */
const PADDING = 6;

/**
 * A badge as a picture, the size and shape of those of shields.io, for a README. Its letters are those
 * of the reader's system, so each text is given its width, which no other font can leave.
 */
export function drawBadge({ label, message, color }: Badge): string {
  const left = measureText(label);
  const right = measureText(message);
  const split = left + 2 * PADDING;
  const width = split + right + 2 * PADDING;
  const name = `${label}: ${message}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${escapeAttribute(name)}">`,
    `<title>${escapeHtml(name)}</title>`,
    `<clipPath id="shape"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    '<g clip-path="url(#shape)">',
    `<rect width="${split}" height="${HEIGHT}" fill="${LABEL_COLOR}"/>`,
    `<rect x="${split}" width="${width - split}" height="${HEIGHT}" fill="${color}"/>`,
    '</g>',
    '<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">',
    drawText(label, PADDING, left),
    drawText(message, split + PADDING, right),
    '</g>',
    '</svg>',
  ].join('');
}

function drawText(text: string, x: number, width: number): string {
  return `<text x="${x}" y="14" textLength="${width}">${escapeHtml(text)}</text>`;
}

function measureText(text: string): number {
  return Math.ceil(measure(text, { font: '11px Verdana' }));
}
