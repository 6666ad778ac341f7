import { expect, it } from 'vitest'
import { recordCollections } from '@/database/recordCollections'
import { makeSmallConfig } from '@/testing/database/makeSmallConfig'
import { describeOnDatabases } from '@/testing/database/testDatabases'

describeOnDatabases('MongoDB', (open) => {
  it('MongoDB names each collection of the record in lower case, as docs/contracts/mongodb-roles.md does', async () => {
    const { payload } = await open(makeSmallConfig)
    const names = recordCollections.map((slug) => payload.db.collections[slug]?.collection.name)
    expect(names).toEqual(recordCollections.map((slug) => slug.toLowerCase()))
  })
})
