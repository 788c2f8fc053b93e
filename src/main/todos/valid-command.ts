import { type Command, commandSchema } from '../../shared/todos/command.ts'
import { validationMessages } from '../../shared/todos/validation-messages.ts'
import { TodoCommandError } from './todo-command-error.ts'

/** The command as its schema reads it; throws `TodoCommandError` for a bad one. */
export function validCommand(command: Command): Command {
  const parsed = commandSchema.safeParse(command)
  if (parsed.success) return parsed.data
  const details = validationMessages(parsed.error)
  const more = details.length > 1 ? ` (${details.length - 1} more)` : ''
  const first = details[0]?.replace(/^(?:row 1: |patch\.)?title: /, '') ?? ''
  throw new TodoCommandError('invalid', `${first}${more}`, details)
}
