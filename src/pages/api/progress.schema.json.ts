import type { APIRoute } from 'astro';
import { FEED_PATHS } from '../../feeds/feed-paths.ts';
import { addressOf } from '../../feeds/feed-site.ts';
import { progressSchema } from '../../feeds/progress-schema.ts';
import { writeSchema } from '../../feeds/write-schema.ts';
import { describeSite } from '../../site.ts';

export const GET: APIRoute = (context) =>
  Response.json(
    writeSchema(progressSchema, addressOf(describeSite(context), FEED_PATHS.progressSchema)),
  );
