import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const folders = [
  'access',
  'app',
  'collections',
  'components',
  'database',
  'domain',
  'effects',
  'exporter',
  'globals',
  'importer',
  'locales',
  'operations',
  'public',
  'queries',
  'styles',
]
const files = [
  'env.ts',
  'instrumentation.ts',
  'makeConfig.ts',
  'next.config.ts',
  'payload.config.ts',
  'proxy.ts',
  'package-lock.json',
]

/** What is not in the build. */
const isTest = /\.test\.tsx?$/

const newest = (name) => {
  const place = path.join(root, name)
  const found = statSync(place, { throwIfNoEntry: false })
  if (!found) return 0
  if (isTest.test(name)) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(place).map((child) => newest(path.join(name, child))))
}

/** Whether the build that is there was made from the sources as they are. */
export function isBuilt() {
  const built = statSync(path.join(root, '.next', 'BUILD_ID'), { throwIfNoEntry: false })
  return (
    built !== undefined && [...folders, ...files].every((name) => newest(name) <= built.mtimeMs)
  )
}
