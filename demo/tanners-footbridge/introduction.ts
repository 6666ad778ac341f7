import { link } from '@/demo/builders/inline'
import { paragraph } from '@/demo/builders/paragraph'
import { prose } from '@/demo/builders/prose'
import { evidence } from './evidence'

const facts =
  'Since May 2016 the Tanners’ Footbridge has linked the two banks of the Dorsanne at Villorbe, in France. The city closed it on 8 November 2022, after rust was found on the railings and under the deck. Galvéane did not design, build or install the footbridge: as a subcontractor of the builder it galvanised the steel parts, 96 tonnes in eleven batches, from November 2015 to February 2016.'

const purpose =
  'Several articles have called its work into question. The company answers them here point by point, and also says where they are right.'

const translation = paragraph(
  'Quotations from French media and documents have been translated by Galvéane; the ',
  link('https://presse.galveane.example/fr/passerelle-des-tanneurs', 'French dossier'),
  ' gives them as they were published.',
)

const report = paragraph(
  'The expert appointed by the administrative court submitted his ',
  link(evidence.expertReport.link, 'report on 12 September 2024'),
  '. The responses have been revised in the light of it, including where it goes against the company.',
)

export const introduction = prose(
  facts,
  `${purpose} The administrative court has appointed an expert at the city’s request. Galvéane is giving him all the information that it holds.`,
  translation,
)

export const introductionAfterReport = prose(facts, purpose, report, translation)

export const introductionAfterSettlement = prose(
  facts,
  purpose,
  report,
  'All parties signed a settlement on 12 February 2026 and the footbridge reopened on 16 May 2026.',
  translation,
)
