import { writeFile } from 'node:fs/promises'
import { axe, sizes } from '@/e2e/support/axe'
import { brokenLinks } from '@/e2e/support/brokenLinks'
import { crawl } from '@/e2e/support/crawl'
import { linkedDataIn } from '@/e2e/support/linkedDataIn'
import { lostText, shownWords, spaceText, zoomed } from '@/e2e/support/lostText'
import { statement } from '@/e2e/support/statement'
import { expect, test } from '@/e2e/support/test'
import { vnu } from '@/e2e/support/vnu'
import { linkedDataFaults } from '@/testing/schema/linkedDataFaults'

test('the pages of a statement that was taken in as it is are valid, accessible, understood by machines, and lead everywhere they say', async ({
  started,
  firstDeskOf,
  page,
  request,
}, testInfo) => {
  test.slow()
  const room = await started('nothing')
  const desk = await firstDeskOf(room)
  const { dossier, slug, update } = await desk.import(statement('Ce que nous répondons'))
  await desk.publish(update, 'Première publication.')
  const claims = await desk.find('claims', 'dossier', dossier)
  await desk.save('claims', claims[1]?.id ?? '', { statement: 'Le deuxième point, reformulé.' })
  await desk.publish(await desk.updateOf(dossier), 'Point 2 reformulé.')

  const at = `${room.origin}/fr/${slug}`
  const kinds = [
    '',
    '/points/2',
    '/editions',
    '/editions/1',
    '/editions/1/points/2',
    '/editions/2/diff',
  ]
  await test.step('valid', async () => {
    const files = await Promise.all(
      kinds.map(async (kind, place) => {
        const file = testInfo.outputPath(`${place}.html`)
        await writeFile(file, await (await request.get(`${at}${kind}`)).text())
        return file
      }),
    )
    expect(await vnu(files)).toEqual([])
  })

  await test.step('accessible, and whole at 400 %', async () => {
    for (const kind of kinds) {
      await page.setViewportSize(sizes.wide)
      await page.goto(`${at}${kind}`)
      expect(await axe(page)).toEqual([])
      const words = await shownWords(page)
      await page.setViewportSize(zoomed)
      expect(await shownWords(page)).toEqual(words)
      await spaceText(page)
      expect({ kind, lost: await lostText(page) }).toEqual({ kind, lost: [] })
    }
  })

  const pages = await crawl(request, room.origin, [`/fr/${slug}`])
  await test.step('every link leads to its place', async () => {
    expect(pages.size).toBeGreaterThan(30)
    expect(brokenLinks(pages)).toEqual([])
  })

  await test.step('all is said in the words of schema.org too', async () => {
    const said = [...pages].flatMap(([address, { document }]) =>
      linkedDataIn(document).map((data) => ({ address, data })),
    )
    expect(said.length).toBeGreaterThan(kinds.length)
    for (const { address, data } of said) {
      expect({ address, faults: await linkedDataFaults(data) }).toEqual({ address, faults: [] })
    }
  })
})
