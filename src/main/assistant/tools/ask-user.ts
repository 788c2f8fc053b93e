import { z } from 'zod'

import { defineTodoTool, type ToolDependencies } from './define-todo-tool.ts'

export const askUserParameters = z.object({
  kind: z
    .enum(['choose', 'confirm', 'fill'])
    .describe('choose: which of the tasks; confirm: yes or no; fill: a missing word.'),
  tasks: z
    .array(z.object({ id: z.string(), title: z.string() }))
    .max(50)
    .describe('The tasks in question, in the order in which you name them.'),
  note: z.string().describe('What you will do with the answer; you get it back with the answer.'),
})

export type AskUserArguments = z.infer<typeof askUserParameters>

export function askUserTool(dependencies: ToolDependencies) {
  return defineTodoTool(
    {
      name: 'ask_user',
      description:
        'Remembers what you are about to ask, so that the next message can be read as its answer. ' +
        'Call it, then write the question as your answer and end the turn.',
      parameters: askUserParameters,
      run: (question, { answer }) => {
        answer.record.asked(question)
        return { ok: true } as const
      },
    },
    dependencies,
  )
}
