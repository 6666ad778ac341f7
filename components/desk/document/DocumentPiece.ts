export const pieceCollections = [
  'dossiers',
  'claims',
  'citations',
  'responses',
  'evidence',
] as const

/** A piece of a dossier to open in its own form: an existing one by its id, or a new one with its place given. */
export type DocumentPiece = {
  collection: (typeof pieceCollections)[number]
  id?: string
  initialData?: { dossier?: string | undefined; claim?: string | undefined }
}
