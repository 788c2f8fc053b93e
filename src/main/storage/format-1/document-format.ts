import { crc32 } from 'node:zlib'
import { z } from 'zod'

/** Turns the body of a document of one version into that of the next. */
export type Migration = (body: unknown) => unknown

/**
 * How a kind of document is written. `migrations[0]` leads from version 1 to 2 and so on, so the
 * current version is their number plus one.
 */
export interface DocumentFormat<Body extends object> {
  name: string
  schema: z.ZodType<Body>
  migrations: readonly Migration[]
}

/** A document that cannot be trusted: cut short, altered, or of another kind. */
export class DamagedDocumentError extends Error {}

/** A document in a format that this version of the app does not know yet. */
export class NewerDocumentError extends Error {
  readonly version: number

  constructor(version: number) {
    super(`The document has the newer format ${version}.`)
    this.version = version
  }
}

const headerSchema = z.looseObject({
  format: z.string(),
  version: z.int().positive(),
  checksum: z.string().optional(),
})

/**
 * The text of a document: a first line with format, version and a CRC-32 of everything else, then
 * the body with one line for each row. All of it together is one JSON object. Later versions keep
 * this first line, so that a newer document can be told from a damaged one.
 */
export function encodeDocument<Body extends object>(
  format: DocumentFormat<Body>,
  body: Body,
): string {
  const version = format.migrations.length + 1
  const fields = Object.entries(body).map(([key, value]) => `${JSON.stringify(key)}:${rows(value)}`)
  const rest = `${fields.join(',\n')}}\n`
  const header = {
    format: format.name,
    version,
    checksum: checksumOf(format.name, version, rest),
  }
  return `${JSON.stringify(header).slice(0, -1)},\n${rest}`
}

/**
 * Reads a document back. Throws DamagedDocumentError when it is not exactly what was written, and
 * NewerDocumentError when it comes from a newer version of the app. A document without a checksum is
 * taken as edited by hand and only its shape is checked.
 */
export function decodeDocument<Body extends object>(
  format: DocumentFormat<Body>,
  text: string,
): Body {
  const content = parseJson(text)
  const header = headerSchema.safeParse(content)
  if (!header.success) throw new DamagedDocumentError('The first line is not that of a document.')
  const { format: name, version, checksum, ...body } = header.data
  const rest = text.slice(text.indexOf('\n') + 1)
  if (checksum !== undefined && checksum !== checksumOf(name, version, rest)) {
    throw new DamagedDocumentError('The content does not fit its checksum.')
  }
  if (name !== format.name) throw new DamagedDocumentError(`This is not a ${format.name} document.`)
  return parseBody(format, migrate(format, version, body))
}

function migrate<Body extends object>(
  format: DocumentFormat<Body>,
  version: number,
  body: unknown,
): unknown {
  if (version > format.migrations.length + 1) throw new NewerDocumentError(version)
  try {
    return format.migrations.slice(version - 1).reduce((older, next) => next(older), body)
  } catch (error) {
    throw new DamagedDocumentError(`Format ${version} could not be migrated.`, { cause: error })
  }
}

function parseBody<Body extends object>(format: DocumentFormat<Body>, body: unknown): Body {
  const parsed = format.schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new DamagedDocumentError(z.prettifyError(parsed.error))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DamagedDocumentError('This is not JSON.', { cause: error })
  }
}

function rows(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value)
  return `[\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`
}

function checksumOf(name: string, version: number, rest: string): string {
  return crc32(`${name} ${version}\n${rest}`).toString(16).padStart(8, '0')
}
