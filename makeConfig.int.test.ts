import { expect, it } from 'vitest'
import { makeConfig } from './makeConfig'

it('A press room that a test or a command opens starts no process that writes payload-types.ts', async () => {
  const place = { databaseUri: 'file:nowhere.db', filesDir: 'nowhere', secret: 'only-for-tests' }
  const { typescript } = await makeConfig(place)
  expect(typescript.autoGenerate).toBe(false)
})
