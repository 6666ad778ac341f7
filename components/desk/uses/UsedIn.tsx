import type { UIFieldServerProps } from 'payload'
import { languageOf } from '@/access/languageOf'
import { readUses } from '@/desk/dossier/readUses'
import { UsesView } from './UsesView'

type Props = Pick<UIFieldServerProps, 'collectionSlug' | 'id' | 'req'>

/** Where the shared document of this form is used. Nothing before the document exists. */
export async function UsedIn({ collectionSlug, id, req }: Props) {
  if (id === undefined) return null
  const shared = collectionSlug === 'outlets' ? 'outlets' : 'evidence'
  const uses = await readUses(req, shared, String(id))
  return uses.ok && <UsesView uses={uses.value} shared={shared} language={languageOf(req)} />
}
