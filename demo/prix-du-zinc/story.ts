import { citation } from '@/demo/builders/citation'
import { draftOf } from '@/demo/builders/draftOf'
import { edited, rewordResponse } from '@/demo/builders/edited'
import type { Manuscript } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import type { Story } from '@/demo/Story'
import { base } from '../transport-d-acide/base'

const first: Manuscript = {
  language: 'fr',
  labels: base.labels,
  title: 'Prix du zinc : la réponse de Galvéane',
  introduction: prose('Un article met en cause les tarifs appliqués par la société depuis 2022.'),
  updateLine: on('avril 2025', '2025-04'),
  claims: [
    {
      number: 1,
      statement: 'Galvéane aurait gardé pour elle la baisse du prix du zinc.',
      citations: [
        citation(
          outlets.contrefil,
          on('8 avril 2025', '2025-04-08'),
          'Le zinc baisse, les factures de Galvéane non.',
        ),
      ],
      response: prose('Les contrats suivent le cours du zinc avec trois mois de décalage.'),
      evidence: [],
    },
  ],
}

export const story: Story = {
  slug: 'prix-du-zinc',
  translationOf: null,
  files: [],
  editions: [
    { draft: draftOf(first), class: 'substantive', note: 'Première publication.', stated: null },
    {
      draft: draftOf(
        edited(
          first,
          rewordResponse(
            1,
            prose(
              'Les contrats suivent le cours du zinc avec trois mois de décalage. La baisse de janvier a été répercutée le 1er avril.',
            ),
          ),
        ),
      ),
      class: 'substantive',
      note: 'Réponse complétée le jour de l’émission de Radio Dorsanne.',
      stated: null,
      approvals: 'none',
    },
  ],
  standings: [],
  open: null,
}
