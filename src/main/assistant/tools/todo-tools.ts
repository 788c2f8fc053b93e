import { addTaskTool } from './add-task.ts'
import { askUserTool } from './ask-user.ts'
import type { ToolDependencies } from './define-todo-tool.ts'
import { listChangesTool } from './list-changes.ts'
import { listTasksTool } from './list-tasks.ts'
import { searchTasksTool } from './search-tasks.ts'
import { completeTaskTool, deleteTaskTool, reopenTaskTool } from './task-state-tools.ts'
import { redoTool, undoTool } from './undo-tools.ts'
import { updateTaskTool } from './update-task.ts'

const makers = [
  listTasksTool,
  searchTasksTool,
  addTaskTool,
  updateTaskTool,
  completeTaskTool,
  reopenTaskTool,
  deleteTaskTool,
  undoTool,
  redoTool,
  listChangesTool,
  askUserTool,
]

/** Everything that the agent can do, whichever model drives it. */
export function todoTools(dependencies: ToolDependencies) {
  return makers.map((make) => make(dependencies))
}
