import { citation } from '@/demo/builders/citation'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const appointed =
  'L’expert a été désigné par le juge des référés du tribunal administratif de Villorbe, le 16 mars 2023, à la demande de la ville. Galvéane n’a proposé aucun nom. Comme les autres parties, elle a adressé à l’expert des observations écrites, qui sont annexées au rapport. Les honoraires, 38 600 euros, ont été avancés par la ville.'

const share =
  'Le rapport ne donne pas « raison à 88 % » à la société : il lui attribue 12 % des désordres, ce qui n’est pas la même chose.'

export const paidExpert: ManuscriptClaim = {
  number: 7,
  statement: 'L’expert aurait été choisi et payé par Galvéane.',
  citations: [
    citation(
      outlets.contrefil,
      on('20 septembre 2024', '2024-09-20'),
      'Qui a choisi l’expert ? Qui le paie ? L’industriel. On ne s’étonnera pas qu’il lui donne raison à 88 %.',
      { author: 'Lucie Hamelot', link: 'https://contrefil.example/2024/09/20/expertise' },
    ),
  ],
  response: prose(`${appointed} ${share}`),
  evidence: [evidence.appointment, evidence.fees],
}

export const paidExpertAfterSettlement = prose(
  `${appointed} En application du protocole de 2026, Galvéane en a remboursé 12 %, soit 4 632 euros, comme chacune des autres parties à proportion de sa part.`,
  share,
)
