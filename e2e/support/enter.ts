import { expect, type Locator } from '@playwright/test'

/** Puts the caret into an editor that has just appeared: Payload renders it a second time, which takes the caret out. */
export const enter = (editor: Locator): Promise<void> =>
  expect(async () => {
    await editor.click()
    await expect(editor).toBeFocused({ timeout: 500 })
  }).toPass()
