import { composerScenes } from './composer-scenes.ts'
import { conversationScenes } from './conversation-scenes.ts'
import { longScenes } from './long-scenes.ts'
import { questionScenes } from './question-scenes.ts'
import type { Scene } from './scene.ts'
import { stateScenes } from './state-scenes.ts'
import { widgetChartScenes } from './widget-chart-scenes.ts'
import { widgetContentScenes } from './widget-content-scenes.ts'
import { widgetFormScenes } from './widget-form-scenes.ts'
import { widgetLayoutScenes } from './widget-layout-scenes.ts'
import { workflowScenes } from './workflow-scenes.ts'

/** Everything that can be looked at, in the order of the menu. */
export const scenes: readonly Scene[] = [
  ...conversationScenes,
  ...workflowScenes,
  ...questionScenes,
  ...composerScenes,
  ...widgetContentScenes,
  ...widgetLayoutScenes,
  ...widgetFormScenes,
  ...widgetChartScenes,
  ...stateScenes,
  ...longScenes,
]

/** The scene of that name; null if there is none. */
export function findScene(name: string): Scene | null {
  return scenes.find((scene) => scene.name === name) ?? null
}
