/**
 * A tool that the client is to run. A tool sets it on the `AgentContext`, and the agent must stop
 * after that tool; there is at most one in a turn.
 */
export interface ClientToolCall {
  /** The name under which the client knows the tool. */
  name: string
  /** What the tool is called with. */
  arguments: Record<string, unknown>
}
