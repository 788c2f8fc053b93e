import type { RunStreamEvent } from '@openai/agents'
import type { Markdown, TextComponent } from '../../shared/chatkit/index.ts'

/**
 * The states of a Text or Markdown component whose value is the text that a run streams: first
 * the component as given, then one state per delta, at last the finished one, which no longer
 * streams.
 */
export async function* accumulateText<Component extends Markdown | TextComponent>(
  events: AsyncIterable<RunStreamEvent>,
  component: Component,
): AsyncGenerator<Component, void, undefined> {
  let value = ''
  yield component
  for await (const event of events) {
    if (event.type !== 'raw_model_stream_event') continue
    // With Responses models each delta arrives a second time, as a raw event.
    if (event.data.type !== 'output_text_delta') continue
    value += event.data.delta
    yield { ...component, value }
  }
  yield { ...component, value, streaming: false }
}
