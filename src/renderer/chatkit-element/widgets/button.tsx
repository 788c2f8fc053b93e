import { Icon } from '../icons/icon.tsx'
import { controlSizes, controlVariants } from './control-look.ts'
import { Spinner } from './spinner.tsx'
import { useWidgetAction } from './use-widget-action.ts'
import { useFormScope } from './form-scope.tsx'
import { useFormSubmit } from './form-submit.ts'
import { readChoice, readFlag, readText, type WidgetNode } from './widget-node.ts'

const colors = [
  'primary',
  'secondary',
  'info',
  'discovery',
  'success',
  'caution',
  'warning',
  'danger',
] as const
const iconSizesPx = { sm: 16, md: 18, lg: 20, xl: 22, '2xl': 24 } as const
const iconSizes = ['sm', 'md', 'lg', 'xl', '2xl'] as const

function look(node: WidgetNode): string {
  const style = readChoice(node, 'style', ['primary', 'secondary'] as const, undefined)
  const color = readChoice(node, 'color', colors, style ?? 'secondary')
  const preset = style === 'primary' ? 'solid' : style === 'secondary' ? 'outline' : 'solid'
  return [
    'w-button',
    `tone-${color}`,
    readChoice(node, 'variant', controlVariants, preset),
    `control-${readChoice(node, 'size', controlSizes, 'md')}`,
    node['pill'] === false ? 'square' : '',
    readFlag(node, 'uniform') ? 'uniform' : '',
    readFlag(node, 'block') ? 'block' : '',
  ].join(' ')
}

function Face({ node, loading }: { node: WidgetNode; loading: boolean }) {
  const size = iconSizesPx[readChoice(node, 'iconSize', iconSizes, 'sm')]
  const [start, label, end] = [
    readText(node, 'iconStart'),
    readText(node, 'label'),
    readText(node, 'iconEnd'),
  ]
  return (
    <>
      {loading ? <Spinner size={size} /> : start && <Icon name={start} size={size} />}
      {label && <span>{label}</span>}
      {end && <Icon name={end} size={size} />}
    </>
  )
}

interface Press {
  readonly run: () => void
  readonly loading: boolean
  readonly available: boolean
}

const unavailable: Press = { run: () => {}, loading: false, available: false }
const idle: Press = { run: () => {}, loading: false, available: true }

/** A submit button sends the form; in one without an action of its own, the button's once all is valid. */
function usePress(node: WidgetNode): Press {
  const bound = useWidgetAction(node['onClickAction'], 'self')
  const submit = useFormSubmit()
  const scope = useFormScope()
  if (!readFlag(node, 'submit')) return bound ? { ...bound, run: () => void bound.run() } : idle
  if (submit || !bound) return submit ?? unavailable
  return { ...bound, run: () => void ((scope?.validate() ?? true) && bound.run()) }
}

/** A button; with `submit` it submits the form around it. */
export function Button({ node }: { node: WidgetNode }) {
  const { run, loading, available } = usePress(node)
  const label = readText(node, 'label') ?? readText(node, 'iconStart') ?? readText(node, 'iconEnd')
  return (
    <button
      type="button"
      className={look(node)}
      aria-label={label}
      aria-busy={loading}
      disabled={readFlag(node, 'disabled')}
      aria-disabled={!available}
      onClick={run}
    >
      <Face node={node} loading={loading} />
    </button>
  )
}
