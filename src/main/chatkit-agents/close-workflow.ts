import type { WorkflowItem, WorkflowSummary } from '../../shared/chatkit/index.ts'

/** How a workflow is left when it is over. */
export interface WorkflowEnd {
  /** Its headline; by default the one it has, or else how long it took. */
  summary?: WorkflowSummary | undefined
  /** Whether its steps stay in view; false unless said otherwise. */
  expanded?: boolean | undefined
}

/** The workflow as it is stored once it is over at the given instant. */
export function closeWorkflow(item: WorkflowItem, now: Date, end: WorkflowEnd = {}): WorkflowItem {
  const elapsedMs = now.getTime() - Date.parse(item.created_at)
  const duration = Math.max(0, Math.floor(elapsedMs / 1_000))
  const summary = end.summary ?? item.workflow.summary ?? { duration }
  return { ...item, workflow: { ...item.workflow, summary, expanded: end.expanded ?? false } }
}
