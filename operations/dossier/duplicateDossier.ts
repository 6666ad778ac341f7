import type { PayloadRequest } from 'payload'
import { idOf } from '@/database/idOf'
import type { Result } from '@/domain/Reason'
import { slugOf } from '@/domain/slug/slugOf'
import { documentWords } from '@/locales/documentWords'
import { contributorIds } from '@/operations/contributor/contributorIds'
import { listAuthors } from '@/operations/contributor/listAuthors'
import { listContributors } from '@/operations/contributor/listContributors'
import { operate } from '@/operations/frame/operate'
import { Refusal } from '@/operations/frame/Refusal'
import { findUpdateUnderWay } from '@/operations/freeze/findUpdateUnderWay'
import { writeUpdate } from '@/operations/update/writeUpdate'
import { findFreeSlug } from '@/operations/workingCopy/findFreeSlug'
import { type Documents, loadDocuments } from '@/operations/workingCopy/loadDocuments'
import type { Claim } from '@/payload-types'

/**
 * Makes a new dossier of the working copy of another one, published or not: its words, claims, citations and
 * responses as new documents, with the same shared outlets and evidence. The claims are numbered in reading order;
 * those that were withdrawn in public are left out. Whoever wrote the words is a contributor of the copy too
 * (invariant 4). Returns the id of the new dossier.
 */
export function duplicateDossier(
  caller: PayloadRequest,
  id: string,
): Promise<Result<{ dossier: string }>> {
  return operate(caller, 'writeDossier', async (req) => {
    const documents = await loadDocuments(req, id)
    if (!documents) throw new Refusal([{ code: 'dossier-unknown', path: ['dossiers', id] }])
    const authors = await authorsOf(req, documents)
    const dossier = await copyHead(req, documents)
    const claims = documents.claims.filter(({ withdrawal }) => !withdrawal?.date)
    for (const [index, claim] of claims.entries())
      await copyClaim(req, documents, { claim, dossier, number: index + 1 })
    const update = await findUpdateUnderWay(req, dossier)
    if (!update) throw new Error(`No update of ${dossier} was opened`)
    const contributors = [...new Set([...contributorIds(update), ...authors])]
    await writeUpdate(req, update.id, { contributors })
    return { dossier }
  })
}

/** Everybody who wrote what the copy says: nothing of it was approved in the name of the new dossier. */
async function authorsOf(req: PayloadRequest, documents: Documents): Promise<readonly string[]> {
  const update = await findUpdateUnderWay(req, documents.dossier.id)
  return [
    ...(update ? await listContributors(req, update, documents) : []),
    ...(await listAuthors(req, 'dossiers', [documents.dossier])),
    ...(await listAuthors(req, 'claims', documents.claims)),
    ...(await listAuthors(req, 'citations', documents.citations)),
    ...(await listAuthors(req, 'responses', documents.responses)),
  ]
}

const longestTitle = 500

async function copyHead(req: PayloadRequest, { dossier }: Documents): Promise<string> {
  const { language, introduction, updateLine, labels, related } = dossier
  const title = documentWords(language).copyOf(dossier.title).slice(0, longestTitle)
  const slug = await findFreeSlug(req, language, slugOf(title))
  const made = await req.payload.create({
    collection: 'dossiers',
    data: {
      title,
      slug,
      language,
      introduction: introduction ?? null,
      ...(updateLine ? { updateLine } : {}),
      ...(labels ? { labels } : {}),
      related: (related ?? []).flatMap((other) => idOf(other) ?? []),
    },
    depth: 0,
    req,
  })
  return made.id
}

async function copyClaim(
  req: PayloadRequest,
  { citations, responses }: Documents,
  { claim, dossier, number }: { claim: Claim; dossier: string; number: number },
): Promise<void> {
  const { payload } = req
  const isOfClaim = (hanging: { claim: unknown }) => idOf(hanging.claim) === claim.id
  const { statement, position } = claim
  const { id } = await payload.create({
    collection: 'claims',
    data: { dossier, number, statement, position: position ?? null },
    depth: 0,
    req,
  })
  for (const { quote, outlet, author, date, link, heading, position: place } of citations.filter(
    isOfClaim,
  )) {
    const words = { quote, author: author ?? null, link: link ?? null, heading: heading ?? null }
    const data = {
      ...words,
      claim: id,
      outlet: idOf(outlet),
      ...(date ? { date } : {}),
      position: place ?? null,
    }
    await payload.create({ collection: 'citations', data, depth: 0, req })
  }
  for (const { body, uses } of responses.filter(isOfClaim)) {
    const copied = (uses ?? []).flatMap(({ evidence, note }) => {
      const piece = idOf(evidence)
      return piece ? [{ evidence: piece, note: note ?? null }] : []
    })
    const data = { claim: id, body: body ?? null, uses: copied }
    await payload.create({ collection: 'responses', data, depth: 0, req })
  }
}
