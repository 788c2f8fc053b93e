import type { ReactNode } from 'react'
import { FormScopeProvider, useFormScope } from './form-scope.tsx'
import { FormSubmitProvider } from './form-submit.ts'
import { useWidgetAction } from './use-widget-action.ts'
import { readText, type WidgetNode } from './widget-node.ts'

interface FormFrameProps {
  node: WidgetNode
  /** What submitting does. */
  action: unknown
  children: ReactNode
}

function Submit({ action, children }: Omit<FormFrameProps, 'node'>) {
  const bound = useWidgetAction(action, 'container')
  const scope = useFormScope()
  const run = () => {
    if (scope?.validate()) void bound?.run()
  }
  const submit = bound && { run, loading: bound.loading, available: bound.available }
  return <FormSubmitProvider value={submit}>{children}</FormSubmitProvider>
}

/** Makes a component a form: actions inside carry the values of its fields. */
export function FormFrame({ node, action, children }: FormFrameProps) {
  const identity = `${node.type} ${readText(node, 'key') ?? readText(node, 'id') ?? ''}`
  return (
    <FormScopeProvider key={identity} identity={identity}>
      <Submit action={action}>{children}</Submit>
    </FormScopeProvider>
  )
}
