import type { Document } from 'happy-dom'
import { z } from 'zod'
import { type EditionTexts, editionTexts } from '@/e2e/support/editionTexts'
import { parsed } from '@/e2e/support/parsed'
import { expect, test } from '@/e2e/support/test'
import { type ShownText, shownParagraphs } from '@/testing/comparison/shownTexts'

const index = z.object({
  dossiers: z.array(z.object({ language: z.string(), slug: z.string(), editions: z.number() })),
})

test('every page of changes, applied to the text of one edition, gives the text of the next', async ({
  request,
}) => {
  const { dossiers } = index.parse(await (await request.get('/data')).json())
  const changes = dossiers.flatMap(({ language, slug, editions }) =>
    Array.from({ length: editions - 1 }, (_, place) => ({
      at: `/${language}/${slug}/editions`,
      number: place + 2,
    })),
  )
  expect(changes.length).toBeGreaterThan(6)
  for (const { at, number } of changes) {
    const address = `${at}/${number}`
    const before = await editionTexts(request, `${at}/${number - 1}`)
    const after = await editionTexts(request, address)
    const page = parsed(await (await request.get(`${address}/diff`)).text())
    const shown = shownBy(page)
    expect({ address, ...applied(before, shown) }).toEqual({ address, ...inAnyOrder(after) })
    for (const [anchor, texts] of shown.responses) {
      const [old, now] = [0, 1].map((side) =>
        texts.map((text) => text[side] ?? '').filter((text) => text !== ''),
      )
      expect({ address, anchor, lines: old }).toEqual({
        address,
        anchor,
        lines: before.responses.get(anchor) ?? [],
      })
      expect({ address, anchor, lines: now }).toEqual({
        address,
        anchor,
        lines: after.responses.get(anchor) ?? [],
      })
    }
  }
})

type Shown = {
  scopes: ReadonlyMap<string, readonly ShownText[]>
  responses: ReadonlyMap<string, readonly ShownText[]>
}

/** What stands on the page: its words alone, marked as inserted, removed or neither. */
function shownBy(page: Document): Shown {
  const textsIn = (selector: string) =>
    new Map(
      [...page.querySelectorAll(selector)].map((element) => [
        element.id,
        shownParagraphs(parsed(element.outerHTML)),
      ]),
    )
  return {
    scopes: textsIn('.comparison > section'),
    responses: textsIn('.comparison li[id$="-response"]'),
  }
}

/** The texts of an edition with the shown changes made to them. Throws when one is not there to be changed. */
function applied({ scopes }: EditionTexts, shown: Shown) {
  const texts = new Map([...scopes].map(([scope, own]) => [scope, [...own]]))
  for (const [scope, changes] of shown.scopes) {
    const own = texts.get(scope) ?? []
    for (const [before] of changes.filter((change) => change[0] !== '')) {
      const place = own.indexOf(before)
      if (place === -1) throw new Error(`${scope} has no text “${before}”`)
      own.splice(place, 1)
    }
    own.push(...changes.flatMap(([, after]) => (after === '' ? [] : [after])))
    texts.set(scope, own)
  }
  return inAnyOrder({ scopes: texts })
}

const inAnyOrder = ({ scopes }: Pick<EditionTexts, 'scopes'>) => ({
  texts: Object.fromEntries([...scopes].map(([scope, own]) => [scope, own.toSorted()])),
})
