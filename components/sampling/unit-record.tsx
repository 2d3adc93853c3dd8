import { Section } from '#components/ui/section.tsx'
import type { UnitOnRecord } from '#lib/sampling/queries/unit-on-record.ts'
import { AssessorsOnTheDay } from './assessors-on-the-day.tsx'
import { DecisionsAndSamples } from './decisions-and-samples.tsx'
import { JudgedCriteria } from './judged-criteria.tsx'
import { JudgedVersions } from './judged-versions.tsx'

interface Props {
  unit: UnitOnRecord
  /** Whether this reader may open the files; without it they are named only. */
  openFiles: boolean
  /** Where the history of a criterion is; without it there is no link. */
  historyHref?: (code: string) => string
}

/** What is on record of a unit that was signed: its decisions and samples, and the work that the last signature rests on. */
export function UnitRecord({ unit, openFiles, historyHref }: Props) {
  const { signed, judgements, versions, registration } = unit
  return (
    <>
      <Section title="Decisions and samples">
        <DecisionsAndSamples decisions={unit.decisions} />
      </Section>
      <Section title="Assessors on the day">
        <AssessorsOnTheDay
          signed={{ name: signed.by.name, at: signed.at, standing: signed.standing }}
          judged={judgements.map(({ assessor, at, standing }) => ({ name: assessor.name, at, standing }))}
        />
      </Section>
      <Section title="The evidence, as it was judged">
        <JudgedVersions versions={versions} openFiles={openFiles} />
      </Section>
      <Section title="The criteria that the last signature rests on">
        <JudgedCriteria
          specificationId={registration.specificationId}
          judgements={judgements}
          versions={versions}
          historyHref={historyHref}
        />
      </Section>
    </>
  )
}
