import { expect, test } from '@playwright/test'
import { answerKinds, pageKinds } from '@/e2e/support/pageKinds'
import { readAloud } from '@/e2e/support/readAloud'

const kinds = [...pageKinds, ...answerKinds]
const heard: readonly (typeof kinds)[number][0][] = [
  'the press room',
  'a dossier',
  'a translated dossier',
  'a point',
  'a point of an earlier edition',
  'the history of a dossier',
  'what an edition changed',
  'all updates',
  'what was found',
  'what was found in English',
]

for (const [kind, address] of kinds.filter(([name]) => heard.includes(name))) {
  test(`${kind} is read aloud as it was agreed on`, async ({ page }) => {
    await page.goto(address)
    expect(await readAloud(page)).toMatchSnapshot(`${kind.replaceAll(' ', '-')}.yml`)
  })
}
