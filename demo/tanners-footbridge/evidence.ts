import { on } from '@/demo/builders/on'
import { evidence as french } from '@/demo/passerelle-des-tanneurs/evidence'
import type { DraftEvidence } from '@/domain/draft/Draft'

/** The same documents as in the French dossier, described in English. */
export const evidence = {
  process: {
    ...french.process,
    label: 'How hot-dip galvanising works and how it is checked at the plant (in French).',
  },
  gaugePrintout: {
    ...french.gaugePrintout,
    label: 'Printout of the thickness gauge’s memory, batch 16-0427.',
    date: on('22 February 2016', '2016-02-22'),
  },
  certificates: {
    ...french.certificates,
    label: 'Certificates and thickness readings of the footbridge’s eleven batches.',
  },
  closure: {
    ...french.closure,
    label: 'Order of the mayor of Villorbe closing the Tanners’ Footbridge.',
    date: on('8 November 2022', '2022-11-08'),
  },
  letterToCity: {
    ...french.letterToCity,
    label: 'Letter from Galvéane to the city of Villorbe.',
    date: on('13 January 2023', '2023-01-13'),
  },
  letterToOwners: {
    ...french.letterToOwners,
    label: 'Letter from Galvéane to the owners of the forty-one structures.',
    date: on('20 January 2023', '2023-01-20'),
  },
  appointment: {
    ...french.appointment,
    label: 'Order of the administrative court of Villorbe appointing the expert.',
    date: on('16 March 2023', '2023-03-16'),
  },
  letterToCustomers: {
    ...french.letterToCustomers,
    label: 'Letter from Galvéane to its customers about the suspended certificate.',
    date: on('24 March 2023', '2023-03-24'),
  },
  certifier: {
    ...french.certifier,
    label: 'Statement by the certification body: dates of the suspension and reason for it.',
    date: on('19 May 2023', '2023-05-19'),
  },
  sixWorks: {
    ...french.sixWorks,
    label:
      'Inspection of six structures, report by the Institut technique des revêtements métalliques (ITRM).',
    date: on('9 June 2023', '2023-06-09'),
  },
  dismissal: {
    ...french.dismissal,
    label: 'Notice from the public prosecutor’s office in Villorbe that no action will be taken.',
    date: on('3 July 2024', '2024-07-03'),
  },
  expertReport: {
    ...french.expertReport,
    label: 'Report of the expert appointed by the administrative court, without its annexes.',
    date: on('12 September 2024', '2024-09-12'),
  },
  fees: {
    ...french.fees,
    label: 'Court order setting the expert’s fees.',
    date: on('27 September 2024', '2024-09-27'),
  },
  councilVote: {
    ...french.councilVote,
    label: 'Resolution of Villorbe city council approving the settlement.',
    date: on('26 January 2026', '2026-01-26'),
  },
  freeInspections: {
    ...french.freeInspections,
    label: 'Summary, by the ITRM, of the free inspections that owners asked for.',
    date: on('May 2026', '2026-05'),
  },
} satisfies Record<string, DraftEvidence>
