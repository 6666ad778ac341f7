import { citation } from '@/demo/builders/citation'
import { link } from '@/demo/builders/inline'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const economy = paragraph(
  'L’épaisseur du zinc dépend surtout de la composition de l’acier et de la ',
  link(evidence.process.link, 'durée d’immersion dans le bain'),
  '. La réduire aurait rapporté peu : sur tout l’ouvrage, soit environ 1 900 mètres carrés, dix micromètres de moins représentent 136 kilogrammes de zinc, moins de 300 euros au cours de l’époque. Les enregistrements du pont roulant montrent, pour les onze lots, des immersions de six à neuf minutes, conformes aux consignes.',
)

const standard =
  'La norme NF EN ISO 1461 demande, sur les pièces d’acier de plus de 6 millimètres, un revêtement d’au moins 70 micromètres en chaque zone mesurée et de 85 en moyenne. Les 330 mesures faites à l’usine avant expédition y satisfaisaient toutes.'

export const cheapZinc: ManuscriptClaim = {
  number: 1,
  statement: 'Galvéane aurait réduit l’épaisseur du zinc pour faire des économies.',
  citations: [
    citation(
      outlets.contrefil,
      on('15 novembre 2022', '2022-11-15'),
      'Une galvanisation au rabais : sur la passerelle des Tanneurs, la couche de zinc est « mince comme du papier à cigarettes », selon un soudeur qui a travaillé sur le chantier.',
      { author: 'Lucie Hamelot', link: 'https://contrefil.example/2022/11/15/passerelle' },
    ),
    citation(
      outlets.courrier,
      on('18 novembre 2022', '2022-11-18'),
      'Moins de zinc, plus de marge : l’équation [de Galvéane] était simple.',
      { author: 'Jean-Baptiste Oriol' },
    ),
  ],
  response: prose(
    economy,
    `${standard} La ville a demandé une expertise, qui dira ce qu’il en est aujourd’hui.`,
  ),
  evidence: [evidence.process, evidence.certificates],
}

export const cheapZincAfterReport = prose(
  economy,
  standard,
  'L’expert a mesuré le revêtement dans 219 zones. La moyenne est de 112 micromètres. Compte tenu du zinc consommé depuis 2016, 212 zones étaient conformes à la livraison et sept ne l’étaient pas : de 58 à 68 micromètres, toutes sur des montants de garde-corps du lot 16-0427.',
  'Ces sept zones auraient dû être repérées à l’usine ; c’est un défaut de contrôle, et Galvéane le reconnaît. L’expert n’y voit pas une économie délibérée : les autres pièces du même lot dépassent l’épaisseur demandée.',
)
