import { expect, it, onTestFinished } from 'vitest'
import { countActs } from '@/queries/act/listActs'
import { describeOnDatabases } from '@/testing/database/testDatabases'
import { smallDraft } from '@/testing/invented/smallDraft'
import { editAndPublish } from '@/testing/pressRoom/editAndPublish'
import { openPressRoom } from '@/testing/pressRoom/openPressRoom'
import { publishDraft } from '@/testing/pressRoom/publishDraft'
import { cachedPage } from './cachedPage'
import { followActs } from './followActs'

describeOnDatabases('An instance', (open) => {
  it('An instance that reports a publication no longer serves a page from before it', async () => {
    const room = await openPressRoom(open)
    onTestFinished(followActs(room.payload))
    const { dossier } = await publishDraft(room, smallDraft('Les sondes de Corvelle'))
    const publisher = await room.as('publisher')

    const shown = async () => {
      const page = await cachedPage(room, room.uri, async () => {
        const body = new TextEncoder().encode(`act ${await countActs(room)}`)
        return { body, etag: '', headers: {} }
      })
      return new TextDecoder().decode(page?.body)
    }
    for (const _ of Array(5)) {
      await shown()
      await editAndPublish(publisher, dossier)
      expect(await shown()).toBe(`act ${await countActs(room)}`)
    }
  })
})
