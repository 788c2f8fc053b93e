import { Icon } from '../icons/icon.tsx'
import { readChoice, readText, type WidgetNode } from './widget-node.ts'
import { textColor } from './widget-values.ts'

const sizesPx = { xs: 14, sm: 16, md: 18, lg: 20, xl: 22, '2xl': 24, '3xl': 28 } as const
const sizes = ['xs', 'sm', 'md', 'lg', 'xl', '2xl', '3xl'] as const

/** An icon of a widget. */
export function WidgetIcon({ node }: { node: WidgetNode }) {
  const color = textColor(node['color'])
  return (
    <span className="w-icon" style={color ? { color } : {}}>
      <Icon
        name={readText(node, 'name') ?? ''}
        size={sizesPx[readChoice(node, 'size', sizes, 'md')]}
      />
    </span>
  )
}
