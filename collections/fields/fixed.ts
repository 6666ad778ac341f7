import type { FieldAccess, FieldHook } from 'payload'

/** For what never changes after it was created: a restored version has the same value. */
export const onlyRestored: FieldAccess = ({ req }) => req.context.isRestoringVersion === true

/** For what only operations decide: restoring a version does not change it. */
export const unchangedByRestore: FieldHook = ({ context, field, originalDoc, value }) =>
  context.isRestoringVersion === true && 'name' in field && field.name
    ? originalDoc?.[field.name]
    : value
