const hour = 60 * 60 * 1000
export const day = 24 * hour

/** What happened, when. Deeds are done in the order of time, so that the audit chain reads like a year's work. */
export class Timeline {
  private readonly deeds: { at: Date; deed: (at: Date) => Promise<unknown> }[] = []

  add(at: Date, deed: (at: Date) => Promise<unknown>): void {
    this.deeds.push({ at, deed })
  }

  async run(): Promise<void> {
    this.deeds.sort((a, b) => a.at.getTime() - b.at.getTime())
    for (const { at, deed } of this.deeds) await deed(at)
  }
}

/** Days before `now`, at a working hour that differs from item to item. */
export const daysBefore = (now: Date, days: number, turn = 0): Date =>
  new Date(
    Math.floor(now.getTime() / day) * day - days * day + (8 + (turn % 9)) * hour + (turn % 60) * 60_000,
  )

export const dateOf = (at: Date): string => at.toISOString().slice(0, 10)
