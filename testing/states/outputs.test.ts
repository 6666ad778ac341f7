import { expect, test } from 'vitest'
import { filesOf } from '@/testing/house/sources'
import { otherRoutes, outputs } from './Output'

test('Every public route belongs to one output of the table of states, or to none of an edition', () => {
  const routes = filesOf('app/**/route.ts')
    .map((file) => file.replace(/^app\//, '').replace(/\/?route\.ts$/, ''))
    .filter((route) => !route.startsWith('(payload)'))
  const named = [...Object.values(outputs).flat(), ...otherRoutes]
  expect(named.toSorted()).toEqual(routes.toSorted())
})
