import { expect, it } from 'vitest'
import type { JudgementOutcome } from '#prisma/client/enums.ts'
import { statusAfter } from './status-after.ts'

it.each<[string, (JudgementOutcome | null)[]]>([
  ['assessed', ['met', 'met']],
  ['action_required', ['met', 'not_yet_met']],
  ['action_required', ['met', 'partly_met']],
  ['submitted', ['met', null]],
  ['submitted', ['not_yet_met', null]],
])('is %s after %j', (status, outcomes) => {
  expect(statusAfter(outcomes.map(outcome => ({ outcome })))).toBe(status)
})
