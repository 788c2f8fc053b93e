import { z } from 'zod'

/** A field that may be missing or null on the wire and is absent or undefined in memory. */
export function omittable<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => value ?? undefined, schema.optional())
}

/** A field that may hold any JSON value, null included, but must be present. */
export const requiredJsonSchema = z
  .unknown()
  .refine((value) => value !== undefined, { error: 'Required' })

/** A JSON object whose content is not interpreted. */
export const jsonObjectSchema = z.record(z.string(), z.unknown())
