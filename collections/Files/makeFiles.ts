import { devNull } from 'node:os'
import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { may, nobody } from '@/access/may'
import { labelOf, labelsOf } from '@/collections/fields/fieldLabels'
import { ownId } from '@/collections/fields/ownId'
import { savedBy } from '@/collections/fields/savedBy'
import { text } from '@/collections/fields/text'
import { refuseUpdate } from '@/collections/hooks/refuseUpdate'
import { fileTypes } from '@/domain/file/fileTypes'
import type { Reached } from '@/storage/storeFile'
import { identifyFile } from './identifyFile'
import { previewFile } from './previewFile'
import { refuseWhileNamed } from './refuseWhileNamed'
import { removeStored } from './removeStored'
import { storeUpload } from './storeUpload'

/**
 * Files that are evidence. Bytes are stored once, by their digest, and never overwritten: a replacement is another
 * file. A row is stored only when its bytes are (`storage/`), and bytes are removed only when their row is. The public gets a file only when an edition names it (`app/files`), never from here.
 */
export const makeFiles = (filesDir: string, reached?: Reached): CollectionConfig => ({
  slug: 'files',
  labels: labelsOf('files'),
  access: {
    read: may('readDesk'),
    create: may('writeDossier'),
    update: nobody,
    delete: may('writeDossier'),
  },
  disableBulkDelete: true,
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    listSearchableFields: ['name', 'filename'],
    defaultColumns: ['name', 'mimeType', 'filesize', 'createdAt'],
    group: labelOf('groups.shared'),
  },
  upload: {
    // Payload writes in place and removes before the row is gone, so it must neither write, find nor remove a file.
    disableLocalStorage: true,
    staticDir: path.join(devNull, 'files'),
    handlers: [previewFile(filesDir)],
    mimeTypes: Object.keys(fileTypes),
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  hooks: {
    beforeOperation: [refuseUpdate, identifyFile(filesDir)],
    afterChange: [storeUpload(filesDir, reached)],
    beforeDelete: [refuseWhileNamed],
    afterDelete: [removeStored(filesDir)],
  },
  fields: [
    ownId,
    text('files.name', { maxLength: 200 }),
    text('files.sha256', {
      required: true,
      unique: true,
      admin: { readOnly: true, condition: (data) => Boolean(data.sha256) },
    }),
    // Payload's own fields: the label of one is English only, and a list shows the other as a bare number.
    text('files.mimeType'),
    {
      name: 'filesize',
      type: 'number',
      label: labelOf('files.filesize'),
      admin: { components: { Cell: '/components/desk/list/FileSizeCell.client#FileSizeCell' } },
    },
    savedBy,
  ],
})
