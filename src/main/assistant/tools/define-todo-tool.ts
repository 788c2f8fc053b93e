import { tool, type RunContext } from '@openai/agents'
import { z } from 'zod'

import { localNow, type Clock, type LocalNow } from '../../../shared/clock.ts'
import type { Logger } from '../../../shared/logger.ts'
import type { Command } from '../../../shared/todos/command.ts'
import type { TitleIndex } from '../../../shared/todos/title-index.ts'
import type { Todo } from '../../../shared/todos/todo.ts'
import { TodoCommandError } from '../../todos/todo-command-error.ts'
import type { TodoService } from '../../todos/todo-service.ts'
import type { Change } from '../../../shared/todos/change.ts'
import type { CallEffect } from '../approvals/consent-gate.ts'
import { TodoAgentContext } from '../todo-agent-context.ts'
import type { Failure, ToolResult } from './tool-results.ts'

/** What the tools work with. */
export interface ToolDependencies {
  todos: TodoService
  titles: TitleIndex<Todo>
  clock: Clock
  logger: Logger
}

/** One call of a tool: the todos, the moment and the answer that it belongs to. */
export interface ToolCallScope {
  todos: TodoService
  titles: TitleIndex<Todo>
  now: LocalNow
  answer: TodoAgentContext
  execute(command: Command): Promise<Change>
}

export interface TodoToolDefinition<Parameters extends z.ZodObject> {
  name: string
  description: string
  parameters: Parameters
  /** Whether it acts on tasks that exist, and so may need consent; `run` is then tried out first. */
  risk?: 'deletes' | 'changes'
  run(input: z.output<Parameters>, scope: ToolCallScope): Promise<ToolResult> | ToolResult
}

const withoutConsent =
  'The tasks are no longer what the person agreed to, so nothing was done. Look at them again.'

/** Arguments that have the right shape but make no sense; the message goes to the model. */
export class ToolArgumentError extends Error {}

function failure(error: string): Failure {
  return { ok: false, error }
}

function describeCommandError(error: TodoCommandError): string {
  return [error.message, ...error.details.filter((detail) => detail !== error.message)].join(' ')
}

