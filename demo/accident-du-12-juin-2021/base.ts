import type { Manuscript } from '@/demo/builders/Manuscript'
import { on } from '@/demo/builders/on'
import { deadRiver } from './claims/deadRiver'
import { knowingPollution } from './claims/knowingPollution'
import { lateAlert } from './claims/lateAlert'
import { phantomPlant } from './claims/phantomPlant'
import { tapWater } from './claims/tapWater'
import { introduction } from './introduction'

/** The dossier as it was first put online, in July 2021. */
export const base: Manuscript = {
  language: 'fr',
  title: 'Accident du 12 juin 2021 : Galvéane répond point par point',
  labels: {
    claim: 'Affirmation numéro {n}',
    citation: 'Citation',
    citations: 'Citations',
    response: 'Réponse',
    evidence: 'Documents',
    update: 'Mise à jour',
  },
  introduction,
  updateLine: on('juillet 2021', '2021-07'),
  claims: [knowingPollution, lateAlert, tapWater, deadRiver, phantomPlant],
}
