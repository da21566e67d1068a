import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FoundTarget, planCurves } from "#src/chassis/plan/plan-curves.ts";
import { RECIPE_TABLES } from "#src/chassis/presets/open-presets.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { RECIPE_BOOK, recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import { FACTORY_PRESETS } from "#src/knowledge/factory-presets/factory-presets.ts";
import { LIVE_KNOBS, type LiveKnob } from "#src/knowledge/live/live-knobs.ts";
import { LIVE_PARAMETERS, type LiveUnit } from "#src/knowledge/live/live-parameters.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { GivenRange } from "#src/model/recipe/given-range.ts";
import { checkPreset } from "#src/model/recipe/preset-file/check-preset.ts";
import { initialSettings } from "#test/contracts/recipe.ts";
import { repeatingMusic } from "#test/doubles/heard/some-music.ts";
import { parameter } from "#test/doubles/sets/live-set.ts";

/** Ranges of stored numbers where the table leaves them to the file. */
const RANGES: Readonly<Record<LiveUnit, readonly [number, number]>> = {
  gain: [0.0003162277571, 1.99526238],
  dB: [-36, 36],
  Hz: [20, 20_000],
  ms: [0.1, 1000],
  s: [0.001, 5],
  bpm: [20, 999],
  st: [-24, 24],
  cent: [-50, 50],
  note: [20, 135],
  "°": [0, 360],
  "%": [0, 100],
  fraction: [0, 1],
  pan: [-1, 1],
  ratio: [1, 100],
  index: [0, 7],
  "": [0, 1],
};

interface Known {
  readonly className: string;
  readonly parameter: Parameter;
  /** What Live shows of a raw value, by the table's own words. */
  readonly shows: { readonly unit: string; at(raw: number): number };
}

const decibels = (gain: number) => Math.max(-70, 20 * Math.log10(gain));
const asIs = (unit: string) => ({ unit, at: (raw: number) => raw });

const STORED: Readonly<Record<LiveUnit, Known["shows"]>> = {
  gain: { unit: "dB", at: decibels },
  dB: asIs("dB"),
  Hz: asIs("Hz"),
  ms: asIs("ms"),
  s: { unit: "ms", at: (raw) => raw * 1000 },
  bpm: asIs("bpm"),
  st: { unit: "cents", at: (raw) => raw * 100 },
  cent: asIs("cents"),
  note: { unit: "Hz", at: (raw) => 440 * 2 ** ((raw - 69) / 12) },
  "°": asIs("°"),
  "%": asIs("%"),
  fraction: { unit: "%", at: (raw) => raw * 100 },
  pan: asIs("pan"),
  ratio: asIs("ratio"),
  index: asIs(""),
  "": asIs(""),
};

function stored(className: string): Known[] {
  return Object.entries(LIVE_PARAMETERS[className] ?? {}).map(([path, { unit, range }]) => {
    const [minimum, maximum] = range ?? RANGES[unit];
    const name = path.replaceAll("*", "0");
    return { className, parameter: parameter({ name, unit, minimum, maximum }), shows: STORED[unit] };
  });
}

function knobs(className: string): Known[] {
  return Object.entries(LIVE_KNOBS[className] ?? {}).flatMap(([names, knob]) => {
    const [minimum, maximum] = knob.raw;
    const name = names.split("|")[0]!.replaceAll("*", "1");
    if (knob.law === "fader" || knob.law === "utility") return [];
    return [{ className, parameter: parameter({ name, unit: "", minimum, maximum }), shows: knobShows(knob) }];
  });
}

function knobShows({ law, unit, raw, shown: [low, high] }: LiveKnob): Known["shows"] {
  const way = (value: number) => (value - raw[0]) / (raw[1] - raw[0]);
  if (law === "octaves") return { unit, at: (value) => low * (high / low) ** way(value) };
  const even = (value: number) => low + (high - low) * way(value);
  if (law === "level") return { unit, at: (value) => decibels(even(value)) };
  return unit === "st" ? { unit: "cents", at: (value) => even(value) * 100 } : { unit, at: even };
}

const KNOWN: readonly Known[] = [
  ...Object.keys(LIVE_PARAMETERS).flatMap(stored),
  ...Object.keys(LIVE_KNOBS).flatMap(knobs),
];
/** One of each unit and range: what is done to a parameter depends on no more. */
const KINDS: readonly Known[] = [
  ...new Map(
    KNOWN.map((known) => {
      const { unit, minimum, maximum, name } = known.parameter;
      return [[known.shows.unit, unit, minimum, maximum, name.startsWith("Sends")].join(), known] as const;
    }),
  ).values(),
];
const MUSIC = repeatingMusic(4, 0, 32);
/** Phrase ends enough for every fourth of them. */
const MANY_LINES = repeatingMusic(4, 0, 256);
const WHOLE = { range: [0, 1], inverted: false } as const;

