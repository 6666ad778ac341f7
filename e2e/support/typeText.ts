import type { Locator } from '@playwright/test'

/** Types at the end of rich text, and waits until the editor has handed its words to the form: when it is idle. */
export async function typeText(editor: Locator, words: string): Promise<void> {
  await editor.click()
  await editor.press('ControlOrMeta+End')
  await editor.pressSequentially(words)
  await editor.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}
