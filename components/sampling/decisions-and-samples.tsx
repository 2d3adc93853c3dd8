import { DecisionShown } from '#components/assessment/decision-shown.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { When } from '#components/ui/time.tsx'
import type { UnitOnRecord } from '#lib/sampling/queries/unit-on-record.ts'
import { Reasons } from './reasons.tsx'
import { SampleOutcomeMark } from './sample-outcome.tsx'

type Decision = UnitOnRecord['decisions'][number]

/** Every signature and reopening, the latest first, each with the samples of it. */
export function DecisionsAndSamples({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <ol className="space-y-4">
      {decisions.map(decision => (
        <li key={decision.id} className="space-y-2 border-l-2 border-line pl-3">
          <DecisionShown decision={decision} />
          {decision.picks.map(pick => (
            <Sampled key={pick.id} pick={pick} />
          ))}
        </li>
      ))}
    </ol>
  )
}

function Sampled({ pick: { reasons, sample, conclusion } }: { pick: Decision['picks'][number] }) {
  return (
    <div className="space-y-1 bg-sunken px-3 py-2">
      <p>
        Drawn by {sample.drawnBy.name}, <When at={sample.at} />
      </p>
      <Reasons reasons={reasons} />
      <p className="flex flex-wrap items-baseline gap-x-2">
        <SampleOutcomeMark outcome={conclusion?.outcome ?? null} />
        {conclusion && (
          <span>
            by {conclusion.qualityAssurer.name}, <When at={conclusion.at} />
          </span>
        )}
      </p>
      {conclusion && <Prose text={conclusion.feedback} />}
    </div>
  )
}
