import type { FaceState } from "#src/chassis/face/face-state.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** How the work of a press goes. */
export type WorkStatus = Pick<FaceState, "status" | "progress">;

/**
 * For work that ends with a signal: what it reports is told as the face's status, and once the signal ends nothing is.
 * @param status what is shown while the work goes on.
 */
export function carryingOn(
  signal: AbortSignal,
  status: () => FaceState["status"],
  tell: (now: WorkStatus) => void,
): Carrying {
  const report = (words: string, progress: number) => {
    if (!signal.aborted) tell({ status: reworded(status(), words), progress });
  };
  return { signal, progress: { report } };
}

/** The same words are not sent again for every step. */
export function reworded(status: FaceState["status"], words: string): FaceState["status"] {
  return status.words === words ? status : { ...status, words };
}
