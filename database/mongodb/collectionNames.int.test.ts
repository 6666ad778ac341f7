import { expect, it } from 'vitest'
import { recordCollections } from '@/database/recordCollections'
import { makeSmallConfig } from '@/testing/database/makeSmallConfig'
import { describeOnDatabases } from '@/testing/database/testDatabases'

describeOnDatabases('MongoDB', (open) => {
  it('has each collection of the record under its name in lower case, as docs/contracts/mongodb-roles.md says', async () => {
    const { payload } = await open(makeSmallConfig)
    const names = recordCollections.map((slug) => payload.db.collections[slug]?.collection.name)
    expect(names).toEqual(recordCollections.map((slug) => slug.toLowerCase()))
  })
})
