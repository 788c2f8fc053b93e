import { z } from 'zod'

import { defineTodoTool, type ToolDependencies } from './define-todo-tool.ts'

export const askUserParameters = z.object({
  kind: z
    .enum(['choose', 'confirm', 'fill', 'pick'])
    .describe(
      'choose: which of the tasks; confirm: yes or no; fill: a missing word; pick: one of the answers.',
    ),
  tasks: z
    .array(z.object({ id: z.string(), title: z.string() }))
    .max(50)
    .describe('The tasks in question, in the order in which you name them.'),
  note: z.string().describe('What you will do with the answer; you get it back with the answer.'),
  answers: z
    .array(z.object({ say: z.string().max(40), words: z.string() }))
    .max(5)
    .optional()
    .describe('For pick: what the person can say, and what you will do then.'),
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
