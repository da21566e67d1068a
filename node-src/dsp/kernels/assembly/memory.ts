/** Hands out memory that is never given back, each piece on a 16-byte boundary; an instance serves one pass. */
let next: usize = (__heap_base + 15) & ~15;

export function claim(bytes: usize): usize {
  const start = next;
  next = (start + bytes + 15) & ~15;
  const missing = (((next + 0xffff) >> 16) as i32) - memory.size();
  if (missing > 0) memory.grow(missing);
  return start;
}

/** Below this a filter's memory counts as silence, as `SILENT_STATE` in silent-state.ts. */
export const SILENT_STATE: f64 = 1e-30;