interface Tried {
  readonly known: Known;
  readonly recipe: (typeof RECIPE_BOOK)[number];
  readonly stands: number;
  readonly part?: FoundTarget["part"];
  readonly given?: GivenRange | null;
}

/** The first curve of a recipe on a parameter, as a person maps it: what was planned, and every value as Live shows it. */
function tried({ known, recipe, stands, part = WHOLE, given = null }: Tried) {
  const { className, shows } = known;
  const { minimum, maximum } = known.parameter;
  const value = minimum! + (maximum! - minimum!) * stands;
  const moved = { parameter: { ...known.parameter, value }, className, name: known.parameter.name, envelope: [] };
  const found: FoundTarget = { known: moved, role: null, part, given, way: "option" };
  const plan = planCurves(recipe, initialSettings(recipe.settings), MUSIC, [found]);
  const lane = recipe.draw(initialSettings(recipe.settings), MUSIC).lanes[0]!;
  if (!plan.ok) return { refused: plan.error.sentence, shown: [], lane, stands: shows.at(value), over: null };
  const [move] = plan.value.curves;
  // Nothing is written where the parameter would stay at one value.
  if (move === undefined) return { refused: null, shown: [], lane, stands: shows.at(value), over: null };
  // A curve that leaves its parameter at rest outside its stretch may put it there: that is where it stands.
  const written = move.points.map((point) => point.value).filter((raw) => raw !== value);
  return { refused: null, shown: written.map(shows.at), lane, stands: shows.at(value), over: move.target.over };
}

const anyKnown = fc.constantFrom(...KNOWN);
const anyRecipe = fc.constantFrom(...RECIPE_BOOK);
const share = fc.integer({ min: 0, max: 997 }).map((step) => step / 997);
/** Of what is written and read back as a 64-bit number; of a frequency in parts. */
const near = (value: number) => 1e-6 * Math.max(1, Math.abs(value));

function expectInside(values: readonly number[], low: number, high: number): void {
  for (const value of values) {
    expect(value).toBeGreaterThanOrEqual(low - near(low));
    expect(value).toBeLessThanOrEqual(high + near(high));
  }
}

function expectShared({ refused, shown, lane, stands }: ReturnType<typeof tried>, { parameter, shows }: Known): void {
  if (refused !== null) {
    if (shows.unit !== lane.unit)
      expect(refused).toMatch(/^The curve is in .+ and (“.+” shows .+|what “.+” shows is not known):/);
    return;
  }
  if (shown.length === 0) return;
  expect({ name: parameter.name, unit: shows.unit }).toEqual({ name: parameter.name, unit: lane.unit });
  const values = lane.points.map(({ value }) => value);
  const base = lane.unit === "dB" && lane.role !== "send" && lane.role !== "threshold" ? stands : 0;
  const lowest = shows.at(parameter.minimum!);
  expectInside(shown, Math.min(...values) + base, Math.max(lowest, Math.max(...values) + base));
}

