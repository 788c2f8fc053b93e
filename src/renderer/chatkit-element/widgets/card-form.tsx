import type { ReactNode } from 'react'
import { FormScopeProvider } from './form-scope.tsx'
import { FormSubmitProvider } from './form-submit.ts'
import { useWidgetAction } from './use-widget-action.ts'
import { isRecord, type WidgetNode } from './widget-node.ts'

function Submit({ node, children }: { node: WidgetNode; children: ReactNode }) {
  const confirm = isRecord(node['confirm']) ? node['confirm'] : {}
  const bound = useWidgetAction(confirm['action'], 'container')
  const submit = bound ? () => void bound.run() : null
  return <FormSubmitProvider value={submit}>{children}</FormSubmitProvider>
}

/** Makes a card a form: its actions carry the values of its fields, a submit button confirms it. */
export function CardForm({ node, children }: { node: WidgetNode; children: ReactNode }) {
  return (
    <FormScopeProvider>
      <Submit node={node}>{children}</Submit>
    </FormScopeProvider>
  )
}
