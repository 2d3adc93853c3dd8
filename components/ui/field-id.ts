/** The id of a field within its form: fit for an id attribute and for a fragment, whatever the name holds. */
export function fieldId(name: string, form?: string): string {
  const plain = name.replace(/[^\w.:-]+/g, '-')
  return form ? `${form}-${plain}` : plain
}