function invalidArguments(name: string, error: z.ZodError): string {
  const issues = error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.length === 0 ? 'arguments' : path.join('.')}: ${message}`)
  return `The arguments of ${name} are invalid. ${issues.join('; ')}`
}

function scopeOf(
  answer: TodoAgentContext,
  { todos, titles, clock }: ToolDependencies,
): ToolCallScope {
  return {
    todos,
    titles,
    now: localNow(clock()),
    answer,
    execute: async (command) => {
      const change = await todos.execute(command, 'chat')
      const changesSomething = change.changes.length > 0 || change.outline !== undefined
      if (changesSomething) answer.record.changed(change)
      return change
    },
  }
}

/** What a call would do, found out by a run that changes nothing; nothing if it would fail. */
async function effectOf<Parameters extends z.ZodObject>(
  definition: TodoToolDefinition<Parameters>,
  given: unknown,
  answer: TodoAgentContext,
  dependencies: ToolDependencies,
): Promise<CallEffect> {
  const deletes = definition.risk === 'deletes'
  const parsed = definition.parameters.safeParse(given)
  if (!parsed.success) return { deletes, changes: [] }
  const changes: Change['changes'] = []
  const scope: ToolCallScope = {
    ...scopeOf(answer, dependencies),
    execute: async (command) => {
      const change = dependencies.todos.preview(command, 'chat')
      changes.push(...change.changes)
      return change
    },
  }
  try {
    await definition.run(parsed.data, scope)
    return { deletes, changes }
  } catch (error) {
    if (error instanceof ToolArgumentError || error instanceof TodoCommandError) {
      return { deletes, changes: [] }
    }
    throw error
  }
}

async function runSafely<Parameters extends z.ZodObject>(
  definition: TodoToolDefinition<Parameters>,
  input: z.output<Parameters>,
  scope: ToolCallScope,
  logger: Logger,
): Promise<ToolResult> {
  try {
    return await definition.run(input, scope)
  } catch (error) {
    if (error instanceof ToolArgumentError) return failure(error.message)
    if (error instanceof TodoCommandError) return failure(describeCommandError(error))
    const reason = error instanceof Error ? error.name : 'unknown'
    logger.error('assistant.tool.failed', { tool: definition.name, reason })
    return failure('That did not work because of an error in the app. Nothing was changed by it.')
  }
}

async function runLogged<Parameters extends z.ZodObject>(
  definition: TodoToolDefinition<Parameters>,
  given: unknown,
  answer: TodoAgentContext,
  dependencies: ToolDependencies,
): Promise<string> {
  const startedAt = performance.now()
  const { logger } = dependencies
  const parsed = definition.parameters.safeParse(given)
  const result = parsed.success
    ? await runSafely(definition, parsed.data, scopeOf(answer, dependencies), logger)
    : failure(invalidArguments(definition.name, parsed.error))
  const text = JSON.stringify(result)
  logger.info('assistant.tool', {
    tool: definition.name,
    arguments: Object.keys(definition.parameters.shape)
      .filter((key) => isObject(given) && key in given)
      .join(','),
    argumentChars: JSON.stringify(given).length,
    resultChars: text.length,
    ok: result.ok,
    durationMs: Math.round(performance.now() - startedAt),
  })
  return text
}

const schemas = new WeakMap<z.ZodObject, object>()

/** Made once for each form: every rehearsal of an answer has tools of its own. */
function schemaOf(parameters: z.ZodObject): Record<string, unknown> {
  const schema = schemas.get(parameters) ?? z.toJSONSchema(parameters, { io: 'input' })
  schemas.set(parameters, schema)
  return { ...structuredClone(schema) }
}

/**
 * Tells models the schema but lets everything pass: the SDK hides from models what is wrong with
 * their arguments, so they are checked where the answer can say it.
 */
function uncheckedParameters(parameters: z.ZodObject) {
  const schema = () => schemaOf(parameters)
  const validate = (value: unknown) => ({ value })
  const jsonSchema = { input: schema, output: schema }
  return { '~standard': { version: 1, vendor: 'offhand', validate, jsonSchema } } as const
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A tool of the agent: checked arguments in, a short JSON result out, never an exception. */
export function defineTodoTool<Parameters extends z.ZodObject>(
  definition: TodoToolDefinition<Parameters>,
  dependencies: ToolDependencies,
) {
  const { name, description } = definition
  const parameters = uncheckedParameters(definition.parameters)
  return tool({
    name,
    description,
    parameters,
    ...(definition.risk === undefined
      ? {}
      : {
          needsApproval: async (runContext: RunContext, given: unknown, callId?: string) => {
            const { context } = runContext
            if (!(context instanceof TodoAgentContext)) return true
            // Finding out what a call would do takes as long as doing it.
            if (context.consent.policy === 'model-asks') return false
            const effect = await effectOf(definition, given, context, dependencies)
            return context.consent.asks(callId ?? '', effect)
          },
        }),
    execute: async (
      given: unknown,
      runContext?: RunContext<TodoAgentContext>,
      details?: { signal?: AbortSignal; toolCall?: { callId: string } },
    ) => {
      details?.signal?.throwIfAborted()
      if (runContext === undefined) throw new Error('The tool was called outside of an answer.')
      const { context } = runContext
      const callId = details?.toolCall?.callId ?? ''
      if (context.consent.agreedTo(callId)) {
        const effect = await effectOf(definition, given, context, dependencies)
        if (!context.consent.stillCovers(callId, effect)) {
          return JSON.stringify(failure(withoutConsent))
        }
      }
      return runLogged(definition, given, context, dependencies)
    },
    errorFunction: () => {
      dependencies.logger.warn('assistant.tool.rejected', { tool: name })
      return JSON.stringify(failure(`The call of ${name} failed and changed nothing.`))
    },
  })
}
