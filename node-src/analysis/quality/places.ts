import type { Span } from "#src/model/quality/check-item.ts";
import type { Places } from "#src/model/quality/quality-reading.ts";
import type { Seconds } from "#src/model/units.ts";

/** Stretches of a file as they are found, in rising time: those that nearly touch are one, and the first ones are kept. */
export class PlaceList {
  private readonly at: [number, number][] = [];
  private count = 0;
  private last: [number, number] | null = null;
  private readonly together: Seconds;

  /** @param together stretches with less between them are one place. */
  constructor(together: Seconds) {
    this.together = together;
  }

  add(start: Seconds, end: Seconds): void {
    if (this.last !== null && start - this.last[1] <= this.together) {
      this.last[1] = Math.max(this.last[1], end);
      return;
    }
    this.last = [start, end];
    this.count += 1;
    if (this.at.length < MOST_PLACES) this.at.push(this.last);
  }

  places(): Places {
    return { at: this.at as readonly Span[], count: this.count };
  }
}

/** Source: house rule: more than a person goes to one by one. */
export const MOST_PLACES = 32;
