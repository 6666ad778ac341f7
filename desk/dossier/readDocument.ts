import type { PayloadRequest } from 'payload'
import { can, type Role, roles } from '@/access/permissions'
import { findById } from '@/database/find'
import { type BinnedAtDesk, listBinned } from '@/desk/bin/listBinned'
import { readAtDesk } from '@/desk/frame/readAtDesk'
import { describeUpdate } from '@/desk/update/describeUpdate'
import { findLastAbandoned, type LastAbandoned } from '@/desk/update/findLastAbandoned'
import { listUnapproved, type Unapproved } from '@/desk/update/listUnapproved'
import type { UpdateAtDesk } from '@/desk/update/UpdateAtDesk'
import { numbersInOrder } from '@/domain/claim/numbersInOrder'
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
import { listPublishedNumbers } from '@/operations/workingCopy/listPublishedNumbers'
import { loadDocuments } from '@/operations/workingCopy/loadDocuments'
import { workingCopyOf } from '@/operations/workingCopy/loadWorkingCopy'
import type { Update } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { cachedEnvelope } from '@/queries/part/cachedEnvelope'
import { getPressRoom } from '@/queries/pressRoom/getPressRoom'
import { compareAside } from '@/workers/compareAside'

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
  /** What was deleted in the update under way, the last deletion first. */
  binned: readonly BinnedAtDesk[]
  /** The update that was abandoned last, while none is under way: its words can be taken up again. */
  abandoned: LastAbandoned | null
  /** `unapproved` where it was published without its approvals. */
  current: { number: number; publishedAt: string; unapproved: Unapproved | null } | null
  /** Whether this person writes dossiers; `mayEdit` asks as well that this one is not frozen. */
  mayWrite: boolean
  mayEdit: boolean
  /** Whether points that were never published have other numbers than their reading order gives. */
  isRenumberable: boolean
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
      (await compareAside(edition && (await loadEditionContent(req, edition)), content))
    const changes = comparison.is === 'later' ? comparison.changes : []
    const published = edition ? cachedEnvelope(edition.envelope).parts : []
    const words = assemblePieces(content)
    const { organisation, timeZone } = await getPressRoom(req, dossier.language)
    return accepted({
      dossier: { id, language: dossier.language },
      slug: edition?.slug ?? dossier.slug,
      words,
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
      binned: update ? await listBinned(req, { update: { equals: update.id } }) : [],
      abandoned: update ? null : await findLastAbandoned(req, id, edition?.publishedAt ?? null),
      isRenumberable: await isRenumberable(req, id, words.claims),
      current: edition && {
        number: edition.number,
        publishedAt: edition.publishedAt,
        unapproved:
          (await listUnapproved(req, [{ dossier: id, number: edition.number }])).get(id) ?? null,
      },
      mayWrite: can(person, 'writeDossier'),
      mayEdit: can(person, 'writeDossier') && !(update && freezesDossier(update.state)),
      mayWithdraw: can(person, 'withdraw'),
      reopeners: roles.filter((role) => can({ roles: [role], active: true }, 'reopenUpdate')),
      organisation,
      timeZone,
    })
  })
}

async function isRenumberable(
  req: PayloadRequest,
  id: string,
  claims: DossierWords['claims'],
): Promise<boolean> {
  const numbers = numbersInOrder(claims, await listPublishedNumbers(req, id))
  return claims.some((claim) => numbers.get(claim.id) !== claim.number)
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
