import { draftOf } from '@/demo/builders/draftOf'
import type { Story } from '@/demo/Story'
import { afterInspections, afterReport, afterSettlement, afterSlip } from './editions'

export const story: Story = {
  slug: 'tanners-footbridge',
  translationOf: 'passerelle-des-tanneurs',
  files: [],
  editions: [
    {
      draft: draftOf(afterInspections),
      class: 'substantive',
      note: 'First publication in English, after an article in Coated Steel Review.',
      stated: {
        words: 'June 2023',
        edtf: '2023-06',
        basis: 'Printout of the page on the company’s website, filed by the legal department',
      },
    },
    {
      draft: draftOf(afterReport),
      class: 'substantive',
      note: 'Introduction and responses 1, 4 and 5 revised after the expert’s report: Galvéane acknowledges a failure of inspection. Response 2 extended. Point 7 added.',
      stated: {
        words: '7 October 2024',
        edtf: '2024-10-07',
        basis: 'Statement kept in the company’s archives',
      },
    },
    {
      draft: draftOf(afterSettlement),
      class: 'substantive',
      note: 'Settlement, payment of Galvéane’s share and reopening of the footbridge (introduction, responses 5 and 7). Response 3 now reports on the free inspections.',
      stated: null,
    },
    {
      draft: draftOf(afterSlip),
      class: 'minor',
      note: 'Response 7: “4.632 euros” now reads “4,632 euros”, as numbers are written in English.',
      stated: null,
    },
  ],
  standings: [],
  open: null,
}
