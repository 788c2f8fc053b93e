import { setDefaultModelProvider, setTraceProcessors, setTracingDisabled } from '@openai/agents'

const noDefaultModel = {
  getModel(): never {
    throw new Error('A model has to be given: this app has no default provider.')
  },
}

/** Makes sure that the Agents SDK never traces and never falls back to a provider on the network. */
export function keepSdkOffline(): void {
  setTracingDisabled(true)
  setTraceProcessors([])
  setDefaultModelProvider(noDefaultModel)
}
