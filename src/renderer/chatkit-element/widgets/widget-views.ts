import { createContext, type ComponentType } from 'react'
import type { WidgetNode } from './widget-node.ts'

/** What draws one type of component. */
export type WidgetView = ComponentType<{ node: WidgetNode }>

/** What draws each type of component; a type that is missing is left out. */
export type WidgetViews = ReadonlyMap<string, WidgetView>

export const WidgetViewsContext = createContext<WidgetViews>(new Map())
