import { maxLogoSide } from '@/domain/file/fileTypes'
import type { FieldWords } from '@/locales/fr/fields'

/**
 * Labels and descriptions of what people fill in at the desk, by collection and field; `singular` and `plural` name
 * a collection, or a row of a list.
 */
export const fields: FieldWords = {
  'groups.desk': { label: 'Desk' },
  'groups.shared': { label: 'Shared by dossiers' },
  'groups.administration': { label: 'Administration' },

  dossiers: { singular: 'Dossier', plural: 'Dossiers' },
  'dossiers.title': { label: 'Title' },
  'dossiers.introduction': { label: 'Introduction' },
  'dossiers.document': { label: 'Document' },
  'dossiers.updateLine': {
    label: 'Update line',
    description: 'The last line of the page, as the public reads it: “Updated May 2014”.',
  },
  'dossiers.language': { label: 'Language' },
  'dossiers.slug': {
    label: 'Address',
    description:
      'The end of the public address. Follows from the title when left empty; an old address keeps leading to the dossier.',
  },
  'dossiers.translationOf': { label: 'Translation of' },
  'dossiers.related': { label: 'Related dossiers' },
  'dossiers.labels': {
    label: 'Labels',
    description: 'The dossier’s own words for its parts. “{n}” stands for the number.',
  },
  'dossiers.labels.change': { label: 'Change the labels' },
  'dossiers.labels.claim': { label: 'Point' },
  'dossiers.labels.citation': { label: 'One citation' },
  'dossiers.labels.citations': { label: 'Several citations' },
  'dossiers.labels.response': { label: 'Response' },
  'dossiers.labels.evidence': { label: 'Evidence' },
  'dossiers.labels.update': { label: 'Update' },

  claims: { singular: 'Point', plural: 'Points' },
  'claims.dossier': { label: 'Dossier' },
  'claims.number': {
    label: 'Number',
    description: 'The next one when left empty. Once published, it changes no more.',
  },
  'claims.statement': {
    label: 'Allegation',
    description: 'What is alleged against the organisation, without the answer.',
  },

  citations: { singular: 'Citation', plural: 'Citations' },
  'citations.quote': {
    label: 'Quoted words',
    description: 'Without the outer quotation marks; with those inside, and your brackets […].',
  },
  'citations.outlet': { label: 'Outlet' },
  'citations.author': { label: 'Author' },
  'citations.date': { label: 'Date of publication' },
  'citations.link': { label: 'Address of the article' },
  'citations.heading': {
    label: 'Heading before the citation',
    description: 'Leave it empty: the dossier’s label is put before the first citation.',
  },

  responses: { singular: 'Response', plural: 'Responses' },
  'responses.body': { label: 'Response' },
  'responses.uses': {
    label: 'Evidence',
    singular: 'piece of evidence',
    plural: 'pieces of evidence',
  },
  'responses.uses.evidence': { label: 'Evidence' },
  'responses.uses.note': { label: 'Note for this point' },

  evidence: { singular: 'Evidence', plural: 'Evidence' },
  'evidence.label': { label: 'What the document shows' },
  'evidence.date': { label: 'Date of the document' },
  'evidence.kind': { label: 'Kind' },
  'evidence.maker': { label: 'Made by' },
  'evidence.link': { label: 'Address' },
  'evidence.file': { label: 'File' },

  outlets: { singular: 'Outlet', plural: 'Outlets' },
  'outlets.name': { label: 'Name' },
  'outlets.address': { label: 'Address of the site' },

  files: { singular: 'File', plural: 'Files' },
  'files.name': {
    label: 'Public name',
    description: 'The name that the public sees. The file’s own when left empty.',
  },
  'files.sha256': { label: 'SHA-256 digest' },
  'files.mimeType': { label: 'Format' },
  'files.filesize': { label: 'Size' },

  updates: { singular: 'Update', plural: 'Updates' },
  'updates.title': { label: 'Dossier' },
  'updates.class': { label: 'What kind of change' },
  'updates.note': {
    label: 'Public note',
    description:
      'The sentence that will tell the public what this update changed. Needed for a substantive change.',
  },
  'updates.reconstructs': {
    label: 'Reconstruction of an older edition',
    description:
      'Only for a text that was public before this press room, and before the first edition published here.',
  },
  'updates.reconstructs.date': { label: 'Date when it was public' },
  'updates.reconstructs.basis': { label: 'Known from which document' },
  'updates.dossier': { label: 'Dossier' },
  'updates.state': { label: 'State' },
  'updates.contributors': { label: 'Contributors' },
  'updates.edition': { label: 'Edition' },
  'updates.glass': { label: 'Published without the approvals' },

  users: { singular: 'Account', plural: 'Accounts' },
  'users.setUpCode': {
    label: 'Set-up code',
    description:
      'The log of the server shows it at each start as long as there is no account: twelve letters and digits.',
  },
  'users.currentPassword': {
    label: 'Current password',
    description: 'Only to change your password or address.',
  },
  'users.name': { label: 'Name' },
  'users.language': { label: 'Language of mails' },
  'users.roles': { label: 'Roles' },
  'users.active': { label: 'Account is active' },

  pressRoom: { label: 'Settings' },
  'pressRoom.organisation': { label: 'Organisation that answers' },
  'pressRoom.director': {
    label: 'Director of publication',
    description:
      'The person who answers for what is published, named in the legal notice (French law of 21 June 2004, article 1-1).',
  },
  'pressRoom.tabs.french': { label: 'In French' },
  'pressRoom.tabs.english': { label: 'In English' },
  'pressRoom.tabs.appearance': { label: 'Appearance' },
  'pressRoom.tabs.publishing': { label: 'Publishing' },
  'pressRoom.tabs.mail': {
    label: 'Mail',
    description: 'Who is told of what. Nobody gets mail about what they did themselves.',
  },
  'pressRoom.name': { label: 'Name of the press room' },
  'pressRoom.tagline': { label: 'Introduction in a sentence or two' },
  'pressRoom.contact': { label: 'Contact for the press' },
  'pressRoom.legalNotice': { label: 'Legal notice' },
  'pressRoom.accent': {
    label: 'Colour of links',
    description:
      'A hash sign and six characters, as in #1a4f7a. It has to be legible on a light ground; the shade for a dark one follows from it.',
  },
  'pressRoom.logo': {
    label: 'Logo',
    description: `An image with a transparent ground, legible on light and on dark, no side longer than ${maxLogoSide} pixels. It is shown beside the name.`,
  },
  'pressRoom.approvals': {
    label: 'Who reads before publication?',
    description:
      'Nobody approves their own words. An update that is submitted already keeps the rule of then.',
  },
  'pressRoom.approvals.substantive': { label: 'For a substantive change' },
  'pressRoom.approvals.minor': { label: 'For a minor change' },
  'pressRoom.approvals.need': { singular: 'approval', plural: 'approvals' },
  'pressRoom.approvals.need.count': { label: 'How many' },
  'pressRoom.approvals.need.roles': { label: 'Of which role, any of' },
  'pressRoom.approvals.linksCount': {
    label: 'What somebody without an account says, invited by a link, counts',
    description:
      'Otherwise it is recorded, and the press room does with it as it sees fit. Whoever has the link speaks in the name of the person: turn it on only for people to whom you hand it yourself.',
  },
  'pressRoom.timeZone': {
    label: 'Time zone',
    description:
      'The clock of scheduled publications, and of the days that the public reads: “Europe/Paris”, “America/Martinique”.',
  },
  'pressRoom.mail.roles': { label: 'And every account with this role' },

  'ofClaim.claim': { label: 'Point' },
  savedBy: { label: 'Saved by' },
  usedIn: { label: 'Used in' },
  withdrawal: { label: 'Public withdrawal' },
  'withdrawal.date': { label: 'On' },
  'withdrawal.reason': { label: 'Why' },
  writtenDate: {
    question: (words: string) =>
      `“${words}” was not understood as a date. Readers will read these words as they are; searches and references will find no date in them. If it is one, write it as “18 June 2013”, “May 2014” or “2014”, or give the standard date.`,
    description:
      'The words as written (“18 June 2013”, “May 2014”). The standard date follows from them when left empty.',
  },
  'writtenDate.words': { label: 'As written' },
  'writtenDate.edtf': { label: 'Standard date, like 2013-06-18' },
}
