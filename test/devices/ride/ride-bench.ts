import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import { companionOffer } from "#src/chassis/session/companion-offer.ts";
import { deviceSession } from "#src/chassis/session/device-session.ts";
import type { SessionDevice } from "#src/chassis/session/session-device.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import { CLIP_SCOPES } from "#src/chassis/work/standing.ts";
import { decideRides } from "#src/devices/ride/decide-rides.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import type { CompanionInstaller } from "#src/ports/companion/companion-installer.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { writeTake } from "#test/doubles/made/sung-take.ts";
import { audioClip, liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

export const DEVICE = {
  name: "Ride",
  className: "MxDeviceAudioEffect",
  asks: true as const,
  on: true,
  nested: [],
  parameters: [parameter({ name: "Ride", target: 7, value: 0, minimum: -24, maximum: 12, unit: "dB" })],
};

/** The fader of the track that is ridden. */
export const VOLUME = track({}).mixer.volume.target;

/** A companion that is installed: nothing to offer. */
const INSTALLED: CompanionInstaller = {
  look: async () => ({ kind: "there", folder: "/library/Steadyhand", shown: "~/library/Steadyhand" }),
  install: async (folder) => ok(folder),
};

/** Audio files that can be opened so many times. */
export function failingAfter(times: number): AudioFiles {
  const files = audioFiles();
  let left = times;
  return {
    open: (path) => {
      left -= 1;
      return left >= 0 ? files.open(path) : Promise.resolve(refused(refusal("file-missing", "take.wav is gone.")));
    },
  };
}

/** Sessions over a take that lies in a folder of its own; call it once a test file. */
export function rideBench() {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-session-"));
  const take = join(folder, "take.wav");
  beforeAll(() => writeTake(take, 8));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const CLIP = audioClip({
    end: 16,
    loop: { on: false, start: 0, end: 16, startRelative: 0 },
    sample: { name: "take.wav", path: take, sampleRate: 48_000, frames: 384_000 },
  });

  const SESSION = [0, 2].map((slot) => audioClip({ ...CLIP, name: `Take ${slot}`, place: "session", slot }));
  function open(
    differently: Partial<LiveHost> = {},
    mapped: number | null = null,
    audio: AudioFiles = audioFiles(),
    clips: readonly AudioClip[] = [CLIP],
    installer: CompanionInstaller = INSTALLED,
  ) {
    const faces: CurveFace[] = [];
    const stored: (readonly StoredCurve[])[] = [];
    const set = liveSet({ tracks: [track({ name: "Lead", clips, devices: [DEVICE] })] });
    const host = memoryLive(set);
    const device: SessionDevice = {
      ports: { host: { ...host, ...differently }, ...listenedAudio(audio), progress: { report: () => undefined } },
      mapped,
      preset: { stored: null, targets: [], curve: null },
      edits: [],
      offer: companionOffer(installer, () => Date.now()),
      standing: async () => ok({ track: 0, clip: null }),
      show: (face) => void faces.push(face),
      store: (curves) => void stored.push(curves),
      audition: () => undefined,
    };
    const scope = CLIP_SCOPES.indexOf(clips[0]?.place ?? "arrangement");
    return {
      session: deviceSession(device, { decide: decideRides }, initialControls(RIDE_SPEC).set("scope", scope)),
      faces,
      stored,
      host,
    };
  }
  return { CLIP, SESSION, open };
}

export async function lanes(host: LiveHost) {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value.tracks[0]?.envelopes ?? [];
}

export async function clipLanes(host: LiveHost): Promise<number[]> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.error.sentence);
  return (read.value.tracks[0]?.clips ?? []).map(
    ({ envelopes }) => envelopes.filter(({ points }) => points.length > 0).length,
  );
}
