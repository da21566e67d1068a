import { describe, expect, it } from "vitest";
import { givenSpan, type Ranged } from "#src/curve/compile/range/given-span.ts";
import { shownWords } from "#src/curve/tapers/shown-words.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { GivenRange } from "#src/model/recipe/given-range.ts";
import { parameter } from "#test/doubles/sets/live-set.ts";

const UTILITY = { name: "Gain", value: 1, minimum: 0, maximum: 56.2341309 };
const SEND = { name: "Sends.0", value: 0.0003162277571, maximum: 1 };

function spanOf(given: Partial<Parameter>, range: GivenRange, more: Partial<Ranged> = {}) {
  const known = parameter(given);
  return givenSpan(
    { parameter: known, className: "Mixer", name: known.name, envelope: [], from: 0, to: 16, ...more },
    range,
  );
}

/** “-12 dB to 0 dB”, or the refusal. */
function words(...asked: Parameters<typeof spanOf>): string {
  const result = spanOf(...asked);
  if (!result.ok) return result.error.sentence;
  const { from, to, unit } = result.value.span.shown;
  return `${shownWords(from, unit)} to ${shownWords(to, unit)}`;
}

const dB = (from: number, to: number): GivenRange => ({ from, to, unit: "dB" });
const perCent = (from: number, to: number): GivenRange => ({ from, to, unit: "%" });

describe("a range in what the parameter shows", () => {
  it.each<[string, Partial<Parameter>, GivenRange, string]>([
    ["a volume", {}, dB(-12, 0), "-12 dB to 0 dB"],
    ["Utility's gain", UTILITY, dB(-12, 0), "-12 dB to 0 dB"],
    ["silence", UTILITY, dB(Number.NEGATIVE_INFINITY, -6), "-inf dB to -6 dB"],
    ["upside down", UTILITY, dB(-3, -12), "-3 dB to -12 dB"],
    ["without a unit", UTILITY, { from: -9, to: -1.5, unit: "shown" }, "-9 dB to -1.5 dB"],
    ["a cutoff", { unit: "Hz", minimum: 20, maximum: 20_000 }, { from: 200, to: 8000, unit: "Hz" }, "200 Hz to 8 kHz"],
    ["a mix", { unit: "fraction", minimum: 0, maximum: 1 }, perCent(20, 80), "20 % to 80 %"],
    ["an attack", { unit: "s", minimum: 0.001, maximum: 5 }, { from: 10, to: 2000, unit: "ms" }, "10 ms to 2 s"],
    ["a pan", { unit: "pan", minimum: -1, maximum: 1 }, { from: -0.6, to: 0.6, unit: "pan" }, "30L to 30R"],
    ["a phase", { unit: "°", minimum: 0, maximum: 360 }, { from: 0, to: 90, unit: "°" }, "0 ° to 90 °"],
    [
      "a detune",
      { unit: "st", minimum: -24, maximum: 24 },
      { from: -50, to: 1200, unit: "cents" },
      "-50 cents to 12 st",
    ],
    ["a closed send that is told how far to open", SEND, dB(-40, -6), "-40 dB to -6 dB"],
  ])("%s", (_, given, range, said) => {
    expect(words(given, range)).toBe(said);
  });
});

describe("a range in per cent", () => {
  it("is a part of the way of a knob that shows no per cent, and is said as it shows it", () => {
    expect(words({ unit: "Hz", minimum: 20, maximum: 20_000 }, perCent(0, 100))).toBe("20 Hz to 20 kHz");
    expect(words({ unit: "pan", minimum: -1, maximum: 1 }, perCent(25, 100))).toBe("25L to 50R");
  });

  it("is said as a part of the way where nobody knows what the knob shows", () => {
    expect(words({ unit: "", minimum: 0, maximum: 127 }, perCent(20, 80), { className: "Plugin" })).toBe(
      "20 % of its way to 80 % of its way",
    );
  });
});

describe("a gain", () => {
  it("is never raised above where it stands: the range ends there", () => {
    const result = spanOf({ ...UTILITY, value: 0.5 }, dB(-12, 6));
    expect(result.ok && result.value.span).toMatchObject({ from: -12, held: true });
    expect(result.ok && result.value.span.to).toBeCloseTo(-6.02, 2);
    const turned = spanOf({ ...UTILITY, value: 0.5 }, dB(6, -12));
    expect(turned.ok && turned.value.span.from).toBeCloseTo(-6.02, 2);
    const byWay = spanOf(UTILITY, perCent(20, 80));
    expect(byWay.ok && byWay.value.span.shown.to).toBeCloseTo(0, 6);
  });

  it("with automation is held under the lowest that it plays over the stretch", () => {
    const envelope = [
      { time: -4, value: 0.01 },
      { time: 4, value: 0.5 },
      { time: 8, value: 0.25 },
      { time: 12, value: 1 },
      { time: 40, value: 0.01 },
    ];
    const result = spanOf({}, dB(-40, 0), { envelope, from: 4, to: 16 });
    expect(result.ok && result.value.span.shown.to).toBeCloseTo(20 * Math.log10(0.25), 2);
  });

  it.each<[string, Partial<Parameter>, GivenRange, string]>([
    [
      "stands under all of the range",
      { value: 0.1 },
      dB(-12, 0),
      "“Volume” stands at -20 dB, and such a curve never raises",
    ],
    ["stands at silence", { value: 0 }, dB(-60, 0), "“Volume” stands at -inf dB"],
    [
      "is a closed send, asked for by its way",
      SEND,
      perCent(20, 80),
      "give the range in dB, which says how far to open it",
    ],
  ])("is refused where it %s", (_, given, range, said) => {
    expect(words(given, range)).toContain(said);
  });
});

describe("a range is refused", () => {
  it.each<[string, Partial<Parameter>, GivenRange, string, Partial<Ranged>?]>([
    [
      "in another unit",
      { unit: "Hz", minimum: 20, maximum: 20_000 },
      dB(-12, 0),
      "The range is in dB and “Volume” shows Hz",
    ],
    [
      "in dB for a mix",
      { unit: "fraction", minimum: 0, maximum: 1 },
      dB(-12, 0),
      "shows per cent: give it as in --range 20..80%",
    ],
    ["above the parameter", {}, dB(-12, 9), "“Volume” reaches from -inf dB to 6 dB, and the range leaves that"],
    ["under it", { unit: "dB", minimum: -15, maximum: 15, value: 0 }, dB(-20, 0), "reaches from -15 dB to 15 dB"],
    [
      "to no frequency",
      { unit: "Hz", minimum: 20, maximum: 20_000 },
      { from: 0, to: 500, unit: "Hz" },
      "from 20 Hz to 20 kHz",
    ],
    [
      "over more than the way",
      { unit: "pan", minimum: -1, maximum: 1 },
      perCent(0, 120),
      "The way of “Volume” goes from 0 to 100 %",
    ],
    [
      "in what nobody knows",
      { unit: "", minimum: 0, maximum: 1 },
      dB(-6, 0),
      "What “Volume” shows is not known",
      { className: "Plugin" },
    ],
  ])("%s", (_, given, range, said, more) => {
    expect(words(given, range, more)).toContain(said);
  });
});
