import { citation } from '@/demo/builders/citation'
import { link } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const letter = paragraph(
  'Galvéane a refusé de payer avant que les causes soient connues : c’est exact. Elle l’a ',
  link(evidence.letterToCity.link, 'écrit à la ville le 13 janvier 2023'),
  ', en s’engageant par la même lettre à prendre en charge, sans attendre de procès, la part des réparations que l’expertise lui attribuerait.',
)

const shares =
  'L’expert propose d’attribuer 12 % des désordres à Galvéane, pour les sept zones décrites au point 1. Le reste tient selon lui à des soudures faites sur le chantier après la galvanisation et mal protégées (53 %), à la conception et à l’entretien (35 %), des évacuations bouchées ayant retenu l’eau et le sel de déneigement. Ces proportions sont des propositions : elles ne lient ni le tribunal ni les autres parties.'

export const refusalToPay: ManuscriptClaim = {
  number: 5,
  statement: 'Galvéane refuserait de payer les réparations.',
  citations: [
    citation(
      outlets.courrier,
      on('21 janvier 2023', '2023-01-21'),
      'La facture sera pour les Villorbois : l’entreprise refuse de mettre la main à la poche.',
      {
        author: 'Jean-Baptiste Oriol',
        link: 'https://courrier-dorsanne.example/2023/01/21/passerelle',
      },
    ),
  ],
  response: prose(letter),
  evidence: [evidence.letterToCity],
}

export const refusalToPayAfterReport = prose(
  letter,
  shares,
  'Galvéane a fait savoir le 24 septembre 2024 qu’elle acceptait la part proposée pour elle. Les discussions entre les parties sont en cours.',
)

export const refusalToPayAfterSettlement = prose(
  letter,
  shares,
  'La ville, le constructeur, le maître d’œuvre et Galvéane ont signé un protocole d’accord le 12 février 2026. Les réparations ont coûté 390 000 euros ; Galvéane en a payé 12 %, soit 46 800 euros, le 5 mars 2026. La passerelle a rouvert le 16 mai.',
  'Le protocole ne vaut reconnaissance de responsabilité pour aucun des signataires. Galvéane n’en reconnaît pas moins ici le défaut de contrôle décrit au point 1. Le paiement a attendu l’accord de tous. Plus de trois ans se sont écoulés entre la fermeture et l’accord, et la ville a dû avancer les dépenses : la société comprend que cette attente ait été mal reçue.',
)
