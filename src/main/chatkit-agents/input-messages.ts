import type { AgentInputItem } from '@openai/agents'

type UserItem = Extract<AgentInputItem, { role: 'user' }>

/** A part of a message to the model: text, a picture or a file. */
export type InputContent = Exclude<UserItem['content'], string>[number]

/** Text as a part of a message to the model. */
export function inputText(text: string): InputContent {
  return { type: 'input_text', text }
}

/** A message to the model in the role of the user. */
export function inputMessage(...content: InputContent[]): AgentInputItem {
  return { type: 'message', role: 'user', content }
}

/** Context for the model that is not shown to the person, as a message in the role of the user. */
export function hiddenContextMessage(text: string): AgentInputItem {
  return inputMessage(
    inputText(
      `Hidden context for the agent (not shown to the user):\n<HiddenContext>\n${text}\n</HiddenContext>`,
    ),
  )
}
