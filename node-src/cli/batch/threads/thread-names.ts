/** How the bundle knows, when it is started as a thread, which files' work it is there for. */
export const THREADS = { measure: "steadyhand measure", check: "steadyhand check" } as const;

export type ThreadName = (typeof THREADS)[keyof typeof THREADS];
