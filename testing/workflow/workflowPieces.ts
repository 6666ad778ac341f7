import { randomUUID } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { expect } from 'vitest'
import { findAll, findById, findOne } from '@/database/find'
import { idOf } from '@/database/idOf'
import { parseEnvelope } from '@/domain/edition/parseEnvelope'
import { parsePart } from '@/domain/edition/parsePart'
import type { Result } from '@/domain/Reason'
import { deleteDossier } from '@/operations/bin/deleteDossier'
import { parseBinnedUse } from '@/operations/bin/parseBinned'
import { restoreBinned } from '@/operations/bin/restoreBinned'
import { pdfBytes } from '@/testing/invented/pdfBytes'
import type { TestPressRoom } from '@/testing/pressRoom/openPressRoom'
import type { WritingStep } from './workflowStep'
import { asTeammate, idOfTeammate, type Teammate } from './workflowTeam'

/**
 * What the team writes, piece by piece: `claim ID`, `citation ID` and `response` (of the first claim), `outlet`, `note`,
 * `uses` (the evidence of the first claim), `evidence ID`, `file ID` (by the evidence that shows it).
 */
export type Words = Readonly<Record<string, string | null>>
type Save = { piece: string; value: string; by: string; update: string | null }
/**
 * What was deleted and not restored: the words that went with it, the evidence that it names, how many versions it had,
 * and the update in which it was deleted. A dossier brings its abandoned update back.
 */
type Deletion = {
  id: string
  kind: string
  document: string
  words: Words
  names: readonly string[]
  update: string | null
  versions: number
}
type Answer = Result<unknown>

const deletable = ['claims', 'citations', 'responses', 'evidence'] as const
type Deletable = (typeof deletable)[number]

const done: Answer = { ok: true, value: null }
const notDone: Answer = { ok: false, reasons: [] }

/** Those that several dossiers may show: what was said of one before it was published is not said anew. */
const isShared = (piece: string) => piece === 'outlet' || piece.startsWith('evidence ')

/** Pieces of the dossier itself, which its deletion takes away. */
const ownOf = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).filter(([piece]) => /^(claim|citation) |^response$/.test(piece)),
  )

/** Saves as a form does. Answers the status that its person would be told. */
export async function statusOf(work: () => Promise<unknown>): Promise<number> {
  try {
    await work()
    return 200
  } catch (error) {
    if (error instanceof APIError) return error.status
    throw error
  }
}

/**
 * The pieces of a dossier with one claim that cites one outlet, all of it written by the writer, and a record of who
 * saved which words.
 */
