import type { CollectionConfig, Field, LabelFunction, StaticLabel } from 'payload'

/** Payload puts some labels into sentences before it has chosen their language: a function chooses it here. */
const inItsLanguage = (label: LabelFunction | StaticLabel): LabelFunction | StaticLabel =>
  typeof label === 'object' ? ({ i18n }) => label[i18n.language] ?? label.fr ?? '' : label

/** A field that is hidden in forms is also hidden as a column and a filter of lists. */
const outOfSight = (field: Field): Field =>
  field.admin && 'hidden' in field.admin && field.admin.hidden
    ? Object.assign({}, field, {
        admin: Object.assign({}, field.admin, { disableListColumn: true, disableListFilter: true }),
      })
    : field

/** Shown above the other fields, in the form of a page and of a drawer. */
const saves: Field = {
  name: 'saves',
  type: 'ui',
  admin: {
    components: { Field: '/components/desk/saves/Saves.client#Saves' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}

/** The button of every form, of the settings too. */
export const saveButton = '/components/desk/saves/SaveButton.client#SaveButton'

/**
 * What the desk does for every collection: hides the view of the API, which is not for editors, and preserves the
 * input of a save that was refused.
 */
export const atDesk = (collection: CollectionConfig): CollectionConfig => {
  const { admin, labels } = collection
  const edit = admin?.components?.edit
  return {
    ...collection,
    // No password is stored for later.
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
          SaveButton: saveButton,
        },
      },
    },
  }
}
