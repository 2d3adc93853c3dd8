import { claimField } from '#lib/evidence/rules/field-names.ts'

/** The box of one criterion on the page. */
const boxOf = (registrationId: string, code: string) =>
  document.getElementById(`${claimField(registrationId, code)}.on`) as HTMLInputElement | null

/** 'registration code', as the mapping form keys everything. */
export const tickKey = (registrationId: string, code: string): string => `${registrationId} ${code}`

/** Ticks a box as a person would, so that whoever listens to the form hears of it, and shows it. */
export function tick(registrationId: string, code: string, show = true): void {
  const box = boxOf(registrationId, code)
  if (!box) return
  if (!box.checked) box.click()
  const group = box.closest('details')
  if (group && show) group.open = true
  if (show) box.focus()
}

/** Everything that is ticked inside this element. */
export function tickedIn(element: Element): Set<string> {
  const ticked = element.querySelectorAll<HTMLInputElement>('.claim-tick:checked')
  return new Set([...ticked].map(({ dataset }) => dataset.claim ?? ''))
}

/** Arrow keys go from one visible criterion to the next, as in any list. */
export function stepBetweenTicks(
  event: { key: string; target: EventTarget; preventDefault(): void },
  list: Element,
) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !(event.target instanceof HTMLInputElement) || !event.target.matches('.claim-tick')) return
  const boxes = [...list.querySelectorAll<HTMLInputElement>('.claim-tick')].filter(
    box => box.offsetParent !== null,
  )
  const next = boxes[boxes.indexOf(event.target) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
