import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mixSum } from "#src/analysis/track-traits/mix-sum.ts";
import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { levelFindings } from "#src/decision/mix/findings/level-findings.ts";
import { firstBalance } from "#src/decision/mix/levels/first-balance.ts";
import { SURE } from "#src/knowledge/mix/restraint/odds.ts";
import { LEVEL_SPREAD, USUAL_LEVEL } from "#src/knowledge/mix/usual-levels.ts";
import type { HeardMixer } from "#src/model/mix/heard-mix.ts";
import type { TrackTraits } from "#src/model/mix/track-traits.ts";
import { type MadeTrack, madeMix, madeRoles } from "#test/doubles/mix/heard-mix.ts";

const ROLES = ["lead-vocal", "drums", "keys", "guitar", "pad"] as const;
const VOICE = 0;
const KEYS = 2;

/** Five tracks as loud as each would usually be beside the others. */
const FORMS: readonly MadeTrack[] = ROLES.map((role, i) => ({ role, loudness: -24, seconds: 8, crest: 12 + 2 * i }));
const MADE = madeMix(FORMS).tracks.map(({ features }, i) => ({ ...FORMS[i]!, features: features! }));
const FORMED = MADE.map(({ features }) => trackTraits(features));
const USUAL = FORMED.map((traits, i) => {
  const usual = USUAL_LEVEL.perPeak * traits.dynamics.peakToLoudness + (USUAL_LEVEL.byRole[ROLES[i]!] ?? 0);
  return louder(traits, usual - traits.loudness - 12);
});

function louder(traits: TrackTraits, gain: number): TrackTraits {
  const power = 10 ** (gain / 10);
  return { ...traits, loudness: traits.loudness + gain, blocks: traits.blocks.map((each) => each * power) };
}

/** Those tracks, `off` from where they would lie, with faders at 0 dB unless said. */
function mixOf(off: readonly number[], mixer: (track: number) => Partial<HeardMixer> = () => ({})) {
  const made = MADE.slice(0, off.length);
  const rest = { volume: 0, pan: 0, automated: false, active: true, behind: 0 };
  const heard = madeMix(made.map((track, i) => ({ ...track, track: { mixer: { ...rest, ...mixer(i) } } })));
  const traits = new Map(off.map((gain, i) => [i + 1, louder(USUAL[i]!, gain)] as const));
  const roles = madeRoles(made);
  return {
    ...{
      heard,
      traits,
      roles,
      mix: mixSum(heard, traits),
      masking: [],
      genre: null,
      order: [],
      tone: [],
      lows: new Map(),
    },
  };
}

const gains = (off: readonly number[]) => {
  const moved = new Map(firstBalance(mixOf(off)).map(({ judged, gain }) => [judged.track.id, gain]));
  return off.map((_, i) => moved.get(i + 1) ?? 0);
};
const astray = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 5, maxLength: 5 });
const at = (track: number, off: number) => ROLES.map((_, i) => (i === track ? off : 0));

