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
import {
  forgedCertificatesAfterDismissal,
  forgedCertificatesSinceApril,
} from './claims/forgedCertificates'
import { fortyWorksInspected, fortyWorksSince } from './claims/fortyWorks'
import { lostCertificate } from './claims/lostCertificate'
import { nearCollapseAfterReport } from './claims/nearCollapse'
import { paidExpert, paidExpertAfterSettlement } from './claims/paidExpert'
import { refusalToPayAfterReport, refusalToPayAfterSettlement } from './claims/refusalToPay'
import { evidence } from './evidence'
import { introductionAfterReport, introductionAfterSettlement } from './introduction'

export const afterClosure = base

export const afterInspections = edited(
  afterClosure,
  rewordResponse(2, forgedCertificatesSinceApril),
  rewordResponse(3, fortyWorksInspected),
  addEvidence(3, evidence.sixWorks),
  addClaim(lostCertificate),
  moveUpdateLine(on('juin 2023', '2023-06')),
)

export const afterReport = edited(
  afterInspections,
  rewordIntroduction(introductionAfterReport),
  rewordResponse(1, cheapZincAfterReport),
  addEvidence(1, {
    piece: evidence.expertReport,
    note: 'Chapitre 5 : les 219 mesures et leur interprétation.',
  }),
  rewordResponse(2, forgedCertificatesAfterDismissal),
  addEvidence(2, evidence.dismissal),
  rewordResponse(4, nearCollapseAfterReport),
  addEvidence(4, { piece: evidence.expertReport, note: 'Chapitre 6 : la structure porteuse.' }),
  rewordResponse(5, refusalToPayAfterReport),
  addEvidence(5, { piece: evidence.expertReport, note: 'Chapitre 9 : les parts proposées.' }),
  addClaim(paidExpert),
  moveUpdateLine(on('3 octobre 2024', '2024-10-03')),
)

export const afterSettlement = edited(
  afterReport,
  rewordIntroduction(introductionAfterSettlement),
  rewordResponse(3, fortyWorksSince),
  addEvidence(3, evidence.freeInspections),
  rewordResponse(5, refusalToPayAfterSettlement),
  addEvidence(5, evidence.councilVote),
  rewordResponse(7, paidExpertAfterSettlement),
  moveUpdateLine(on('juin 2026', '2026-06')),
)
