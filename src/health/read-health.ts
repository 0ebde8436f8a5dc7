import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NO_HEALTH } from '../roadmap/address-health.ts';
import type { HealthData } from '../schemas/health.ts';
import { HEALTH_FILE, parseHealth } from './health-file.ts';

/**
 * What is known of the addresses in a content folder; nothing where it has no file for that.
 * @throws Error that says what is wrong with the file
 */
export async function readHealth(contentDir: string): Promise<HealthData> {
  let text;
  try {
    text = await readFile(join(contentDir, HEALTH_FILE), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return NO_HEALTH;
    throw error;
  }
  return parseHealth(text);
}
