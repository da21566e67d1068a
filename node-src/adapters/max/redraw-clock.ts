/** Max's own timer; it has no setTimeout. Source: docs.cycling74.com/apiref/js/task. */
export interface MaxTask {
  schedule(milliseconds: number): void;
  cancel(): void;
}

/**
 * Asks for a redraw soon after something changed, 30 times a second at most: at once after a pause, else when its time
 * has come. However many changes come in between, one redraw follows the last.
 */
export function redrawClock(
  redraw: () => void,
  { now, task }: { readonly now: () => number; readonly task: (run: () => void) => MaxTask },
): { changed(): void; stop(): void } {
  let last = Number.NEGATIVE_INFINITY;
  let waiting = false;
  const draw = (): void => {
    waiting = false;
    last = now();
    redraw();
  };
  const timer = task(draw);
  return {
    changed: () => {
      if (waiting) return;
      const left = FRAME - (now() - last);
      if (left <= 0 || left > FRAME) return draw();
      waiting = true;
      timer.schedule(left);
    },
    stop: () => timer.cancel(),
  };
}

/** Milliseconds of a thirtieth of a second, the rate at which Live's own displays follow. */
const FRAME = 1000 / 30;
