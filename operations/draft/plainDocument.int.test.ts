import { readFileSync } from 'node:fs'
import { assert, beforeAll, describe, expect, test } from 'vitest'
import { findAll } from '@/database/find'
import { fromLexical } from '@/domain/richText/fromLexical'
import { plainText } from '@/domain/richText/plainText'
import { exportDocument } from '@/exporter/exportDocument'
import { importDocument } from '@/importer/importDocument'
import { orThrow } from '@/operations/frame/orThrow'
import { publishUpdate } from '@/operations/publication/publishUpdate'
import { getDossier } from '@/queries/dossier/getDossier'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { fixtureText } from '@/testing/invented/fixtureText'
import { realDocument } from '@/testing/invented/realDocument'
import { announce } from '@/testing/pressRoom/announce'
import { openPressRoom, type TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import { importDraft } from './importDraft'

const invented = fixtureText('fr').trimEnd()
const statements = [
  { name: 'an invented statement', text: invented },
  ...(realDocument === null
    ? []
    : [{ name: 'a real statement', text: readFileSync(realDocument, 'utf8') }]),
]

describeOnDatabases('A plain document', (open) => {
  let room: TestPressRoom
  beforeAll(async () => {
    room = await openPressRoom(open)
  })

  const exported = async (slug: string, edition: number | null) => {
    const found = await getDossier(room, { language: 'fr', slug, edition })
    return found && exportDocument(found.dossier)
  }

  describe.each(statements)('$name', ({ text }) => {
    test('An edition exports the imported document byte for byte, and a correction changes only the corrected word', async () => {
      const publisher = await room.as('publisher')
      const { draft } = importDocument(new TextEncoder().encode(text))
      assert(draft, 'The document is imported')
      const order = { draft, slug: null, translationOf: null }
      const { dossier, slug, update } = orThrow(await importDraft(publisher, order))
      await announce(publisher, update ?? '')
      orThrow(await publishUpdate(publisher, update ?? ''))
      expect(await exported(slug, null)).toBe(text)

      const [claim] = await findAll(room, 'claims', { dossier: { equals: dossier } }, 'position')
      const [response] = await findAll(room, 'responses', { claim: { equals: claim?.id } })
      const [paragraph = ''] = plainText(orThrow(fromLexical(response?.body)))
      const body = JSON.parse(
        JSON.stringify(response?.body).replace(/"text":"\S+/, '"text":"Rectification'),
      )
      await room.payload.update({
        collection: 'responses',
        id: response?.id ?? '',
        data: { body },
        depth: 0,
        overrideAccess: false,
        req: publisher,
      })
      const [correction] = await findAll(room, 'updates', { slot: { equals: dossier } })
      await announce(publisher, correction?.id ?? '')
      orThrow(await publishUpdate(publisher, correction?.id ?? ''))

      const corrected = text.replace(paragraph, paragraph.replace(/^\S+/, 'Rectification'))
      expect(corrected).not.toBe(text)
      expect(await exported(slug, 2)).toBe(corrected)
      expect(await exported(slug, 1)).toBe(text)
    })
  })
})
