import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { type RideReport, runRide } from "#src/devices/ride/run.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { RideChoice, RideIntent } from "#src/model/ride.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { THREE_NOTES, writeTake } from "#test/doubles/made/sung-take.ts";
import { audioClip, liveSet, midiClip, parameter, track } from "#test/doubles/sets/live-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-run-"));
const take = join(folder, "take.wav");
const SECONDS = 8;
const BEATS = 16;
beforeAll(() => writeTake(take, SECONDS));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const INTENT: RideIntent = { ...DEFAULT_RIDE, boost: 6, cut: 6 };
const CHOICE: RideChoice = { track: "Lead", clip: null, place: null, parameter: "volume" };
const SAMPLE = { name: "take.wav", path: take, sampleRate: 48_000, frames: SECONDS * 48_000 };
const VERSE = audioClip({
  name: "Verse",
  start: 0,
  end: BEATS,
  loop: { on: false, start: 0, end: BEATS, startRelative: 0 },
  sample: SAMPLE,
});

describe("a ride on any host", () => {
  it("evens out the three notes by the recording, and proves it by hearing it again", async () => {
    const report = await ridden(lead({ clips: [VERSE] }));
    expect(report.plan.phrases).toHaveLength(THREE_NOTES.length);
    expect(report.outcome.spread.before).toBeGreaterThan(3);
    expect(report.outcome.spread.after).toBeLessThan(0.4 * report.outcome.spread.before);
    expect(report.readBackError).toBe(0);
    for (const [i, phrase] of report.outcome.phrases.entries())
      expect(phrase.after).toBeCloseTo(report.plan.phrases[i]!.after, 1);
  });

  it("hears the clip's gain: 6 dB more on the clip reads 6 LU more", async () => {
    const plain = await ridden(lead({ clips: [VERSE] }));
    const louder = await ridden(lead({ clips: [{ ...VERSE, gain: 10 ** (6 / 20) }] }));
    for (const [i, phrase] of louder.plan.phrases.entries())
      expect(phrase.before - plain.plan.phrases[i]!.before).toBeCloseTo(6, 2);
  });

  it("rides a loop's repeats alike", async () => {
    const beats = BEATS + 1;
    const looped = { ...VERSE, end: 2 * beats, loop: { on: true, start: 0, end: beats, startRelative: 0 } };
    const { plan } = await ridden(lead({ clips: [looped] }));
    expect(plan.phrases).toHaveLength(2 * THREE_NOTES.length);
    for (const [i, phrase] of plan.phrases.slice(0, THREE_NOTES.length).entries()) {
      expect(plan.phrases[i + THREE_NOTES.length]!.startBeats - phrase.startBeats).toBeCloseTo(beats, 1);
      expect(plan.phrases[i + THREE_NOTES.length]!.before).toBeCloseTo(phrase.before, 1);
    }
  });

  it("goes by the warp markers: at half the recording's tempo the notes last twice the beats", async () => {
    const halved = {
      ...VERSE,
      warpMarkers: [
        { seconds: 0, beats: 0 },
        { seconds: 8, beats: 8 },
        { seconds: 8.03125, beats: 8.03125 },
      ],
      end: 8,
      loop: { on: false, start: 0, end: 8, startRelative: 0 },
    };
    const { plan } = await ridden(lead({ clips: [halved] }));
    expect(plan.phrases[1]!.startBeats).toBeCloseTo(THREE_NOTES[1]!.start, 0);
  });

  it("keeps earlier automation: the ride is added to it, and outside the clip it stays", async () => {
    const points = [
      { time: 0, value: 0.5 },
      { time: 64, value: 0.5 },
    ];
    const lane = { parameter: "Mixer/Volume", target: 1, meaning: "automation" as const, points };
    const host = memoryLive(
      liveSet({ tracks: [lead({ clips: [{ ...VERSE, start: 16, end: 32 }], envelopes: [lane] })] }),
    );
    const report = await done(host);
    const after = report.written.readBack[0]!;
    expect(evaluateEnvelope(after, 4)).toBeCloseTo(0.5, 6);
    expect(evaluateEnvelope(after, 60)).toBeCloseTo(0.5, 6);
    const middle = report.plan.phrases[1]!;
    const gain = 20 * Math.log10(evaluateEnvelope(after, (middle.startBeats + middle.endBeats) / 2) / 0.5);
    expect(gain).toBeCloseTo(middle.gain, 0);
    expect(gain).toBeGreaterThan(2);
  });

  it("leaves out what it cannot hear, says so, and rides the rest", async () => {
    const gone = audioClip({ name: "Gone", start: 20, end: 24, sample: { ...SAMPLE, name: "gone.wav", path: null } });
    const report = await ridden(
      lead({ clips: [VERSE, gone, { ...VERSE, name: "Back", disabled: true, start: 32, end: 48 }] }),
    );
    expect(report.plan.phrases).toHaveLength(THREE_NOTES.length);
    expect(report.warnings).toEqual([expect.stringContaining("gone.wav")]);
    expect(report.plan.notes).toContainEqual({ code: "passage-skipped", clip: "Back", reason: "disabled" });
  });

  it("follows the bed: where it swells the voice is raised, by no more than a line may step", async () => {
    const bedFile = join(folder, "bed.wav");
    writeTake(bedFile, SECONDS, [
      { start: 0, end: 2.7, level: -30 },
      { start: 2.7, end: SECONDS, level: -18 },
    ]);
    const bed = track({
      id: 2,
      name: "Pads",
      mixer: { volume: parameter({ target: 20 }), pan: parameter({ target: 21, name: "Pan" }), sends: [] },
      clips: [{ ...VERSE, name: "Pad", sample: { ...SAMPLE, path: bedFile } }],
    });
    const followed = await done(memoryLive(liveSet({ tracks: [lead({ clips: [VERSE] }), bed] })), CHOICE, {
      ...INTENT,
      target: { kind: "bed", offset: "own" },
    });
    const [first, second] = followed.plan.phrases;
    expect(second!.gain - first!.gain).toBeGreaterThan(1);
    expect(followed.plan.target.kind).toBe("bed");
  });
});

