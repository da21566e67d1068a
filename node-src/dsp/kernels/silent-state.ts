/** Below this a filter's memory counts as silence: 600 dB under full scale. */
export const SILENT_STATE = 1e-30;

/** Memory, or 0 where it has sunk to silence, so that no tail ends in denormals, which are slow. */
export function settled(memory: number): number {
  return Math.abs(memory) < SILENT_STATE ? 0 : memory;
}
