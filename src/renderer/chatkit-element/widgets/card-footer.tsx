import { useFormSubmit } from './form-submit.ts'
import { Spinner } from './spinner.tsx'
import { useWidgetAction } from './use-widget-action.ts'
import { isRecord, readFlag, readText, type WidgetNode } from './widget-node.ts'

interface FooterButtonProps {
  label: string
  tone: string
  loading: boolean
  available: boolean
  onClick: () => void
}

function FooterButton({ label, tone, loading, available, onClick }: FooterButtonProps) {
  return (
    <button
      type="button"
      className={`w-button control-md ${tone}`}
      aria-disabled={!available}
      aria-busy={loading}
      onClick={onClick}
    >
      {loading && <Spinner />}
      <span>{label}</span>
    </button>
  )
}

const confirmTone = 'tone-primary solid'
const cancelTone = 'tone-secondary outline'

function ActionButton({ value, tone }: { value: unknown; tone: string }) {
  const record = isRecord(value) ? value : {}
  const bound = useWidgetAction(record['action'], 'container')
  const label = readText(record, 'label')
  if (!bound || label === undefined) return null
  return <FooterButton {...bound} label={label} tone={tone} onClick={() => void bound.run()} />
}

function SubmitButton({ value }: { value: unknown }) {
  const submit = useFormSubmit()
  const label = isRecord(value) ? readText(value, 'label') : undefined
  if (!submit || label === undefined) return null
  return <FooterButton {...submit} label={label} tone={confirmTone} onClick={submit.run} />
}

/** The buttons at the end of a card. */
export function CardFooter({ node }: { node: WidgetNode }) {
  if (!isRecord(node['confirm']) && !isRecord(node['cancel'])) return null
  return (
    <div className="w-card-footer">
      <ActionButton value={node['cancel']} tone={cancelTone} />
      {readFlag(node, 'asForm') ? (
        <SubmitButton value={node['confirm']} />
      ) : (
        <ActionButton value={node['confirm']} tone={confirmTone} />
      )}
    </div>
  )
}
