import { citation } from '@/demo/builders/citation'
import { link } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const economy = paragraph(
  'The thickness of the zinc depends mainly on the composition of the steel and on ',
  link(evidence.process.link, 'how long it stays in the bath'),
  '. Reducing it would have gained little: over the whole structure, some 1,900 square metres, ten micrometres less amounts to 136 kilograms of zinc, worth under 300 euros at the time. The overhead crane’s records show, for all eleven batches, immersions of six to nine minutes, as the work instructions required.',
)

const standard =
  'On steel parts more than 6 millimetres thick, EN ISO 1461 requires a coating of at least 70 micrometres in every area measured and 85 on average. All 330 readings taken at the plant before delivery met it.'

export const cheapZinc: ManuscriptClaim = {
  number: 1,
  statement: 'Galvéane allegedly thinned the zinc coating to save money.',
  citations: [
    citation(
      outlets.contrefil,
      on('15 November 2022', '2022-11-15'),
      'Cut-price galvanising: on the Tanners’ Footbridge the zinc is ‘as thin as cigarette paper’, says a welder who worked on the site.',
      { author: 'Lucie Hamelot', link: 'https://contrefil.example/2022/11/15/passerelle' },
    ),
    citation(
      outlets.courrier,
      on('18 November 2022', '2022-11-18'),
      'Less zinc, more profit: [Galvéane’s] sums were simple.',
      { author: 'Jean-Baptiste Oriol' },
    ),
  ],
  response: prose(
    economy,
    `${standard} The city has asked for an expert report, which will establish how matters stand today.`,
  ),
  evidence: [evidence.process, evidence.certificates],
}

export const cheapZincAfterReport = prose(
  economy,
  standard,
  'The expert measured the coating in 219 areas. The average is 112 micrometres. Allowing for the zinc used up since 2016, 212 areas met the standard on delivery and seven did not: they measured from 58 to 68 micrometres, all on railing posts from batch 16-0427.',
  'Those seven areas should have been caught at the plant. That was a failure of inspection, and Galvéane acknowledges it. The expert does not see a deliberate saving in it: the other parts in the same batch exceed the required thickness.',
)
