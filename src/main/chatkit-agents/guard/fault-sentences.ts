import type { FaultKind } from './model-fault.ts'

/** What the sentences call the model. */
export interface ModelNames {
  /** The provider as people know it. */
  providerName: string
  /** The model as its provider names it. */
  modelName: string
  /** The host that is asked, with its port if it has one; never with a key. */
  address?: string | undefined
}

type Sentence = (names: ModelNames) => string

const at = ({ address }: ModelNames) => (address === undefined ? '' : ` at ${address}`)

/** What went wrong and what to do, in words for a person. */
export const faultSentences: Record<FaultKind, Sentence> = {
  unauthorized: ({ providerName }) =>
    `${providerName} did not accept the API key. Check the key in the settings.`,
  forbidden: ({ providerName, modelName }) =>
    `${providerName} does not let this API key use ${modelName}. Choose another model, or another key in the settings.`,
  'unknown-model': ({ providerName, modelName }) =>
    `${providerName} has no model named ${modelName}. Choose another one in the settings.`,
  'unknown-address': (names) =>
    `${names.providerName} offers no chat model${at(names)}. Check the address in the settings.`,
  'rate-limit': ({ providerName }) =>
    `${providerName} gets too many requests at the moment. Wait a little, then try again.`,
  quota: ({ providerName }) =>
    `${providerName} says that the account has no credit left. Top it up, or choose another provider.`,
  'bad-request': ({ providerName, modelName }) =>
    `${providerName} did not accept the request for ${modelName}. Another model may work.`,
  'no-tools': ({ modelName }) =>
    `${modelName} cannot use tools, which the assistant needs. Choose another model.`,
  'too-long': ({ modelName }) =>
    `${modelName} cannot read a conversation as long as this. Start a new one, or choose another model.`,
  server: ({ providerName }) =>
    `${providerName} has a problem on its side at the moment. Try again in a little while.`,
  unreachable: (names) =>
    `${names.providerName} cannot be reached${at(names)}. Check that it is running and that you are connected.`,
  'unknown-host': (names) =>
    `${names.providerName} cannot be found${at(names)}. Check your connection, and the address in the settings.`,
  dropped: ({ providerName }) =>
    `${providerName} could not complete the answer, because the connection was lost.`,
  'ended-early': ({ providerName }) =>
    `${providerName} stopped in the middle of the answer without saying why.`,
  malformed: ({ providerName }) => `${providerName} sent an answer that could not be read.`,
  'not-a-model': (names) =>
    `${names.providerName} did not answer${at(names)} the way a chat model does. Check the address in the settings.`,
  length: ({ modelName }) =>
    `${modelName} reached the greatest length of an answer before the end. Ask it to go on, or to be brief.`,
  filtered: ({ providerName }) =>
    `${providerName} withheld the answer because of its content rules. Put the message another way.`,
  'no-answer': ({ providerName, modelName }) =>
    `${providerName} did not begin to answer in time. Try again, or choose another model than ${modelName}.`,
  stalled: ({ providerName }) =>
    `${providerName} stopped in the middle of the answer, and nothing more came.`,
  empty: ({ modelName }) =>
    `${modelName} gave an empty answer. Put the message another way, or choose another model.`,
  loop: ({ modelName }) =>
    `${modelName} went round in circles and was stopped. Put the message another way, or choose another model.`,
  'unreadable-call': ({ modelName }) =>
    `${modelName} tried to do something in a form that could not be read, so it was not done. Another model may work better.`,
  failed: ({ providerName, modelName }) =>
    `${providerName} could not complete the answer of ${modelName}.`,
}

/** Added when tools have run, so that asking again could do things twice. */
export const doneStaysDone = 'What was done before that stays done.'
