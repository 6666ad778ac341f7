import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { AnonymousRequest } from './anonymousRequests'
import type { Hidden } from './hideWords'

const manifest = z.object({ node: z.record(z.string(), z.unknown()) })

/** What the desk's own pages call to show a document, a list or a form. */
const functions = [
  'render-document',
  'render-document-slots',
  'render-list',
  'form-state',
  'table-state',
  'copy-data-from-locale',
  'get-folder-results-component-and-data',
]

/** The calls that Payload's pages make to their server, for every document that holds the word. */
export function serverFunctionRequests({ documents }: Hidden): readonly AnonymousRequest[] {
  const file = path.resolve('.next/server/server-reference-manifest.json')
  const { node } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  return Object.entries(documents).flatMap(([collectionSlug, ids]) =>
    ids.flatMap((id) =>
      functions.flatMap((name) =>
        Object.keys(node).map((action) => ({
          method: 'POST' as const,
          address: '/admin',
          headers: { 'Next-Action': action, 'Content-Type': 'text/plain;charset=UTF-8' },
          body: JSON.stringify([{ name, args: argumentsFor(collectionSlug, id) }]),
        })),
      ),
    ),
  )
}

const argumentsFor = (collectionSlug: string, id: string) => ({
  collectionSlug,
  collectionSlugs: [collectionSlug],
  docID: id,
  id,
  docPermissions: { fields: true, read: true },
  docPreferences: { fields: {} },
  drawerSlug: 'drawer',
  enableRowSelections: false,
  fromLocale: 'fr',
  operation: 'update',
  query: { limit: 10 },
  renderAllFields: true,
  schemaPath: collectionSlug,
  toLocale: 'en',
})
