import { describe, expect, it } from "vitest";
import { leadRecording } from "#examples/recordings/lead-recording.ts";
import { RIDE_PRESETS, ridePreset } from "#src/cli/ride/ride-presets.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import type { RideIntent } from "#src/model/ride.ts";
import type { Decibels, Lufs } from "#src/model/units.ts";
import {
  expectBreathsDown,
  expectFollowing,
  expectLanded,
  expectNarrower,
  expectPausesAtRest,
  expectWithin,
  peaksIn,
  spreads,
  whole,
  wobble,
} from "#test/cli/ride/ridden-as-claimed.ts";
import { heardInBands, listened } from "#test/doubles/heard/listened.ts";
import { gainsIn, type HeardClip, type RiddenClip, riddenClip } from "#test/doubles/heard/ridden-clip.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { phraseClip } from "#test/doubles/made/phrase-clip.ts";

const RATE = 24_000;

/** Phrases at these levels, a breath before each, over a room at -66 dBFS. */
function phrases(...levels: readonly Decibels[]): HeardClip {
  return { voice: listened(phraseClip(RATE, levels).samples, RATE) };
}

const UNEVEN = phrases(-18, -26, -14, -30, -20, -24, -16, -28, -22, -15, -29, -19);
const WELL_RECORDED = phrases(-18, -22, -16, -26, -19, -21);
const TWO_VOICES = phrases(-16, -25, -16, -25, -16, -25);
const SOFT_LINES = phrases(-17, -29, -17, -17, -30, -17);
const SCREAMS = phrases(-24, -12, -24, -12, -24, -12);
const WITH_PAUSES = withPauses();
/** Even phrases, and other tracks that come in 6 dB louder halfway through. */
const OVER_A_BAND = overABand();
const DEMO: HeardClip = { voice: listened(leadRecording("Lead Take 3.wav", RATE), RATE) };

/** Two soft lines with four seconds of room between them. */
function withPauses(): HeardClip {
  const { samples } = phraseClip(RATE, [-18, -18, -26]);
  const random = noise(5);
  const room = Float32Array.from({ length: 4 * RATE }, () => random() * 0.0008);
  const all = new Float32Array(2 * samples.length + room.length);
  all.set(samples);
  all.set(room, samples.length);
  all.set(samples, samples.length + room.length);
  return { voice: listened(all, RATE) };
}

function overABand(): HeardClip {
  const { samples } = phraseClip(
    RATE,
    Array.from({ length: 8 }, () => -20),
  );
  const random = noise(6);
  const band = Float32Array.from(samples, (_, i) => random() * (i < samples.length / 2 ? 0.04 : 0.08));
  return { voice: listened(samples, RATE), bed: heardInBands(band, RATE) };
}

interface Claim {
  readonly on: HeardClip;
  claims(ride: RiddenClip, intent: RideIntent): void;
}

/** What each description promises, measured on what the breakpoints do. */
const CLAIMS: Readonly<Record<string, Claim>> = {
  steady: { on: UNEVEN, claims: (ride) => expectNarrower(ride, 0.5) },
  firm: { on: UNEVEN, claims: (ride) => expectNarrower(ride, 0.35) },
  natural: {
    on: UNEVEN,
    claims: (ride) => {
      expectWithin(ride, -3, 3);
      expect(spreads(ride).after).toBeGreaterThan(0.5 * spreads(ride).before);
    },
  },
  "over-the-bed": { on: OVER_A_BAND, claims: (ride) => expectFollowing(ride, 2) },
  podcast: { on: UNEVEN, claims: (ride) => expectLanded(ride, loudnessOf("aes-speech"), 0.3) },
  "podcast-to-16-lufs": { on: UNEVEN, claims: (ride) => expectLanded(ride, loudnessOf("apple-podcasts"), 0.3) },
  "broadcast-voice": {
    on: WELL_RECORDED,
    claims: (ride) => {
      expectLanded(ride, loudnessOf("r128"), 0.3);
      expectBreathsDown(ride, 3);
    },
  },
  "lead-pop": {
    on: UNEVEN,
    claims: (ride) => {
      expectWithin(ride, -5 - 3, 5);
      expectNarrower(ride, 0.45);
      expectBreathsDown(ride, 3);
    },
  },
  "lead-over-loud-guitars": {
    on: OVER_A_BAND,
    claims: (ride) => {
      expectFollowing(ride, 1.5);
      expect(gainsIn(ride, whole(ride)).least).toBeGreaterThanOrEqual(-2 - 2.01);
    },
  },
  rap: {
    on: UNEVEN,
    claims: (ride) => {
      expectNarrower(ride, 0.35);
      expectBreathsDown(ride, 6);
      const { words } = intentOf("rap");
      expect(wobble(ride)).toBeGreaterThan(1.5 * wobble(riddenClip(UNEVEN, { ...intentOf("rap"), words: words / 4 })));
    },
  },
  "spoken-word": {
    on: WITH_PAUSES,
    claims: (ride) => {
      expectWithin(ride, -4, 4);
      expectPausesAtRest(ride);
    },
  },
  audiobook: {
    on: UNEVEN,
    claims: (ride) => {
      expectNarrower(ride, 0.55);
      for (const phrase of ride.plan.phrases) {
        const { before, after } = peaksIn(ride, phrase);
        expect(after).toBeLessThanOrEqual(Math.max(-3, before) + 0.01);
      }
      expectBreathsDown(ride, 6);
    },
  },
  "duet-or-dialogue": {
    on: TWO_VOICES,
    claims: (ride) => {
      expect(spreads(ride).before).toBeGreaterThan(4);
      expect(spreads(ride).after).toBeLessThan(0.6);
    },
  },
  "backing-vocals": {
    on: UNEVEN,
    claims: (ride) => {
      expectWithin(ride, -9 - 9, 2);
      expectNarrower(ride, 0.5);
      expectBreathsDown(ride, 9);
    },
  },
  choir: {
    on: UNEVEN,
    claims: (ride) => {
      expectWithin(ride, -2, 2);
      expect(spreads(ride).after).toBeGreaterThan(0.6 * spreads(ride).before);
      expect(ride.plan.slope).toBeLessThan(5);
    },
  },
  "guitar-solo": { on: OVER_A_BAND, claims: (ride) => expectFollowing(ride, 1.5) },
  bass: { on: UNEVEN, claims: (ride) => expectWithin(ride, -5, 3) },
  "live-take": {
    on: WITH_PAUSES,
    claims: (ride) => {
      expectWithin(ride, -6, 2);
      expectPausesAtRest(ride);
    },
  },
  intimate: {
    on: SOFT_LINES,
    claims: (ride) => {
      const [, soft] = ride.plan.phrases;
      expect(soft!.gain).toBeGreaterThan(6);
      const breath = ride.plan.breaths.find(({ end }) => end <= soft!.start && end > soft!.start - 0.6);
      expect(breath!.gain).toBeGreaterThan(2);
      expectNarrower(ride, 0.5);
    },
  },
  screamed: {
    on: SCREAMS,
    claims: (ride) => {
      expectWithin(ride, -9 - 6, 3);
      expectNarrower(ride, 0.2);
    },
  },
  "sax-or-strings": {
    on: UNEVEN,
    claims: (ride) => {
      expectWithin(ride, -4, 2);
      expectNarrower(ride, 0.8);
    },
  },
};

