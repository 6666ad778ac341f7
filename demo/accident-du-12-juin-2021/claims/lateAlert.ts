import { citation } from '@/demo/builders/citation'
import { link } from '@/demo/builders/inline'
import { list } from '@/demo/builders/list'
import type { ManuscriptClaim } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { outlets } from '@/demo/outlets'
import { evidence } from '../evidence'

const sameMorning =
  'L’alerte a été donnée le matin même, samedi 12 juin 2021. Les enregistrements de l’usine et le relevé des appels établissent la chronologie suivante :'

const chronology = list(
  'vers 3 h 30 : début du débordement ;',
  '4 h 50 : un agent le constate pendant sa ronde ; l’alarme de niveau, mise hors service par la foudre, n’avait pas fonctionné ;',
  '5 h 15 : la vanne d’isolement est fermée, l’écoulement cesse ;',
  '5 h 40 : appel aux sapeurs-pompiers ;',
  '9 h 40 : déclaration à l’inspection des installations classées, par téléphone puis par courriel ;',
  '11 h 20 : appel à la mairie d’Aubervans ;',
  '18 h : premier communiqué.',
)

const downstream =
  'Le reproche est en revanche fondé pour Ormeval, première commune en aval. Galvéane ne l’a pas appelée : elle s’en est remise à la préfecture, et la mairie n’a été prévenue que le lundi 14 juin à 8 h 30. La société aurait dû l’appeler elle-même.'

const delay = paragraph(
  'L’inspection relève aussi, dans ',
  link(evidence.inspectionReport.link, 'son rapport'),
  ', que plus de quatre heures séparent la fermeture de la vanne de la déclaration. Elle demande que ce délai n’excède plus une heure. Depuis le 1er décembre 2021, la consigne de l’usine l’impose et prévoit que la permanence appelle directement les quatre communes situées en aval.',
)

export const lateAlert: ManuscriptClaim = {
  number: 2,
  statement: 'Galvéane aurait attendu trois jours avant de donner l’alerte.',
  citations: [
    citation(
      outlets.courrier,
      on('16 juin 2021', '2021-06-16'),
      'Il aura fallu près de trois jours pour que les habitants d’Ormeval apprennent ce qui coulait sous leurs fenêtres.',
      { link: 'https://courrier-dorsanne.example/2021/06/16/ormeval' },
    ),
    citation(
      outlets.radio,
      on('17 juin 2021', '2021-06-17'),
      'On l’a su par les pêcheurs, pas par l’usine […]. Trois jours sans un coup de fil : personne n’a donné l’alerte.',
    ),
  ],
  response: prose(sameMorning, chronology, downstream),
  evidence: [evidence.callLog, evidence.accidentDeclaration, evidence.firstStatement],
}

export const lateAlertAfterInspection = prose(sameMorning, chronology, downstream, delay)

export const lateAlertAfterJudgment = prose(
  sameMorning,
  chronology,
  downstream,
  delay,
  'Poursuivie pour n’avoir pas déclaré l’accident à l’administration dans les meilleurs délais, Galvéane a été relaxée de ce chef par le jugement du 14 novembre 2023.',
)
