import type { Annotation } from '../../shared/chatkit/index.ts'

/** A citation of a file, as the Responses API gives it. */
export interface FileCitation {
  type: 'file_citation'
  filename?: string | null | undefined
  file_id?: string | undefined
  index: number
}

/** A citation of a file in a container, as the Responses API gives it. */
export interface ContainerFileCitation {
  type: 'container_file_citation'
  filename?: string | null | undefined
  container_id?: string | undefined
  file_id?: string | undefined
  start_index?: number | undefined
  end_index: number
}

/** A citation of a web page, as the Responses API gives it. */
export interface UrlCitation {
  type: 'url_citation'
  url: string
  title?: string | null | undefined
  start_index?: number | undefined
  end_index: number
}

/** A picture that a model makes; without `partialImageIndex` it is the finished one. */
export interface Base64Image {
  /** The same for all versions of one picture. */
  imageId: string
  base64: string
  partialImageIndex?: number
}

type MaybePromise<Value> = Value | Promise<Value>

/** Turns what models produce into what ChatKit shows; override what should be done differently. */
export class ResponseStreamConverter {
  /** How many versions of a picture are expected before the finished one, if known. */
  readonly partialImages: number | null

  constructor(options: { partialImages?: number } = {}) {
    this.partialImages = options.partialImages ?? null
  }

  /** The URL under which a picture is shown and stored; by default a `data:` URL. */
  base64ImageToUrl(image: Base64Image): MaybePromise<string> {
    return `data:image/png;base64,${image.base64}`
  }

  /** How far a picture is, from 0 to 1; 0 if the number of versions is not known. */
  partialImageIndexToProgress(partialImageIndex: number): number {
    if (this.partialImages === null || this.partialImages <= 0) return 0
    return Math.min(1, partialImageIndex / this.partialImages)
  }

  /** The annotation for a file citation, or null to leave it out, as without a file name. */
  fileCitationToAnnotation(citation: FileCitation): MaybePromise<Annotation | null> {
    return fileAnnotation(citation.filename, citation.index)
  }

  /** The annotation for a container file citation, or null to leave it out, as without a file name. */
  containerFileCitationToAnnotation(
    citation: ContainerFileCitation,
  ): MaybePromise<Annotation | null> {
    return fileAnnotation(citation.filename, citation.end_index)
  }

  /** The annotation for a web citation, or null to leave it out. */
  urlCitationToAnnotation(citation: UrlCitation): MaybePromise<Annotation | null> {
    const { url, title, end_index: index } = citation
    return { type: 'annotation', source: { title: title || url, type: 'url', url }, index }
  }
}

function fileAnnotation(filename: string | null | undefined, index: number): Annotation | null {
  if (!filename) return null
  return { type: 'annotation', source: { title: filename, type: 'file', filename }, index }
}