const NAMES = RIDE_PRESETS.map(({ id }) => id);

describe("what a ride preset says of itself", () => {
  it("is claimed of every one that ships", () => {
    expect(Object.keys(CLAIMS).sort()).toEqual([...NAMES].sort());
    expect(NAMES.length).toBeGreaterThanOrEqual(12);
  });

  it.each(NAMES)("%s holds on a take of its kind", (name) => {
    const { on, claims } = CLAIMS[name]!;
    claims(riddenClip(on, intentOf(name)), intentOf(name));
  });

  it("says why its numbers are what they are, in figures that its values bear out", () => {
    for (const { id, description } of RIDE_PRESETS) {
      const { boost, cut, breathTrim } = ridePreset(id);
      const said = new Set(description.match(/\d+/g)?.map(Number) ?? []);
      for (const figure of [boost, cut]) expect([id, figure, said.has(figure)]).toEqual([id, figure, true]);
      if (breathTrim > 0) expect([id, breathTrim, said.has(breathTrim)]).toEqual([id, breathTrim, true]);
    }
  });
});

describe("the presets of Ride on the demo's lead", () => {
  const rides = new Map(NAMES.map((name) => [name, riddenClip(DEMO, intentOf(name))]));

  it.each(NAMES)("%s stays inside its bounds, and stands at rest outside of the take", (name) => {
    const { boost, cut, breathTrim, breathGuard } = intentOf(name);
    const ride = rides.get(name)!;
    expect(ride.plan.outcome).toBe("ride");
    expectWithin(ride, -cut - breathTrim, boost);
    expect(ride.plan.slope).toBeLessThanOrEqual(20);
    const { from, to } = ride.plan;
    for (const at of [0, from - 1e-6, from, to, to + 1e-6, to + 40]) expect(ride.gainAt(at)).toBeCloseTo(0, 6);
    if (breathGuard) for (const breath of ride.plan.breaths) expect(gainsIn(ride, breath).most).toBeLessThanOrEqual(1);
  });

  it.each(NAMES)("%s makes no take's spread wider where it rides to one level", (name) => {
    const { target } = intentOf(name);
    const { before, after } = spreads(rides.get(name)!);
    if (target.kind !== "bed") expect(after).toBeLessThan(before);
  });

  it("no two of them do the same", () => {
    const over = NAMES.map((name) => [name, riddenClip({ ...DEMO, bed: OVER_A_BAND.bed! }, intentOf(name))] as const);
    for (const [index, [name, ride]] of over.entries())
      for (const [other, second] of over.slice(0, index)) {
        const apart = ride.gain.reduce((most, gain, hop) => Math.max(most, Math.abs(gain - second.gain[hop]!)), 0);
        expect([name, other, apart > 0.75]).toEqual([name, other, true]);
      }
  });
});

function intentOf(name: string): RideIntent {
  return ridePreset(name);
}

function loudnessOf(platform: string): Lufs {
  return PLATFORMS.find(({ id }) => id === platform)!.loudness!;
}
