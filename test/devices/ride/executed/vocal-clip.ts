import { join } from "node:path";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import type { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import { type ClipShape, type LiveNode, warpMarkersJson } from "#test/doubles/live-api/live-node.ts";
import type { FakeSet } from "#test/doubles/live-module/live-process.ts";
import { writeTake } from "#test/doubles/made/sung-take.ts";

const RATE = 48_000;
/** At 120 beats a minute. */
const BEATS_A_SECOND = 2;

/** A sung take on disk and the warped clip that plays it from start to end. */
export function vocalClip(folder: string, name: string, seconds: number): ClipShape {
  const path = join(folder, `${name}.wav`);
  writeTake(path, seconds);
  return clipOf(path, name, seconds);
}

/** A take of minutes: twelve seconds of phrases, over and over, each time at another level. */
export function longClip(folder: string, name: string, seconds: number): ClipShape {
  const path = join(folder, `${name}.wav`);
  const wav = createWav(path, { sampleRate: RATE, channels: 1, encoding: "s24le" });
  const verse = Float32Array.from({ length: VERSE * RATE }, (_none, index) => phrase(index / RATE));
  for (let start = 0; start < seconds; start += VERSE) {
    const gain = 10 ** (LEVELS[(start / VERSE) % LEVELS.length]! / 20);
    wav.append([verse.map((sample) => sample * gain)]);
  }
  wav.close();
  return clipOf(path, name, seconds);
}

/** The user clicks a clip: it is shown in Live's clip view. */
export function selectClip(live: FakeLive, clip: LiveNode | null): void {
  const view = live.song.children["view"] as LiveNode;
  view.children["detail_clip"] = clip;
  live.tell(view, "detail_clip");
}

/** The same set for the companion's side of Live: a vocal track with the clip and so many devices, and a bed. */
export function companionSet(clip: ClipShape, instances = 1): FakeSet {
  const ride = { name: "Ride", low: -24, high: 12, value: 0 };
  return {
    tracks: [
      {
        name: "Vox",
        slots: [{ name: clip.name, length: Number(clip["loop_end"]) }],
        devices: Array.from({ length: instances }, () => ({ name: RIDE_SPEC.name, parameters: [ride] })),
      },
      { name: "Bed" },
    ],
    timerMilliseconds: 1,
  };
}

/** Seconds. */
const VERSE = 12;
const LEVELS = [-4, -12, -8, -1, -15];
const PITCH = 220;

/** Phrases of two seconds with a second between, over a quiet room. */
function phrase(time: number): number {
  const inside = time % 3;
  const room = 0.0003 * Math.sin(time * 7919);
  if (inside > 2) return room;
  const edge = Math.min(1, inside / 0.03, (2 - inside) / 0.03);
  const level = 10 ** ([-16, -25, -20, -23][Math.floor(time / 3) % 4]! / 20);
  const sung = [1, 2, 3, 4].reduce((sum, k) => sum + Math.sin(2 * Math.PI * PITCH * k * time) / k, 0);
  return room + edge * level * sung;
}

function clipOf(path: string, name: string, seconds: number): ClipShape {
  const beats = seconds * BEATS_A_SECOND;
  return {
    name,
    file_path: path,
    sample_rate: RATE,
    sample_length: seconds * RATE,
    loop_end: beats,
    end_marker: beats,
    end_time: beats,
    warp_markers: warpMarkersJson([
      [0, 0],
      [seconds, beats],
      [seconds + 1 / 64, beats + 1 / 32],
    ]),
  };
}
