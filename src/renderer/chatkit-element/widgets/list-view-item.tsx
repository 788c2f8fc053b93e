import { useId } from 'react'
import { FieldNames } from './field-ids.tsx'
import { WidgetChildren } from './render-widget.tsx'
import { Spinner } from './spinner.tsx'
import { useWidgetAction } from './use-widget-action.ts'
import type { WidgetNode } from './widget-node.ts'
import { box } from './widget-values.ts'

/** A row; with an action all of it can be clicked, controls inside keep their own clicks. */
export function ListViewItem({ node }: { node: WidgetNode }) {
  const bound = useWidgetAction(node['onClickAction'], 'self')
  const id = useId()
  const { align, gap, type } = node
  return (
    <li className={`w-list-item ${bound ? 'clickable' : ''}`} aria-busy={bound?.loading}>
      {bound && (
        <button
          type="button"
          className="row-button"
          aria-labelledby={id}
          aria-disabled={!bound.available}
          onClick={() => void bound.run()}
        />
      )}
      <div id={id} className="row-content" style={box({ type, align, gap })}>
        <FieldNames>
          <WidgetChildren node={node} />
        </FieldNames>
      </div>
      {bound?.loading && <Spinner />}
    </li>
  )
}
