import { citation } from '@/demo/builders/citation'
import { draftOf } from '@/demo/builders/draftOf'
import type { Manuscript } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import type { Story } from '@/demo/Story'
import type { DraftEvidence } from '@/domain/draft/Draft'
import { evidence } from '../transport-d-acide/evidence'

const inEnglish = (label: string, date: DraftEvidence['date'], piece: DraftEvidence) => ({
  ...piece,
  label,
  date,
})

const manuscript: Manuscript = {
  language: 'en',
  title: 'Acid transport: Galvéane’s answers',
  labels: {
    claim: 'Allegation {n}',
    citation: 'Citation',
    citations: 'Citations',
    response: 'Our answer',
    evidence: 'Documents',
    update: 'Updated',
  },
  introduction: prose(
    'Every week the Aubervans plant receives two tankers of hydrochloric acid, which cleans the steel before it is galvanised. Three allegations were made in February 2024.',
  ),
  updateLine: on('March 2024', '2024-03'),
  claims: [
    {
      number: 1,
      statement: 'Galvéane’s acid tankers are said to cross the centre of Villorbe at night.',
      citations: [
        citation(
          outlets.radio,
          on('12 February 2024', '2024-02-12'),
          '[Translated from French] Residents say that they see acid tankers pass under their windows at night.',
        ),
      ],
      response: prose(
        'Since June 2022 the acid tankers have taken the northern ring road. They have crossed the centre twice since, on 9 and 10 January 2024 at 10 p.m.: the ring road was closed.',
      ),
      evidence: [
        inEnglish(
          'Order of the prefect allowing a passage through the centre of Villorbe.',
          on('5 January 2024', '2024-01-05'),
          evidence.permit,
        ),
      ],
    },
    {
      number: 3,
      statement: 'A tanker is said to have leaked acid in the car park of the Forges school.',
      citations: [
        citation(
          outlets.courrier,
          on('20 February 2024', '2024-02-20'),
          '[Translated from French] A suspicious puddle under a parked tanker in front of the school: parents are worried.',
        ),
      ],
      response: prose(
        'The tanker was empty and had been cleaned. The liquid collected under it is rainwater, according to the analysis made on 22 February.',
      ),
      evidence: [
        inEnglish(
          'Analysis of the liquid collected in the car park.',
          on('22 February 2024', '2024-02-22'),
          evidence.analysis,
        ),
      ],
    },
    {
      number: 2,
      statement: 'No driver is said to be trained in the transport of dangerous goods.',
      citations: [
        citation(
          outlets.contrefil,
          on('15 February 2024', '2024-02-15'),
          '[Translated from French] Not one trained driver on this line, a former employee of the depot assures us.',
          { author: 'Basile Trémont' },
        ),
      ],
      response: prose('All eleven drivers of the carrier have a valid training certificate.'),
      evidence: [
        inEnglish(
          'Training certificates of the drivers, handed over by the carrier.',
          on('February 2024', '2024-02'),
          evidence.certificates,
        ),
      ],
    },
  ],
}

export const story: Story = {
  slug: 'acid-transport',
  translationOf: 'transport-d-acide',
  files: [],
  editions: [
    {
      draft: draftOf(manuscript),
      class: 'substantive',
      note: 'First publication in English.',
      stated: null,
    },
  ],
  standings: [],
  open: null,
}
