const london = { timeZone: 'Europe/London' } as const
const day = new Intl.DateTimeFormat('en-GB', { ...london, day: 'numeric', month: 'long', year: 'numeric' })
const clock = new Intl.DateTimeFormat('en-GB', {
  ...london,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const iso = new Intl.DateTimeFormat('sv-SE', { ...london, year: 'numeric', month: '2-digit', day: '2-digit' })

export type Moment = Date | string

/** "22 November 2026" */
export const dayInWords = (at: Moment) => day.format(new Date(at))

/** "22 November 2026, 14:02" */
export const momentInWords = (at: Moment) => `${dayInWords(at)}, ${clock.format(new Date(at))}`

/** "2026-11-22" as it is in London, for date fields and `datetime` */
export const isoDay = (at: Moment) => iso.format(new Date(at))

/** "14:02" */
export const clockInWords = (at: Moment) => clock.format(new Date(at))
