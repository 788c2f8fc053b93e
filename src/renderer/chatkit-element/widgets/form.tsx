import { Box } from './box.tsx'
import { FormFrame } from './form-frame.tsx'
import type { WidgetNode } from './widget-node.ts'

/** A flexible box whose fields are sent together. */
export function Form({ node }: { node: WidgetNode }) {
  return (
    <FormFrame node={node} action={node['onSubmitAction']}>
      <Box node={node} />
    </FormFrame>
  )
}
