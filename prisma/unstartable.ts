/** The service cannot start, and the message is the one sentence that says why and what to do. */
export class Unstartable extends Error {
  override name = 'Unstartable'
}
