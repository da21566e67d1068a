/**
 * An attempt that takes less than a limit, or the shortest of three: whatever else a machine does makes an attempt longer, never
 * shorter, the processor's time too where two threads share a core.
 */
export async function quietest<Outcome extends { readonly taken: number }>(
  limit: number,
  attempt: () => Promise<Outcome>,
): Promise<Outcome> {
  let least = await attempt();
  for (let times = 1; times < 3 && least.taken >= limit; times++) {
    const again = await attempt();
    if (again.taken < least.taken) least = again;
  }
  return least;
}
