import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import {
  DamagedDocumentError,
  decodeDocument,
  encodeDocument,
  NewerDocumentError,
  type DocumentFormat,
} from './document-format.ts'

interface Notes {
  rows: { text: string }[]
}

const format: DocumentFormat<Notes> = {
  name: 'notes',
  schema: z.strictObject({ rows: z.array(z.strictObject({ text: z.string() })) }),
  migrations: [],
}

const sample: Notes = { rows: [{ text: 'one' }, { text: 'zwei – 二' }] }

describe('the document format', () => {
  it('gives back every body it wrote, line breaks and emoji included', () => {
    const bodies = fc.record({ rows: fc.array(fc.record({ text: fc.string({ unit: 'binary' }) })) })
    fc.assert(
      fc.property(bodies, (body) => {
        expect(decodeDocument(format, encodeDocument(format, body))).toEqual(body)
      }),
    )
  })

  it('is one JSON object with one line for each row, so that a person can read it', () => {
    const text = encodeDocument(format, sample)
    expect(JSON.parse(text)).toMatchObject({ format: 'notes', version: 1, ...sample })
    expect(text.split('\n').slice(1)).toEqual([
      '"rows":[',
      '{"text":"one"},',
      '{"text":"zwei – 二"}',
      ']}',
      '',
    ])
  })

  it('takes no flipped bit for the real content, whichever byte it hits', () => {
    const content = Buffer.from(encodeDocument(format, sample))
    for (let bit = 0; bit < content.length * 8; bit += 1) {
      const damaged = Buffer.from(content)
      damaged.writeUInt8(damaged.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      expect(() => decodeDocument(format, damaged.toString()), `bit ${bit}`).toThrow(
        DamagedDocumentError,
      )
    }
  })

  it('takes no cut-off document for a shorter one, whatever its length', () => {
    const text = encodeDocument(format, sample)
    for (let length = 0; length < text.length; length += 1) {
      expect(() => decodeDocument(format, text.slice(0, length))).toThrow(DamagedDocumentError)
    }
  })

  it('accepts a document edited by hand, when its checksum was taken out', () => {
    const edited = '{ "format": "notes", "version": 1, "rows": [{ "text": "mine" }] }'
    expect(decodeDocument(format, edited)).toEqual({ rows: [{ text: 'mine' }] })
  })

  it('refuses a body of the wrong shape', () => {
    const wrong = '{"format":"notes","version":1,"rows":[{"text":7}]}'
    expect(() => decodeDocument(format, wrong)).toThrow(DamagedDocumentError)
  })

  it('refuses a document of another kind', () => {
    const other = encodeDocument({ ...format, name: 'songs' }, sample)
    expect(() => decodeDocument(format, other)).toThrow(DamagedDocumentError)
  })

  it('tells a newer document from a damaged one', () => {
    const newer = { ...format, migrations: [(body: unknown) => body] }
    expect(() => decodeDocument(format, encodeDocument(newer, sample))).toThrow(NewerDocumentError)
  })
})

describe('migrations', () => {
  const textsSchema = z.object({ texts: z.array(z.string()) })
  const linesSchema = z.object({ lines: z.array(z.string()) })
  const migrated: DocumentFormat<Notes> = {
    ...format,
    migrations: [
      (body) => ({ texts: linesSchema.parse(body).lines }),
      (body) => ({ rows: textsSchema.parse(body).texts.map((text) => ({ text })) }),
    ],
  }

  it.each([
    [1, '{"format":"notes","version":1,"lines":["a","b"]}'],
    [2, '{"format":"notes","version":2,"texts":["a","b"]}'],
    [3, '{"format":"notes","version":3,"rows":[{"text":"a"},{"text":"b"}]}'],
  ])('lead version %i to the current one, step by step and each once', (_version, text) => {
    expect(decodeDocument(migrated, text)).toEqual({ rows: [{ text: 'a' }, { text: 'b' }] })
  })

  it('write the current version afterwards', () => {
    expect(JSON.parse(encodeDocument(migrated, sample))).toMatchObject({ version: 3 })
  })

  it('that fail make a damaged document, not a crash', () => {
    const text = '{"format":"notes","version":1,"lines":"a"}'
    expect(() => decodeDocument(migrated, text)).toThrow(DamagedDocumentError)
  })
})
