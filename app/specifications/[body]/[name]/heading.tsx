import { Standing } from '#components/specification/standing.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { labelOf } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'

/** What it is called and is, and why nothing can be claimed on it when that is so. */
export function Heading({ specification }: { specification: Specification }) {
  const { kind, standingReason, notClaimableBecause, title } = specification
  return (
    <>
      <PageHeader
        title={labelOf(specification)}
        breadcrumb={[{ label: 'Specifications', href: '/specifications' }]}
        actions={<Standing specification={specification} />}
      />
      {notClaimableBecause && (
        <div className="mb-6 max-w-4xl">
          <Notice kind={kind === 'standard' ? 'information' : 'warning'} title="Cannot be claimed">
            <p>{notClaimableBecause}</p>
            {standingReason && <p>{standingReason}</p>}
            {!title && !standingReason && <p>The source gives no title: this is our working label.</p>}
          </Notice>
        </div>
      )}
    </>
  )
}
