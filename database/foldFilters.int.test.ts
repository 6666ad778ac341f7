import type { CollectionSlug, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { beforeAll, expect, it } from 'vitest'
import { prose } from '@/demo/builders/prose'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { firstClaim, smallDraft } from '@/testing/invented/smallDraft'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { type Rest, restClient, signInByRest } from '@/testing/pressRoom/restClient'
import { writeDossier } from '@/testing/pressRoom/writeDossier'

const title = 'Étude n° 5 — « zinc », 100 % d’œuvres'
const claim = {
  ...firstClaim,
  statement: 'GALVE\u0301ANE aurait caché_l’œuvre.',
  response: prose('Cette livraison N’A PAS été faite à Valmer.'),
}

describeOnDatabases('Filters on words at the desk', (open) => {
  let room: TestPressRoom
  let rest: Rest
  beforeAll(async () => {
    room = await openPressRoom(open, { withPasswords: true })
    rest = restClient(room, await signInByRest(room, 'writer'))
    const writer = await room.as('writer')
    await writeDossier(writer, smallDraft(title, { claims: [claim] }))
    await writeDossier(
      writer,
      smallDraft('Les sondes', { claims: [{ ...firstClaim, evidence: [] }], evidence: [] }),
    )
  })

  const count = async (collection: CollectionSlug, where: Where) =>
    (await room.payload.count({ collection, where })).totalDocs

  it.each([
    ['étude', 1],
    ['Etude', 1],
    ['ÉTUDE', 1],
    ['E\u0301tude', 1],
    ['oeuvre', 1],
    ['ŒUVRE', 1],
    ['ZINC etude', 1],
    ['100 %', 1],
    ['%', 1],
    ['_', 0],
    ['les sondes', 1],
    ["d'oeuvres", 1],
    ['\u0301', 0],
    ['cuivre', 0],
  ])('The search of the list of dossiers for “%s” finds %i of two', async (search, found) => {
    const collectionConfig = room.payload.collections.dossiers.config
    const where = mergeListSearchAndWhere({ collectionConfig, search, where: {} })
    expect(await count('dossiers', where)).toBe(found)
  })

  it.each<[string, number]>([
    ['where[statement][contains]=galvéane', 1],
    ['where[statement][contains]=GALVEANE', 1],
    ['where[statement][contains]=cache_l', 1],
    ['where[statement][contains]=%25', 0],
    ['where[statement][contains]=e%00', 0],
    ['where[statement][like]=oeuvre galveane', 1],
    ['where[statement][like]=oeuvre sondes', 0],
    ['where[statement][not_like]=oeuvre', 1],
    ['where[statement][contains]=galvéane&where[number][equals]=1', 1],
    ['where[statement][contains]=galvéane&where[number][equals]=2', 0],
    ['where[or][0][statement][contains]=galvéane&where[or][1][statement][contains]=SONDES', 2],
    ['where[dossier.title][contains]=etude', 1],
    ['where[dossier.title][not_like]=etude', 1],
    ['where[dossier.introduction][contains]=voici nos REPONSES', 2],
  ])('The filter of claims %s finds %i', async (query, found) => {
    const { body, status } = await rest('GET', `/claims?${query}`)
    expect([status, body]).toMatchObject([200, { totalDocs: found }])
    expect((await rest('GET', `/claims/count?${query}`)).body).toEqual({ totalDocs: found })
  })

  it('Words are found in rich text, in rows, in groups and behind several relations', async () => {
    expect(await count('responses', { body: { contains: "n'a pas ete FAITE" } })).toBe(1)
    expect(await count('responses', { body: { contains: 'paragraph' } })).toBe(0)
    expect(await count('responses', { 'uses.note': { contains: 'PAGE' } })).toBe(1)
    expect(await count('responses', { 'uses.evidence.label': { like: 'ETUDE' } })).toBe(1)
    expect(await count('responses', { 'claim.dossier.title': { like: 'ETUDE' } })).toBe(1)
    expect(await count('evidence', { 'date.words': { contains: 'MAI' } })).toBe(1)
    expect(await count('citations', { author: { not_like: 'morin' } })).toBe(2)
  })

  it('A filter on words cannot ask for a field that nobody may read', async () => {
    expect((await rest('GET', '/users?where[hash][contains]=a')).status).toBe(400)
    const anonymous = restClient(room)
    expect((await anonymous('GET', '/claims?where[statement][contains]=a')).status).toBe(403)
  })
})
