import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { type DrawnStretch, stretchWrites } from "#src/chassis/curve-device/drawn-stretch.ts";
import { playedStretch } from "#src/chassis/curve-device/played-stretch.ts";
import { type CurvePlan, planCurves } from "#src/chassis/plan/plan-curves.ts";
import type { CompiledCurve } from "#src/curve/compile/compile-lane.ts";
import { NEUTRAL } from "#src/decision/recipes/drawing/lane-over.ts";
import { RECIPE_BOOK } from "#src/decision/recipes/recipe-book.ts";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { LaneRole, LaneUnit } from "#src/model/recipe/lane.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import { anySettings } from "#test/contracts/recipe.ts";
import { anyMusic } from "#test/doubles/heard/some-music.ts";
import { liveSet, midiClip, parameter, track } from "#test/doubles/sets/live-set.ts";

const GAIN = { unit: "gain", minimum: 0.0003162277571, maximum: 1.99526238 } as const;
/** Parameters that show each unit, as a set file holds them. */
const SHOWING: Readonly<Record<LaneUnit, readonly Pick<Parameter, "unit" | "minimum" | "maximum">[]>> = {
  dB: [GAIN, { ...GAIN, maximum: 1 }, { unit: "dB", minimum: -15, maximum: 15 }],
  Hz: [
    { unit: "Hz", minimum: 20, maximum: 20_000 },
    { unit: "note", minimum: 20, maximum: 135 },
  ],
  "%": [{ unit: "fraction", minimum: 0, maximum: 4 }],
  pan: [{ unit: "pan", minimum: -1, maximum: 1 }],
  cents: [{ unit: "st", minimum: -0.5, maximum: 0.5 }],
};

/** What a level is meant for: on any other gain it is refused where it would raise it. */
const MEANT: Partial<Record<LaneRole, string>> = { send: "Sends.0", threshold: "Threshold" };
const ROLES = Object.keys(NEUTRAL) as LaneRole[];
const ID = new Map(ROLES.map((role, k) => [role, 100 + k]));

