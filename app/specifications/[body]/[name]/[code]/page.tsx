import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublicFrame } from '#app/frame.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { specificationFrom, specificationPath, statementFrom } from '#specs/addresses.ts'
import { labelOf } from '#specs/index.ts'
import type { Specification } from '#specs/schema.ts'
import type { Located } from '#specs/statements.ts'
import { Beside } from './beside.tsx'
import { Neighbours } from './neighbours.tsx'
import { Place } from './place.tsx'
import { Wording } from './wording.tsx'

type Props = PageProps<'/specifications/[body]/[name]/[code]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { body, name, code } = await params
  const specification = specificationFrom(body, name)
  const located = specification && statementFrom(specification, code)
  return located ? { title: `${titleOf(located)}, ${shortName(specification)}` } : {}
}

export default async function StatementPage({ params }: Props) {
  const { body, name, code } = await params
  const specification = specificationFrom(body, name) ?? notFound()
  const located = statementFrom(specification, code) ?? notFound()
  return (
    <PublicFrame current="/specifications">
      <PageHeader
        title={titleOf(located)}
        breadcrumb={[
          { label: 'Specifications', href: '/specifications' },
          { label: shortName(specification), href: specificationPath(specification) },
        ]}
      />
      <div className="space-y-8">
        <Wording specification={specification} located={located} />
        <Place specification={specification} located={located} />
        <Beside specification={specification} located={located} />
        <Neighbours specification={specification} located={located} />
      </div>
    </PublicFrame>
  )
}

const kinds = {
  criterion: 'Criterion',
  performance: 'Performance criterion',
  knowledge: 'Knowledge statement',
}

function titleOf({ criterion, subPoint }: Located) {
  if (subPoint) return `Sub-point ${subPoint.code}`
  return `${criterion.official ? kinds[criterion.kind] : 'Draft criterion'} ${criterion.code}`
}

const shortName = (specification: Specification) => specification.number ?? labelOf(specification)
