import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { findOne } from '@/database/find'
import { nothingWithdrawn } from '@/domain/edition/TranslationLag'
import type { Language } from '@/domain/Language'
import type { Result } from '@/domain/Reason'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { withdrawClaim, withdrawDossier } from '@/operations/withdrawal/changeStanding'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type PublishedDraft, publishDraft } from '@/testing/pressRoom/publishDraft'
import { writeDossier } from '@/testing/pressRoom/writeDossier'
import { getDossier } from './getDossier'

describeOnDatabases('The dossiers beside a dossier', (open) => {
  let room: TestPressRoom
  let original: PublishedDraft
  let translation: PublishedDraft
  beforeAll(async () => {
    room = await openPressRoom(open)
    const publish = (language: Language) =>
      publishDraft(room, { ...smallDraft(`Sondes ${randomUUID()}`), language })
    const again = async (slug: string, language: Language, links: object) => {
      const writer = await room.as('writer')
      await room.payload.update({
        collection: 'dossiers',
        where: { slug: { equals: slug }, language: { equals: language } },
        data: links,
        req: writer,
      })
      const draft = { ...smallDraft(`Sondes ${randomUUID()}`), language }
      const { update } = await writeDossier(writer, draft, slug)
      await announce(writer, update)
      orThrow(await publishUpdate(await room.as('publisher'), update))
    }
    original = await publish('fr')
    translation = await publish('en')
    const related = await publish('fr')
    await publish('fr')
    await publish('en')
    await again(original.slug, 'fr', { related: [related.dossier] })
    await again(translation.slug, 'en', { translationOf: original.dossier })
    await again(original.slug, 'fr', {})
    relatedId = related.dossier
  })
  let relatedId: string

  const at = (language: Language, slug: string) =>
    getDossier(room, { language, slug, edition: null })
  const ids = (listed: readonly { id: string }[] | undefined) => listed?.map(({ id }) => id)

  it('The dossiers beside a dossier are those that it names and its translations', async () => {
    const found = await at('fr', original.slug)
    expect(ids(found?.related)).toEqual([relatedId])
    expect(ids(found?.translations)).toEqual([translation.dossier])
  })

  it('The dossier beside a translation is its original', async () => {
    const found = await at('en', translation.slug)
    expect(ids(found?.related)).toEqual([])
    expect(ids(found?.translations)).toEqual([original.dossier])
  })

  it('The original and its translation both show how far the translation follows', async () => {
    const lagsAt = async (language: Language, slug: string) =>
      (await at(language, slug))?.translations.map(({ lag }) => lag)
    const lag = { edition: 2, current: 3, isChanged: true, withdrawn: nothingWithdrawn }
    expect(await lagsAt('en', translation.slug)).toEqual([{ by: 'this', ...lag }])
    expect(await lagsAt('fr', original.slug)).toEqual([{ by: 'other', ...lag }])
  })

  it('A translation says which points its original withdrew, also after it was published again, and whether all of it was', async () => {
    const publishIn = (language: Language) =>
      publishDraft(room, { ...smallDraft(`Sondes ${randomUUID()}`), language })
    const [from, to] = [await publishIn('fr'), await publishIn('en')]
    const writer = await room.as('writer')
    const publishTranslation = async (data: { translationOf: string } | { title: string }) => {
      await room.payload.update({ collection: 'dossiers', id: to.dossier, data, req: writer })
      const update = await findOne(room, 'updates', { slot: { equals: to.dossier } })
      await announce(writer, update?.id ?? '')
      orThrow(await publishUpdate(await room.as('publisher'), update?.id ?? ''))
    }
    await publishTranslation({ translationOf: from.dossier })
    const withdrawn = async () =>
      (await at('en', to.slug))?.translations.map(({ lag }) => lag?.withdrawn)
    expect(await withdrawn()).toEqual([nothingWithdrawn])

    const publisher = await room.as('publisher')
    const publish = async (withdrawal: Promise<Result<{ update: string }>>) =>
      orThrow(await publishUpdate(publisher, orThrow(await withdrawal).update))
    const claim = await findOne(room, 'claims', { dossier: { equals: from.dossier } })
    await publish(withdrawClaim(publisher, claim?.id ?? '', { reason: 'Jugement.' }))
    expect(await withdrawn()).toEqual([{ isWhole: false, points: [claim?.number] }])
    await publishTranslation({ title: `Probes ${randomUUID()}` })
    const [again] = (await at('en', to.slug))?.translations ?? []
    expect(again?.lag).toMatchObject({ edition: 2, current: 2, isChanged: false })
    expect(await withdrawn()).toEqual([{ isWhole: false, points: [claim?.number] }])
    await publish(withdrawDossier(publisher, from.dossier, { reason: 'Jugement.' }))
    expect(await withdrawn()).toEqual([{ isWhole: true, points: [] }])
  })
})
