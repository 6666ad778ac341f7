import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { AnonymousRequest } from './anonymousRequests'
import type { Hidden } from './hideWords'

const app = path.resolve(import.meta.dirname, '../../app')

/**
 * Every route that the application answers outside Payload, filled with what is hidden: a new one is asked as well, and
 * one with a segment that nothing is known about throws.
 */
export const routeRequests = ({ dossiers, update, file }: Hidden): readonly AnonymousRequest[] =>
  dossiers.flatMap(({ slug }) => {
    const values: Readonly<Record<string, string>> = {
      '[locale]': 'fr',
      '[slug]': slug,
      '[edition]': '2',
      '[other]': '1',
      '[number]': '1',
      '[page]': '1',
      '[digest]': file.sha256,
      '[sha256]': file.sha256,
      '[name]': file.name,
      '[secret]': update,
      '[...path]': 'entries/000.p/100',
      '[...rest]': slug,
    }
    return routes().map((route) => {
      const segments = route.split('/').filter((segment) => !segment.startsWith('('))
      const address = segments.map((segment) => {
        const value = segment.startsWith('[') ? values[segment] : segment
        if (value === undefined) throw new Error(`Nothing is known to put for ${segment}`)
        return value
      })
      return { method: 'GET', address: `/${address.join('/')}` }
    })
  })

const routes = (): readonly string[] =>
  readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => path.posix.basename(file) === 'route.ts' && !file.startsWith('(payload)'))
    .map((file) => path.posix.dirname(file))
