import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesOf } from './sources'

const sources = filesOf('app/*.ts').map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** The sources that call one of these functions. */
const callersOf = (names: readonly string[]) =>
  sources.filter(({ text }) => names.some((name) => new RegExp(`\\b${name}\\(`).test(text)))

const namesOf = (found: typeof sources) =>
  found.map(({ file }) => file.replace(/^.*\/(\w+)\.ts$/, '$1')).filter((name) => name !== 'route')

/** They read no database. */
const withoutDatabase = [
  'app/(probes)/healthz/route.ts',
  'app/(probes)/readyz/route.ts',
  'app/(site)/robots.txt/route.ts',
  'app/(site)/route.ts',
]

test('Every public route that reads the database responds in words while it is away', () => {
  const makers = namesOf(callersOf(['orUnavailable']))
  const makersOfMakers = namesOf(callersOf(makers))
  const made = callersOf(['orUnavailable', ...makers, ...makersOfMakers]).map(({ file }) => file)
  const routes = filesOf('app/**/route.ts').filter((file) => !file.startsWith('app/(payload)/'))
  expect(routes.length).toBeGreaterThan(40)
  expect(routes.filter((file) => !made.includes(file))).toEqual(withoutDatabase)
})
