import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { pressRoomToEdit } from '@/e2e/support/pressRoomToEdit'
import { expect, test } from '@/e2e/support/test'

test('another instance soon shows a publication, though it had kept the old page', async ({
  deskOf,
  request,
  started,
}) => {
  const publisher = await deskOf('publisher')
  const { dossier, slug, update } = await publisher.import(plainDocument(ownWord('Pompes ')))
  await publisher.publish(update, 'Première publication.')
  const other = await started(pressRoomToEdit())
  const read = async () => (await request.get(`${other.origin}/fr/${slug}`)).text()
  expect(await read()).toContain('Verlane aurait caché ses essais.')

  const [, second] = await publisher.find('claims', 'dossier', dossier)
  await publisher.save('claims', second?.id ?? '', {
    statement: 'Verlane aurait égaré ses essais.',
  })
  expect(await read()).toContain('Verlane aurait caché ses essais.')
  await publisher.publish(await publisher.updateOf(dossier), 'Point 2 reformulé.')
  await expect(async () => expect(await read()).toContain('égaré')).toPass()
})
