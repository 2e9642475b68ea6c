/** An input of a kind that is read cannot be: the message goes on where a name has been told, `is locked; ...`. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}
