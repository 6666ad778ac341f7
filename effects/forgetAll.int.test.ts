import { createElement } from 'react'
import { assert, expect, it } from 'vitest'
import { cachedClaimHtml } from '@/app/(site)/cachedClaimHtml'
import { renderPage } from '@/app/(site)/renderPage'
import { DossierPage } from '@/components/dossier/DossierPage'
import { pressRoom } from '@/components/fixtures/pressRoom'
import { parseQuery } from '@/domain/search/parseQuery'
import { listCaches } from '@/memory/registerCache'
import { getDossier } from '@/queries/dossier/getDossier'
import { pageDossiers } from '@/queries/lists/pageDossiers'
import { cachedParts } from '@/queries/part/cachedParts'
import { rewriteRecord } from '@/testing/database/rewriteRecord'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { firstClaim, secondClaim, smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { cachedPage } from './cachedPage'
import { forgetAll } from './forgetAll'
import { searchPublished } from './search/searchPublished'

const language = 'fr'
const before = 'Corvelle aurait livré un paquebot.'
const after = 'Corvelle aurait livré un trimaran.'
const draft = smallDraft('Les faits', {
  claims: [{ ...firstClaim, statement: before }, secondClaim],
})

/** The page of a dossier as readers get it, through every cache on its way. */
async function pageOf(room: TestPressRoom, slug: string): Promise<string> {
  const page = await cachedPage(room, `${room.uri} ${slug}`, async () => {
    const claimHtml = await cachedClaimHtml()
    const found = await getDossier(room, { language, slug, edition: null })
    if (!found) return null
    const props = { ...found, pressRoom, claimHtml, addressNames: 'dossier' } as const
    const html = await renderPage(createElement(DossierPage, props))
    return { body: new TextEncoder().encode(html), etag: '', headers: {} }
  })
  return new TextDecoder().decode(page?.body)
}

async function rewriteAndForget(room: TestPressRoom): Promise<void> {
  await rewriteRecord(room, before, after)
  await forgetAll()
}

/** How many passages of a current edition have that word. */
async function countFound(room: TestPressRoom, word: string): Promise<number> {
  const query = parseQuery(word, language)
  const { isNear, current } = await searchPublished(room, query, { language, past: false })
  return isNear ? 0 : current.count
}

describeOnDatabases('The caches of an instance', (open) => {
  it('Cached values are served until all is forgotten, even when the stored rows have changed, and are then loaded again', async () => {
    const room = await openPressRoom(open)
    const { slug } = await publishDraft(room, draft)
    const served = async () => ({
      page: (await pageOf(room, slug)).match(/livré un (paquebot|trimaran)/)?.[1],
      paquebot: await countFound(room, 'paquebot'),
      trimaran: await countFound(room, 'trimaran'),
      digest: (await pageDossiers(room, 1, 1)).docs[0]?.digest,
    })
    const first = await served()
    expect(first).toMatchObject({ page: 'paquebot', paquebot: 1, trimaran: 0 })

    const digest = await rewriteRecord(room, before, after)
    expect(await served()).toEqual(first)
    expect((await cachedParts(room, [digest])).size).toBe(1)

    await forgetAll()
    expect((await cachedParts(room, [digest])).size).toBe(0)
    const anew = await served()
    expect(anew).toMatchObject({ page: 'trimaran', paquebot: 0, trimaran: 1 })
    expect(anew.digest).not.toBe(first.digest)
  })

  it('The memory holds no cached value once all is forgotten', async () => {
    const room = await openPressRoom(open)
    const { slug } = await publishDraft(room, draft)
    await pageOf(room, slug)
    await countFound(room, 'paquebot')
    const remembered = () => listCaches().filter(({ entries }) => entries !== null && entries > 0)
    expect(remembered().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['HTML of claims', 'editions', 'pages', 'parts']),
    )
    const forgotten = forgetAll()
    expect(remembered()).toEqual([])
    await forgotten
  })

  it('A page that was begun before all was forgotten does not put its old words into the cache', async () => {
    const room = await openPressRoom(open)
    const { slug } = await publishDraft(room, draft)
    let begun = 0
    const page = await cachedPage(room, `${room.uri} begun`, async () => {
      begun += 1
      const claimHtml = await cachedClaimHtml()
      const found = await getDossier(room, { language, slug, edition: null })
      await (begun === 1 && rewriteAndForget(room))
      const claim = found?.dossier.claims[0]
      assert(found && claim)
      const { labels } = found.dossier.head
      const { name: organisation, timeZone } = pressRoom
      const context = {
        language,
        labels,
        organisation,
        timeZone,
        origin: '',
        level: 2,
        address: null,
      } as const
      const body = new TextEncoder().encode(claimHtml({ claim, context }))
      return { body, etag: '', headers: {} }
    })
    expect(begun).toBe(2)
    expect(new TextDecoder().decode(page?.body)).toContain('un trimaran')
    expect(listCaches().find(({ name }) => name === 'HTML of claims')?.entries).toBe(1)
  })
})
