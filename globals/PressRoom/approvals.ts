import type { ArrayField, GroupField } from 'payload'
import { type ReviewRole, reviewRoles } from '@/domain/approval/ApprovalRule'
import { type ApprovalWay, approvalWays } from '@/domain/approval/ruleOf'

const ways: Record<ApprovalWay, Record<'fr' | 'en', string>> = {
  legalAndColleague: {
    fr: 'Une personne du juridique et une autre pour un changement de fond, une seule pour le reste',
    en: 'One person from legal and one more for a substantive change, one for the rest',
  },
  colleague: { fr: 'Une personne, toujours', en: 'One person, always' },
  alone: {
    fr: 'Personne : les éditions disent « publiée sans second lecteur »',
    en: 'Nobody: editions say “published without a second reader”',
  },
  own: { fr: 'Une règle à nous', en: 'A rule of our own' },
}

const roleWords: Record<ReviewRole, Record<'fr' | 'en', string>> = {
  reviewer: { fr: 'Relecture', en: 'Review' },
  legal: { fr: 'Juridique', en: 'Legal' },
  publisher: { fr: 'Publication', en: 'Publishing' },
}

const needs = (name: 'substantive' | 'minor', label: Record<'fr' | 'en', string>): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: {
    singular: { fr: 'approbation', en: 'approval' },
    plural: { fr: 'approbations', en: 'approvals' },
  },
  maxRows: 6,
  admin: { condition: (_, approvals) => approvals?.way === 'own' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'count',
          type: 'number',
          required: true,
          min: 1,
          max: 9,
          defaultValue: 1,
          label: { fr: 'Combien', en: 'How many' },
          admin: { step: 1, width: '30%' },
        },
        {
          name: 'roles',
          type: 'select',
          hasMany: true,
          required: true,
          label: { fr: 'De quel rôle, au choix', en: 'Of which role, any of' },
          options: reviewRoles.map((value) => ({ value, label: roleWords[value] })),
        },
      ],
    },
  ],
})

/** Who must approve what before it is published. An update keeps the rule that it was submitted under. */
export const approvals: GroupField = {
  name: 'approvals',
  type: 'group',
  label: { fr: 'Qui relit avant la publication ?', en: 'Who reads before publication?' },
  admin: {
    description: {
      fr: 'Nul n’approuve ses propres mots. Une mise à jour déjà soumise garde la règle d’alors.',
      en: 'Nobody approves their own words. An update that is submitted already keeps the rule of then.',
    },
  },
  fields: [
    {
      name: 'way',
      type: 'radio',
      label: false,
      options: approvalWays.map((value) => ({ value, label: ways[value] })),
      admin: { layout: 'vertical' },
    },
    needs('substantive', { fr: 'Pour un changement de fond', en: 'For a substantive change' }),
    needs('minor', { fr: 'Pour un changement mineur', en: 'For a minor change' }),
    {
      name: 'linksCount',
      type: 'checkbox',
      defaultValue: false,
      label: {
        fr: 'L’avis d’une personne sans compte, invitée par un lien, compte',
        en: 'What somebody without an account says, invited by a link, counts',
      },
      admin: {
        description: {
          fr: 'Sinon, il est inscrit au registre et la salle de presse en fait ce qu’elle veut. Qui a le lien parle au nom de la personne : ne l’activez que pour des personnes à qui vous le remettez en main propre.',
          en: 'Otherwise it is recorded, and the press room does with it as it sees fit. Whoever has the link speaks in the name of the person: turn it on only for people to whom you hand it yourself.',
        },
      },
    },
  ],
}
