import { citation } from '@/demo/builders/citation'
import type { Manuscript } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from './evidence'

const route = (trips: string) =>
  `Depuis juin 2022, les citernes d’acide prennent la rocade nord. ${trips}`

const routeSinceJune = prose(
  route(
    'Un seul passage par le centre a eu lieu depuis, le 9 janvier 2024 à 22 h - la rocade était fermée.',
  ),
)
export const routeWithDash = prose(
  route(
    'Un seul passage par le centre a eu lieu depuis, le 9 janvier 2024 à 22 h – la rocade était fermée.',
  ),
)
export const routeWithSecondTrip = prose(
  route(
    'Deux passages par le centre ont eu lieu depuis, les 9 et 10 janvier 2024 à 22 h – la rocade était fermée. Le second, que la société avait oublié, figure dans le même arrêté.',
  ),
)

/** The dossier as it was first put online, in March 2024. */
export const base: Manuscript = {
  language: 'fr',
  title: 'Transport d’acide : les réponses de Galvéane',
  labels: {
    claim: 'Allégation n° {n}',
    citation: 'Citation',
    citations: 'Citations',
    response: 'Notre réponse',
    evidence: 'Pièces',
    update: 'Mise à jour',
  },
  introduction: prose(
    'L’usine d’Aubervans reçoit chaque semaine deux citernes d’acide chlorhydrique, qui sert à décaper l’acier avant la galvanisation. Trois affirmations ont circulé en février 2024.',
  ),
  updateLine: on('mars 2024', '2024-03'),
  claims: [
    {
      number: 1,
      statement: 'Les citernes d’acide de Galvéane traverseraient le centre de Villorbe la nuit.',
      citations: [
        citation(
          outlets.radio,
          on('12 février 2024', '2024-02-12'),
          'Des riverains disent voir passer, la nuit, des citernes d’acide sous leurs fenêtres.',
        ),
      ],
      response: routeSinceJune,
      evidence: [evidence.permit],
    },
    {
      number: 2,
      statement: 'Aucun chauffeur ne serait formé au transport de matières dangereuses.',
      citations: [
        citation(
          outlets.contrefil,
          on('15 février 2024', '2024-02-15'),
          'Pas un chauffeur formé sur cette ligne, nous assure un ancien du dépôt.',
          { author: 'Basile Trémont' },
        ),
      ],
      response: prose(
        'Les onze chauffeurs du transporteur ont tous un certificat de formation en cours de validité.',
      ),
      evidence: [evidence.certificates],
    },
    {
      number: 3,
      statement: 'Une citerne aurait perdu de l’acide sur le parking de l’école des Forges.',
      citations: [
        citation(
          outlets.courrier,
          on('20 février 2024', '2024-02-20'),
          'Une flaque suspecte sous une citerne à l’arrêt, devant l’école : les parents s’inquiètent.',
        ),
      ],
      response: prose(
        'La citerne était vide et lavée. Le liquide recueilli sous elle est de l’eau de pluie, selon l’analyse faite le 22 février.',
      ),
      evidence: [evidence.analysis],
    },
  ],
}