describe("a wish that cannot be met is refused by code, before anything is written", () => {
  it.each<[string, Partial<RideChoice>, Partial<Track>, Refusal["code"]]>([
    ["no such track", { track: "Choir" }, {}, "track-unknown"],
    ["no such clip", { clip: "Chorus" }, {}, "clip-unknown"],
    ["no such device", { parameter: "Utility:Gain" }, {}, "parameter-unknown"],
    [
      "a parameter that is no gain",
      { parameter: "EQ Eight:Freq" },
      {
        devices: [
          {
            name: "EQ Eight",
            className: "Eq8",
            on: true,
            nested: [],
            parameters: [parameter({ name: "Freq", unit: "Hz", target: 5 })],
          },
        ],
      },
      "parameter-unknown",
    ],
    ["only MIDI", {}, { clips: [midiClip({ place: "arrangement", slot: null })] }, "nothing-to-ride"],
    ["every file missing", {}, { clips: [{ ...VERSE, sample: { ...SAMPLE, path: null } }] }, "nothing-to-ride"],
  ])("%s", async (_, choice, given, code) => {
    const host = memoryLive(liveSet({ tracks: [lead({ clips: [VERSE], ...given })] }));
    const held = await host.read();
    const result = await run(host, { ...CHOICE, ...choice });
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(await host.read()).toEqual(held);
  });

  it("tells two tracks of one name apart by number only", async () => {
    const set = liveSet({ tracks: [lead({ clips: [VERSE] }), lead({ id: 2, clips: [VERSE] })] });
    expect(await run(memoryLive(set), CHOICE)).toMatchObject({ ok: false, error: { code: "track-unknown" } });
    expect(await run(memoryLive(set), { ...CHOICE, track: "1" })).toMatchObject({ ok: true });
  });
});

function lead(given: Partial<Track>): Track {
  return track({ name: "Lead", ...given });
}

function run(
  host: LiveHost,
  choice: RideChoice = CHOICE,
  intent: RideIntent = INTENT,
): Promise<Result<RideReport, Refusal>> {
  return runRide(choice, intent, { host, ...listenedAudio(audioFiles()), progress: { report: () => undefined } });
}

async function done(host: LiveHost, choice?: RideChoice, intent?: RideIntent): Promise<RideReport> {
  const result = await run(host, choice, intent);
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

function ridden(on: Track): Promise<RideReport> {
  const set: LiveSet = liveSet({ tracks: [on] });
  return done(memoryLive(set));
}
