import type { FieldAccess, FieldHook } from 'payload'

/** For what never changes after it was made: a restored version has the same. */
export const onlyRestored: FieldAccess = ({ req }) => req.context.isRestoringVersion === true

/** For what operations alone decide: a restored version leaves it as it is now. */
export const unchangedByRestore: FieldHook = ({ context, field, originalDoc, value }) =>
  context.isRestoringVersion === true && 'name' in field && field.name
    ? originalDoc?.[field.name]
    : value
