import { citation } from '@/demo/builders/citation'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const appointed =
  'The expert was appointed by the administrative court of Villorbe on 16 March 2023, at the city’s request. Galvéane put forward no name. Like the other parties, it sent the expert written observations, which are annexed to the report. The fees, 38,600 euros, were advanced by the city.'

const share =
  'The report does not find ‘88%’ in the company’s favour: it attributes 12% of the damage to it, which is not the same thing.'

export const paidExpert: ManuscriptClaim = {
  number: 7,
  statement: 'The expert was allegedly chosen and paid by Galvéane.',
  citations: [
    citation(
      outlets.contrefil,
      on('20 September 2024', '2024-09-20'),
      'Who chose the expert? Who pays him? The manufacturer. No wonder he finds 88% in its favour.',
      { author: 'Lucie Hamelot', link: 'https://contrefil.example/2024/09/20/expertise' },
    ),
  ],
  response: prose(`${appointed} ${share}`),
  evidence: [evidence.appointment, evidence.fees],
}

/** The first wording held a slip, which the last edition corrects. */
export const paidExpertAfterSettlement = (amount: string) =>
  prose(
    `${appointed} Under the 2026 settlement Galvéane repaid 12% of them, or ${amount} euros, as each of the other parties did in proportion to its share.`,
    share,
  )
