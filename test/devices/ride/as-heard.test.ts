import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { coveringVoice } from "#src/analysis/voice/bed/covering-voice.ts";
import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { prepareRide, type RideReport, runRide } from "#src/devices/ride/run.ts";
import { bezierAt, evaluateEnvelope } from "#src/dsp/bezier.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { ParameterEnvelope, Track } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { RideIntent } from "#src/model/ride.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { THREE_NOTES, writeTake } from "#test/doubles/made/sung-take.ts";
import { audioClip, liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-heard-"));
const take = join(folder, "take.wav");
const bedFile = join(folder, "bed.wav");
const CHOICE = { track: "Lead", clip: null, place: null, parameter: "volume" };
const SILENT = { report: () => undefined };
const SECONDS = 8;
const BEATS = 16;
beforeAll(() => {
  writeTake(take, SECONDS);
  const notes = [-20, -22, -20, -21, -30.5, -19, -20, -18, -20].map((level, i) => ({
    start: i * 2.6 + 0.3,
    end: i * 2.6 + 2,
    level,
  }));
  writeTake(LONG.sample.path, 24, notes);
  writeTake(bedFile, SECONDS, [{ start: 0, end: SECONDS, level: -24 }]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WIDE: RideIntent = { ...DEFAULT_RIDE, boost: 12, cut: 12 };
const OVER_BED: RideIntent = { ...WIDE, target: { kind: "bed", offset: "own" } };
const VERSE = audioClip({
  name: "Verse",
  end: BEATS,
  loop: { on: false, start: 0, end: BEATS, startRelative: 0 },
  sample: { name: "take.wav", path: take, sampleRate: 48_000, frames: SECONDS * 48_000 },
});
/** Nine phrases of which one is quieter than a fader at 0 dB can raise. */
const LONG = {
  ...VERSE,
  end: 3 * BEATS,
  loop: { on: false, start: 0, end: 3 * BEATS, startRelative: 0 },
  warpMarkers: [
    { seconds: 0, beats: 0 },
    { seconds: 24, beats: 48 },
  ],
  sample: { name: "long.wav", path: join(folder, "long.wav"), sampleRate: 48_000, frames: 24 * 48_000 },
};
const PAD = { ...VERSE, name: "Pad", sample: { ...VERSE.sample, path: bedFile } };

describe("a lane that is there already is heard", () => {
  it("a second ride of what was ridden has next to nothing to do, and makes nothing worse", async () => {
    const host = memoryLive(liveSet({ tracks: [lead()] }));
    const first = await done(host, WIDE);
    const second = await done(host, WIDE);
    expect(first.outcome.spread.before).toBeGreaterThan(3);
    expect(second.outcome.spread.before).toBeCloseTo(first.outcome.spread.after, 1);
    expect(second.outcome.spread.after).toBeLessThanOrEqual(second.outcome.spread.before + 0.01);
    for (const { gain } of second.outcome.phrases) expect(Math.abs(gain)).toBeLessThan(0.3);
  });

  it("a second ride does not lower the whole voice to reach one phrase that the fader's end held back", async () => {
    const host = memoryLive(liveSet({ tracks: [lead({ clips: [LONG] })] }));
    const first = await done(host, { ...WIDE, boost: 6, cut: 6 });
    const second = await done(host, { ...WIDE, boost: 6, cut: 6 });
    expect(first.plan.phrases).toHaveLength(9);
    expect(first.outcome.spread.before).toBeGreaterThan(2);
    expect(second.plan.target.shift).toBe(0);
    expect(second.outcome.spread.after).toBeLessThanOrEqual(second.outcome.spread.before + 0.01);
    for (const { gain } of second.outcome.phrases) expect(Math.abs(gain)).toBeLessThan(0.5);
  });

  it("a hand-drawn lane counts as part of the voice: what it makes uneven is evened out", async () => {
    const drawn = [
      { time: 0, value: 1 },
      { time: 5, value: 1 },
      { time: 6, value: 0.5 },
      { time: 16, value: 0.5 },
    ];
    const plain = await done(memoryLive(liveSet({ tracks: [lead()] })), WIDE);
    const set = liveSet({ tracks: [lead({ envelopes: [volumeLane(drawn)] })] });
    const report = await done(memoryLive(set), WIDE);
    const recorded = plain.plan.phrases.map(({ before }) => before);
    const heard = report.plan.phrases.map(({ before }) => before);
    for (const [i, under] of [0, 6.02, 6.02].entries()) expect(heard[i]).toBeCloseTo(recorded[i]! - under, 1);
    expect(report.outcome.spread.after).toBeLessThan(0.4 * report.outcome.spread.before);
    const lane = report.written.readBack[0]!;
    for (const [i, { startBeats, endBeats, after }] of report.outcome.phrases.entries()) {
      const stands = 20 * Math.log10(evaluateEnvelope(lane, (startBeats + endBeats) / 2));
      expect(recorded[i]! + stands, "recording plus the lane is what is told").toBeCloseTo(after, 0);
    }
  });

  it("what a lane silences is not a phrase", async () => {
    const muted = [
      { time: 0, value: 1 },
      { time: 5.5, value: 1 },
      { time: 5.5, value: 0 },
      { time: 11, value: 0 },
      { time: 11, value: 1 },
    ];
    const report = await done(memoryLive(liveSet({ tracks: [lead({ envelopes: [volumeLane(muted)] })] })), WIDE);
    expect(report.plan.phrases).toHaveLength(THREE_NOTES.length - 1);
    expect(evaluateEnvelope(report.written.readBack[0]!, 8)).toBeLessThan(0.001);
  });
});

describe("the bed is heard as it is mixed", () => {
  const swell = [
    { time: 0, value: 0.25 },
    { time: 5.4, value: 0.25 },
    { time: 5.6, value: 1 },
    { time: 16, value: 1 },
  ];

  it("a volume envelope moves it", async () => {
    const still = await bedsOf([pads()]);
    const moved = await bedsOf([pads({ envelopes: [volumeLane(swell, 20)] })]);
    expect(moved[0]! - still[0]!).toBeCloseTo(-12.04, 1);
    expect(moved[1]! - still[1]!).toBeCloseTo(0, 1);
  });

  it("the fader and the envelope of the group it stands in move it, and the group above that", async () => {
    const still = await bedsOf([pads()]);
    const groups = [group(7, 8, 0.5), group(8, null, 1, { envelopes: [volumeLane(swell, 80)] }), pads({ group: 7 })];
    const moved = await bedsOf(groups);
    expect(moved[0]! - still[0]!).toBeCloseTo(-18.06, 1);
    expect(moved[1]! - still[1]!).toBeCloseTo(-6.02, 1);
  });

  it("a group that the voice stands in too moves both alike, so it says nothing", async () => {
    const still = await bedsOf([pads()]);
    const together = await bedsOf(
      [group(7, null, 1, { envelopes: [volumeLane(swell, 70)] }), pads({ group: 7 })],
      lead({ group: 7 }),
    );
    for (const [i, bed] of together.entries()) expect(bed).toBeCloseTo(still[i]!, 1);
  });

  it.each([
    ["its own mute", [() => pads({ active: false })]],
    ["its group's mute", [() => group(7, null, 1, { active: false }), () => pads({ group: 7 })]],
    ["its fader at silence", [() => pads({}, 0.0003)]],
  ])("%s takes it out", async (_, others) => {
    expect(await bedsOf(others.map((make) => make()))).toEqual([-Infinity, -Infinity, -Infinity]);
  });

  it("a frozen track is heard by its clips, and says so", async () => {
    const report = await done(memoryLive(liveSet({ tracks: [lead(), pads({ frozen: true })] })), OVER_BED);
    expect(report.warnings).toEqual([expect.stringContaining("Pads")]);
    expect(report.plan.target.kind).toBe("bed");
  });
});

describe("the parameter's own range", () => {
  it("a fader at +5 dB leaves 1 dB of boost: the target is chosen for it and nothing is clamped", async () => {
    const high = lead({ mixer: { ...track().mixer, volume: parameter({ value: 10 ** (5 / 20) }) } });
    const report = await done(memoryLive(liveSet({ tracks: [high] })), { ...WIDE, boost: 6 });
    expect(report.plan.notes.map(({ code }) => code)).not.toContain("range-clamped");
    for (const { gain } of report.outcome.phrases) expect(gain).toBeLessThanOrEqual(1.01);
    expect(report.outcome.spread.after).toBeLessThan(0.4 * report.outcome.spread.before);
    for (const [i, { after }] of report.outcome.phrases.entries())
      expect(after).toBeCloseTo(report.plan.phrases[i]!.after, 1);
  });

  it("says of a phrase that the range held back that it was the range", async () => {
    const high = lead({ mixer: { ...track().mixer, volume: parameter({ value: 10 ** (5 / 20) }) } });
    const loud: RideIntent = { ...WIDE, target: { kind: "loudness", loudness: -16 } };
    const { plan } = await done(memoryLive(liveSet({ tracks: [high] })), loud);
    expect(plan.phrases[1]).toMatchObject({ limit: "range" });
    expect(plan.notes).toContainEqual({ code: "limited", limit: "range", phrases: 2, of: 3 });
  });

  it("a fader at silence is refused with the way out", async () => {
    const silent = lead({ mixer: { ...track().mixer, volume: parameter({ value: 0.0003162277571 }) } });
    const result = await run(memoryLive(liveSet({ tracks: [silent] })), WIDE);
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: "nothing-to-ride",
        sentence: "The fader of track “Lead” is at silence: raise it first, or ride Utility:Gain.",
      },
    });
  });
});

describe("what Live plays instead of the clips", () => {
  it("a frozen track is not ridden: its sentence says to unfreeze it", async () => {
    const host = memoryLive(liveSet({ tracks: [lead({ frozen: true })] }));
    const result = await run(host, WIDE);
    expect(result).toMatchObject({
      ok: false,
      error: { code: "nothing-to-ride", sentence: expect.stringMatching(/“Lead” is frozen.*[Uu]nfreeze/) },
    });
  });

  it("a clip that Live's Reverse command turned names the turned file, so it is heard as it is", async () => {
    const report = await done(memoryLive(liveSet({ tracks: [lead({ clips: [{ ...VERSE, reversed: true }] })] })), WIDE);
    expect(report.plan.phrases).toHaveLength(THREE_NOTES.length);
    expect(report.plan.notes.map(({ code }) => code)).not.toContain("passage-skipped");
  });
});

it("a bent tempo envelope bends the time of the song", async () => {
  const tempoAutomation = [
    { time: 0, value: 60, curve: { x1: 0.9, y1: 0, x2: 1, y2: 0.1 } },
    { time: 16, value: 180 },
  ];
  const bent = tempoMap(60, tempoAutomation, bezierAt);
  const straight = tempoMap(60, tempoAutomation);
  expect(bent.secondsAt(8) - straight.secondsAt(8)).toBeGreaterThan(0.5);
  const unwarped = { ...VERSE, warped: false, end: 16, loop: { on: false, start: 0, end: 8, startRelative: 0 } };
  const set = liveSet({ tempo: 60, tempoAutomation, tracks: [lead({ clips: [unwarped] })] });
  const { plan } = await done(memoryLive(set), WIDE);
  expect(plan.phrases).toHaveLength(THREE_NOTES.length);
  for (const [i, { startBeats }] of plan.phrases.entries())
    expect(Math.abs(startBeats - bent.beatsAt(THREE_NOTES[i]!.start))).toBeLessThan(0.2);
});

function lead(given: Partial<Track> = {}): Track {
  return track({ name: "Lead", clips: [VERSE], ...given });
}

function pads(given: Partial<Track> = {}, fader = 1): Track {
  const mixer = { volume: parameter({ target: 20, value: fader }), pan: parameter({ target: 21 }), sends: [] };
  return track({ id: 2, name: "Pads", clips: [PAD], mixer, ...given });
}

function group(id: number, parent: number | null, fader: number, given: Partial<Track> = {}): Track {
  const mixer = {
    volume: parameter({ target: id * 10, value: fader }),
    pan: parameter({ target: id * 10 + 1 }),
    sends: [],
  };
  return track({ id, name: `Group ${id}`, kind: "group", group: parent, mixer, ...given });
}

function volumeLane(points: Envelope, target = 1): ParameterEnvelope {
  return { parameter: "Mixer/Volume", target, meaning: "automation", points };
}

/** What the bed measures under each of the three notes. */
async function bedsOf(others: readonly Track[], voice = lead()): Promise<number[]> {
  const host = memoryLive(liveSet({ tracks: [voice, ...others] }));
  const prepared = await prepareRide(CHOICE, OVER_BED, { host, ...listenedAudio(audioFiles()), progress: SILENT });
  if (!prepared.ok) throw new Error(prepared.error.sentence);
  const { bed, voiceBands = [], tempo } = prepared.value.input;
  const heard = placeInSong(coveringVoice(bed, voiceBands), tempo, { start: 0, hops: SECONDS * 100 });
  return THREE_NOTES.map(({ start, end }) => powerToLoudness(meanPower(heard.bed, start * 100, end * 100)));
}

function run(host: LiveHost, intent: RideIntent): Promise<Result<RideReport, Refusal>> {
  return runRide(CHOICE, intent, { host, ...listenedAudio(audioFiles()), progress: SILENT });
}

async function done(host: LiveHost, intent: RideIntent): Promise<RideReport> {
  const result = await run(host, intent);
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}
