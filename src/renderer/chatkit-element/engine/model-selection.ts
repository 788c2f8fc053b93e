import type { ChatKitOptions } from '@openai/chatkit'

/** A model that the page offers in the composer. */
export type ModelOption = NonNullable<NonNullable<ChatKitOptions['composer']>['models']>[number]

const none: readonly ModelOption[] = []

/** The models that the composer offers. */
export function offeredModels(options: ChatKitOptions | null): readonly ModelOption[] {
  return options?.composer?.models ?? none
}

/**
 * The model that the next message goes to: the chosen one while it is offered and can be used, else
 * the default, else the first that can be used; null when there is none.
 */
export function selectedModel(
  models: readonly ModelOption[],
  chosenId: string | null,
): ModelOption | null {
  const usable = models.filter(({ disabled }) => !disabled)
  const chosen = usable.find(({ id }) => id === chosenId)
  return chosen ?? usable.find((model) => model.default) ?? usable[0] ?? null
}
