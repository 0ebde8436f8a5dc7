import { z } from 'zod';

/**
 * The JSON Schema of a feed. Fields that it does not name are allowed, because they may be added
 * without a new version.
 * @param address where the schema is found
 */
export function writeSchema(schema: z.ZodType, address: string): object {
  return { $id: address, ...z.toJSONSchema(schema, { io: 'input' }) };
}
