import { Agent, Runner, tool, type Model, type RunContext } from '@openai/agents'
import { z } from 'zod'
import type {
  Action,
  ThreadItem,
  ThreadMetadata,
  ThreadStreamEvent,
  UserMessageItem,
  WidgetItem,
  WidgetRoot,
} from '../../shared/chatkit/index.ts'
import { ChatKitServer, CustomStreamError, MemoryStore } from '../chatkit/index.ts'
import { AgentContext, simpleToAgentInput, streamAgentResponse } from './index.ts'

/** The person a request comes from. */
export interface Visitor {
  name: string
}

type VisitorRun = RunContext<AgentContext<Visitor>>

function weatherCard(city: string, forecast: string): WidgetRoot {
  return {
    type: 'Card',
    children: [
      { type: 'Title', value: city },
      { type: 'Text', id: 'forecast', value: forecast, streaming: true },
      {
        type: 'Button',
        label: 'Refresh',
        onClickAction: { type: 'weather.refresh', payload: { city } },
      },
    ],
  }
}

async function* growingForecast(city: string): AsyncGenerator<WidgetRoot> {
  yield weatherCard(city, '')
  yield weatherCard(city, 'Sunny')
  yield weatherCard(city, 'Sunny, with a light breeze.')
}

const showWeather = tool({
  name: 'show_weather',
  description: 'Shows the weather in a city.',
  parameters: z.object({ city: z.string() }),
  async execute({ city }, run?: VisitorRun) {
    await run?.context.streamWidget(growingForecast(city), { copyText: `Weather in ${city}` })
    return `The weather in ${city} is on the screen.`
  },
})

const openMap = tool({
  name: 'open_map',
  description: 'Opens the map at a city.',
  parameters: z.object({ city: z.string() }),
  async execute({ city }, run?: VisitorRun) {
    if (run !== undefined) run.context.clientToolCall = { name: 'open_map', arguments: { city } }
    return 'The map is opening.'
  },
})

/** The server of the guide: it answers with an agent, and shows the weather. */
export class WeatherServer extends ChatKitServer<Visitor> {
  readonly #runner = new Runner({ tracingDisabled: true })
  readonly #agent: Agent<AgentContext<Visitor>>

  constructor(model: string | Model) {
    super(new MemoryStore())
    this.#agent = new Agent({
      name: 'Weather',
      model,
      instructions: 'Answer questions about the weather in one sentence.',
      tools: [showWeather, openMap],
      toolUseBehavior: { stopAtToolNames: ['open_map'] },
    })
  }

  override async *respond(
    thread: ThreadMetadata,
    message: UserMessageItem | null,
    visitor: Visitor,
    signal: AbortSignal,
  ): AsyncGenerator<ThreadStreamEvent> {
    if (message?.content.length === 0) throw new CustomStreamError('Please write something.')
    thread.title ??= `${visitor.name} and the weather`
    const newest = { limit: 20, after: null, order: 'desc' } as const
    const { data } = await this.store.loadThreadItems(thread.id, newest, visitor)
    const input = await simpleToAgentInput(data.toReversed())
    const context = new AgentContext({ thread, store: this.store, requestContext: visitor })
    const run = await this.#runner.run(this.#agent, input, { stream: true, context, signal })
    yield* streamAgentResponse(context, run)
  }

  override async *action(
    _thread: ThreadMetadata,
    { type, payload }: Action,
    sender: WidgetItem | null,
  ): AsyncGenerator<ThreadStreamEvent> {
    if (type !== 'weather.refresh' || sender === null) return
    const { city } = z.object({ city: z.string() }).parse(payload)
    const widget = weatherCard(city, 'Still sunny.')
    yield { type: 'thread.item.replaced', item: { ...sender, widget } }
  }

  override async handleStreamCancelled(
    thread: ThreadMetadata,
    pendingItems: ThreadItem[],
    visitor: Visitor,
  ): Promise<void> {
    await super.handleStreamCancelled(thread, pendingItems, visitor)
    this.logger.info('weather.cancelled', { items: pendingItems.length })
  }
}
