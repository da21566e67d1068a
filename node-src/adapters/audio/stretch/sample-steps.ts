import type { SamplePlanes } from "#src/ports/sound/time-stretch.ts";

/** The next samples of a sound that goes on without an end, of any length but none; the caller's own. */
export type SampleSteps = () => Promise<SamplePlanes>;
