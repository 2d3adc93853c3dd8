import { Notice } from '#components/ui/notice.tsx'
import { When } from '#components/ui/time.tsx'
import type { Tombstone } from '#lib/evidence/rules/tombstones.ts'

/** What was erased from a version, by whom and why: the version itself keeps its digest and its judgements. */
export function Tombstones({ stones }: { stones: readonly Tombstone[] }) {
  return stones.map(({ at, by, reason, fileCount, wording }) => (
    <Notice key={at.toISOString()} kind="warning" title="Erased for a breach of confidentiality">
      <p>
        {by} erased {whatOf(fileCount, wording)}, <When at={at} />. The digest of what was handed in and every
        judgement made of it are kept.
      </p>
      <p dir="auto">{reason}</p>
    </Notice>
  ))
}

function whatOf(files: number, wording: boolean): string {
  const some = files === 1 ? 'one file' : `${files} files`
  if (!wording) return some
  return files > 0 ? `the text and ${some}` : 'the text'
}
