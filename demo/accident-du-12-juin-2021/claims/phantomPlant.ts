import { citation } from '@/demo/builders/citation'
import { emphasis } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const cost = paragraph(
  'La somme de 2,3 millions d’euros est le ',
  emphasis('coût total prévu'),
  ' de la station de traitement et du bassin d’orage, et non le montant de l’aide. La convention signée le 9 mars 2020 avec l’agence de l’eau prévoit une aide de 30 % au plus, soit 690 000 euros, versée sur présentation de factures acquittées.',
)

const lateStart =
  'Il est exact que le chantier a pris du retard. Il devait commencer en mars 2021 ; il a été ouvert le 17 janvier 2022, dix mois plus tard, alors que la société s’était engagée ici à l’ouvrir avant la fin de 2021.'

export const phantomPlant: ManuscriptClaim = {
  number: 5,
  statement:
    'Galvéane aurait touché 2,3 millions d’euros d’argent public pour une station de traitement jamais construite.',
  citations: [
    citation(
      outlets.contrefil,
      on('8 juillet 2021', '2021-07-08'),
      '2,3 millions d’euros de subventions pour une station fantôme : c’est ce que révèlent les délibérations [de l’agence de l’eau] que nous avons consultées.',
      { author: 'Lucie Hamelot', link: 'https://contrefil.example/2021/07/08/aubervans' },
    ),
  ],
  response: prose(
    cost,
    'À ce jour, les travaux n’ayant pas commencé, Galvéane n’a rien reçu à ce titre. Il est exact qu’ils ont pris du retard : ils devaient débuter en mars 2021. La société s’engage à ouvrir le chantier avant la fin de l’année.',
  ),
  evidence: [evidence.waterAgencyAgreement],
}

export const phantomPlantUnderWay = prose(
  cost,
  lateStart,
  'L’agence de l’eau n’a encore rien versé : la première demande de paiement sera présentée au printemps.',
)

const inService =
  'La station et le bassin d’orage, qui peut retenir 400 mètres cubes, sont en service depuis le 14 octobre 2022. Ils ont coûté 2 148 000 euros, dont 644 400, soit 30 %, ont été payés par l’agence de l’eau.'

export const phantomPlantInService = prose(
  cost,
  lateStart,
  `${inService} Galvéane n’a reçu aucune autre aide publique depuis 2018.`,
)

export const phantomPlantWithAllAid = prose(
  cost,
  lateStart,
  inService,
  'La troisième édition de ce dossier ajoutait que Galvéane n’avait reçu « aucune autre aide publique depuis 2018 ». C’était faux. La société a perçu une subvention régionale de 48 000 euros en 2019, pour un récupérateur de chaleur, et 212 000 euros d’allocation d’activité partielle au printemps 2020. Ces aides sont sans lien avec le traitement des eaux, mais la phrase ne faisait pas cette distinction. La liste complète est désormais publiée.',
)
