import type { ChatKitOptions } from '@openai/chatkit'
import {
  anything,
  callback,
  either,
  flag,
  listOf,
  number,
  object,
  oneOf,
  recordOf,
  text,
  textOrNull,
  type Check,
  type Findings,
} from './option-checks.ts'

/** The page uses ChatKit in a way it does not support. */
export class ChatKitIntegrationError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ChatKitIntegrationError'
  }
}

const uploadStrategy = either(
  object({ required: { type: oneOf('two_phase') } }),
  object({ required: { type: oneOf('direct'), uploadUrl: text } }),
)

const api: Check = (value, path, findings) => {
  if (typeof value === 'object' && value !== null && 'getClientSecret' in value) {
    findings.problems.push(
      `${path}.getClientSecret (hosted mode) is not supported; give ${path}.url`,
    )
    return
  }
  object({
    required: { url: text },
    optional: { fetch: callback, domainKey: text, uploadStrategy },
  })(value, path, findings)
  if (typeof value === 'object' && value !== null && Reflect.get(value, 'url') === '')
    findings.problems.push(`${path}.url is empty`)
}

const colorScheme = oneOf('light', 'dark')
const theme = object({
  optional: {
    colorScheme,
    typography: object({
      optional: {
        baseSize: oneOf(14, 15, 16, 17, 18),
        fontSources: listOf(
          object({
            required: { family: text, src: text },
            optional: {
              weight: either(text, number),
              style: text,
              display: text,
              unicodeRange: text,
            },
          }),
        ),
        fontFamily: text,
        fontFamilyMono: text,
      },
    }),
    radius: oneOf('pill', 'round', 'soft', 'sharp'),
    density: oneOf('compact', 'normal', 'spacious'),
    color: object({
      optional: {
        grayscale: object({
          required: { hue: number, tint: oneOf(0, 1, 2, 3, 4, 5, 6, 7, 8, 9) },
          optional: { shade: oneOf(-4, -3, -2, -1, 0, 1, 2, 3, 4) },
        }),
        accent: object({ required: { primary: text, level: oneOf(0, 1, 2, 3) } }),
        surface: object({ required: { background: text, foreground: text } }),
      },
    }),
  },
})

const headerAction = object({ required: { icon: text, onClick: callback } })
const header = object({
  optional: {
    enabled: flag,
    title: object({ optional: { enabled: flag, text } }),
    leftAction: headerAction,
    rightAction: headerAction,
  },
})

const content = listOf(
  either(
    object({ required: { type: oneOf('input_text'), text } }),
    object({
      required: { type: oneOf('input_tag'), text, id: text },
      optional: { group: text, data: anything, interactive: flag },
    }),
  ),
)
const startScreen = object({
  optional: {
    greeting: text,
    prompts: listOf(
      object({
        required: { label: text, prompt: either(text, content) },
        optional: { icon: text },
      }),
    ),
  },
})

const composer = object({
  optional: {
    placeholder: text,
    attachments: object({
      required: { enabled: flag },
      optional: {
        maxSize: either(number, recordOf(number)),
        maxCount: number,
        accept: recordOf(listOf(text)),
      },
    }),
    tools: listOf(
      object({
        required: { id: text, label: text, icon: text },
        optional: { shortLabel: text, placeholderOverride: text, pinned: flag, persistent: flag },
      }),
    ),
    models: listOf(
      object({
        required: { id: text, label: text },
        optional: { description: text, disabled: flag, default: flag },
      }),
    ),
    dictation: object({ required: { enabled: flag } }),
  },
})

const options = object({
  required: { api },
  optional: {
    locale: text,
    theme: either(theme, colorScheme),
    frameTitle: text,
    initialThread: textOrNull,
    onClientTool: callback,
    header,
    history: object({ optional: { enabled: flag, showDelete: flag, showRename: flag } }),
    startScreen,
    threadItemActions: object({ optional: { feedback: flag, retry: flag } }),
    composer,
    disclaimer: object({ required: { text }, optional: { highContrast: flag } }),
    entities: object({
      optional: {
        onTagSearch: callback,
        showComposerMenu: flag,
        onClick: callback,
        onRequestPreview: callback,
      },
    }),
    commands: object({
      required: { enabled: flag },
      optional: { onSearch: callback, onSelect: callback },
    }),
    widgets: object({ optional: { onAction: callback } }),
    thread: object({ optional: { autoScroll: flag } }),
  },
})

function isSound(_value: unknown, problems: readonly string[]): _value is ChatKitOptions {
  return problems.length === 0
}

/** The options with the names of keys nobody knows; throws a `ChatKitIntegrationError` for bad ones. */
export function checkOptions(value: unknown): {
  readonly options: ChatKitOptions
  readonly unknown: readonly string[]
} {
  const findings: Findings = { problems: [], unknown: [] }
  options(value, 'options', findings)
  if (!isSound(value, findings.problems))
    throw new ChatKitIntegrationError(`ChatKit: ${findings.problems.join('; ')}.`)
  return { options: value, unknown: findings.unknown }
}
