import { citation } from '@/demo/builders/citation'
import { link } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const letter = paragraph(
  'Galvéane did refuse to pay before the causes were known. It ',
  link(evidence.letterToCity.link, 'wrote to the city on 13 January 2023'),
  ' to say so and, in the same letter, undertook to bear whatever share of the repairs the expert report attributed to it, without waiting for a trial.',
)

const shares =
  'The expert proposes to attribute 12% of the damage to Galvéane, for the seven areas described under point 1. The rest, in his view, is due to welds made on site after galvanising and poorly protected (53%), and to design and maintenance (35%), as blocked drains held back water and de-icing salt. These proportions are proposals: they bind neither the court nor the other parties.'

export const refusalToPay: ManuscriptClaim = {
  number: 5,
  statement: 'Galvéane allegedly refuses to pay for the repairs.',
  citations: [
    citation(
      outlets.courrier,
      on('21 January 2023', '2023-01-21'),
      'The people of Villorbe will foot the bill: the company refuses to put its hand in its pocket.',
      {
        author: 'Jean-Baptiste Oriol',
        link: 'https://courrier-dorsanne.example/2023/01/21/passerelle',
      },
    ),
  ],
  response: prose(letter),
  evidence: [evidence.letterToCity],
}

export const refusalToPayAfterReport = prose(
  letter,
  shares,
  'On 24 September 2024 Galvéane made it known that it accepts the share proposed for it. Discussions between the parties are under way.',
)

export const refusalToPayAfterSettlement = prose(
  letter,
  shares,
  'The city, the builder, the design engineer and Galvéane signed a settlement on 12 February 2026. The repairs cost 390,000 euros; Galvéane paid 12%, or 46,800 euros, on 5 March 2026. The footbridge reopened on 16 May.',
  'The settlement is not an admission of liability by any of those who signed it. Galvéane nonetheless acknowledges here the failure of inspection described under point 1. Payment had to wait until all had agreed. More than three years passed between the closure and the settlement, and the city had to meet the expense in the meantime: the company understands why the wait was resented.',
)
