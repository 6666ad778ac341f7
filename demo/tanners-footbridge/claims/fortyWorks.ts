import { citation } from '@/demo/builders/citation'
import { link } from '@/demo/builders/inline'
import { list } from '@/demo/builders/list'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const sameBath =
  'The figure is nearly right: forty-one structures received parts galvanised at Aubervans from November 2015 to February 2016. The conclusion does not follow: the bath is the same all year round, and a shortfall in thickness comes from the steel and the batch. Six structures received parts treated in the same week as batch 16-0427.'

const results = paragraph(
  'The Institut technique des revêtements métalliques, a technical institute for metal coatings, inspected those six from February to May 2023, at Galvéane’s expense. It ',
  link(evidence.sixWorks.link, 'found'),
  ' the following:',
)

const resultList = list(
  'four structures: no area below the standard, no trace of rust;',
  'the sports hall at Aubervans: one plate at 66 micrometres instead of 70, no rust;',
  'the Mill Footbridge at Ormeval: one post at 69 micrometres instead of 70, no rust.',
)

const owners =
  'So the same defect did exist on two more structures, in one part each. Both parts are being replaced at the company’s expense. The other thirty-five structures have not been inspected: their owners have received the original readings and may ask for an inspection free of charge. Galvéane should have offered these checks before the press asked the question.'

export const fortyWorks: ManuscriptClaim = {
  number: 3,
  statement: 'Some forty structures allegedly have the same defect.',
  citations: [
    citation(
      outlets.releve,
      on('15 December 2022', '2022-12-15'),
      'Footbridges, schools, sports halls: forty structures were given the same steel, dipped in the same bath.',
      { author: 'Victor Salamandre' },
    ),
    citation(
      outlets.courrier,
      on('17 December 2022', '2022-12-17'),
      'How many more Tanners’ Footbridges are there in the département? ‘Forty or so, at the very least,’ says someone who knows the case well.',
    ),
  ],
  response: prose(sameBath, results, resultList, owners),
  evidence: [evidence.letterToOwners, evidence.sixWorks],
}

export const fortyWorksSince = prose(
  sameBath,
  results,
  resultList,
  owners,
  'By 30 April 2026, eleven of the thirty-five owners had asked for an inspection. No area below the standard was found on those eleven structures. Galvéane can say nothing of the other twenty-four, and repeats its offer.',
)
