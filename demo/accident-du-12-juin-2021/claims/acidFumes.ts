import { citation } from '@/demo/builders/citation'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

export const acidFumes: ManuscriptClaim = {
  number: 6,
  statement:
    'Les salariés de l’atelier de décapage auraient respiré des vapeurs d’acide sans protection ni contrôle.',
  citations: [
    citation(
      outlets.radio,
      on('2 février 2022', '2022-02-02'),
      'Quand ça piquait trop, le chef disait : « Ouvre la porte, ça ira. » Les masques, on les a vus arriver après l’accident.',
    ),
    citation(
      outlets.courrier,
      on('4 février 2022', '2022-02-04'),
      'D’anciens salariés décrivent des années de brûlures aux yeux et à la gorge, « sans un masque, sans une mesure ».',
      {
        author: 'Jean-Baptiste Oriol',
        link: 'https://courrier-dorsanne.example/2022/02/04/decapage',
      },
    ),
  ],
  response: prose(
    'L’atelier de décapage est équipé d’une aspiration depuis 1997. Les salariés disposent de masques filtrants depuis 2011, ce que l’inspection du travail a vérifié sur factures ; leur port est obligatoire pendant les ajouts d’acide. L’exposition à l’acide chlorhydrique est mesurée au moins une fois par an par un organisme accrédité.',
    'De 2018 à 2021, quarante-quatre mesures ont été faites. La limite réglementaire est de 7,6 milligrammes par mètre cube d’air, sur quinze minutes. Quarante-trois mesures lui sont inférieures, la plus haute s’établissant à 4,1. Une la dépasse : 9,1 le 12 mars 2019, un ventilateur étant en panne. L’atelier a été arrêté à réception du résultat, le 21 mars, et remis en marche le 28, après réparation et nouvelle mesure.',
    'Les témoignages sont exacts sur deux points. Des irritations des yeux et de la gorge ont bien été signalées : le registre de l’infirmerie en mentionne onze de 2016 à 2021. Et le port du masque, obligatoire, n’était pas vérifié. L’inspection du travail l’a relevé ; il l’est à chaque prise de poste depuis le 1er février 2022.',
    'Galvéane n’a engagé et n’engagera aucune démarche contre les personnes qui ont témoigné.',
  ),
  evidence: [
    evidence.airMeasurements,
    evidence.labourInspection,
    {
      piece: evidence.courrierCorrection,
      note: 'Le journal maintient les témoignages qu’il a publiés.',
    },
  ],
}
