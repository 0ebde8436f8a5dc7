import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isRecord } from '../is-record.ts';
import { keepDrawable, parseRanges, type Range } from './drawable-text.ts';
import { drawOgImage, OG_SIZE, type OgImage, type OgNode } from './draw-og-image.ts';
import { keepPicture, OG_CACHE } from './og-cache.ts';

const require = createRequire(import.meta.url);

/** What the pictures are made with; raise it when the same drawing would look otherwise. */
const EDITION = 2;

const SUBSETS = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
];

/** A picture with nothing on it. */
const NOTHING = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

let fonts: Promise<Font[]> | undefined;
let ranges: Promise<Range[]> | undefined;

/**
 * The picture of a page as a PNG.
 * @param folder where pictures of earlier builds are
 */
export async function renderOgImage(
  image: OgImage,
  folder = OG_CACHE,
): Promise<Buffer<ArrayBuffer>> {
  ranges ??= loadRanges();
  const known = await ranges;
  const keep = (text: string) => keepDrawable(text, known);
  const { site, eyebrow, title } = image;
  const drawing = drawOgImage({
    ...image,
    site: keep(site),
    eyebrow: keep(eyebrow),
    title: keep(title),
  });
  const name = createHash('sha256')
    .update(JSON.stringify([EDITION, drawing]))
    .digest('hex');
  return keepPicture(name, () => paint(drawing), folder);
}

async function paint(drawing: OgNode): Promise<Buffer<ArrayBuffer>> {
  // Loaded only here: most builds draw nothing anew, and these take longer than all pictures of the cache.
  const [{ default: satori }, { default: sharp }] = await Promise.all([
    import('satori'),
    import('sharp'),
  ]);
  fonts ??= loadFonts();
  // The package takes the elements of React, of which these are the shape.
  const svg = await satori(drawing, {
    ...OG_SIZE,
    fonts: await fonts,
    // What no font has is left out; the package would write that it has no glyph.
    loadAdditionalAsset: () => Promise.resolve(NOTHING),
  });
  return Buffer.from(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
}

/** A font for all letters that its makers have drawn. Readers never download it. */
function loadFonts(): Promise<Font[]> {
  return Promise.all(
    SUBSETS.map(async (subset) => ({
      name: `Inter ${subset}`,
      weight: 800 as const,
      style: 'normal' as const,
      data: await readFile(
        require.resolve(`@fontsource/inter/files/inter-${subset}-800-normal.woff`),
      ),
    })),
  );
}

/** The code points of these fonts, as their makers list them. */
async function loadRanges(): Promise<Range[]> {
  const file = require.resolve('@fontsource/inter/unicode.json');
  const data: unknown = JSON.parse(await readFile(file, 'utf8'));
  return SUBSETS.flatMap((subset) => (isRecord(data) ? parseRanges(String(data[subset])) : []));
}

interface Font {
  name: string;
  weight: 800;
  style: 'normal';
  data: Buffer;
}
