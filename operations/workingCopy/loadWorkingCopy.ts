import type { PayloadRequest } from 'payload'
import { idOf } from '@/database/idOf'
import type { WrittenDate } from '@/domain/date/WrittenDate'
import type { CitationValue, EvidenceValue, FileValue, Standing } from '@/domain/edition/PartValue'
import { isFileType } from '@/domain/file/fileTypes'
import type { WorkingClaim, WorkingCopy } from '@/domain/workingCopy/WorkingCopy'
import type { Citation, Claim, Evidence, File, Outlet, Response } from '@/payload-types'
import { findCurrentEdition } from '@/queries/edition/findCurrentEdition'
import { type Documents, loadDocuments } from './loadDocuments'

/** A dossier with its claims and all that belongs to them, as the editors have it now, or null where there is none. */
export async function loadWorkingCopy(
  req: PayloadRequest,
  id: string,
): Promise<WorkingCopy | null> {
  const documents = await loadDocuments(req, id)
  return documents ? workingCopyOf(req, documents) : null
}

/** The working copy that these documents make. */
export async function workingCopyOf(
  req: PayloadRequest,
  documents: Documents,
): Promise<WorkingCopy> {
  const { dossier, claims, citations, responses } = documents
  const outlets = byId(documents.outlets)
  const evidence = byId(documents.evidence)
  const files = byId(documents.files)
  const original = idOf(dossier.translationOf)
  const originalEdition = original ? await findCurrentEdition(req, original) : null

  return {
    dossier: { id: dossier.id, language: dossier.language },
    head: {
      slug: dossier.slug,
      title: dossier.title,
      labels: {
        claim: dossier.labels?.claim ?? '',
        citation: dossier.labels?.citation ?? '',
        citations: dossier.labels?.citations ?? '',
        response: dossier.labels?.response ?? '',
        evidence: dossier.labels?.evidence ?? '',
        update: dossier.labels?.update ?? '',
      },
      related: (dossier.related ?? []).flatMap((other) => idOf(other) ?? []),
      translationOf:
        original && originalEdition ? { dossier: original, edition: originalEdition.digest } : null,
    },
    standing: standingOf(dossier.withdrawal),
    introduction: dossier.introduction ?? null,
    updateLine: writtenDateOf(dossier.updateLine),
    claims: claims.map((claim): WorkingClaim => {
      const response = responses.find((one) => idOf(one.claim) === claim.id)
      return {
        id: claim.id,
        number: claim.number,
        statement: claim.statement,
        standing: standingOf(claim.withdrawal),
        citations: citations
          .filter((citation) => idOf(citation.claim) === claim.id)
          .map((citation) => ({ id: citation.id, ...citationValue(citation, outlets) })),
        response: response
          ? {
              id: response.id,
              body: response.body ?? null,
              evidence: evidenceUses(response, evidence, files),
            }
          : null,
      }
    }),
  }
}

const byId = <Doc extends { id: string }>(docs: readonly Doc[]): ReadonlyMap<string, Doc> =>
  new Map(docs.map((doc) => [doc.id, doc]))

const standingOf = (withdrawal: Claim['withdrawal']): Standing =>
  withdrawal?.date
    ? { is: 'withdrawn', date: withdrawal.date, reason: withdrawal.reason ?? '' }
    : { is: 'stands' }

function writtenDateOf(
  date: { words?: string | null; edtf?: string | null } | null | undefined,
): WrittenDate | null {
  return date?.words ? { words: date.words, edtf: date.edtf || null } : null
}

function citationValue(citation: Citation, outlets: ReadonlyMap<string, Outlet>): CitationValue {
  const outlet = outlets.get(idOf(citation.outlet) ?? '')
  return {
    heading: citation.heading || null,
    quote: citation.quote,
    outlet: { name: outlet?.name ?? '', address: outlet?.address || null },
    author: citation.author || null,
    date: writtenDateOf(citation.date),
    link: citation.link || null,
  }
}

function evidenceUses(
  response: Response,
  evidence: ReadonlyMap<string, Evidence>,
  files: ReadonlyMap<string, File>,
): readonly (EvidenceValue & { id: string })[] {
  return (response.uses ?? []).flatMap((use) => {
    const piece = evidence.get(idOf(use.evidence) ?? '')
    if (!use.id) return []
    return {
      id: use.id,
      label: piece?.label ?? '',
      note: use.note || null,
      date: writtenDateOf(piece?.date),
      kind: piece?.kind ?? null,
      maker: piece?.maker ?? null,
      link: piece?.link || null,
      file: fileValue(files.get(idOf(piece?.file) ?? '')),
    }
  })
}

function fileValue(file: File | undefined): FileValue | null {
  if (!file?.sha256 || !file.mimeType || !isFileType(file.mimeType)) return null
  return {
    name: file.name ?? file.sha256,
    type: file.mimeType,
    size: file.filesize ?? 0,
    sha256: file.sha256,
  }
}
