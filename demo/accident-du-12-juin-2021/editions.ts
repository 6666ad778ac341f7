import {
  addCitation,
  addClaim,
  addEvidence,
  edited,
  moveUpdateLine,
  rewordIntroduction,
  rewordResponse,
} from '@/demo/builders/edited'
import { on } from '@/demo/builders/on'
import { base } from './base'
import { acidFumes } from './claims/acidFumes'
import { convictedOfHiding } from './claims/convictedOfHiding'
import { deadRiverAfterStudy } from './claims/deadRiver'
import { doubledDischarges } from './claims/doubledDischarges'
import {
  knowingPollutionAfterInspection,
  knowingPollutionAfterJudgment,
} from './claims/knowingPollution'
import { lateAlertAfterInspection, lateAlertAfterJudgment } from './claims/lateAlert'
import {
  phantomPlantInService,
  phantomPlantUnderWay,
  phantomPlantWithAllAid,
} from './claims/phantomPlant'
import { tapWaterInReleve, tapWaterWithWells } from './claims/tapWater'
import { evidence } from './evidence'
import { introductionAfterJudgment } from './introduction'

export const afterAccident = base

export const afterInspection = edited(
  afterAccident,
  rewordResponse(1, knowingPollutionAfterInspection),
  addEvidence(1, {
    piece: evidence.inspectionReport,
    note: 'Page 14 : les deux débordements antérieurs.',
  }),
  rewordResponse(2, lateAlertAfterInspection),
  addEvidence(2, { piece: evidence.inspectionReport, note: 'Pages 6 à 8 : le délai d’alerte.' }),
  addCitation(3, tapWaterInReleve),
  rewordResponse(3, tapWaterWithWells),
  addEvidence(3, evidence.wells),
  rewordResponse(5, phantomPlantUnderWay),
  addClaim(acidFumes),
  moveUpdateLine(on('mars 2022', '2022-03')),
)

export const afterJudgment = edited(
  afterInspection,
  rewordIntroduction(introductionAfterJudgment),
  rewordResponse(1, knowingPollutionAfterJudgment),
  addEvidence(1, evidence.hydraulicStudy, evidence.judgment),
  rewordResponse(2, lateAlertAfterJudgment),
  addEvidence(2, { piece: evidence.judgment, note: 'Page 15 : la relaxe.' }),
  rewordResponse(5, phantomPlantInService),
  addEvidence(5, evidence.worksAcceptance),
  addClaim(convictedOfHiding),
  moveUpdateLine(on('décembre 2023', '2023-12')),
)

export const afterStudy = edited(
  afterJudgment,
  rewordResponse(4, deadRiverAfterStudy('macro-invertrébrés')),
  addEvidence(4, evidence.riverStudy),
  rewordResponse(5, phantomPlantWithAllAid),
  addEvidence(5, evidence.publicAid),
  moveUpdateLine(on('juin 2026', '2026-06')),
)

export const afterTypo = edited(
  afterStudy,
  rewordResponse(4, deadRiverAfterStudy('macro-invertébrés')),
)

export const onExtension = edited(
  afterTypo,
  addClaim(doubledDischarges),
  moveUpdateLine(on('septembre 2026', '2026-09')),
)
