import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastingUrn } from './lastingUrn'

test('An id of a feed is a UUID URN of the version for names with an own digest', () => {
  fc.assert(
    fc.property(fc.uuid(), (dossier) => {
      expect(lastingUrn({ of: 'dossier', dossier })).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
    }),
  )
})

test('The ids of a feed never change, because readers remember by them what they have read', () => {
  const edition = 'ab'.repeat(32)
  expect([
    lastingUrn({ of: 'pressRoom', firstAct: 'cd'.repeat(32), language: 'fr' }),
    lastingUrn({ of: 'dossier', dossier: 'dossier-1' }),
    lastingUrn({ of: 'claim', dossier: 'dossier-1', claim: 'claim-1' }),
    lastingUrn({ of: 'update', edition, claim: null }),
    lastingUrn({ of: 'update', edition, claim: 'claim-1' }),
  ]).toMatchInlineSnapshot(`
    [
      "urn:uuid:99e8d3be-3328-831e-b06a-a30bfda4738a",
      "urn:uuid:8c1af2da-030d-81ef-92cb-a9925cc1c876",
      "urn:uuid:cb2b0663-26a8-8b9e-8361-a88000eaadf4",
      "urn:uuid:33ca1e88-6c4b-8f9c-a4d7-8a1e76ba9951",
      "urn:uuid:bc9eb144-56b5-8986-8805-e004ba222605",
    ]
  `)
})
