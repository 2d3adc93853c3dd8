import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PublicFrame } from '#app/frame.tsx'
import { specificationFrom } from '#specs/addresses.ts'
import { labelOf } from '#specs/index.ts'
import { About } from './about.tsx'
import { Contents } from './contents.tsx'
import { Handbook } from './handbook.tsx'
import { Heading } from './heading.tsx'
import { ScopeSections } from './scope-sections.tsx'
import { StandardSections } from './standard-sections.tsx'
import { UnitSection } from './unit-section.tsx'

type Props = PageProps<'/specifications/[body]/[name]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { body, name } = await params
  const specification = specificationFrom(body, name)
  return specification ? { title: labelOf(specification) } : {}
}

export default async function SpecificationPage({ params }: Props) {
  const { body, name } = await params
  const specification = specificationFrom(body, name) ?? notFound()
  return (
    <PublicFrame current="/specifications">
      <Heading specification={specification} />
      <div className="space-y-12">
        <About specification={specification} />
        <Contents specification={specification} />
        {specification.kind === 'standard' ? (
          <StandardSections specification={specification} />
        ) : (
          specification.units.map(unit => (
            <UnitSection key={unit.id} specification={specification} unit={unit} />
          ))
        )}
        <ScopeSections specification={specification} />
        <Handbook specification={specification} />
      </div>
    </PublicFrame>
  )
}
