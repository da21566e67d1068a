import type { DeliveryTarget } from "#src/decision/delivery/judge-delivery.ts";
import { type LiveReading, liveReading, OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { METER_TARGETS } from "#src/devices/meter/face/meter-targets.ts";
import { EMPTY_HISTORY, HISTORY_TABLE, type LiveHistory, readHistory } from "#src/devices/meter/log/history-table.ts";
import { type Proof, readProof } from "#src/devices/meter/selftest/proof-table.ts";
import { SPAN_STATES, SPANS, type SpanState } from "#src/devices/meter/span/span-names.ts";
import type { Beats } from "#src/model/units.ts";

/** A measurement as a report tells it. */
export interface ToldMeasurement {
  readonly reading: LiveReading;
  readonly state: SpanState;
  readonly span: (typeof SPANS)[number];
  readonly target: DeliveryTarget;
  readonly bar: Beats;
  readonly history: LiveHistory;
  readonly proof: Proof | null;
}

/** What the patch says of a measurement, part by part; the next report says all of it anew. */
export class MeasurementTold {
  private outlets: readonly number[] = [];
  private places: readonly number[] = [];
  private course: number[] = [];
  private proof: readonly number[] = [];

  measured(outlets: readonly number[]): void {
    this.outlets = outlets;
  }

  standing(places: readonly number[]): void {
    this.places = places;
  }

  courseFrom(at: number, frames: readonly number[]): void {
    if (at === 0) this.course = new Array<number>(HISTORY_TABLE.frames).fill(0);
    for (const [n, frame] of frames.entries()) this.course[at + n] = frame;
  }

  proven(frames: readonly number[]): void {
    this.proof = frames;
  }

  /** The measurement; `null` where nothing passed the absolute gate. */
  get whole(): ToldMeasurement | null {
    if (this.outlets.length !== OUTLETS.length) return null;
    const reading = liveReading(this.outlets);
    const [state, span, target, bar] = this.places;
    if (!Number.isFinite(reading.integrated)) return null;
    return {
      reading,
      state: SPAN_STATES[state ?? -1] ?? "measuring",
      span: SPANS[span ?? 0] ?? "Everything",
      target: METER_TARGETS[target ?? 0] ?? METER_TARGETS[0]!,
      bar: bar ?? FOUR_QUARTERS,
      history: readHistory(this.course) ?? EMPTY_HISTORY,
      proof: readProof(this.proof),
    };
  }
}

const FOUR_QUARTERS: Beats = 4;
