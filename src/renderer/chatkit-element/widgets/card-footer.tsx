import { Spinner } from './spinner.tsx'
import { useWidgetAction } from './use-widget-action.ts'
import { isRecord, readText, type WidgetNode } from './widget-node.ts'

function FooterButton({ value, kind }: { value: unknown; kind: 'confirm' | 'cancel' }) {
  const record = isRecord(value) ? value : {}
  const bound = useWidgetAction(record['action'], 'container')
  const label = readText(record, 'label')
  if (!bound || label === undefined) return null
  const tone = kind === 'confirm' ? 'tone-primary solid' : 'tone-secondary outline'
  return (
    <button
      type="button"
      className={`w-button control-md ${tone}`}
      aria-disabled={!bound.available}
      onClick={() => void bound.run()}
    >
      {bound.loading && <Spinner />}
      <span>{label}</span>
    </button>
  )
}

/** The buttons at the end of a card. */
export function CardFooter({ node }: { node: WidgetNode }) {
  if (!isRecord(node['confirm']) && !isRecord(node['cancel'])) return null
  return (
    <div className="w-card-footer">
      <FooterButton value={node['cancel']} kind="cancel" />
      <FooterButton value={node['confirm']} kind="confirm" />
    </div>
  )
}
