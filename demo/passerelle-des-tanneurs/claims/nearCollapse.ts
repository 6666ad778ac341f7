import { citation } from '@/demo/builders/citation'
import { strong } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

export const nearCollapse: ManuscriptClaim = {
  number: 4,
  statement: 'La passerelle aurait menacé de s’effondrer.',
  citations: [
    citation(
      outlets.radio,
      on('9 novembre 2022', '2022-11-09'),
      'Pendant des années, on a marché avec nos enfants sur un pont qui pouvait tomber.',
    ),
    citation(
      outlets.releve,
      on('24 novembre 2022', '2022-11-24'),
      'À Villorbe, un ouvrage de six ans à peine est déjà « bon pour la casse » […]. On frôlait le drame.',
      { author: 'Victor Salamandre' },
    ),
  ],
  response: prose(
    'L’arrêté de fermeture mentionne des garde-corps desserrés et des traces de corrosion ; il ne mentionne pas de risque d’effondrement. Galvéane n’a ni conçu ni calculé l’ouvrage et ne se prononce pas sur sa solidité, dont aucun rapport ne traite à ce jour. Elle approuve la décision de le fermer en attendant.',
  ),
  evidence: [evidence.closure],
}

export const nearCollapseAfterReport = prose(
  'L’expert n’a relevé sur la structure porteuse aucune perte d’acier supérieure à 0,3 millimètre, pour des pièces de 12 millimètres et plus. Il conclut que la stabilité de l’ouvrage n’a « à aucun moment été compromise ».',
  paragraph(
    'La fermeture était pourtant justifiée. Deux panneaux de garde-corps, dont les fixations étaient corrodées, pouvaient céder sous une poussée : ',
    strong('le risque de chute était réel'),
    '. Ces fixations ne faisaient pas partie des pièces confiées à Galvéane, mais cela ne change rien au danger qu’ont couru les passants.',
  ),
)
