import { useState } from 'react'
import { Icon } from '../icons/icon.tsx'
import { useAllowedImage } from './use-allowed-image.ts'
import { isRecord, readFlag, readText, type WidgetNode } from './widget-node.ts'

function Favicon({ address, framed }: { address: string; framed: boolean }) {
  const source = useAllowedImage(address)
  const [broken, setBroken] = useState<string | null>(null)
  if (source === null || broken === source) return null
  return (
    <img
      className={`favicon ${framed ? 'framed' : ''}`}
      src={source}
      alt=""
      referrerPolicy="no-referrer"
      onError={() => setBroken(source)}
    />
  )
}

/** The header line of a Card or ListView, if it has one. */
export function Status({ node }: { node: WidgetNode }) {
  const status = node['status']
  const text = isRecord(status) ? readText(status, 'text') : undefined
  if (!isRecord(status) || text === undefined) return null
  const [icon, favicon] = [readText(status, 'icon'), readText(status, 'favicon')]
  return (
    <div className="w-status">
      {favicon && <Favicon address={favicon} framed={readFlag(status, 'frame')} />}
      {icon && <Icon name={icon} size={16} />}
      <span>{text}</span>
    </div>
  )
}
