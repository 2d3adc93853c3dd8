/** Invented evidence with the statements that an assessor would expect it to be mapped to. */
export interface Passage {
  readonly id: string
  readonly text: string
  readonly kind: string
  readonly labels: readonly string[]
}

export const passage = (id: string, kind: string, labels: string, text: string): Passage => ({
  id,
  text,
  kind,
  labels: labels.split(' '),
})
