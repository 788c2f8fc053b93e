import { addTaskTool } from './add-task.ts'
import { askUserTool } from './ask-user.ts'
import type { ToolDependencies } from './define-todo-tool.ts'
import { listChangesTool } from './list-changes.ts'
import { listTasksTool } from './list-tasks.ts'
import { searchTasksTool } from './search-tasks.ts'
import {
  changeListTool,
  changeTagTool,
  deleteViewTool,
  describeOutlineTool,
  saveViewTool,
} from './outline-tools.ts'
import { planDayTool } from './plan-day.ts'
import {
  completeTaskTool,
  deleteTaskTool,
  duplicateTaskTool,
  reopenTaskTool,
  restoreTaskTool,
  skipTaskTool,
} from './task-state-tools.ts'
import { emptyTrashTool, searchTrashTool } from './trash-tools.ts'
import { redoTool, undoTool } from './undo-tools.ts'
import { updateTaskTool } from './update-task.ts'

const makers = [
  listTasksTool,
  searchTasksTool,
  addTaskTool,
  updateTaskTool,
  completeTaskTool,
  reopenTaskTool,
  skipTaskTool,
  duplicateTaskTool,
  deleteTaskTool,
  searchTrashTool,
  restoreTaskTool,
  emptyTrashTool,
  describeOutlineTool,
  changeListTool,
  changeTagTool,
  saveViewTool,
  deleteViewTool,
  planDayTool,
  undoTool,
  redoTool,
  listChangesTool,
  askUserTool,
]

/** Everything that the agent can do, whichever model drives it. */
export function todoTools(dependencies: ToolDependencies) {
  return makers.map((make) => make(dependencies))
}
