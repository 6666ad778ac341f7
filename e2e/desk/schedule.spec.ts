import { barriers } from '@/e2e/support/barriers'
import { openTeamAtWork } from '@/e2e/support/openTeamAtWork'
import { tabTo } from '@/e2e/support/tabTo'
import { expect, test } from '@/e2e/support/test'

test.use({ locale: 'en-GB' })

/** The next full minute that leaves the time to say it, as the clock of the press room shows it. */
function soon(): { date: string; time: string } {
  const at = Math.ceil((Date.now() + 20_000) / 60_000) * 60_000
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .split(' ')
  return { date, time }
}

test('by the keyboard alone, in English, a reviewer approves, a publisher schedules, and the edition goes live by itself', async ({
  browser,
  page: reader,
  started,
}) => {
  test.slow()
  const { origin } = await started('demonstration')
  const { desk, update: id, ...team } = await openTeamAtWork(browser, origin)
  const candidate = await desk.submit(id, 'Un point ajouté.')

  const reviewer = await team.pageOf('reviewer')
  await reviewer.goto('/admin')
  await tabTo(
    reviewer,
    reviewer.getByRole('region', { name: 'Waiting for you' }).getByRole('link').first(),
  )
  await reviewer.keyboard.press('Enter')
  await expect(reviewer.getByRole('heading', { level: 1 })).toHaveText('Update towards edition 6')
  expect(await barriers(reviewer, 'body')).toEqual([])
  await tabTo(reviewer, reviewer.getByRole('radio', { name: 'I only comment' }))
  await reviewer.keyboard.press('ArrowUp')
  await reviewer.keyboard.press('ArrowUp')
  await expect(reviewer.getByRole('radio', { name: 'I approve this text as it is' })).toBeChecked()
  await tabTo(reviewer, reviewer.getByRole('button', { name: 'Send' }))
  await reviewer.keyboard.press('Enter')
  await expect(reviewer.getByText('approved', { exact: false }).last()).toBeVisible()
  const legal = await team.pageOf('legal')
  const approval = { verdict: 'approves', role: 'legal', comment: null, candidate }
  expect((await legal.request.post(`/api/updates/${id}/review`, { data: approval })).status()).toBe(
    200,
  )

  const publisher = await team.pageOf('publisher')
  await publisher.goto(`/admin/update/${id}`)
  await tabTo(publisher, publisher.getByRole('button', { name: 'Schedule…' }))
  await publisher.keyboard.press('Enter')
  // In which order day, month and year are typed is the browser's own.
  const { date, time } = soon()
  await tabTo(publisher, publisher.getByLabel('Day', { exact: true }))
  await publisher.getByLabel('Day', { exact: true }).fill(date)
  await tabTo(publisher, publisher.getByLabel('Time', { exact: true }))
  await publisher.getByLabel('Time', { exact: true }).fill(time)
  await publisher.keyboard.press('Enter')
  await expect(publisher.getByText(/^Will be published on .* at \d\d:\d\d \(.*\)\.$/)).toBeVisible()
  expect(await barriers(publisher, 'body')).toEqual([])

  const address = `${origin}/fr/accident-du-12-juin-2021/editions/6`
  expect((await reader.request.get(address)).status()).toBe(404)
  await expect
    .poll(async () => (await reader.request.get(address)).status(), { timeout: 100_000 })
    .toBe(200)
  await publisher.reload()
  await expect(publisher.getByRole('heading', { level: 1 })).toHaveText(
    'Update that became edition 6',
  )
})
