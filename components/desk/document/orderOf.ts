import { pieceCollections } from './DocumentPiece'
import type { ClaimNamed, Order } from './Order'

type Data = Readonly<Record<string, string | undefined>>

const removable = ['claims', 'citations', 'evidence'] as const

/** The order of a button of the document, from its data attributes; null of any other element. */
export function orderOf({ does, kind, id, claim, number, dossier }: Data): Order | null {
  const named: ClaimNamed | null = claim && number ? { id: claim, number: Number(number) } : null
  switch (does) {
    case 'open': {
      const collection = pieceCollections.find((one) => one === kind)
      if (!collection) return null
      if (id) return { does, piece: { collection, id } }
      return { does, piece: { collection, initialData: dossier ? { dossier } : { claim } } }
    }
    case 'evidence':
      return named && { does, claim: named, use: id ?? null }
    case 'remove': {
      const what = removable.find((one) => one === kind)
      return what && named && id ? { does, what, id, claim: named } : null
    }
    case 'renumber':
    case 'duplicate':
    case 'removeDossier':
      return { does }
    case 'up':
    case 'down':
      return named && { does, claim: named }
    case 'withdraw':
    case 'reinstate':
      return { does, claim: named }
    default:
      return null
  }
}
