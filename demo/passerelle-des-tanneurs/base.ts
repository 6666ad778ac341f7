import type { Manuscript } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { cheapZinc } from './claims/cheapZinc'
import { forgedCertificates } from './claims/forgedCertificates'
import { fortyWorks } from './claims/fortyWorks'
import { nearCollapse } from './claims/nearCollapse'
import { refusalToPay } from './claims/refusalToPay'
import { introduction } from './introduction'

/** The dossier as it was first put online, in February 2023. */
export const base: Manuscript = {
  language: 'fr',
  title: 'Passerelle des Tanneurs : les réponses de Galvéane',
  labels: {
    claim: 'Allégation n° {n}',
    citation: 'Citation',
    citations: 'Citations',
    response: 'Notre réponse',
    evidence: 'Pièces',
    update: 'Mise à jour',
  },
  introduction,
  updateLine: on('février 2023', '2023-02'),
  claims: [cheapZinc, forgedCertificates, fortyWorks, nearCollapse, refusalToPay],
}
