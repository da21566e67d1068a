/** What a device can tell of the Live that it is in, so that nothing is sent to another Live on the same machine. */
export interface OwnLive {
  /** Words that companions have put up in this Live with this set open; none where they cannot be seen. */
  readonly identities: readonly string[];
  /** The process that started this one; the companion of that process is in the same Live. */
  readonly parent: number;
}
