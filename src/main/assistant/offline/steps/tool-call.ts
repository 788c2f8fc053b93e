/** A tool that the rules want to be called. */
export interface ToolCall {
  name: string
  arguments: object
}
