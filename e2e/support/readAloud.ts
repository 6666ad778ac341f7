import type { Page } from '@playwright/test'

/** The letters in a picture are heard by nobody: it has a name instead. */
const lettersInPicture = /^(\s*- '?img ".*?"'?): .*$/gm

/**
 * The page as a screen reader tells it: roles, names, levels and addresses, in reading order. What depends on when and
 * where the press room was made (the days and years of its publications, its origin, digests) is only named.
 */
export async function readAloud(page: Page): Promise<string> {
  const { origin } = new URL(page.url())
  const shown = await page.locator('time[datetime*=T]').allTextContents()
  const days = shown.map((day) => day.replace(/\s/g, ' '))
  const years = days.flatMap((day) => day.match(/\d{4}/) ?? [])
  const names = new Map([
    [origin, 'https://presse.example'],
    ...days.map((day) => [day, '‹jour›'] as const),
    ...years.flatMap((year) => [
      [`"${year}"`, '"‹année›"'] as const,
      [`year=${year}`, 'year=‹année›'] as const,
    ]),
  ])
  const told = await page.locator('body').ariaSnapshot()
  return [...names]
    .reduce((text, [found, name]) => text.replaceAll(found, name), told)
    .replaceAll(/\b[0-9a-f]{64}\b/g, '‹empreinte›')
    .replaceAll(lettersInPicture, '$1')
}
