/** What the reader of the command line gave cannot be used; the message is one line that says why. */
export class BadInputError extends Error {
  override name = 'BadInputError';
}
