export { accumulateText } from './accumulate-text.ts'
export { AgentContext, type AgentContextOptions } from './agent-context.ts'
export {
  approvalOutcome,
  type ApprovalEnd,
  type ApprovalOutcome,
  type ApprovalQuestion,
} from './approval-card.ts'
export type { AgentRun } from './arrivals.ts'
export type { ClientToolCall } from './client-tool-call.ts'
export type { WorkflowEnd } from './close-workflow.ts'
export { explainFault } from './guard/explain-fault.ts'
export type { ModelNames } from './guard/fault-sentences.ts'
export { guardModel, interruptionMark } from './guard/guard-model.ts'
export type { GuardOptions } from './guard/guard-options.ts'
export { ModelFault, type FaultKind } from './guard/model-fault.ts'
export { systemTimers, type Timers } from './guard/timers.ts'
export {
  hiddenContextMessage,
  inputMessage,
  inputText,
  type InputContent,
} from './input-messages.ts'
export type { ApprovalCall } from './paused-run.ts'
export {
  ResponseStreamConverter,
  type Base64Image,
  type ContainerFileCitation,
  type FileCitation,
  type UrlCitation,
} from './response-stream-converter.ts'
export type { PausableRun } from './run-state.ts'
export { simpleToAgentInput } from './simple-to-agent-input.ts'
export { streamAgentResponse, type StreamAgentResponseOptions } from './stream-agent-response.ts'
export { ThreadItemConverter, type ConvertedItem } from './thread-item-converter.ts'
export { ToolApprovals, type ApprovalReply, type DecidedRun } from './tool-approvals.ts'
