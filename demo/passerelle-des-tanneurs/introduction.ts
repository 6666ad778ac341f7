import { link } from '@/demo/builders/inline'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { evidence } from './evidence'

const facts =
  'La passerelle des Tanneurs relie depuis mai 2016 les deux rives de la Dorsanne à Villorbe. La ville l’a fermée le 8 novembre 2022, après la découverte de rouille sur les garde-corps et sous le tablier. Galvéane n’a ni conçu, ni construit, ni posé cet ouvrage : sous-traitante du constructeur, elle en a galvanisé les pièces d’acier, 96 tonnes en onze lots, de novembre 2015 à février 2016.'

const purpose =
  'Plusieurs articles mettent en cause son travail. Elle y répond ici point par point et dit aussi ce qui est exact.'

const report = paragraph(
  'L’expert désigné par le tribunal administratif a remis son ',
  link(evidence.expertReport.link, 'rapport le 12 septembre 2024'),
  '. Les réponses ont été revues à sa lumière, y compris lorsqu’il ne donne pas raison à la société.',
)

export const introduction = prose(
  facts,
  `${purpose} La ville a demandé une expertise au tribunal administratif. Galvéane y apportera tous les éléments dont elle dispose.`,
)

export const introductionAfterReport = prose(facts, purpose, report)

export const introductionAfterSettlement = prose(
  facts,
  purpose,
  report,
  'Un protocole d’accord a été signé par toutes les parties le 12 février 2026 et la passerelle a rouvert le 16 mai 2026.',
)
