import { expect } from "vitest";
import { type CompanionWriter, companionWriter } from "#src/adapters/companion/companion-writer.ts";
import type { ClipEnvelopeOrder, ClipEnvelopeReport } from "#src/ports/envelope-writer.ts";
import { type LiveAge, LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { FIRST_CLIP, RIDE_PARAMETER, rideOrder, trickySet } from "#test/doubles/live-module/vocal-set.ts";

export type Points = readonly (readonly [time: number, value: number])[];

export const AGES: readonly LiveAge[] = ["12.0", "12.2", "12.4"];

/** One Live an age, kept for a whole test file; `open` puts a fresh set into it. */
export class DrawingBench {
  readonly #running = new Map<LiveAge, { live: LiveProcess; writer: CompanionWriter }>();
  #age: LiveAge = "12.4";

  get live(): LiveProcess {
    return this.#running.get(this.#age)!.live;
  }

  get writer(): CompanionWriter {
    return this.#running.get(this.#age)!.writer;
  }

  async open(age: LiveAge): Promise<void> {
    this.#age = age;
    if (!this.#running.has(age)) {
      const live = await LiveProcess.start(age, trickySet());
      this.#running.set(age, { live, writer: companionWriter({ settingsPath: live.settingsPath }) });
    }
    await this.live.ask({ do: "reset", held: trickySet() });
  }

  async close(): Promise<void> {
    for (const { live, writer } of this.#running.values()) {
      await writer.close();
      await live.stop();
    }
  }

  /** Writes one order that must not be refused. */
  async drawn(one: ClipEnvelopeOrder): Promise<ClipEnvelopeReport> {
    const written = await this.writer.write([one]);
    if (!written.ok) throw new Error(written.error.sentence);
    return written.value[0]!;
  }

  /** What a user has drawn before. */
  draw(points: Points, bend?: readonly number[]): Promise<unknown> {
    return this.live.ask({ do: "draw", clip: FIRST_CLIP, parameter: RIDE_PARAMETER, points, ...(bend && { bend }) });
  }

  events(): Promise<[number, number][] | null> {
    return this.live.ask({ do: "envelope", clip: FIRST_CLIP, parameter: RIDE_PARAMETER });
  }

  values(times: readonly number[]): Promise<number[]> {
    return this.live.ask({ do: "value", clip: FIRST_CLIP, parameter: RIDE_PARAMETER, times });
  }

  async expectValues(expected: Points, within: number): Promise<void> {
    const found = await this.values(expected.map(([time]) => time));
    for (const [index, [time, value]] of expected.entries()) {
      const strays = Math.abs(found[index]! - value);
      expect(strays, `at beat ${time}: ${found[index]} for ${value}`).toBeLessThanOrEqual(within);
    }
  }
}

/** A ride into the first clip, from pairs. */
export function order(points: Points, changes: Partial<ClipEnvelopeOrder> = {}): ClipEnvelopeOrder {
  return rideOrder(
    points.map(([time, value]) => ({ time, value })),
    changes,
  );
}
