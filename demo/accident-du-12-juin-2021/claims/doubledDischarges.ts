import { citation } from '@/demo/builders/citation'
import { strong } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

/** Still being written when the story ends. */
export const doubledDischarges: ManuscriptClaim = {
  number: 8,
  statement: 'Galvéane demanderait à doubler ses rejets dans la Dorsanne.',
  citations: [
    citation(
      outlets.contrefil,
      on('4 septembre 2026', '2026-09-04'),
      'Cinq ans après, Galvéane demande au préfet le droit de rejeter deux fois plus dans la rivière qu’elle a tuée.',
      { author: 'Lucie Hamelot', link: 'https://contrefil.example/2026/09/04/agrandissement' },
    ),
  ],
  response: prose(
    paragraph(
      'Le dossier soumis à l’enquête publique du 1er au 30 juin 2026 ne demande aucune hausse des rejets. Leur volume resterait limité à 40 mètres cubes par jour et le flux de zinc autorisé passerait de 60 à ',
      strong('50 grammes par jour'),
      '.',
    ),
    'Ce qui doublerait, ou presque, est le prélèvement d’eau dans la nappe : de 40 à 78 mètres cubes par jour. L’eau supplémentaire servirait au refroidissement et s’évaporerait. L’autorité environnementale a jugé ce besoin insuffisamment justifié ; la réponse de Galvéane figure au dossier d’enquête.',
  ),
  evidence: [
    evidence.extensionFile,
    { piece: evidence.environmentalOpinion, note: 'Voir la recommandation 3, sur la nappe.' },
  ],
}
