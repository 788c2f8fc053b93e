import { z } from 'zod'
import type { Annotation } from '../../shared/chatkit/index.ts'
import type { ResponseStreamConverter } from './response-stream-converter.ts'

const urlFields = {
  url: z.string(),
  title: z.string().nullish(),
  start_index: z.number().optional(),
  end_index: z.number(),
}

const citationSchema = z.union([
  z.object({
    type: z.literal('file_citation'),
    filename: z.string().nullish(),
    file_id: z.string().optional(),
    index: z.number(),
  }),
  z.object({
    type: z.literal('container_file_citation'),
    filename: z.string().nullish(),
    container_id: z.string().optional(),
    file_id: z.string().optional(),
    start_index: z.number().optional(),
    end_index: z.number(),
  }),
  z.object({ type: z.literal('url_citation'), ...urlFields }),
  // Chat Completions nest the fields of a web citation.
  z
    .object({ type: z.literal('url_citation'), url_citation: z.object(urlFields) })
    .transform(({ type, url_citation }) => ({ type, ...url_citation })),
])

/** The annotation for a citation as a model gave it, or null if there is none for it. */
export async function citationToAnnotation(
  citation: unknown,
  converter: ResponseStreamConverter,
): Promise<Annotation | null> {
  const parsed = citationSchema.safeParse(citation)
  if (!parsed.success) return null
  switch (parsed.data.type) {
    case 'file_citation':
      return converter.fileCitationToAnnotation(parsed.data)
    case 'container_file_citation':
      return converter.containerFileCitationToAnnotation(parsed.data)
    case 'url_citation':
      return converter.urlCitationToAnnotation(parsed.data)
  }
}

/** The annotations for a list of citations; those that have none are left out. */
export async function citationsToAnnotations(
  citations: unknown,
  converter: ResponseStreamConverter,
): Promise<Annotation[]> {
  if (!Array.isArray(citations)) return []
  const annotations = await Promise.all(
    citations.map((citation: unknown) => citationToAnnotation(citation, converter)),
  )
  return annotations.filter((annotation) => annotation !== null)
}
