import type { CollectionConfig, Field, LabelFunction, StaticLabel } from 'payload'

/** Payload sets a label into some sentences before it has chosen a language for it: a function has chosen. */
const inItsLanguage = (label: LabelFunction | StaticLabel): LabelFunction | StaticLabel =>
  typeof label === 'object' ? ({ i18n }) => label[i18n.language] ?? label.fr ?? '' : label

/** What no form shows is no column and no filter of a list either. */
const outOfSight = (field: Field): Field =>
  field.admin && 'hidden' in field.admin && field.admin.hidden
    ? Object.assign({}, field, {
        admin: Object.assign({}, field.admin, { disableListColumn: true, disableListFilter: true }),
      })
    : field

/** Above the other fields, in the form of a page and of a drawer alike. */
const saves: Field = {
  name: 'saves',
  type: 'ui',
  admin: {
    components: { Field: '/components/desk/saves/Saves.client#Saves' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

/**
 * What the desk does for every collection: no view of the interface between programs, which is not for people who
 * write, and nothing lost of a save that was refused.
 */
export const atDesk = (collection: CollectionConfig): CollectionConfig => {
  const { admin, labels } = collection
  const edit = admin?.components?.edit
  return {
    ...collection,
    // A password is kept nowhere.
    fields: [...(collection.auth ? [] : [saves]), ...collection.fields.map(outOfSight)],
    labels: {
      ...labels,
      ...(labels?.singular && { singular: inItsLanguage(labels.singular) }),
      ...(labels?.plural && { plural: inItsLanguage(labels.plural) }),
    },
    admin: {
      ...admin,
      hideAPIURL: true,
      components: {
        ...admin?.components,
        edit: {
          ...edit,
          beforeDocumentControls: [
            '/components/desk/KeepUnsaved.client#KeepUnsaved',
            ...(edit?.beforeDocumentControls ?? []),
          ],
        },
      },
    },
  }
}
