import type { FieldHook } from 'payload'
import { isOperation } from '@/database/asOperation'

/** For a field that only operations write, whoever saves and whichever version is restored. */
export const onlyOperations: FieldHook = ({ field, originalDoc, value }) =>
  isOperation() || !('name' in field) || !field.name ? value : originalDoc?.[field.name]