export async function workflowPieces(room: TestPressRoom, dossier: string) {
  const { payload } = room
  const claim = (await findOne(room, 'claims', { dossier: { equals: dossier } }))?.id ?? ''
  const cited = await findOne(room, 'citations', { claim: { equals: claim } })
  const citation = cited?.id ?? ''
  const outlet = idOf(cited?.outlet) ?? ''
  const answered = await findOne(room, 'responses', { claim: { equals: claim } })
  const response = answered?.id ?? ''
  const saves: Save[] = []
  /** Of this dossier alone, in the order in which they were made. */
  const made: string[] = []
  const deletions: Deletion[] = []

  const note = (piece: string, value: string, by: string, update: string | null = null) =>
    saves.push({ piece, value, by, update })

  const wordsNow = async (): Promise<Words> => {
    const claims = await findAll(room, 'claims', { dossier: { equals: dossier } })
    const citations = await findAll(room, 'citations', { claim: { equals: claim } })
    const found = await findById(room, 'responses', response)
    const shown = found?.uses ?? []
    const evidence = await findAll(room, 'evidence', { id: { in: made } })
    const files = await findAll(room, 'files', {
      id: { in: evidence.flatMap(({ file }) => idOf(file) ?? []) },
    })
    const digests = new Map(files.map(({ id, sha256 }) => [id, sha256 ?? null]))
    return {
      ...Object.fromEntries(claims.map(({ id, statement }) => [`claim ${id}`, statement])),
      ...Object.fromEntries(citations.map(({ id, quote }) => [`citation ${id}`, quote ?? null])),
      ...(found ? { response: 'written' } : {}),
      ...Object.fromEntries(evidence.map(({ id, label }) => [`evidence ${id}`, label])),
      ...Object.fromEntries(
        evidence.map(({ id, file }) => [`file ${id}`, digests.get(idOf(file) ?? '') ?? null]),
      ),
      outlet: (await findById(room, 'outlets', outlet))?.address ?? null,
      uses: shown.map((use) => idOf(use.evidence)).join(' '),
    }
  }
  for (const [piece, value] of Object.entries(await wordsNow()))
    if (value) note(piece, value, idOfTeammate('writer'))

  /** Saves as a form does; what other words are there afterwards is by whoever saved. Refused words are not there. */
  async function write(
    {
      by,
      isHeld,
      isThere = true,
      isDossierThere = true,
    }: { by: Teammate; isHeld: boolean; isThere?: boolean; isDossierThere?: boolean },
    work: (req: PayloadRequest) => Promise<unknown>,
  ): Promise<Answer> {
    const req = await asTeammate(room, by)
    const before = await wordsNow()
    const status = await statusOf(() => work(req))
    const after = await wordsNow()
    const refusal = !isDossierThere ? 422 : !isThere ? 404 : isHeld ? 423 : null
    expect(status).toBe(!req.user?.active ? 403 : (refusal ?? 200))
    if (status !== 200) {
      expect(after).toEqual(before)
      return notDone
    }
    for (const [piece, value] of Object.entries(after))
      if (value !== null && before[piece] !== value) note(piece, value, idOfTeammate(by))
    return done
  }

  const rights = { overrideAccess: false, depth: 0 } as const

  /** Words that an old version brings back are those of whoever wrote them, and of whoever brings them back. */
  async function restore(by: Teammate, isHeld: boolean, back: number): Promise<Answer> {
    const { docs } = await payload.findVersions({
      collection: 'claims',
      where: { parent: { equals: claim } },
      sort: '-updatedAt',
      limit: 4,
    })
    const version = docs[Math.min(back, docs.length - 1)]
    if (!version) return notDone
    const { statement } = version.version
    const piece = `claim ${claim}`
    const isSame = (await wordsNow())[piece] === statement
    const authors = saves.filter((one) => one.piece === piece && one.value === statement)
    const answer = await write({ by, isHeld }, (req) =>
      payload.restoreVersion({ collection: 'claims', id: version.id, ...rights, req }),
    )
    if (!answer.ok) return answer
    expect((await wordsNow())[piece]).toBe(statement)
    if (!isSame) for (const { by: author } of authors) note(piece, statement, author)
    return answer
  }

  async function addPoint(by: Teammate, isHeld: boolean, statement: string): Promise<Answer> {
    return write({ by, isHeld, isDossierThere: await isDossierThere() }, async (req) => {
      const { id } = await payload.create({
        collection: 'claims',
        // Its number is given by a hook.
        data: { dossier, statement } as never,
        ...rights,
        req,
      })
      const data = { claim: id, body: answered?.body ?? null }
      await payload.create({ collection: 'responses', data, ...rights, req })
    })
  }

  const updateUnderWay = () => findOne(room, 'updates', { slot: { equals: dossier } })
  const isActive = (req: PayloadRequest) => req.user?.active === true

  /** Notes what is new in the bin, and that it says who deleted it; `before` are the words that there were. */
  async function noteDeletions(
    by: Teammate,
    before: Words,
    { names = [], versions = 0 }: Partial<Pick<Deletion, 'names' | 'versions'>> = {},
  ): Promise<void> {
    const after = await wordsNow()
    const gone = Object.entries(before).filter(([piece, value]) => after[piece] !== value)
    const rows = await findAll(room, 'bin', {
      is: { equals: 'deleted' },
      or: [{ dossier: { equals: dossier } }, { document: { in: made } }],
    })
    for (const { id, kind, document, update, by: person } of rows) {
      if (deletions.some((one) => one.id === id)) continue
      expect(person).toBe(idOfTeammate(by))
      const words = kind === 'uses' ? {} : Object.fromEntries(gone)
      deletions.push({ id, kind, document, names, words, update: update ?? null, versions })
    }
  }

  /** What the versions of the response show, and so cannot go while they can come back. */
  async function shownEver(): Promise<readonly string[]> {
    const { docs } = await payload.findVersions({
      collection: 'responses',
      where: { parent: { equals: response } },
      pagination: false,
    })
    return docs
      .flatMap(({ version }) => version.uses ?? [])
      .flatMap((use) => idOf(use.evidence) ?? [])
  }

  const countVersions = async (collection: Deletable, id: string) =>
    (await payload.countVersions({ collection, where: { parent: { equals: id } } })).totalDocs

  /** Deletes through the Local API, as a person; what is left is told by `wordsNow`. */
  async function remove(
    by: Teammate,
    collection: Deletable,
    id: string,
    refusal: number | null,
  ): Promise<Answer> {
    const req = await asTeammate(room, by)
    const before = await wordsNow()
    const names = collection === 'responses' ? await shownEver() : []
    const versions = await countVersions(collection, id)
    const status = await statusOf(() => payload.delete({ collection, id, ...rights, req }))
    expect(status).toBe(!isActive(req) ? 403 : (refusal ?? 200))
    if (status !== 200) {
      expect(await wordsNow()).toEqual(before)
      return notDone
    }
    const known = deletions.length
    await noteDeletions(by, before, { names, versions })
    expect(deletions.slice(known)).toMatchObject([{ kind: collection, document: id }])
    return done
  }

  /** A point that was published stays, whoever wants it gone. */
  async function deletePoint(
    by: Teammate,
    isHeld: boolean,
    back: number,
    published: Words,
  ): Promise<Answer> {
    const claims = await findAll(room, 'claims', { dossier: { equals: dossier } }, 'number')
    const { id } = claims[claims.length - 1 - back] ?? {}
    if (id === undefined || id === claim) return notDone
    const isPublished = published[`claim ${id}`] !== undefined
    return remove(by, 'claims', id, isPublished ? 422 : isHeld ? 423 : null)
  }

  async function deletePiece(
    by: Teammate,
    isHeld: boolean,
    collection: 'citations' | 'responses',
  ): Promise<Answer> {
    const id = collection === 'citations' ? citation : response
    if (!(await findById(room, collection, id))) return notDone
    return remove(by, collection, id, isHeld ? 423 : null)
  }

  /** The update that takes abandoned words up again has the same deletions, of its own; the abandoned one stays as it was. */
  async function takeUp(from: string, to: string): Promise<void> {
    const theirs = deletions.filter(({ update, kind }) => update === from && kind !== 'dossiers')
    const rows = await findAll(room, 'bin', { is: { equals: 'deleted' }, update: { equals: to } })
    expect(rows.map(({ document }) => document).toSorted()).toEqual(
      theirs.map(({ document }) => document).toSorted(),
    )
    for (const deletion of theirs) {
      const row = rows.find(({ document }) => document === deletion.document)
      if (row) deletions.push({ ...deletion, id: row.id, update: to })
    }
  }

  const isInUpdateUnderWay = async ({ update }: Deletion) =>
    update !== null && update === ((await updateUnderWay())?.id ?? null)

  /** Whether a deletion can be undone: while the update in which it happened is open, and where its place is there. */
  async function canComeBack(deleted: Deletion, isHeld: boolean): Promise<boolean> {
    if (deleted.kind === 'evidence') return true
    if (isHeld || !(await isInUpdateUnderWay(deleted))) return false
    if (deleted.kind === 'claims') return true
    if (deleted.kind === 'uses') return (await findById(room, 'responses', response)) !== null
    return isThere()
  }

  /** A deletion is undone once, and what comes back is what went. */
  async function restoreDeleted(by: Teammate, isHeld: boolean, back: number): Promise<Answer> {
    const inDossier = deletions.filter(({ kind }) => kind !== 'dossiers')
    const deleted = inDossier[inDossier.length - 1 - (back % Math.max(inDossier.length, 1))]
    if (!deleted) return notDone
    const req = await asTeammate(room, by)
    const before = await wordsNow()
    const isPossible = isActive(req) && (await canComeBack(deleted, isHeld))
    const use = deleted.kind === 'uses' ? await evidenceOf(deleted.id) : null
    const answer = await restoreBinned(req, deleted.id)
    expect(answer.ok).toBe(isPossible)
    const uses = use ? { uses: [before.uses, use].filter(Boolean).join(' ') } : {}
    expect(await wordsNow()).toEqual(answer.ok ? { ...before, ...deleted.words, ...uses } : before)
    if (!answer.ok) return answer
    const collection = deletable.find((one) => one === deleted.kind)
    if (collection) expect(await countVersions(collection, deleted.document)).toBe(deleted.versions)
    deletions.splice(deletions.indexOf(deleted), 1)
    return answer
  }

  const evidenceOf = async (deletion: string): Promise<string | null> => {
    const row = await findById(room, 'bin', deletion)
    return row ? parseBinnedUse(row).use.evidence : null
  }

  const isDossierThere = async () => (await findById(room, 'dossiers', dossier)) !== null

  /** A dossier goes as a whole, unless it was published or is held. */
  async function removeDossier(by: Teammate, isHeld: boolean, published: Words): Promise<Answer> {
    const req = await asTeammate(room, by)
    const before = await wordsNow()
    const isPublished = Object.keys(published).length > 0
    const wasThere = await isDossierThere()
    const update = (await updateUnderWay())?.id ?? null
    const answer = await deleteDossier(req, dossier)
    expect(answer.ok).toBe(isActive(req) && wasThere && !isPublished && !isHeld)
    if (!answer.ok) {
      expect(await wordsNow()).toEqual(before)
      return answer
    }
    expect(await isDossierThere()).toBe(false)
    expect(ownOf(await wordsNow())).toEqual({})
    await noteDeletions(by, update ? before : {})
    return answer
  }

  /** A dossier comes back with the words that it had, and whoever wrote them. */
  async function restoreDossier(by: Teammate): Promise<Answer> {
    const deleted = deletions.find(({ kind }) => kind === 'dossiers')
    if (!deleted) return notDone
    const req = await asTeammate(room, by)
    const answer = await restoreBinned(req, deleted.id)
    expect(answer.ok).toBe(isActive(req))
    if (!answer.ok) return answer
    expect(await isDossierThere()).toBe(true)
    expect(ownOf(await wordsNow())).toEqual(ownOf(deleted.words))
    deletions.splice(deletions.indexOf(deleted), 1)
    const opened = (await updateUnderWay())?.id
    if (deleted.update && opened) await takeUp(deleted.update, opened)
    return answer
  }

  /** The abandonment of a first update takes everything of its dossier away. */
  const isThere = async () => (await findById(room, 'claims', claim)) !== null

  /** What a response does not show any more can come back. */
  async function use(by: Teammate, isHeld: boolean, evidence: readonly string[]): Promise<Answer> {
    const before = await wordsNow()
    const isThere = (await findById(room, 'responses', response)) !== null
    const answer = await write({ by, isHeld, isThere }, (req) =>
      payload.update({
        collection: 'responses',
        id: response,
        data: { uses: evidence.map((id) => ({ evidence: id })) },
        ...rights,
        req,
      }),
    )
    const known = deletions.length
    const shown = (before.uses ?? '').split(' ').filter((id) => id !== '' && !evidence.includes(id))
    await noteDeletions(by, before, { names: shown })
    expect(deletions.length - known).toBe(answer.ok ? shown.length : 0)
    return answer
  }

  /** A piece of evidence can be made at any time; a response that is held does not show it. */
  async function showEvidence(by: Teammate, isHeld: boolean, label: string): Promise<Answer> {
    const answer = await write({ by, isHeld: false }, async (req) => {
      const data = { label }
      const { id } = await payload.create({ collection: 'evidence', data, ...rights, req })
      made.push(id)
    })
    return answer.ok ? use(by, isHeld, made.slice(-1)) : answer
  }

  async function labelEvidence(by: Teammate, label: string): Promise<Answer> {
    const id = made.at(-1)
    if (id === undefined || !(await findById(room, 'evidence', id))) return notDone
    return write({ by, isHeld: false }, (req) =>
      payload.update({ collection: 'evidence', id, data: { label }, ...rights, req }),
    )
  }

  /** Whoever brought the file wrote what it says, whoever shows it. */
  async function showFile(by: Teammate, bringer: Teammate): Promise<Answer> {
    const id = made.at(-1)
    if (id === undefined || !(await findById(room, 'evidence', id))) return notDone
    const data = pdfBytes(randomUUID())
    let file = ''
    const brought = await write({ by: bringer, isHeld: false }, async (req) => {
      const kept = await payload.create({
        collection: 'files',
        data: { name: 'Un avis.pdf' } as never,
        file: { data, name: 'avis.pdf', mimetype: 'application/pdf', size: data.length },
        ...rights,
        req,
      })
      file = kept.id
    })
    if (!brought.ok) return brought
    const shown = await write({ by, isHeld: false }, (req) =>
      payload.update({ collection: 'evidence', id, data: { file }, ...rights, req }),
    )
    if (shown.ok) note(`file ${id}`, (await wordsNow())[`file ${id}`] ?? '', idOfTeammate(bringer))
    return shown
  }

  /** What a response shows stays; so does what one of its versions showed, and what names it and can come back. */
  async function deleteEvidence(by: Teammate): Promise<Answer> {
    const id = made.at(-1)
    if (id === undefined || !(await findById(room, 'evidence', id))) return notDone
    const underWay = (await updateUnderWay())?.id
    const isNamed = deletions.some(
      ({ names, update }) => names.includes(id) && underWay !== undefined && update === underWay,
    )
    const isRemembered = isNamed || (await shownEver()).includes(id)
    return remove(by, 'evidence', id, isRemembered ? 422 : null)
  }

  /** Does what somebody writes, while the dossier is held or not; `published` is what its current edition shows. */
  async function perform(step: WritingStep, isHeld: boolean, published: Words): Promise<Answer> {
    const { by } = step
    switch (step.is) {
      case 'edit':
        return write({ by, isHeld, isThere: await isThere() }, (req) =>
          payload.update({
            collection: 'claims',
            id: claim,
            data: { statement: step.value },
            ...rights,
            req,
          }),
        )
      case 'editOutlet': {
        const address = `https://journal.example/${step.value}`
        return write({ by, isHeld: false }, (req) =>
          payload.update({ collection: 'outlets', id: outlet, data: { address }, ...rights, req }),
        )
      }
      case 'restore':
        return restore(by, isHeld, step.back)
      case 'addPoint':
        return addPoint(by, isHeld, step.value)
      case 'deletePoint':
        return deletePoint(by, isHeld, step.back, published)
      case 'deleteCitation':
        return deletePiece(by, isHeld, 'citations')
      case 'deleteResponse':
        return deletePiece(by, isHeld, 'responses')
      case 'restoreDeleted':
        return restoreDeleted(by, isHeld, step.back)
      case 'deleteDossier':
        return removeDossier(by, isHeld, published)
      case 'restoreDossier':
        return restoreDossier(by)
      case 'showEvidence':
        return showEvidence(by, isHeld, step.value)
      case 'labelEvidence':
        return labelEvidence(by, step.value)
      case 'hideEvidence':
        return use(by, isHeld, [])
      case 'showFile':
        return showFile(by, step.bringer)
      case 'deleteEvidence':
        return deleteEvidence(by)
    }
  }

  /** What a frozen candidate or an edition shows of the pieces that the team writes. */
  async function wordsOf(envelopeText: string, update: string): Promise<Words> {
    const { parts } = parseEnvelope(envelopeText)
    const digests = parts.map(({ digest }) => digest)
    const published = await findAll(room, 'parts', { id: { in: digests } })
    const kept = await findAll(room, 'candidateParts', { update: { equals: update } })
    const texts = new Map([
      ...published.map(({ id, text }) => [id, text] as const),
      ...kept.map(({ digest, text }) => [digest, text] as const),
    ])
    const uses: string[] = []
    const words: Record<string, string | null> = {}
    for (const reference of parts) {
      const part = parsePart(texts.get(reference.digest) ?? '')
      if (part.kind === 'claim') words[`claim ${part.id}`] = part.value.statement
      if (part.kind === 'note') words.note = part.value
      if (reference.claim?.id !== claim) continue
      if (part.kind === 'response') words.response = 'written'
      if (part.kind === 'citation') {
        words[`citation ${part.id}`] = part.value.quote
        words.outlet = part.value.outlet.address
      }
      if (part.kind !== 'evidence') continue
      uses.push(part.id)
      words[`evidence ${part.id}`] = part.value.label
      words[`file ${part.id}`] = part.value.file?.sha256 ?? null
    }
    return { ...words, uses: uses.join(' ') }
  }

  /**
   * Who saved words that a candidate shows and the edition before does not. `known` is how many saves that edition
   * knew. A note tells of its own update: the same sentence in another one is another's.
   */
  function authorsOf(
    words: Words,
    {
      before,
      known,
      update,
      isStanding,
    }: { before: Words; known: number; update: string; isStanding: boolean },
  ): ReadonlySet<string> {
    const written = saves.filter(
      ({ piece, value, update: its }, at) =>
        words[piece] === value &&
        before[piece] !== value &&
        (isStanding || piece === 'note' ? its === update : true) &&
        (at >= known || !isShared(piece) || (before[piece] ?? null) === null),
    )
    return new Set(written.map(({ by }) => by))
  }

  return { claim, note, perform, takeUp, wordsOf, authorsOf, savedSoFar: () => saves.length }
}
