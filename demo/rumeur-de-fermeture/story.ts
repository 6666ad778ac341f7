import { citation } from '@/demo/builders/citation'
import { draftOf } from '@/demo/builders/draftOf'
import { on } from '@/demo/builders/on'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import type { Story } from '@/demo/Story'
import { base } from '../transport-d-acide/base'

export const story: Story = {
  slug: 'rumeur-de-fermeture',
  translationOf: null,
  files: [],
  editions: [
    {
      draft: draftOf({
        language: 'fr',
        labels: base.labels,
        title: 'Rumeur de fermeture du second four : la réponse de Galvéane',
        introduction: prose('Un article annonce la fermeture du second four de l’usine.'),
        updateLine: on('février 2025', '2025-02'),
        claims: [
          {
            number: 1,
            statement: 'Galvéane aurait décidé d’éteindre son second four.',
            citations: [
              citation(
                outlets.releve,
                on('3 février 2025', '2025-02-03'),
                'La décision serait prise : le second four ne passerait pas l’année.',
              ),
            ],
            response: prose('Aucune décision de ce genre n’est prise ni préparée.'),
            evidence: [],
          },
        ],
      }),
      class: 'substantive',
      note: 'Première publication.',
      stated: null,
    },
  ],
  standings: [
    {
      point: null,
      is: 'withdrawn',
      reason:
        'L’arrêt du second four a été décidé le 4 mai 2025 : ce dossier, qui l’excluait, n’est plus exact.',
    },
  ],
  open: null,
}
