/** How a process ends that can print no more. */
export interface PrintingEnd {
  readonly code: 0 | 1;
  /** One sentence for stderr; `null` where nothing went wrong: its reader has what it wanted, as `| head` has. */
  readonly sentence: string | null;
}

/** What becomes of a process whose standard output takes no more. Source: write(2). */
export function printingFailed({ code, message }: NodeJS.ErrnoException): PrintingEnd {
  if (code === "EPIPE") return { code: 0, sentence: null };
  const why = code ?? message;
  return {
    code: 1,
    sentence: `The answer could not be printed to the end (${why}): check where it goes and the free space there, then ask again.`,
  };
}
