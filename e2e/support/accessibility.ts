import { AxeBuilder } from '@axe-core/playwright'

import type { OffhandApp } from './offhand-app.ts'

/** What axe finds wrong with the todo list, or another part of a window, one line each. */
export async function axeFindings(
  { page }: Pick<OffhandApp, 'page'>,
  part = '.todos-pane',
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().include(part).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}
