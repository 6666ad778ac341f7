import { headers } from 'next/headers'
import { createPayloadRequest, type PayloadRequest, type SanitizedConfig } from 'payload'
import { languageOf } from '@/access/languageOf'
import { deskWords } from '@/locales/deskWords'
import { siteWords } from '@/locales/siteWords'

/**
 * What the tab of the browser says of one of our own views, in the person's language and with the title of its dossier:
 * Payload takes one title for all languages. Null for Payload’s own views.
 */
export async function readViewTitle(
  config: Promise<SanitizedConfig>,
  [view = '', id]: readonly string[] = [],
): Promise<string | null> {
  const { routes } = await config
  const req = await createPayloadRequest({
    config,
    request: new Request(`http://desk${routes.admin}`, { headers: await headers() }),
  })
  const language = languageOf(req)
  const { tab } = deskWords(language)
  if (!isView(view, tab)) return null
  const title = id === undefined ? null : await titleOf(req, view, id)
  return title === null ? tab[view] : `${tab[view]}${siteWords(language).colon} ${title}`
}

const isView = <T extends object>(view: string, tab: T): view is Extract<keyof T, string> =>
  Object.hasOwn(tab, view)

/** The title of the dossier, as far as this person may read it. */
async function titleOf(req: PayloadRequest, view: string, id: string): Promise<string | null> {
  if (!req.user) return null
  const collection = view === 'update' ? 'updates' : 'dossiers'
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    select: { title: true },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  return docs[0]?.title ?? null
}