/** Which of the parameters, where it stands, what automation it has, and the part that is used, in parts of its range. */
interface Standing {
  readonly which: number;
  readonly value: number;
  readonly automation: readonly number[];
  readonly range: readonly [number, number];
  readonly inverted: boolean;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const standing: fc.Arbitrary<Standing> = fc.record({
  which: fc.nat(2),
  value: fc.oneof(fc.constantFrom(0, 1), share),
  automation: fc.oneof(fc.constant([]), fc.array(share, { minLength: 1, maxLength: 4 })),
  range: fc.constantFrom<[number, number]>([0, 1], [0.2, 0.7]),
  inverted: fc.boolean(),
});

function targetFor(role: LaneRole, { which, value, automation, range, inverted }: Standing) {
  const kinds = SHOWING[NEUTRAL[role].unit];
  const kind = kinds[which % kinds.length]!;
  const raw = (part: number) => kind.minimum! + (kind.maximum! - kind.minimum!) * part;
  const given = parameter({ ...kind, name: MEANT[role] ?? role, target: ID.get(role)!, value: raw(value) });
  const envelope: Envelope = automation.map((part, k) => ({ time: k * 9 - 4, value: raw(part) }));
  return {
    known: { parameter: given, className: role === "send" ? "Mixer" : "", name: role, envelope },
    role,
    part: { range, inverted },
    given: null,
    way: "preset" as const,
  };
}

function planned<Specs extends SettingSpecs>(
  recipe: Recipe<Specs>,
  settings: SettingsOf<Specs>,
  music: Music,
  stands: Standing,
  entered: boolean,
): CurvePlan {
  // A curve that lies beyond the range of its parameter is refused, and nothing is written there.
  const reached = ROLES.map((role) => targetFor(role, stands)).filter(
    (target) => planCurves(recipe, settings, music, [target], entered).ok,
  );
  const plan = planCurves(recipe, settings, music, reached, entered);
  if (!plan.ok) throw new Error(plan.error.sentence);
  return plan.value;
}

/** A decided move on a track that has every parameter, in its session clip or in the arrangement. */
function prepared(plan: CurvePlan, music: Music, stands: Standing, session: boolean): DrawnStretch {
  const found = ROLES.map((role) => targetFor(role, stands).known);
  const envelopes = found.flatMap(({ name, parameter: { target }, envelope: points }) =>
    points.length === 0 ? [] : [{ parameter: name, target: target!, meaning: "automation" as const, points }],
  );
  const clip = midiClip({ envelopes: session ? envelopes : [] });
  const parameters = found.map((each) => each.parameter);
  const own = track({
    clips: [clip],
    devices: [{ name: "All", className: "All", on: true, parameters, nested: [] }],
    envelopes: session ? [] : envelopes,
  });
  const where = session
    ? ({ place: "session", clips: [clip] } as const)
    : ({ place: "arrangement", clips: [] } as const);
  const stretch = { track: own, ...where, from: music.from, to: music.to };
  return {
    stretch,
    music,
    plan,
    waveform: new Float32Array(),
    outline: new Float32Array(),
    follows: null,
    warnings: [],
    unheard: [],
    lacks: {},
  };
}

/** How far a lane is from where its parameter stood, in parts of its range, outside the stretch and on its edges. */
function farthestFromRest(lane: Envelope, { target, from, to }: CompiledCurve): number {
  const base = (at: number, side: typeof evaluateEnvelope) =>
    target.envelope.length > 0 ? side(target.envelope, at) : target.value;
  const off = (at: number, side = evaluateEnvelope) => Math.abs(side(lane, at) - base(at, side));
  const outside = [from - 1e5, from - 1e-6, to, to + 1e-6, to + 1, to + 1e5].map((at) => off(at));
  return Math.max(...outside, off(from, evaluateBefore)) / (target.taper.maximum - target.taper.minimum);
}

/** In parts of a range. */
const SAME = 2.1e-7;

describe.each(RECIPE_BOOK.map((recipe) => [recipe.name, recipe] as const))("law: after %s", (_, recipe) => {
  const any = [anySettings(recipe.settings), anyMusic(), standing, fc.boolean()] as const;

  it("every parameter stands where it stood, outside the stretch, whatever it is and whatever automation it has", async () => {
    await fc.assert(
      fc.asyncProperty(...any, fc.boolean(), async (settings, music, stands, entered, session) => {
        const plan = planned(recipe, settings, music, stands, entered);
        const move = prepared(plan, music, stands, session);
        const written = await memoryLive(liveSet({ tracks: [move.stretch.track] })).write(stretchWrites(move));
        const lanes = written.ok ? written.value.readBack : [];
        expect(lanes).toHaveLength(plan.curves.length);
        for (const [k, compiled] of plan.curves.entries()) {
          const lane = lanes[k]!;
          expect(farthestFromRest(lane, compiled)).toBeLessThanOrEqual(SAME);
          expect(lane.some(({ value }) => value !== lane[0]!.value)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("the player adds nothing outside the stretch, and a mapped parameter stands where it stood", () => {
    fc.assert(
      fc.property(...any, (settings, music, given, entered) => {
        const stands = { ...given, automation: [], range: [0, 1] as const, inverted: false };
        const plan = planned(recipe, settings, music, stands, entered);
        const { curves, places } = playedStretch(prepared(plan, music, stands, false), LINES, []);
        const rests = new Map(plan.curves.map(({ target }) => [target.parameter, restOf(target)]));
        for (const { target, index, points } of curves) {
          const rest = target === "stage" ? 0 : rests.get(places[index - 1]!)!;
          for (const at of [music.from - 10, music.to, music.to + 10])
            expect(evaluateEnvelope(points, at)).toBeCloseTo(rest, 5);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** A stage that has a line for every second role. */
const LINES = ROLES.filter((_, k) => k % 2 === 0).map((role) => {
  const rest = NEUTRAL[role].unit === "Hz" ? 64 : 0;
  return { role, key: role, parameter: role, unit: "", rest };
});

function restOf({ taper, value }: CompiledCurve["target"]): number {
  return (value - taper.minimum) / (taper.maximum - taper.minimum);
}
