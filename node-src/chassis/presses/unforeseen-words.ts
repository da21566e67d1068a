/** What a face says where a press failed for a reason that nothing foresaw: what came of it, what the machine said, and the way out. */
export function unforeseenWords(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `This press could not be answered (${why}): press again; if that stays so, save the set and open it anew.`;
}
