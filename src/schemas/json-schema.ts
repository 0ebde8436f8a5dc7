import { z } from 'zod';
import { schemas, type Collection } from './index.ts';

/**
 * The schema of a collection as JSON Schema: what its files may say, with the description of every
 * field. It refuses nothing that the schema accepts. What JSON Schema can't say it lets pass: days
 * that their month has not, hosts that nobody can reach, one of two fields that belong together (the
 * two ends of a run or of a phase), and repeated titles or ids in entries that otherwise differ.
 */
export function buildJsonSchema(collection: Collection): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schemas[collection], { io: 'input', unrepresentable: 'any' });
}
