import { draftOf } from '@/demo/builders/draftOf'
import type { Story } from '@/demo/Story'
import {
  afterAccident,
  afterInspection,
  afterJudgment,
  afterStudy,
  afterTypo,
  onExtension,
} from './editions'

export const story: Story = {
  slug: 'accident-du-12-juin-2021',
  translationOf: null,
  files: [],
  editions: [
    {
      draft: draftOf(afterAccident),
      class: 'substantive',
      note: 'Première publication, en réponse à des articles parus du 15 juin au 10 juillet 2021.',
      stated: {
        words: '22 juillet 2021',
        edtf: '2021-07-22',
        basis: 'Communiqué conservé aux archives de la société',
      },
    },
    {
      draft: draftOf(afterInspection),
      class: 'substantive',
      note: 'Point 6 ajouté. Réponses 1, 2 et 3 complétées après le rapport de l’inspection et les analyses des puits ; dans la réponse 1, une phrase inexacte sur l’orage est retirée. Réponse 5 : le chantier n’a pas été ouvert avant la fin de 2021, contrairement à ce que la société avait annoncé. Une citation ajoutée au point 3.',
      stated: {
        words: 'mars 2022',
        edtf: '2022-03',
        basis: 'Impression de la page du site de la société, classée par le service juridique',
      },
    },
    {
      draft: draftOf(afterJudgment),
      class: 'substantive',
      note: 'Point 7 ajouté après le jugement du 14 novembre 2023. Introduction revue. La réponse 1 fait désormais état de l’étude de 2018, que la société aurait dû mentionner plus tôt. Réponse 2 complétée. Réponse 5 : mise en service de la station et montant définitif de l’aide.',
      stated: {
        words: '11 décembre 2023',
        edtf: '2023-12-11',
        basis: 'Copie de la page du site de la société, constatée par un commissaire de justice',
      },
    },
    {
      draft: draftOf(afterStudy),
      class: 'substantive',
      note: 'Réponse 5 corrigée : la société avait écrit à tort n’avoir reçu aucune autre aide publique depuis 2018 ; la liste des aides est jointe. Réponse 4 complétée par les résultats du suivi universitaire de la rivière.',
      stated: null,
    },
    {
      draft: draftOf(afterTypo),
      class: 'minor',
      note: 'Réponse 4 : une faute de frappe corrigée (« invertébrés »).',
      stated: null,
    },
  ],
  standings: [],
  open: { draft: draftOf(onExtension), note: null, class: 'substantive' },
}
