import { citation } from '@/demo/builders/citation'
import { link } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const wrongDate = paragraph(
  'The date is wrong, and the mistake is Galvéane’s: the certificate for batch 16-0427 says 12 February 2016 instead of 22 February. The readings that it certifies were taken on 22 February 2016, from 2.06 p.m. to 2.51 p.m.; they are kept in the ',
  link(evidence.gaugePrintout.link, 'memory of the thickness gauge'),
  ', which has been shown to the city.',
)

const missingSignature =
  'After the article the company reread all eleven certificates for the footbridge and found a second flaw, which nobody had reported: the one for batch 15-2310 is unsigned. All eleven are published as they are, with their readings. Since April 2023, certificates have been taken straight from the gauge, with no copying by hand.'

export const forgedCertificates: ManuscriptClaim = {
  number: 2,
  statement: 'Galvéane allegedly forged certificates of conformity.',
  citations: [
    citation(
      outlets.contrefil,
      on('6 December 2022', '2022-12-06'),
      'The certificate for batch 16-0427 is dated 12 February 2016. The bath was on the 22nd. Spot the mistake.',
      { author: 'Lucie Hamelot', link: 'https://contrefil.example/2022/12/06/certificats' },
    ),
    citation(
      outlets.courrier,
      on('8 December 2022', '2022-12-08'),
      'A ‘plainly backdated’ document, says an indignant [opposition] councillor, who ‘does not believe for one second that anyone was absent-minded’.',
    ),
  ],
  response: prose(wrongDate, missingSignature),
  evidence: [evidence.certificates, evidence.gaugePrintout],
}

export const forgedCertificatesAfterDismissal = prose(
  wrongDate,
  missingSignature,
  'City councillors had filed a complaint of forgery on 19 December 2022. On 3 July 2024 the public prosecutor’s office in Villorbe decided to take no action, finding the offence ‘insufficiently established’. Such a decision is not a judgment; Galvéane reports it and claims no more from it.',
)
