/** How the bundle knows, when it is started as a thread, what it is there for. */
export const MEASURE_THREAD = "steadyhand measure";