describe("every recipe on every parameter that is known of Live", () => {
  it("covers the tables", () => {
    expect(KNOWN.length).toBeGreaterThan(220);
  });

  it("law: without a range it is written in the unit that both share, inside its own bounds, or refused with both units", () => {
    for (const known of KINDS)
      for (const recipe of RECIPE_BOOK) expectShared(tried({ known, recipe, stands: 0.5 }), known);
  });

  it("law: with a range every value lies in it, and no gain is raised above where it stands", () => {
    fc.assert(
      fc.property(anyKnown, anyRecipe, share, share, share, (known, recipe, stands, a, b) => {
        const { minimum, maximum } = known.parameter;
        const at = (way: number) => known.shows.at(minimum! + (maximum! - minimum!) * way);
        const [from, to] = [at(a), at(b)];
        fc.pre(Number.isFinite(from) && Number.isFinite(to) && from !== to && known.shows.unit !== "");
        const {
          refused,
          shown,
          stands: rests,
          over,
        } = tried({ known, recipe, stands, given: { from, to, unit: "shown" } });
        const send = known.className === "Mixer" && known.parameter.name.startsWith("Sends");
        const gain = known.shows.unit === "dB" && !send;
        if (over === null) {
          expect({ refused, gain: refused === null || gain }).toEqual({ refused, gain: true });
          return;
        }
        const highest = Math.max(from, to);
        expectInside(shown, Math.min(from, to), gain ? Math.min(highest, rests) : highest);
        expectInside(shown, Math.min(over.shown.from, over.shown.to), Math.max(over.shown.from, over.shown.to));
      }),
      { numRuns: 400 },
    );
  });

  it("law: a part that a preset names is a part of the curve in a shared unit, else of the knob's way; no gain is raised by it", () => {
    fc.assert(
      fc.property(anyKnown, anyRecipe, share, share, fc.boolean(), (known, recipe, a, b, inverted) => {
        const range = [Math.min(a, b), Math.max(a, b)] as const;
        fc.pre(range[0] > 0 && range[1] > range[0]);
        const { refused, shown, lane, over, stands } = tried({ known, recipe, stands: 0.5, part: { range, inverted } });
        if (refused !== null || over === null || over.shown.unit === "way") return;
        expect(known.shows.unit).not.toBe(lane.unit);
        expectInside(shown, Math.min(over.shown.from, over.shown.to), Math.max(over.shown.from, over.shown.to));
        if (known.shows.unit === "dB") expectInside(shown, Number.NEGATIVE_INFINITY, stands);
      }),
      { numRuns: 400 },
    );
  });
});

describe("what the presets that ship name", () => {
  const SEND = parameter({ name: "Sends.0", maximum: 1, value: 0 });
  const BAND = parameter({ name: "1 Gain A", unit: "", minimum: -15, maximum: 15, value: 0 });
  const presets = DEVICES.filter(({ kind }) => kind === "recipes").flatMap(({ device }) =>
    Object.values(FACTORY_PRESETS[device]).map((input) => {
      const preset = checkPreset(input, RECIPE_TABLES);
      if (!preset.ok) throw new Error(preset.error.sentence);
      return preset.value;
    }),
  );

  it("is met in the curve's own unit on the parameter that each means", () => {
    const wrong = presets.flatMap(({ name, recipe: recipeName, values, targets }) => {
      const recipe = recipeNamed(recipeName)!;
      const found = targets.map(({ role, to, range, inverted }, index): FoundTarget => {
        const eq = to === "EQ Eight:1 Gain A";
        if (!eq) expect(to).toMatch(/^send (Delay|Reverb)$/);
        const known = { parameter: { ...(eq ? BAND : SEND), target: index + 1 }, className: eq ? "Eq8" : "Mixer" };
        return {
          known: { ...known, name: to, envelope: [] },
          role,
          part: { range, inverted },
          given: null,
          way: "preset",
        };
      });
      const plan = planCurves(recipe, settingsFrom(recipe, values), MANY_LINES, found);
      const met = plan.ok && plan.value.curves.every(({ target }) => target.over === null);
      return met && plan.value.curves.length === targets.length ? [] : [name];
    });
    expect(wrong).toEqual([]);
  });
});

describe("a curve that makes up for another", () => {
  const recipe = recipeNamed("reverbIncrease")!;
  const settings = settingsFrom(recipe, { through: "mix" });
  const volume: FoundTarget = {
    known: { parameter: parameter({}), className: "Mixer", name: "volume", envelope: [] },
    role: "gain",
    part: WHOLE,
    given: null,
    way: "preset",
  };
  const mix = (given: GivenRange | null): FoundTarget => ({
    known: {
      parameter: parameter({ name: "DryWet", target: 7, unit: "fraction", minimum: 0, maximum: 1, value: 0 }),
      className: "Reverb",
      name: "Reverb:DryWet",
      envelope: [],
    },
    role: "mix",
    part: WHOLE,
    given,
    way: "preset",
  });
  const planned = (...found: readonly FoundTarget[]) => {
    const plan = planCurves(recipe, settings, MUSIC, found);
    return plan.ok ? [plan.value.curves.map(({ target }) => target.role), plan.value.unplaced] : plan.error.sentence;
  };

  it("is written beside it", () => {
    expect(planned(mix(null), volume)).toEqual([["mix", "gain"], []]);
  });

  it("is not written alone: nobody asked for 6 dB more", () => {
    expect(planned(volume)).toEqual([[], ["mix", "gain"]]);
    expect(planned(mix({ from: 0, to: 20, unit: "%" }), volume)).toEqual([["mix"], ["gain"]]);
  });
});
