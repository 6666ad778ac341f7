import type { DatabaseReader } from '@/database/find'
import type { FileValue } from '@/domain/edition/PartValue'
import { findInvitation } from '@/operations/approval/findInvitation'
import { loadCandidateContent } from '@/operations/candidate/loadCandidateContent'

/**
 * The file of this digest, if the candidate of the link names it as evidence. Null for every other file, and where
 * there is no such link or it is no longer valid.
 */
export async function readInvitedFile(
  reader: DatabaseReader,
  secret: string,
  sha256: string,
): Promise<FileValue | null> {
  const found = await findInvitation(reader, secret)
  if (!found.ok) return null
  const { invitation, update } = found.value
  const content = await loadCandidateContent(reader, update, invitation.candidate)
  const files = content.flatMap((piece) =>
    piece.kind === 'evidence' && piece.value.file ? [piece.value.file] : [],
  )
  return files.find((file) => file.sha256 === sha256) ?? null
}
