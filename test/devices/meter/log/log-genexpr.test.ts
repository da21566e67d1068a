import { describe, expect, it } from "vitest";
import { OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { HISTORY_TABLE, type LiveHistory, readHistory } from "#src/devices/meter/log/history-table.ts";
import { LOG_INLETS, logGenExpr } from "#src/devices/meter/log/log-genexpr.ts";
import { SPAN_STATES, type SpanState } from "#src/devices/meter/span/span-names.ts";
import { loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { LIVE_HISTORY } from "#src/knowledge/metering/live-history.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { compileGen, type GenObject } from "#test/doubles/max/signal/gen/compile.ts";

/** Samples a hop: as few as leave time to put slots together. */
const HOP = 52;
const TENTH = 10 * HOP;
const STATE = (state: SpanState) => SPAN_STATES.indexOf(state);
const place = (name: (typeof OUTLETS)[number]["name"]) => OUTLETS.findIndex((outlet) => outlet.name === name);

/** What the log hears in each tenth of a second. */
interface Tenth {
  readonly shortTerm: number;
  readonly momentary: number;
  readonly peak: number;
  readonly beat: number;
}

class Log {
  readonly buffer = new Float32Array(HISTORY_TABLE.frames);
  private readonly gen: GenObject;
  private readonly ins = Array.from({ length: LOG_INLETS.count }, () => new Float64Array(HOP));
  private readonly outs = Array.from({ length: OUTLETS.length + 1 }, () => new Float64Array(HOP));
  private hops = 0;

  constructor(counted = false) {
    this.gen = compileGen(logGenExpr(), counted).start(8_000, () => this.buffer);
  }

  /** Tenths of a measurement, its hops counted from `hops` on. */
  hear(tenths: readonly Tenth[], state: SpanState = "measuring", hops = this.hops): this {
    if (hops > this.hops) this.hop(hops, STATE("waiting"));
    else if (hops < this.hops) this.hop(hops, STATE(state));
    this.hops = hops;
    for (const tenth of tenths) for (let n = 0; n < 10; n++) this.hop(++this.hops, STATE(state), tenth);
    return this;
  }

  private hop(hops: number, state: number, tenth?: Tenth): void {
    const { shortTerm = 0, momentary = 0, peak = 0, beat = 0 } = tenth ?? {};
    const values = { shortTerm, momentary, recentPeak: peak, truePeak: peak, hops };
    for (const [name, value] of Object.entries(values)) this.ins[place(name as keyof typeof values)]!.fill(value);
    this.ins[LOG_INLETS.state]!.fill(state);
    this.ins[LOG_INLETS.beat]!.fill(beat);
    this.gen.run(this.ins, this.outs, HOP);
  }

  get history(): LiveHistory {
    const found = readHistory(this.buffer);
    if (found === null) throw new Error("slots are being put together");
    return found;
  }

  get operations(): GenObject["operations"] {
    return this.gen.operations;
  }

  /** What an outlet stood at last. */
  shown(name: (typeof OUTLETS)[number]["name"]): number {
    return this.outs[place(name)]!.at(-1)!;
  }
}

const steady = (loudness: number, beat = 0): Tenth => {
  const power = loudnessToPower(loudness);
  return { shortTerm: power, momentary: power, peak: 0.5, beat };
};
const LONG_AGO = 1_000;

describe("what a measurement shows and remembers", () => {
  it("keeps each tenth of a second, and counts its short-term loudness in steps of half a LU", () => {
    const levels = [-23, -22.6, -22.4, -18, 14, -75];
    const { history } = new Log().hear(levels.map(steady), "measuring", LONG_AGO);
    expect(history.step).toBe(0.1);
    expect(history.slots.map(({ highest }) => Math.round(highest * 1000) / 1000)).toEqual(levels);
    expect(history.slots.map(({ beat }) => beat)).toEqual([0, 1, 2, 3, 4, 5]);
    const counted = history.histogram.flatMap((count, bin) =>
      count > 0 ? [[LIVE_HISTORY.lowest + bin / 2, count]] : [],
    );
    expect(counted).toEqual([
      [-23, 2],
      [-22.5, 1],
      [-18, 1],
      [9.5, 1],
    ]);
  });

  it("has no short-term loudness before three seconds and no momentary loudness before 400 ms", () => {
    const { slots } = new Log().hear(Array.from({ length: 31 }, () => steady(-23))).history;
    expect(slots.map(({ momentary }) => momentary > -30).indexOf(true)).toBe(3);
    expect(slots.map(({ highest }) => highest > -30).indexOf(true)).toBe(29);
  });

  it("puts two slots into one where all are filled, is not read meanwhile, and loses no extreme and no place", () => {
    const random = noise(5);
    const tenths = Array.from({ length: 2 * LIVE_HISTORY.slots + 7 }, (_, n): Tenth => {
      const short = n % 97 === 0 ? 0 : loudnessToPower(-23 + 8 * random());
      return {
        shortTerm: short,
        momentary: loudnessToPower(-20 + 8 * random()),
        peak: 0.3 + 0.2 * random(),
        beat: n % 5 === 0 ? -1 : n,
      };
    });
    const log = new Log().hear(tenths.slice(0, LIVE_HISTORY.slots), "measuring", LONG_AGO);
    expect(readHistory(log.buffer)).toBeNull();
    const { history } = log.hear(tenths.slice(LIVE_HISTORY.slots));
    expect(history.step).toBeCloseTo(0.4, 9);
    expect(history.slots).toHaveLength(LIVE_HISTORY.slots / 2 + 1);
    for (const [at, slot] of history.slots.entries()) {
      const of = tenths.slice(at * 4, at * 4 + 4);
      const shorts = of.map(({ shortTerm }) => shortTerm);
      expect(slot.highest).toBeCloseTo(powerToLoudness(Math.max(...shorts)), 4);
      expect(slot.lowest).toBeCloseTo(powerToLoudness(Math.min(...shorts.filter((power) => power > 0))), 4);
      expect(slot.momentary).toBeCloseTo(powerToLoudness(Math.max(...of.map(({ momentary }) => momentary))), 4);
      expect(slot.peak).toBeCloseTo(20 * Math.log10(Math.max(...of.map(({ peak }) => peak))), 4);
      expect(slot.beat).toBe(of.map(({ beat }) => beat).find((beat) => beat >= 0));
    }
    expect(history.histogram.reduce((sum, count) => sum + count, 0)).toBe(
      tenths.filter(({ shortTerm }) => shortTerm > 0).length,
    );
  });

  it("begins anew with the measurement, at a second tenth too", () => {
    const log = new Log().hear([steady(-20), steady(-20)], "measuring", LONG_AGO).hear([steady(-30)], "measuring", 0);
    expect(log.history.slots).toHaveLength(1);
    expect(log.history.histogram.every((count) => count === 0)).toBe(true);
  });

  it("shows the span's figures as they were at its end, while momentary and short-term loudness go on", () => {
    const log = new Log().hear([steady(-20)], "measuring", LONG_AGO).hear([{ ...steady(-10), peak: 0.9 }], "held");
    expect(log.shown("truePeak")).toBe(0.5);
    expect(log.shown("hops")).toBe(LONG_AGO + 10);
    expect(powerToLoudness(log.shown("shortTerm"))).toBeCloseTo(-10, 9);
    expect(log.history.slots).toHaveLength(1);
    log.hear([steady(-10)], "waiting");
    expect([log.shown("truePeak"), log.shown("hops"), log.history.slots.length]).toEqual([0, 0, 0]);
  });

  it("shows nothing of a self-test", () => {
    const log = new Log().hear([steady(-10)], "testing", LONG_AGO);
    expect(OUTLETS.map(({ name }) => log.shown(name))).toEqual(OUTLETS.map(() => 0));
    expect(log.history.slots).toEqual([]);
  });

  it("costs at most 35 operators a sample in hops as short as these, and 700 in the sample where a measurement begins", () => {
    const tenths = Array.from({ length: LIVE_HISTORY.slots + 1 }, () => steady(-20));
    const { operations } = new Log(true).hear(tenths, "measuring", LONG_AGO);
    expect(operations.all / (tenths.length * TENTH)).toBeLessThan(35);
    expect(operations.most).toBeLessThan(700);
  });
});
