import { copiesPath } from '#app/portfolio/addresses.ts'
import { TextLink } from '#components/ui/link.tsx'
import { Notice } from '#components/ui/notice.tsx'

/** Another tab or device has words that this draft does not hold. */
export function OtherVersions({ evidenceId }: { evidenceId: string }) {
  return (
    <Notice kind="warning" title="This draft was changed in two places at once">
      <p>Both versions are kept.</p>
      <TextLink href={copiesPath(evidenceId)}>Choose what to keep of each</TextLink>
    </Notice>
  )
}
