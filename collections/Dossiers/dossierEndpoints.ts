import type { Endpoint } from 'payload'
import { can } from '@/access/permissions'
import { personOf } from '@/access/personOf'
import { answer } from '@/collections/endpoints/answer'
import { accepted, refused } from '@/domain/Reason'
import { importDocument } from '@/importer/importDocument'
import { importReport } from '@/importer/importReport'
import { importDraft } from '@/operations/importDraft'

/**
 * The plain document as the body of the request. With `?dry-run` it is only read; the answer tells what was
 * understood in either case.
 */
const importPlainDocument: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    if (!can(personOf(req.user), 'writeDossier')) {
      return answer(req, refused({ code: 'not-allowed', path: ['writeDossier'] }))
    }
    const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
    const read = importDocument(bytes)
    const report = importReport(read)
    if (!read.draft || req.searchParams.has('dry-run')) {
      return answer(req, accepted({ report, imported: null }))
    }
    const imported = await importDraft(req, { draft: read.draft, slug: null, translationOf: null })
    return answer(req, imported.ok ? accepted({ report, imported: imported.value }) : imported)
  },
}

export const dossierEndpoints: Endpoint[] = [importPlainDocument]
