import { Icon } from '../icons/icon.tsx'
import { Spinner } from './spinner.tsx'
import { useWidgetAction } from './use-widget-action.ts'
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
const variants = ['solid', 'soft', 'outline', 'ghost'] as const
const sizes = ['3xs', '2xs', 'xs', 'sm', 'md', 'lg', 'xl', '2xl', '3xl'] as const
const iconSizesPx = { sm: 16, md: 18, lg: 20, xl: 22, '2xl': 24 } as const
const iconSizes = ['sm', 'md', 'lg', 'xl', '2xl'] as const

function look(node: WidgetNode): string {
  const style = readChoice(node, 'style', ['primary', 'secondary'] as const, undefined)
  const color = readChoice(node, 'color', colors, style ?? 'secondary')
  const preset = style === 'primary' ? 'solid' : style === 'secondary' ? 'outline' : 'solid'
  return [
    'w-button',
    `tone-${color}`,
    readChoice(node, 'variant', variants, preset),
    `control-${readChoice(node, 'size', sizes, 'md')}`,
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

/** A button; with `submit` it submits the form around it. */
export function Button({ node }: { node: WidgetNode }) {
  const bound = useWidgetAction(node['onClickAction'], 'self')
  const submit = useFormSubmit()
  const submits = readFlag(node, 'submit')
  const label = readText(node, 'label') ?? readText(node, 'iconStart') ?? readText(node, 'iconEnd')
  const usable = submits ? submit !== null : (bound?.available ?? true)
  return (
    <button
      type="button"
      className={look(node)}
      aria-label={label}
      aria-busy={bound?.loading}
      disabled={readFlag(node, 'disabled')}
      aria-disabled={!usable}
      onClick={() => (submits ? submit?.() : void bound?.run())}
    >
      <Face node={node} loading={bound?.loading ?? false} />
    </button>
  )
}
