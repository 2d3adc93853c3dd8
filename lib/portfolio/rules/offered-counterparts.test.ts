import { describe, expect, it } from 'vitest'
import { offeredCounterparts } from './offered-counterparts.ts'

const award = { id: 'award', specificationId: 'city-and-guilds/3085-02@1' }
const standard = { id: 'standard', specificationId: 'nos/involve-key-people@1' }
const ticked = (registrationId: string, ...codes: string[]) => codes.map(code => ({ registrationId, code }))
const codes = (offered: ReturnType<typeof offeredCounterparts>) => offered.map(({ code }) => code)

describe('offeredCounterparts', () => {
  it('offers, with text and reason, what stands on the other side in another registration', () => {
    const offered = offeredCounterparts(ticked('award', '002:4.2'), [award, standard])
    expect(codes(offered)).toEqual(['P7', 'K50', 'K20'])
    expect(offered[0]).toEqual({
      registrationId: 'standard',
      code: 'P7',
      text: expect.stringContaining('views and preferences known'),
      because: [{ code: '002:4.2', strength: 'overlaps', reason: expect.stringMatching(/\.$/) }],
    })
  })

  it('offers it the other way round', () => {
    expect(codes(offeredCounterparts(ticked('standard', 'P7'), [award, standard]))).toEqual([
      '002:2.2',
      '002:4.2',
      '002:5.2',
    ])
  })

  it('never offers what is ticked', () => {
    const both = [...ticked('award', '002:4.2'), ...ticked('standard', 'P7', 'K20')]
    const offered = codes(offeredCounterparts(both, [award, standard]))
    expect(offered).toContain('K50')
    expect(offered).not.toContain('P7')
    expect(offered).not.toContain('002:4.2')
  })

  it('gathers all the reasons for one criterion and puts the strongest and best founded first', () => {
    const offered = offeredCounterparts(ticked('award', '002:2.2', '002:4.2'), [award, standard])
    expect(codes(offered).slice(0, 3)).toEqual(['P7', 'K50', 'K20'])
    expect(offered[0]!.because.map(({ code }) => code)).toEqual(['002:2.2', '002:4.2'])
    expect(offered.find(({ code }) => code === 'K50')!.because[0]!.strength).toBe('overlaps')
  })

  it('offers a shared unit in each registration that has it', () => {
    const first = { id: 'first', specificationId: 'city-and-guilds/3085-01@1' }
    const offered = offeredCounterparts(ticked('standard', 'K23'), [first, award, standard])
    expect(offered.map(({ registrationId, code }) => `${registrationId} ${code}`)).toEqual([
      'first 001:3.1',
      'award 001:3.1',
      'first 001:3.3',
      'award 001:3.3',
    ])
  })

  it('offers nothing without registrations, without ticks and for codes that nobody has', () => {
    expect(offeredCounterparts(ticked('award', '002:4.2'), [])).toEqual([])
    expect(offeredCounterparts([], [award, standard])).toEqual([])
    expect(offeredCounterparts(ticked('award', 'X9'), [award, standard])).toEqual([])
  })
})
