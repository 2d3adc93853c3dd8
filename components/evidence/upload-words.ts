/** Bytes that had been sent at a moment, in milliseconds. */
export interface Sample {
  readonly at: number
  readonly sent: number
}

const window = 8_000

/** The samples of the last seconds with this one, so that the speed shown is of now and does not jump. */
export const withSample = (samples: readonly Sample[], sample: Sample): Sample[] => [
  ...samples.filter(({ at }) => sample.at - at <= window),
  sample,
]

/** Bytes a second, or null while too little is known. */
export function speedOf(samples: readonly Sample[]): number | null {
  const [first] = samples
  const last = samples.at(-1)
  if (!first || !last || last.at - first.at < 500) return null
  return ((last.sent - first.sent) * 1000) / (last.at - first.at)
}

/** "512 bytes", "24 KB", "3.4 MB", "1.2 GB" */
export function bytesInWords(bytes: number): string {
  if (bytes >= 1024 ** 3) return `${(bytes / 1024 ** 3).toFixed(1)} GB`
  if (bytes >= 1024 ** 2) return `${(bytes / 1024 ** 2).toFixed(1)} MB`
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} KB` : `${bytes} bytes`
}

/** "45 seconds", "3 minutes", "2 hours": rounded up, since nobody minds being early. */
export function timeInWords(seconds: number): string {
  const [count, unit] =
    seconds < 60
      ? [seconds, 'second']
      : seconds < 3600
        ? [seconds / 60, 'minute']
        : ([seconds / 3600, 'hour'] as const)
  const whole = Math.max(1, Math.ceil(count))
  return `${whole} ${unit}${whole === 1 ? '' : 's'}`
}

/** "3.4 MB of 1.2 GB, 800 KB a second, 25 minutes left" */
export function progressInWords(sent: number, size: number, speed: number | null): string {
  const far = `${bytesInWords(sent)} of ${bytesInWords(size)}`
  if (!speed) return far
  return `${far}, ${bytesInWords(Math.round(speed))} a second, ${timeInWords((size - sent) / speed)} left`
}

/** Seconds of a recording as a clock shows them: "0:07", "12:30", "1:02:10". */
export function clockOf(seconds: number): string {
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds) % 60,
  ]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** Seconds before an upload that lost its connection tries again by itself. */
export const pauseBefore = (attempt: number): number => [1, 2, 5, 10, 20][attempt] ?? 30
