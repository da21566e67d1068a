import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leadRecording } from "#examples/recordings/lead-recording.ts";
import { songTruth } from "#examples/song/song-truth.ts";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { rideGainAt } from "#src/curve/ride-gain-at.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import { type RideReport, runRide } from "#src/devices/ride/run.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";
import { editedSong } from "#test/doubles/sets/edited-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-honest-"));
const song = demoSong(folder);
const TAKE = "Lead Take 3.wav";
const RATE = 48_000;
const CHOICE = { track: "Lead", clip: null, place: null, parameter: "volume" };
const INTENT = { ...DEFAULT_RIDE, boost: 6, cut: 6 };
const FAST = { timeout: 60_000 };
const take = leadRecording(TAKE, RATE);
let base: RideReport;
beforeAll(async () => {
  base = await ridden(song.set, "base");
}, FAST.timeout);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the take as other channels beside the recordings. */
function written(name: string, channels: readonly ((sample: number, frame: number) => number)[]): string {
  const wav = createWav(join(song.project, "Samples", "Recorded", name), {
    ...{ sampleRate: RATE, channels: channels.length, encoding: "f32le" },
  });
  wav.append(channels.map((channel) => take.map(channel)));
  wav.close();
  return name;
}

/** The song with `name` in place of the take, in the first `clips` clips that play it; so often in all where none are told. */
function named(name: string, clips = Number.POSITIVE_INFINITY): string {
  let left = clips;
  return editedSong(song, basename(name, ".wav"), (xml) =>
    xml.replace(/Samples\/Recorded\/Lead Take 3\.wav/g, (path) => (left-- > 0 ? `Samples/Recorded/${name}` : path)),
  );
}

async function ridden(set: string, name: string): Promise<RideReport> {
  const output = join(song.project, `${name} ridden.als`);
  const desk = {
    host: alsHost(set, { path: output, force: true }),
    ...listenedAudio(audioFiles()),
    progress: { report: () => undefined },
  };
  const result = await runRide(CHOICE, INTENT, desk);
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

/** The highest that the lane, as read back, stands over each breath that was sung. */
function rises({ written: { readBack }, parameter, earlier, tempo }: RideReport): number[] {
  const gainAt = rideGainAt(readBack[0]!, { taper: taperFor(parameter)!, value: parameter.value, envelope: earlier });
  return songTruth().lead.breaths.map(({ start, end }) => {
    const steps = Array.from({ length: 21 }, (_, i) => start + ((end - start) * i) / 20);
    return Math.max(...steps.map((at) => gainAt(tempo.beatsAt(at))));
  });
}

const same = (sample: number): number => sample;

describe("a copy of a take that Live plays alike is ridden alike", () => {
  it.each([
    { what: "three clips in dual mono", channels: [same, same], clips: 3 },
    { what: "every clip in dual mono", channels: [same, same], clips: Number.POSITIVE_INFINITY },
  ])("$what: each phrase as before within 0.3 LU", FAST, async ({ what, channels, clips }) => {
    const { plan } = await ridden(named(written(`${what}.wav`, channels), clips), what);
    expect(plan.phrases).toHaveLength(base.plan.phrases.length);
    plan.phrases.forEach(({ before, gain }, i) => {
      expect(Math.abs(before - base.plan.phrases[i]!.before)).toBeLessThan(0.3);
      expect(Math.abs(gain - base.plan.phrases[i]!.gain)).toBeLessThan(0.3);
    });
  });

  it("a take on one side alone is 3 dB under the one on both, and no more", FAST, async () => {
    const { plan } = await ridden(named(written("one side.wav", [same, () => 0])), "one side");
    const own = plan.phrases.filter((_, i) => base.plan.phrases[i]!.before - plan.phrases[i]!.before > 1);
    expect(own.length).toBeGreaterThan(10);
    plan.phrases.forEach(({ before }, i) => {
      const under = base.plan.phrases[i]!.before - before;
      expect(Math.min(Math.abs(under - 3.01), Math.abs(under))).toBeLessThan(0.1);
    });
  });
});

describe("what lies under 40 Hz decides nothing", () => {
  const low = (hertz: number, level: number) => {
    const amplitude = 10 ** (level / 20) * Math.SQRT2;
    return (sample: number, frame: number) => sample + amplitude * Math.sin((2 * Math.PI * hertz * frame) / RATE);
  };

  it.each([
    { what: "an offset of 0.02", add: (x: number) => x + 0.02 },
    { what: "an offset of -0.1", add: (x: number) => x - 0.1 },
    { what: "20 Hz at -30 dBFS", add: low(20, -30) },
    { what: "25 Hz at -24 dBFS", add: low(25, -24) },
    { what: "30 Hz at -30 dBFS", add: low(30, -30) },
  ])("$what: the same phrases and breaths, and no breath rises over 1 dB", FAST, async ({ what, add }) => {
    const report = await ridden(named(written(`${what}.wav`, [add])), what);
    const { phrases, breaths, notes } = report.plan;
    expect(phrases).toHaveLength(base.plan.phrases.length);
    phrases.forEach((phrase, i) => {
      expect(Math.abs(phrase.before - base.plan.phrases[i]!.before)).toBeLessThan(0.3);
      expect(Math.abs(phrase.gain - base.plan.phrases[i]!.gain)).toBeLessThan(0.5);
    });
    expect(breaths).toHaveLength(base.plan.breaths.length);
    breaths.forEach((breath, i) => {
      expect(Math.abs(breath.start - base.plan.breaths[i]!.start)).toBeLessThan(0.1);
    });
    expect(Math.max(...rises(report))).toBeLessThanOrEqual(1);
    const note = notes.find(({ code }) => code === "breaths-guarded");
    expect(note).toMatchObject({ measured: true });
  });
});

it("the largest rise that is told is the one that the file holds", FAST, async () => {
  const { written: lane, plan, parameter, earlier, tempo } = base;
  const gainAt = rideGainAt(lane.readBack[0]!, {
    taper: taperFor(parameter)!,
    value: parameter.value,
    envelope: earlier,
  });
  const highest = plan.breaths.map(({ start, end }) => {
    const steps = Array.from({ length: 200 }, (_, i) => start + ((end - start) * i) / 200);
    return Math.max(0, ...steps.map((at) => gainAt(tempo.beatsAt(at))));
  });
  const note = plan.notes.find(({ code }) => code === "breaths-guarded");
  expect(note).toMatchObject({ measured: true, breaths: plan.breaths.length });
  expect(note?.code === "breaths-guarded" ? note.largestRise : Number.NaN).toBeCloseTo(Math.max(...highest), 1);
});
