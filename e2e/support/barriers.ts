import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe holds to be serious, apart from a chosen person's name in a list, which Payload sets into a button. */
export async function barriers(page: Page, within: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).include(within).disableRules(['nested-interactive'])
  const { violations } = await builder.analyze()
  return violations
    .filter(({ impact }) => impact === 'critical' || impact === 'serious')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
