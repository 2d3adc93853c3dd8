/** What the application's role may do with each table; everything not named here it may read, add and change. */
export const readOnly = [
  'specification',
  'unit',
  'specification_unit',
  'outcome',
  'criterion',
  '_prisma_migrations',
]

/** History: read and add, never change. The triggers say so too; the chain tells if both were taken away. */
export const appendOnly = [
  'judgement',
  'decision',
  'declaration',
  'observer_confirmation',
  'sample',
  'sample_finding',
  'sample_conclusion',
  'audit_event',
  'stored_file',
  'file_scan',
  'erasure',
  'in_situ_examination',
  'message',
]

/** Rows that may be removed while they are only a draft or an attempt at the door. */
export const removable = [
  'mapping',
  'version_file',
  'throttle',
  'evidence',
  'evidence_version',
  'draft_copy',
  'private_name',
  'upload',
]
