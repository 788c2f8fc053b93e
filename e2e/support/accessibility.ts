import { AxeBuilder } from '@axe-core/playwright'

import type { OffhandApp } from './offhand-app.ts'

/** What axe finds wrong with the todo list as it is on screen, one line each. */
export async function axeFindings(app: OffhandApp, part = '.todos-pane'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: app.page })
    .setLegacyMode()
    .include(part)
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}
