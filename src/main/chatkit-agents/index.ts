export { accumulateText } from './accumulate-text.ts'
export { AgentContext, type AgentContextOptions } from './agent-context.ts'
export type { AgentRun } from './arrivals.ts'
export type { ClientToolCall } from './client-tool-call.ts'
export type { WorkflowEnd } from './close-workflow.ts'
export {
  hiddenContextMessage,
  inputMessage,
  inputText,
  type InputContent,
} from './input-messages.ts'
export {
  ResponseStreamConverter,
  type Base64Image,
  type ContainerFileCitation,
  type FileCitation,
  type UrlCitation,
} from './response-stream-converter.ts'
export { simpleToAgentInput } from './simple-to-agent-input.ts'
export { streamAgentResponse, type StreamAgentResponseOptions } from './stream-agent-response.ts'
export { ThreadItemConverter, type ConvertedItem } from './thread-item-converter.ts'
