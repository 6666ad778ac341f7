import { on } from '@/demo/builders/on'
import type { DraftEvidence } from '@/domain/draft/Draft'

const company = 'https://galveane.example/documents'
const prefecture = 'https://prefecture-dorsanne.example'
const healthAgency = 'https://agence-sante-dorsanne.example'
const court = 'https://tribunal-villorbe.example'

export const evidence = {
  waterCircuit: {
    label: 'Présentation du circuit des eaux de l’usine d’Aubervans.',
    date: null,
    kind: 'other',
    maker: 'company',
    link: 'https://galveane.example/usine/circuit-des-eaux',
  },
  selfMonitoring: {
    label: 'Bilan de l’autosurveillance des rejets de l’usine d’Aubervans, de 2016 à 2021.',
    date: on('2021', '2021'),
    kind: 'report',
    maker: 'company',
    link: `${company}/autosurveillance-2016-2021.pdf`,
  },
  hydraulicStudy: {
    label: 'Étude hydraulique du bassin de rinçage, remise à Galvéane par un bureau d’études.',
    date: on('novembre 2018', '2018-11'),
    kind: 'study',
    maker: 'third-party',
    link: `${company}/etude-hydraulique-2018.pdf`,
  },
  accidentDeclaration: {
    label:
      'Déclaration d’accident adressée par Galvéane à l’inspection des installations classées.',
    date: on('12 juin 2021', '2021-06-12'),
    kind: 'letter',
    maker: 'company',
    link: `${company}/declaration-accident-2021-06-12.pdf`,
  },
  firstStatement: {
    label: 'Communiqué de Galvéane annonçant l’accident et les premières mesures.',
    date: on('12 juin 2021', '2021-06-12'),
    kind: 'statement',
    maker: 'company',
    link: 'https://galveane.example/communiques/2021-06-12',
  },
  callLog: {
    label: 'Relevé des appels passés par la permanence de l’usine dans la journée du 12 juin 2021.',
    date: on('12 juin 2021', '2021-06-12'),
    kind: 'other',
    maker: 'company',
    link: `${company}/appels-permanence-2021-06-12.pdf`,
  },
  inspectionReport: {
    label: 'Rapport de l’inspection des installations classées sur l’accident du 12 juin 2021.',
    date: on('28 septembre 2021', '2021-09-28'),
    kind: 'report',
    maker: 'authority',
    link: `${prefecture}/installations-classees/aubervans-rapport-2021-09-28.pdf`,
  },
  tapWater: {
    label: 'Résultats des analyses de l’eau distribuée par le captage des Sorbiers.',
    date: on('5 juillet 2021', '2021-07-05'),
    kind: 'report',
    maker: 'authority',
    link: `${healthAgency}/eau/sorbiers-2021-07-05.pdf`,
  },
  wells: {
    label: 'Analyses des puits privés situés en aval d’Aubervans.',
    date: on('octobre 2021', '2021-10'),
    kind: 'report',
    maker: 'authority',
    link: `${healthAgency}/eau/puits-prives-2021-10.pdf`,
  },
  fishCount: {
    label: 'Bilan de la mortalité piscicole établi par la fédération de pêche de la Dorsanne.',
    date: on('2 juillet 2021', '2021-07-02'),
    kind: 'report',
    maker: 'third-party',
    link: 'https://peche-dorsanne.example/bilan-2021-07-02.pdf',
  },
  riverStudy: {
    label:
      'Suivi écologique de la Dorsanne de 2021 à 2025, rapport final du laboratoire d’hydrobiologie de l’université de Villorbe.',
    date: on('mars 2026', '2026-03'),
    kind: 'study',
    maker: 'science',
    link: 'https://universite-villorbe.example/hydrobiologie/dorsanne-2021-2025.pdf',
  },
  waterAgencyAgreement: {
    label: 'Convention d’aide entre l’agence de l’eau et Galvéane.',
    date: on('9 mars 2020', '2020-03-09'),
    kind: 'contract',
    maker: 'authority',
    link: 'https://agence-eau-dorsanne.example/conventions/galveane-2020.pdf',
  },
  worksAcceptance: {
    label: 'Procès-verbal de réception de la station de traitement et du bassin d’orage.',
    date: on('14 octobre 2022', '2022-10-14'),
    kind: 'other',
    maker: 'third-party',
    link: `${company}/reception-travaux-2022-10-14.pdf`,
  },
  publicAid: {
    label:
      'État des aides publiques perçues par Galvéane de 2018 à 2025, avec l’attestation du commissaire aux comptes.',
    date: on('mai 2026', '2026-05'),
    kind: 'statement',
    maker: 'company',
    link: `${company}/aides-publiques-2018-2025.pdf`,
  },
  airMeasurements: {
    label:
      'Synthèse des mesures d’exposition à l’acide chlorhydrique réalisées de 2018 à 2021 par un organisme accrédité.',
    date: on('janvier 2022', '2022-01'),
    kind: 'report',
    maker: 'third-party',
    link: `${company}/mesures-air-2018-2021.pdf`,
  },
  labourInspection: {
    label: 'Lettre de l’inspection du travail à la suite de sa visite du 24 novembre 2021.',
    date: on('17 décembre 2021', '2021-12-17'),
    kind: 'letter',
    maker: 'authority',
    link: `${company}/inspection-du-travail-2021-12-17.pdf`,
  },
  courrierCorrection: {
    label: 'Précision du Courrier de la Dorsanne sur l’existence des mesures.',
    date: on('9 mars 2022', '2022-03-09'),
    kind: 'article',
    maker: 'press',
    link: 'https://courrier-dorsanne.example/2022/03/09/precision-galveane',
  },
  judgment: {
    label: 'Jugement du tribunal correctionnel de Villorbe, copie anonymisée.',
    date: on('14 novembre 2023', '2023-11-14'),
    kind: 'decision',
    maker: 'court',
    link: `${court}/jugements/2023-11-14-galveane.pdf`,
  },
  noAppeal: {
    label: 'Certificat de non-appel délivré par le greffe du tribunal.',
    date: on('6 décembre 2023', '2023-12-06'),
    kind: 'decision',
    maker: 'court',
    link: `${company}/certificat-non-appel-2023-12-06.pdf`,
  },
  extensionFile: {
    label: 'Dossier de demande d’autorisation soumis à l’enquête publique, pièces 4 et 6.',
    date: on('mai 2026', '2026-05'),
    kind: 'other',
    maker: 'company',
    link: `${prefecture}/enquetes-publiques/galveane-2026.pdf`,
  },
  environmentalOpinion: {
    label: 'Avis de l’autorité environnementale sur le projet d’agrandissement.',
    date: on('12 mai 2026', '2026-05-12'),
    kind: 'decision',
    maker: 'authority',
    link: `${prefecture}/enquetes-publiques/galveane-2026-avis.pdf`,
  },
} satisfies Record<string, DraftEvidence>
