import { citation } from '@/demo/builders/citation'
import { link } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const permit =
  'Les rejets de l’usine dans la Dorsanne sont autorisés et encadrés par un arrêté préfectoral du 4 mai 2009, qui limite le zinc à 1,5 milligramme par litre. Ils sont analysés chaque semaine et les résultats sont transmis chaque mois à l’inspection des installations classées.'

const analyses = paragraph(
  'De janvier 2016 à mai 2021, 282 analyses ont été réalisées. Quatre ont dépassé la limite : deux en 2017, une en 2018, une en 2020. La plus élevée a atteint 2,3 milligrammes par litre. Ces quatre dépassements figurent dans les ',
  link(evidence.selfMonitoring.link, 'bilans transmis à l’administration'),
  '.',
)

export const knowingPollution: ManuscriptClaim = {
  number: 1,
  statement: 'Galvéane aurait pollué la Dorsanne pendant des années en connaissance de cause.',
  citations: [
    citation(
      outlets.contrefil,
      on('8 juillet 2021', '2021-07-08'),
      'Ce n’est pas un accident, c’est un système : depuis des années, l’usine d’Aubervans se débarrasse de son zinc dans la rivière, et tout le monde le sait.',
      { author: 'Lucie Hamelot', link: 'https://contrefil.example/2021/07/08/aubervans' },
    ),
    citation(
      outlets.courrier,
      on('10 juillet 2021', '2021-07-10'),
      'Selon un ancien cadre [du site], « la direction connaissait les débordements et laissait filer, les soirs d’orage ».',
    ),
  ],
  response: prose(
    permit,
    analyses,
    'Le débordement du 12 juin 2021 est d’une autre nature : il est dû à un orage exceptionnel que rien ne laissait prévoir.',
  ),
  evidence: [evidence.waterCircuit, evidence.selfMonitoring],
}

const earlierOverflows =
  'Le débordement du 12 juin 2021 est d’une autre nature. La première édition de ce dossier l’attribuait à « un orage exceptionnel que rien ne laissait prévoir ». L’inspection a relevé depuis deux débordements antérieurs, le 28 mai 2018 et le 9 août 2020, de moins d’un mètre cube chacun et restés dans l’enceinte de l’usine. La phrase était donc inexacte ; elle est retirée.'

export const knowingPollutionAfterInspection = prose(permit, analyses, earlierOverflows)

export const knowingPollutionAfterJudgment = prose(
  permit,
  analyses,
  earlierOverflows,
  'En outre, une étude hydraulique remise à la société en novembre 2018 recommandait de porter la capacité du bassin de 120 à 400 mètres cubes. Sur ce point le reproche est fondé : depuis cette étude, Galvéane savait le bassin insuffisant, et elle aurait dû l’écrire ici dès 2021. Les travaux, décidés en 2019, n’avaient pas commencé le jour de l’accident. Le tribunal a retenu à ce titre une faute de négligence ; le jugement ne fait état d’aucun rejet volontaire.',
)
