import { Component, createElement, useContext, useEffect, type ReactNode } from 'react'
import { useChat } from '../view/chat-context.ts'
import { keysOf } from './widget-keys.ts'
import { childrenOf, type WidgetNode } from './widget-node.ts'
import { WidgetViewsContext } from './widget-views.ts'

function Skipped({ type }: { type: string }) {
  const { engine } = useChat()
  useEffect(() => engine.log('widget.component.skipped', { type }), [engine, type])
  return null
}

interface GuardProps {
  readonly type: string
  readonly children: ReactNode
}

/** Keeps a component that cannot be drawn from taking the rest with it. */
class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Skipped type={this.props.type} /> : this.props.children
  }
}

/** Draws one component; one of an unknown type is left out. */
export function Widget({ node }: { node: WidgetNode }) {
  const View = useContext(WidgetViewsContext).get(node.type)
  if (!View) return <Skipped type={node.type} />
  return <Guard type={node.type}>{createElement(View, { node })}</Guard>
}

/** Draws components side by side, each keeping its identity across renderings. */
export function WidgetList({ nodes }: { nodes: readonly WidgetNode[] }) {
  const keys = keysOf(nodes)
  return nodes.map((node, index) => <Widget key={keys[index]} node={node} />)
}

/** Draws the children of a component. */
export function WidgetChildren({ node }: { node: WidgetNode }) {
  return <WidgetList nodes={childrenOf(node)} />
}
