import type { Endpoint } from 'payload'
import { z } from 'zod'
import { languageOf } from '@/access/languageOf'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { act, nothing } from '@/collections/endpoints/act'
import { answer, type DescribedReason, describeReasons } from '@/collections/endpoints/answer'
import { type DossierAtDesk, readDossier } from '@/desk/dossier/readDossier'
import { filterActs } from '@/desk/history/filterActs'
import { readHistory } from '@/desk/history/readHistory'
import { writeHistory } from '@/desk/history/writeHistory'
import { accepted, refused } from '@/domain/Reason'
import type { ImportReport } from '@/importer/importReport'
import { deleteDossier } from '@/operations/bin/deleteDossier'
import { renumberClaims } from '@/operations/claim/renumberClaims'
import { duplicateDossier } from '@/operations/dossier/duplicateDossier'
import { type Imported, importDraft } from '@/operations/draft/importDraft'
import { openUpdate } from '@/operations/update/openUpdate'
import { reinstateDossier, withdrawDossier } from '@/operations/withdrawal/changeStanding'
import { importAside } from '@/workers/importAside'

/** `isUsable` says whether the document can be imported as it is. */
export type ImportAnswer = { report: ImportReport; isUsable: boolean; imported: Imported | null }

/**
 * The file to import is the body of the request; its content decides which format it is, whatever its
 * `Content-Type`. With `?dry-run` nothing is written. The response has the report of the import in either case.
 */
const importFile: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!can(personOf(req.user), 'writeDossier')) {
      return answer(req, refused({ code: 'not-allowed', path: ['writeDossier'] }))
    }
    const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
    const read = await importAside({ bytes, language: languageOf(req) })
    if (read === 'busy') return answer(req, refused({ code: 'import-busy', path: ['file'] }))
    if (read === 'too-long')
      return answer(req, refused({ code: 'import-too-long', path: ['file'] }))
    const { report } = read
    const told = (imported: Imported | null): ImportAnswer => ({
      report,
      isUsable: read.draft !== null,
      imported,
    })
    if (!read.draft || req.searchParams.has('dry-run')) return answer(req, accepted(told(null)))
    const imported = await importDraft(req, { draft: read.draft, slug: null, translationOf: null })
    return answer(req, imported.ok ? accepted(told(imported.value)) : imported)
  },
}

export type DeskAnswer = Omit<DossierAtDesk, 'publication'> & {
  publication: Omit<DossierAtDesk['publication'], 'missing'> & {
    missing: readonly DescribedReason[]
  }
}

/** All that the desk shows beside the form of one dossier, in one request. */
const tellDesk: Endpoint = {
  path: '/:id/desk',
  method: 'get',
  handler: async (req) => {
    const read = await readDossier(req, String(req.routeParams?.id))
    if (!read.ok) return answer(req, read)
    const { publication, ...desk } = read.value
    const missing = describeReasons(req, publication.missing)
    const told: DeskAnswer = { ...desk, publication: { ...publication, missing } }
    return answer(req, accepted(told))
  },
}

/** The history of one dossier as a table for a spreadsheet, with the same filters as its page. */
const exportHistory: Endpoint = {
  path: '/:id/history.csv',
  method: 'get',
  handler: async (req) => {
    const read = await readHistory(req, String(req.routeParams?.id))
    if (!read.ok) return answer(req, read)
    const chosen = (name: string) => req.searchParams.get(name) ?? ''
    const filter = { verb: chosen('verb'), actor: chosen('actor') }
    const acts = filterActs(read.value.acts, filter)
    return new Response(writeHistory(acts, languageOf(req)), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${read.value.dossier.slug}.csv"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}

const publicReason = z.object({ reason: z.string().max(2000) })

export const dossierEndpoints: Endpoint[] = [
  importFile,
  tellDesk,
  exportHistory,
  act('open-update', nothing, openUpdate),
  act('delete', nothing, deleteDossier),
  act('duplicate', nothing, duplicateDossier),
  act('renumber', nothing, renumberClaims),
  act('withdraw', publicReason, withdrawDossier),
  act('reinstate', publicReason, reinstateDossier),
]
