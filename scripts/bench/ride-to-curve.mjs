import { alsHost } from "#src/adapters/als/als-host.ts";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { listeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { ridePreset } from "#src/cli/ride/ride-presets.ts";
import { runRide } from "#src/devices/ride/run.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";

/** `ride-to-curve SET.als`: a ride up to the curve. The host takes the envelope, says how many breakpoints came, and refuses. */
const [set] = process.argv.slice(2);
const stopped = refusal("write-failed", "The bench ends where the curve is.");
let breakpoints = 0;
const host = {
  ...alsHost(set),
  mayWrite: async () => ok(undefined),
  write: async (writes) => {
    breakpoints = writes.reduce((sum, { points }) => sum + points.length, 0);
    return refused(stopped);
  },
};
const audio = audioFiles();
/** Remembers nothing, so that every run reads. */
const forgetful = { contentOf: async () => null, recall: async () => null, keep: async () => undefined };
const choice = { track: "Vocal", clip: null, place: null, parameter: "volume" };
const done = await runRide(choice, ridePreset("steady"), {
  host,
  audio,
  listening: listeningRoom(audio, forgetful),
  progress: { report: () => undefined },
});
if (done.ok || done.error !== stopped || breakpoints === 0) throw new Error(`no curve: ${JSON.stringify(done)}`);
console.log(breakpoints);
