import { resolve } from 'node:path';

/** Folder whose files are served as they are. */
export const publicDir = resolve('public');

/** Folder that holds the content: `content/`, or the one that `PORTAL_CONTENT` names. */
export const contentDir = resolve(process.env['PORTAL_CONTENT'] || 'content');
