import { expect, it } from 'vitest'
import type { Actor } from '#lib/people/rules.ts'
import { claimsOnDesk, mayReturn } from './desk.ts'
import type { JudgementMade } from './examine.ts'

const unitId = 'city-and-guilds/3085/001@1'
const one = `${unitId}#001:1.2`
const other = 'nos/involve-key-people@1#P1'
const at = new Date('2026-10-08T15:00:00Z')

const asha: Actor = {
  personId: 'asha',
  name: 'Asha Patel',
  centreId: 'larch',
  centreName: 'Larch House',
  seat: 'assessor',
  sessionId: 's',
}
const made = (about: Partial<JudgementMade> = {}): JudgementMade => ({
  id: 'j',
  registrationId: 'r',
  criterionId: one,
  assessorId: 'asha',
  version: { number: 1 },
  supersededBy: null,
  outcome: 'met',
  subPoints: [],
  feedback: '',
  valid: true,
  authentic: true,
  current: true,
  sufficient: true,
  reliable: true,
  ...about,
})
const registration = (id: string, specificationId: string, unit: string, assessor: string) => ({
  id,
  status: 'active' as const,
  specificationId,
  allocations: [{ personId: assessor }],
  units: [{ unitId: unit, status: 'in_progress' as const }],
})
const item = (judgements: JudgementMade[] = []) => ({
  candidateId: 'ben',
  kind: 'observation' as const,
  status: 'submitted' as const,
  submittedNumber: 1,
  candidate: {
    registrations: [
      registration('r', 'city-and-guilds/3085-02@1', unitId, 'asha'),
      registration('n', 'nos/involve-key-people@1', 'nos/involve-key-people@1', 'carys'),
    ],
  },
  version: {
    number: 1,
    mappings: [
      { registrationId: 'r', criterionId: one },
      { registrationId: 'n', criterionId: other },
    ],
  },
  judgements,
})
const nobody = { qualifications: [], competences: [] }

it('lays out the claims of registrations that are the assessor’s, each with what stands against it', () => {
  const claims = claimsOnDesk(asha, item(), nobody, at)
  expect(claims.map(({ mapping }) => mapping.criterionId)).toEqual([one])
  expect(claims[0]?.verdict?.reason).toBe('assessor-standing')
})

it('tells what was judged on this version from what was judged before, the latest first', () => {
  const past = [made({ id: 'old', version: { number: 0 } }), made({ id: 'new' })]
  const [claim] = claimsOnDesk(asha, item(past), nobody, at)
  expect(claim?.judged).toBe(true)
  expect(claim?.judgements.map(({ id }) => id)).toEqual(['new', 'old'])
  expect(claimsOnDesk(asha, item(past.slice(0, 1)), nobody, at)[0]?.judged).toBe(false)
})

it('lays out anew what a quality assurer disagreed with', () => {
  const agreed = made({ findings: [{ finding: 'agree' }] })
  const disputed = made({ findings: [{ finding: 'disagree' }] })
  expect(claimsOnDesk(asha, item([agreed]), nobody, at)[0]?.judged).toBe(true)
  expect(claimsOnDesk(asha, item([disputed]), nobody, at)[0]?.judged).toBe(false)
})

it('lets evidence go back until something of this version is judged', () => {
  expect(mayReturn(asha, item())).toBeNull()
  expect(mayReturn(asha, item([made()]))?.reason).toBe('evidence-judged')
  expect(mayReturn(asha, item([made({ version: { number: 0 } })]))).toBeNull()
  expect(mayReturn(asha, { ...item(), candidateId: 'asha' })?.reason).toBe('own-work')
  expect(mayReturn(asha, { ...item(), submittedNumber: null })?.reason).toBe('evidence-not-with-you')
})
