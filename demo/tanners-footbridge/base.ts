import type { Manuscript } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { cheapZinc } from './claims/cheapZinc'
import { forgedCertificates } from './claims/forgedCertificates'
import { fortyWorks } from './claims/fortyWorks'
import { lostCertificate } from './claims/lostCertificate'
import { nearCollapse } from './claims/nearCollapse'
import { refusalToPay } from './claims/refusalToPay'
import { introduction } from './introduction'

/** The translation as it was first put online, in June 2023, from the second edition of the French dossier. */
export const base: Manuscript = {
  language: 'en',
  title: 'The Tanners’ Footbridge: Galvéane’s responses',
  labels: {
    claim: 'Allegation {n}',
    citation: 'Quotation',
    citations: 'Quotations',
    response: 'Our response',
    evidence: 'Documents',
    update: 'Updated',
  },
  introduction,
  updateLine: on('June 2023', '2023-06'),
  claims: [cheapZinc, forgedCertificates, fortyWorks, nearCollapse, refusalToPay, lostCertificate],
}
