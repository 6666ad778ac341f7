import { expect, test } from '@playwright/test'
import { linkedDataIn } from '@/e2e/support/linkedDataIn'
import { pageKinds } from '@/e2e/support/pageKinds'
import { parsed } from '@/e2e/support/parsed'
import { linkedDataFaults } from '@/testing/schema/linkedDataFaults'

for (const [kind, address] of pageKinds) {
  test(`${kind} says in the words of schema.org what it shows of a dossier, if it does`, async ({
    request,
  }) => {
    const page = parsed(await (await request.get(address)).text())
    const said = linkedDataIn(page)
    expect(said).toHaveLength(page.querySelectorAll('link[rel=latest-version]').length)
    for (const data of said) expect(await linkedDataFaults(data)).toEqual([])
  })
}
