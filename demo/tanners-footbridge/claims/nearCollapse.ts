import { citation } from '@/demo/builders/citation'
import { strong } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

export const nearCollapse: ManuscriptClaim = {
  number: 4,
  statement: 'The footbridge was allegedly close to collapse.',
  citations: [
    citation(
      outlets.radio,
      on('9 November 2022', '2022-11-09'),
      'For years we walked our children across a bridge that could have come down.',
    ),
    citation(
      outlets.releve,
      on('24 November 2022', '2022-11-24'),
      'In Villorbe a structure barely six years old is already ‘fit for scrap’ […]. Disaster was a whisker away.',
      { author: 'Victor Salamandre' },
    ),
  ],
  response: prose(
    'The closure order mentions loose railings and traces of corrosion; it mentions no risk of collapse. Galvéane neither designed the structure nor did its calculations, and offers no opinion on its strength, which no report has yet examined. It supports the decision to keep it closed meanwhile.',
  ),
  evidence: [evidence.closure],
}

export const nearCollapseAfterReport = prose(
  'On the load-bearing structure the expert found no loss of steel greater than 0.3 millimetres, on parts 12 millimetres thick or more. He concludes that the stability of the footbridge was ‘at no time compromised’.',
  paragraph(
    'Closing it was justified all the same. Two railing panels with corroded fixings could have given way if pushed: ',
    strong('the risk of a fall was real'),
    '. Those fixings were not among the parts entrusted to Galvéane, but that makes no difference to the danger that passers-by were in.',
  ),
)
