import {
  addClaim,
  addEvidence,
  edited,
  moveUpdateLine,
  rewordIntroduction,
  rewordResponse,
} from '@/demo/builders/edited'
import { on } from '@/demo/builders/on'
import { base } from './base'
import { cheapZincAfterReport } from './claims/cheapZinc'
import { forgedCertificatesAfterDismissal } from './claims/forgedCertificates'
import { fortyWorksSince } from './claims/fortyWorks'
import { nearCollapseAfterReport } from './claims/nearCollapse'
import { paidExpert, paidExpertAfterSettlement } from './claims/paidExpert'
import { refusalToPayAfterReport, refusalToPayAfterSettlement } from './claims/refusalToPay'
import { evidence } from './evidence'
import { introductionAfterReport, introductionAfterSettlement } from './introduction'

export const afterInspections = base

export const afterReport = edited(
  afterInspections,
  rewordIntroduction(introductionAfterReport),
  rewordResponse(1, cheapZincAfterReport),
  addEvidence(1, {
    piece: evidence.expertReport,
    note: 'Chapter 5: the 219 readings and what they mean.',
  }),
  rewordResponse(2, forgedCertificatesAfterDismissal),
  addEvidence(2, evidence.dismissal),
  rewordResponse(4, nearCollapseAfterReport),
  addEvidence(4, { piece: evidence.expertReport, note: 'Chapter 6: the load-bearing structure.' }),
  rewordResponse(5, refusalToPayAfterReport),
  addEvidence(5, { piece: evidence.expertReport, note: 'Chapter 9: the proposed shares.' }),
  addClaim(paidExpert),
  moveUpdateLine(on('7 October 2024', '2024-10-07')),
)

export const afterSettlement = edited(
  afterReport,
  rewordIntroduction(introductionAfterSettlement),
  rewordResponse(3, fortyWorksSince),
  addEvidence(3, evidence.freeInspections),
  rewordResponse(5, refusalToPayAfterSettlement),
  addEvidence(5, evidence.councilVote),
  rewordResponse(7, paidExpertAfterSettlement('4.632')),
  moveUpdateLine(on('June 2026', '2026-06')),
)

export const afterSlip = edited(
  afterSettlement,
  rewordResponse(7, paidExpertAfterSettlement('4,632')),
)
