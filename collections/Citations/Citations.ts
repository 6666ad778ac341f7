import type { CollectionConfig } from 'payload'
import { ofClaim } from '@/collections/fields/ofClaim'
import { ownId } from '@/collections/fields/ownId'
import { position } from '@/collections/fields/position'
import { savedBy } from '@/collections/fields/savedBy'
import { webAddress } from '@/collections/fields/webAddress'
import { workingCopy } from '@/collections/fields/workingCopy'
import { writtenDate } from '@/collections/fields/writtenDate'
import { dossierThroughClaim } from '@/collections/hooks/dossierOf'
import { fillDate } from '@/collections/hooks/fillDate'
import { followEdits } from '@/collections/hooks/followEdits'
import { mayEditOf } from '@/collections/hooks/mayEditOf'

const mayEdit = mayEditOf('citations', dossierThroughClaim)

/** The quoted words that made a claim. The quote is kept without its outer guillemets. */
export const Citations: CollectionConfig = {
  slug: 'citations',
  labels: {
    singular: { fr: 'Citation', en: 'Citation' },
    plural: { fr: 'Citations', en: 'Citations' },
  },
  ...workingCopy,
  access: { ...workingCopy.access, update: mayEdit, delete: mayEdit },
  admin: {
    useAsTitle: 'quote',
    defaultColumns: ['quote', 'outlet', 'claim'],
    group: false,
  },
  defaultSort: 'position',
  hooks: { ...followEdits('citations', dossierThroughClaim), beforeValidate: [fillDate] },
  fields: [
    ownId,
    ofClaim({ isOnlyOne: false }),
    {
      name: 'quote',
      type: 'textarea',
      required: true,
      maxLength: 20_000,
      label: { fr: 'Mots cités', en: 'Quoted words' },
      admin: {
        description: {
          fr: 'Sans les guillemets extérieurs ; avec ceux qui se trouvent à l’intérieur, et vos crochets […].',
          en: 'Without the outer quotation marks; with those inside, and your brackets […].',
        },
      },
    },
    {
      name: 'outlet',
      type: 'relationship',
      relationTo: 'outlets',
      label: { fr: 'Média', en: 'Outlet' },
    },
    { name: 'author', type: 'text', maxLength: 300, label: { fr: 'Auteur', en: 'Author' } },
    writtenDate('date', { fr: 'Date de parution', en: 'Date of publication' }),
    webAddress('link', { fr: 'Adresse de l’article', en: 'Address of the article' }),
    {
      name: 'heading',
      type: 'text',
      maxLength: 120,
      label: { fr: 'Intitulé devant la citation', en: 'Heading before the citation' },
      admin: {
        position: 'sidebar',
        description: {
          fr: 'À laisser vide : l’intitulé du dossier est mis devant la première citation.',
          en: 'Leave it empty: the dossier’s label is put before the first citation.',
        },
      },
    },
    position('citations', 'claim'),
    savedBy,
  ],
}
