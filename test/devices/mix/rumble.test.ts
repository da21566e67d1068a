import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { planMix } from "#src/devices/mix/plan.ts";
import { findGenre } from "#src/knowledge/genres/find-genre.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { lowEdge } from "#src/knowledge/mix/restraint/rumble.ts";
import type { MixDiagnosis } from "#src/model/mix/mix-diagnosis.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import { type AppliedBand, appliedBand } from "#test/devices/mix/apply/applied-band.ts";
import { type MadeFeatures, roleFeatures } from "#test/doubles/mix/features/role-features.ts";
import { heardBand } from "#test/doubles/mix/heard-band.ts";
import { madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";

/** A track that a mix and a set may hold. */
interface Made extends MadeFeatures {
  readonly name: string;
  readonly features?: TrackFeatures;
}

/** What a stand brings into a microphone: all of it in the lowest band, which ends at 57 Hz. */
const rumble = (by: number) => (frequency: number) => (frequency < 56 ? by : 0);
const VOICE: Made = { role: "lead-vocal", name: "Vox", loudness: -20, sounds: [[4, 18]] };
const GUITAR: Made = { role: "guitar", name: "Guitar", loudness: -21, correlation: () => 0.6 };
const BASS: Made = { role: "bass", name: "Bass", loudness: -24 };

/** A microphone that is knocked at in one frame of three. */
function thumping() {
  const [still, low] = [0, 30].map((by) => roleFeatures({ ...VOICE, shape: rumble(by) }));
  const isKnock = (at: number) => Math.floor(at / CAM_BANDS.length) % 3 === 0;
  return { ...still!, bands: still!.bands.map((power, at) => (isKnock(at) ? low!.bands[at]! : power)) };
}

function planned(tracks: readonly Made[]): MixDiagnosis {
  return planMix({ mix: madeMix(tracks), roles: madeRoles(tracks), genre: findGenre("rock") });
}

const cuts = ({ moves }: MixDiagnosis) => moves.filter(({ kind }) => kind === "low-cut");

describe("rumble under a voice", () => {
  const told = planned([{ ...VOICE, shape: rumble(25) }, GUITAR]);
  const found = told.findings.find(({ code }) => code === "rumble")!;
  const [cut] = cuts(told);

  it("is found under the lowest note of voices, with what it is beside the voice and in the mix", () => {
    expect(found.band).toEqual({ low: 20, high: lowEdge("lead-vocal")!.frequency });
    expect(found.evidence).toMatch(
      /^Under 72 Hz, where no voice has a note, Vox lies \d+\.\d dB (under|over) all that it has above, .* \d+ % of what the mix has there\.$/,
    );
    expect(found.confidence).toBeLessThanOrEqual(0.7);
  });

  it("is cut at that edge by 12 dB per octave, as a first step of the tone, and the voice keeps its level", () => {
    expect(cut).toMatchObject({ id: "eq-vox-low-cut", stage: "eq", track: 1, device: "EQ Eight", unit: "Hz" });
    expect(cut!.size).toBe(found.band!.high);
    expect(cut!.predicted.after).toBeLessThan(cut!.predicted.before - 6);
    expect(Number(/loses (\d\.\d) dB\.$/.exec(cut!.sentence)?.[1])).toBeLessThanOrEqual(0.3);
  });

  it.each<[string, readonly Made[]]>([
    ["no rumble", [VOICE, GUITAR, BASS]],
    ["rumble that a bass leaves no tenth of", [{ ...VOICE, shape: rumble(16) }, GUITAR, { ...BASS, loudness: -18 }]],
    ["thumps for a third of the time", [{ ...VOICE, features: thumping() }, GUITAR]],
    ["a bass that reaches down there", [VOICE, GUITAR, { ...BASS, shape: rumble(25) }]],
    ["a voice that sings down to the edge", [{ ...VOICE, shape: (at) => (at > 50 && at < 110 ? 30 : 0) }, GUITAR]],
  ])("is asked for nowhere in a mix with %s", (_, tracks) => {
    expect(cuts(planned(tracks))).toEqual([]);
  });

  it("is never asked for where a role plays as low, or is not known", () => {
    const never: readonly TrackRole[] = ["kick", "bass", "sub", "drums", "full-mix", "reference", "unknown", "keys"];
    for (const role of never) expect(lowEdge(role), role).toBeNull();
    const told = planned([{ ...VOICE, role: "keys", name: "Keys", shape: rumble(25) }, GUITAR]);
    expect(told.findings.filter(({ code }) => code === "rumble")).toEqual([]);
  });

  it("is less for a cut, whatever it is: no more than was there, and the rest keeps within 0.3 dB", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 40, noNaN: true }),
        fc.constantFrom("lead-vocal", "guitar", "hats"),
        (by, role) => {
          const [made] = cuts(planned([{ ...VOICE, role, name: "One", shape: rumble(by) }]));
          if (made === undefined) return;
          expect(made.predicted.before).toBeGreaterThan(-10);
          expect(made.predicted.after).toBeLessThan(made.predicted.before);
          expect(made.size).toBe(lowEdge(role)!.frequency);
        },
      ),
      { numRuns: 6 },
    );
  });
});

describe("a low cut that is made", () => {
  let done: AppliedBand;
  beforeAll(async () => {
    const drums: Made = { role: "drums", name: "Drums", loudness: -22.5, crest: 18 };
    done = await appliedBand(heardBand([{ ...VOICE, shape: rumble(25) }, drums, GUITAR]));
  });

  it("stands, heard again as it was predicted, in the lowest band of an EQ Eight", () => {
    const { outcome, measured, predicted, parameters } = done.told.find(({ kind }) => kind === "low-cut")!;
    expect(outcome).toBe("applied");
    expect(measured).toMatchObject({ through: "model", model: "EQ Eight" });
    expect(measured!.after).toBeCloseTo(predicted.after, 1);
    const [eq] = done.now.tracks.find(({ name }) => name === "Vox")!.devices;
    const value = (name: string) => eq!.parameters.find((each) => each.name === `Bands.0/ParameterA/${name}`)?.value;
    expect(["IsOn", "Mode", "Freq", "Q"].map(value)).toEqual([1, 1, ...parameters.map(({ to }) => to)]);
  });

  it("leaves no rumble, and no fault that was not there", () => {
    expect(done.diagnosis.findings).toEqual([]);
  });
});
