import { citation } from '@/demo/builders/citation'
import { draftOf } from '@/demo/builders/draftOf'
import { on } from '@/demo/builders/on'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import type { Story } from '@/demo/Story'
import { base } from '../transport-d-acide/base'

export const story: Story = {
  slug: 'bruit-de-l-atelier',
  translationOf: null,
  files: [],
  editions: [],
  standings: [],
  open: {
    draft: draftOf({
      language: 'fr',
      labels: base.labels,
      title: 'Bruit de l’atelier : la réponse de Galvéane',
      introduction: prose('Des riverains de l’usine se plaignent du bruit de l’atelier.'),
      updateLine: on('octobre 2026', '2026-10'),
      claims: [
        {
          number: 1,
          statement: 'L’atelier dépasserait chaque nuit les limites de bruit.',
          citations: [
            citation(
              outlets.courrier,
              on('2 octobre 2026', '2026-10-02'),
              'On ne dort plus, racontent les voisins de l’atelier.',
            ),
          ],
          response: prose('Les mesures de septembre sont en cours d’analyse.'),
          evidence: [],
        },
      ],
    }),
    note: null,
    class: null,
  },
}
