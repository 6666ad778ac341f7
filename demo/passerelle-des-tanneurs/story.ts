import { draftOf } from '@/demo/builders/draftOf'
import type { Story } from '@/demo/Story'
import { afterClosure, afterInspections, afterReport, afterSettlement } from './editions'
import { evidence } from './evidence'

export const story: Story = {
  slug: 'passerelle-des-tanneurs',
  translationOf: null,
  files: [{ label: evidence.letterToCity.label, name: 'lettre-villorbe-2023-01-13.pdf' }],
  editions: [
    {
      draft: draftOf(afterClosure),
      class: 'substantive',
      note: 'Première publication, en réponse à des articles parus du 9 novembre 2022 au 21 janvier 2023.',
      stated: {
        words: '2 février 2023',
        edtf: '2023-02-02',
        basis: 'Communiqué conservé aux archives de la société',
      },
    },
    {
      draft: draftOf(afterInspections),
      class: 'substantive',
      note: 'Point 6 ajouté. Réponse 3 : résultats du contrôle des six ouvrages, dont deux pièces non conformes. Réponse 2 : nouvelle méthode d’établissement des certificats.',
      stated: {
        words: 'juin 2023',
        edtf: '2023-06',
        basis: 'Impression de la page du site de la société, classée par le service juridique',
      },
    },
    {
      draft: draftOf(afterReport),
      class: 'substantive',
      note: 'Introduction et réponses 1, 4 et 5 revues après le rapport de l’expert : Galvéane reconnaît un défaut de contrôle. Réponse 2 complétée. Point 7 ajouté.',
      stated: {
        words: '3 octobre 2024',
        edtf: '2024-10-03',
        basis: 'Copie de la page du site de la société, constatée par un commissaire de justice',
      },
    },
    {
      draft: draftOf(afterSettlement),
      class: 'substantive',
      note: 'Protocole d’accord, paiement de la part de Galvéane et réouverture de la passerelle (introduction, réponses 5 et 7). Réponse 3 complétée par le bilan des contrôles gratuits.',
      stated: null,
    },
  ],
  standings: [],
  open: null,
}
