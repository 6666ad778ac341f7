import type { PayloadRequest } from 'payload'
import { can, type Role, roles } from '@/access/permissions'
import { findById } from '@/database/find'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import { describeUpdate } from '@/desk/update/describeUpdate'
import type { UpdateAtDesk } from '@/desk/update/UpdateAtDesk'
import { compareContents } from '@/domain/comparison/compareContents'
import { type ChangeMark, marksOf } from '@/domain/comparison/marksOf'
import type { Content } from '@/domain/comparison/parts/Content'
import { assemblePieces } from '@/domain/edition/assemblePieces'
import type { DossierIdentity, PartKind } from '@/domain/edition/PartValue'
import type { DossierWords } from '@/domain/edition/PublishedDossier'
import { accepted, type Reason, type Result, refused } from '@/domain/Reason'
import { freezesDossier } from '@/domain/workflow/transitions'
import type { WorkingCopy } from '@/domain/workingCopy/WorkingCopy'
import { loadEditionContent } from '@/operations/candidate/loadCandidateContent'
import { isFrozen, loadProposed, proposedBy } from '@/operations/candidate/loadProposed'
import { listUpdatesUnderWay, withdrawalSlot } from '@/operations/freeze/findUpdateUnderWay'
import { loadDocuments } from '@/operations/workingCopy/loadDocuments'
import { workingCopyOf } from '@/operations/workingCopy/loadWorkingCopy'
import type { Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'

/** A dossier as a document at the desk: its words as readers will see them, and its state. */
export type DocumentAtDesk = {
  dossier: DossierIdentity
  /** The public address, once it was published. */
  slug: string
  /** The words of the frozen candidate while an update is frozen, otherwise the current ones of the editors. */
  words: DossierWords
  isFrozen: boolean
  /** Why the words cannot be submitted as they are. */
  missing: readonly Reason[]
  /** The document with the response to a claim, empty or not, by the claim's id. */
  responses: ReadonlyMap<string, string>
  /** The ids of the claims that are public. */
  published: ReadonlySet<string>
  /** What differs from the current edition; nothing before there is one. */
  mark: (kind: PartKind, id: string) => ChangeMark | undefined
  /** Whether anything differs, a removed part included. */
  isChanged: boolean
  update: UpdateAtDesk | null
  /** The withdrawal or reinstatement under way beside it. */
  standing: { id: string; isWithdrawal: boolean } | null
  current: { number: number; publishedAt: string } | null
  mayEdit: boolean
  mayWithdraw: boolean
  /** The roles that may reopen the frozen update. */
  reopeners: readonly Role[]
  organisation: string
  timeZone: string
}

/** Reads one dossier as a document at the desk. Writes nothing. */
export async function readDocument(
  req: PayloadRequest,
  id: string,
): Promise<Result<DocumentAtDesk>> {
  return readAtDesk(req, async (person) => {
    const dossier = await findById(req, 'dossiers', id)
    if (!dossier) return refused({ code: 'dossier-unknown', path: ['dossiers', id] })
    const all = await listUpdatesUnderWay(req, id)
    const update = all.find(({ slot }) => slot === id) ?? null
    const standing = all.find(({ slot }) => slot === withdrawalSlot(id)) ?? null
    const { content, reasons, responses } = await readWords(req, id, update)
    const edition = await findCurrentEdition(req, id)
    const told = update
      ? await describeUpdate(req, { update, dossier, base: 'published' }, { content, reasons })
      : null
    const comparison =
      told?.comparison ??
      compareContents(edition && (await loadEditionContent(req, edition)), content)
    const changes = comparison.is === 'later' ? comparison.changes : []
    const published = edition ? cachedEnvelope(edition.envelope).parts : []
    const { organisation, timeZone } = await getPressRoom(req, dossier.language)
    return accepted({
      dossier: { id, language: dossier.language },
      slug: edition?.slug ?? dossier.slug,
      words: assemblePieces(content),
      isFrozen: update !== null && isFrozen(update),
      missing: reasons,
      responses,
      published: new Set(published.flatMap(({ claim }) => claim?.id ?? [])),
      mark: marksOf(changes),
      isChanged: changes.length > 0,
      update: told,
      standing: standing && {
        id: standing.id,
        isWithdrawal: standing.standing?.is === 'withdrawn',
      },
      current: edition && { number: edition.number, publishedAt: edition.publishedAt },
      mayEdit: can(person, 'writeDossier') && !(update && freezesDossier(update.state)),
      mayWithdraw: can(person, 'withdraw'),
      reopeners: roles.filter((role) => can({ roles: [role], active: true }, 'reopenUpdate')),
      organisation,
      timeZone,
    })
  })
}

type Words = {
  content: Content
  reasons: readonly Reason[]
  responses: ReadonlyMap<string, string>
}

async function readWords(req: PayloadRequest, id: string, update: Update | null): Promise<Words> {
  if (update && isFrozen(update)) {
    return { ...(await loadProposed(req, update)), responses: new Map() }
  }
  const documents = await loadDocuments(req, id)
  if (!documents) throw new Error(`The dossier ${id} is gone`)
  const copy = await workingCopyOf(req, documents)
  return { ...proposedBy(copy, update?.note ?? null), responses: responsesOf(copy) }
}

const responsesOf = ({ claims }: WorkingCopy): ReadonlyMap<string, string> =>
  new Map(claims.flatMap(({ id, response }) => (response ? [[id, response.id] as const] : [])))