describe("a first balance", () => {
  it("leaves tracks alone that lie where they usually would", () => {
    expect(gains(at(KEYS, 0))).toEqual([0, 0, 0, 0, 0]);
  });

  it("is the same of a mix that is louder as a whole", () => {
    fc.assert(
      fc.property(astray, fc.double({ min: -20, max: 20, noNaN: true }), (off, gain) => {
        const [as, louder] = [gains(off), gains(off.map((each) => each + gain))];
        for (const [i, move] of as.entries()) expect(louder[i]).toBeCloseTo(move, 6);
      }),
    );
  });

  it("moves a track more the further it is off, against that, and by 6 dB at most", () => {
    const sizes = [0, 4, 6, 8, 12, 30].map((off) => -gains(at(KEYS, off))[KEYS]!);
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    expect(sizes[1]).toBeGreaterThan(0);
    expect(sizes.at(-1)).toBeLessThanOrEqual(6);
    expect(gains(at(KEYS, -8))[KEYS]).toBeCloseTo(sizes[3]!, 1);
  });

  it("takes back less than a track is off, and never more than half of it but from a voice", () => {
    fc.assert(
      fc.property(astray, (off) => {
        for (const { judged, off: lies, gain } of firstBalance(mixOf(off))) {
          expect(Math.sign(gain)).toBe(-Math.sign(lies));
          expect(Math.abs(gain)).toBeLessThan(Math.abs(lies) * (judged.role === "lead-vocal" ? 1 : 0.5));
        }
      }),
    );
  });

  it("brings a voice further, as engineers agree on it", () => {
    expect(-gains(at(VOICE, 8))[VOICE]!).toBeGreaterThan(-gains(at(KEYS, 8))[KEYS]! + 1);
    expect(firstBalance(mixOf(at(VOICE, 8)))[0]!.spread).toBe(LEVEL_SPREAD.voice);
  });

  it("brings tracks that were thrown off nearer to where they would lie, in every mix", () => {
    const apart = (off: readonly number[]) => {
      const mean = off.reduce((sum, each) => sum + each, 0) / off.length;
      return off.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    };
    fc.assert(
      fc.property(astray, (off) => {
        const moves = gains(off);
        if (moves.some((gain) => gain !== 0))
          expect(apart(off.map((each, i) => each + moves[i]!))).toBeLessThan(apart(off));
      }),
    );
  });

  it.each<[string, (track: number) => Partial<HeardMixer>]>([
    ["whose one fader was moved", (track) => (track === KEYS ? { volume: -7.3 } : {})],
    ["whose one fader is automated", (track) => (track === KEYS ? { automated: true } : {})],
    ["with a group that was turned down", (track) => (track === KEYS ? { behind: -2 } : {})],
    ["where it is not known what is behind a fader", (track) => (track === KEYS ? { behind: null } : {})],
  ])("moves nothing in a mix %s", (_, mixer) => {
    expect(firstBalance(mixOf(at(KEYS, 9)))).not.toEqual([]);
    expect(firstBalance(mixOf(at(KEYS, 9), mixer))).toEqual([]);
  });

  it("moves nothing where a fader was moved of a track that is not heard", () => {
    const mix = mixOf(at(KEYS, 9));
    const { features: _, ...silent } = mix.heard.tracks[0]!;
    const away = { ...silent, id: 9, features: null, mixer: { ...silent.mixer, volume: -4 } };
    const heard = { ...mix.heard, tracks: [...mix.heard.tracks, away] };
    expect(firstBalance({ ...mix, heard })).toEqual([]);
  });

  it("moves a track less in a mix whose tracks lie wildly apart", () => {
    const [calm, wild] = [gains([0, 0, 8, 0, 0]), gains([0, 11, 8, -11, -9])];
    expect(Math.abs(wild[KEYS]!)).toBeLessThan(Math.abs(calm[KEYS]!));
  });

  it("moves nothing among three tracks, which have no middle", () => {
    expect(firstBalance(mixOf([0, 0, 9]))).toEqual([]);
  });
});

describe("what is found of a balance that nobody set", () => {
  it("is said with its figures, and is never sure", () => {
    const [found] = levelFindings(mixOf(at(KEYS, 8))).filter(({ code }) => code === "off-balance");
    expect(found).toMatchObject({ tracks: [KEYS + 1], unit: "LU" });
    expect(found!.value).toBeGreaterThan(5);
    expect(found!.excess).toBeLessThan(found!.value);
    expect(found!.confidence).toBeLessThan(SURE);
    expect(found!.evidence).toMatch(/^No fader was moved yet, so nobody set this balance: keys lies [\d.]+ LU over/);
  });

  it("is not said again of a track that lies outside of its own range", () => {
    const found = levelFindings(mixOf(at(VOICE, -14)));
    expect(found.filter(({ tracks: [first] }) => first === VOICE + 1).map(({ code }) => code)).toEqual(["too-quiet"]);
  });
});
