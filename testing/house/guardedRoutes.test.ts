import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesOf } from './sources'

const routes = filesOf('app/**/route.ts').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}))

/** What a route does with a method that may change something, by the name of what made it. */
const changing = /export (?:async )?(?:const|function) (POST|PUT|PATCH|DELETE)\b(?: = (\w+))?/g

test('Every route that may change something is behind the guard of requests', () => {
  const handlers = routes.flatMap(({ file, text }) =>
    [...text.matchAll(changing)].map(([, method, maker]) => ({ file, method, maker })),
  )
  expect(handlers.length).toBeGreaterThan(4)
  expect(handlers.filter(({ maker }) => maker !== 'guardedRoute')).toEqual([])
})

test('Only the data, which refuses them, has other methods without a name of their own', () => {
  const destructured = routes.filter(({ text }) => /export const \{[^}]*\b(POST|PUT)\b/.test(text))
  expect(destructured.length).toBeGreaterThan(4)
  expect(destructured.filter(({ file }) => !file.startsWith('app/data/'))).toEqual([])
})
