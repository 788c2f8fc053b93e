import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { widgetRootSchema, type WidgetRoot } from '../../shared/chatkit/index.ts'
import { WidgetTemplateError } from './errors.ts'
import { compileJinja } from './render-jinja.ts'

const supportedVersion = '1.0'

const definitionSchema = z.object({
  version: z.string(),
  name: z.string(),
  template: z.string(),
  jsonSchema: z.record(z.string(), z.unknown()).default({}),
})

/** A widget with places for data: the content of a `.widget` file, ready to be built many times. */
export class WidgetTemplate {
  /** The name the author gave the widget. */
  readonly name: string
  /** The JSON schema of the data, for callers that want to check theirs; `build` does not use it. */
  readonly jsonSchema: Readonly<Record<string, unknown>>
  readonly #render: (data: object) => string

  /**
   * Takes the parsed content of a `.widget` file. Throws `WidgetTemplateError` if it is no widget
   * of version 1.0 or its template is malformed.
   */
  constructor(definition: unknown) {
    const parsed = definitionSchema.safeParse(definition)
    if (!parsed.success) {
      throw new WidgetTemplateError(`Not a widget file.\n${z.prettifyError(parsed.error)}`)
    }
    const { version, name, template, jsonSchema } = parsed.data
    this.name = name
    this.jsonSchema = jsonSchema
    if (version !== supportedVersion) throw this.#error(`has unsupported version ${version}`)
    this.#render = this.#attempt('has a malformed template', () => compileJinja(template))
  }

  /** Reads a `.widget` file; rejects with `WidgetTemplateError` if it is none. */
  static async fromFile(path: string | URL): Promise<WidgetTemplate> {
    return new WidgetTemplate(parseDefinition(await readFile(path, 'utf8'), String(path)))
  }

  /**
   * The widget with this data in it. Throws `WidgetTemplateError` if the template names something
   * that the data lacks, or if what comes out is no Card, ListView or Basic with valid content.
   */
  build(data: object = {}): WidgetRoot {
    const values = this.#attempt('was given data that is not a JSON object', () => asJson(data))
    const text = this.#attempt('cannot be rendered', () => this.#render(values))
    const rendered = this.#attempt('does not render to JSON', (): unknown => JSON.parse(text))
    const widget = widgetRootSchema.safeParse(rendered)
    if (widget.success) return widget.data
    throw this.#error(`renders to an invalid widget:\n${z.prettifyError(widget.error)}`)
  }

  #attempt<Result>(problem: string, work: () => Result): Result {
    try {
      return work()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw this.#error(`${problem}: ${reason}`, error)
    }
  }

  #error(problem: string, cause?: unknown): WidgetTemplateError {
    return new WidgetTemplateError(`Widget "${this.name}" ${problem}`, { cause })
  }
}

// Dates become text and undefined fields missing ones, as they would on the wire.
function asJson(data: object): Record<string, unknown> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(JSON.stringify(data)))
}

function parseDefinition(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new WidgetTemplateError(`${path} is not JSON.`, { cause })
  }
}
