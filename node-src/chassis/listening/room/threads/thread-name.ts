/** How the bundle knows, when it is started as a thread, that it is there to listen. */
export const LISTEN_THREAD = "steadyhand listen";
