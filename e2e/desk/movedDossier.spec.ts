import { parsed } from '@/e2e/support/parsed'
import { ownWord, plainDocument } from '@/e2e/support/plainDocument'
import { expect, test } from '@/e2e/support/test'

test('every old address of a dossier that moved leads to the same page at its new one', async ({
  deskOf,
  request,
}) => {
  const publisher = await deskOf('publisher')
  const { dossier, slug, update } = await publisher.import(plainDocument(ownWord('Pompes ')))
  await publisher.publish(update, 'Première publication.')
  const moved = `${slug.slice(0, 20)}-moved`
  await publisher.save('dossiers', dossier, { slug: moved })
  await publisher.publish(await publisher.updateOf(dossier), 'Nouvelle adresse.')

  for (const rest of ['', '/points/2', '/editions', '/editions/1', '/editions/2/points/1']) {
    await expect(async () => {
      const answer = await request.get(`/fr/${slug}${rest}`, { maxRedirects: 0 })
      expect(answer.status()).toBe(308)
      expect(answer.headers()).toMatchObject({
        location: `/fr/${moved}${rest}`,
        'cache-control': 'public, max-age=0, must-revalidate',
        'content-security-policy': expect.stringContaining("script-src 'none'"),
      })
      expect(answer.headers()).not.toHaveProperty('set-cookie')
      expect((await request.get(`/fr/${moved}${rest}`)).status()).toBe(200)
    }).toPass()
  }
})

test('an edition from before the move names today’s addresses, in head and header alike', async ({
  deskOf,
  request,
}) => {
  const publisher = await deskOf('publisher')
  const { dossier, slug, update } = await publisher.import(plainDocument(ownWord('Pompes ')))
  await publisher.publish(update, 'Première publication.')
  const moved = `${slug.slice(0, 20)}-later`
  await publisher.save('dossiers', dossier, { slug: moved })
  await publisher.publish(await publisher.updateOf(dossier), 'Nouvelle adresse.')

  await expect(async () => {
    const answer = await request.get(`/fr/${moved}/editions/1`)
    const html = await answer.text()
    const canonical = parsed(html).querySelector('link[rel="canonical"]')?.getAttribute('href')
    expect(canonical).toMatch(new RegExp(`/fr/${moved}/editions/1$`))
    expect(answer.headers().link).toContain(`<${canonical}>; rel="canonical"`)
    expect(html).not.toContain(`"/fr/${slug}`)
  }).toPass()
})
