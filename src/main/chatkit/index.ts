export {
  silentChatKitLogger,
  type ChatKitLogFields,
  type ChatKitLogger,
} from './chat-kit-logger.ts'
export { ChatKitServer, type ChatKitServerOptions, type ProcessOptions } from './chat-kit-server.ts'
export {
  answerChatKitRequest,
  type AnswerOptions,
  type ChatKitAnswer,
  type RequestProcessor,
} from './endpoint.ts'
export {
  CustomStreamError,
  InvalidRequestError,
  NotFoundError,
  NotSupportedError,
  StreamError,
  WidgetTemplateError,
} from './errors.ts'
export type { ActionArguments, AudioInput } from './handlers.ts'
export { MemoryStore } from './memory-store.ts'
export { preferredLocale } from './preferred-locale.ts'
export {
  AttachmentStore,
  defaultGenerateId,
  Store,
  type PageRequest,
  type StoreItemType,
} from './store.ts'
export { streamWidget, type StreamWidgetOptions } from './stream-widget.ts'
export { NonStreamingResult, StreamingResult } from './streaming-result.ts'
export { diffWidget, type WidgetUpdate } from './widget-diff.ts'
export { WidgetTemplate } from './widget-template.ts'
