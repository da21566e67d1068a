import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { TRACK_ANALYSIS } from "#src/chassis/listening/room/finished/track-analysis.ts";
import { audioInThreads } from "#src/chassis/listening/room/threads/audio-in-threads.ts";
import { serveListening } from "#src/chassis/listening/room/threads/serve-listening.ts";

/** `hear-tracks FOLDER COUNT [plain]`: hears so many files of a folder as tracks; says how many frames they have and the seconds that it took. */
if (isMainThread) void hear(...process.argv.slice(2));
else serveListening();

async function hear(folder, count, how) {
  const { listening } = how === "plain" ? audioOnDisk() : audioInThreads();
  const files = readdirSync(folder).slice(0, Number(count));
  const asker = listening.asker();
  const start = performance.now();
  const heard = await Promise.all(files.map((file) => asker.of(join(folder, file), TRACK_ANALYSIS)));
  const frames = heard.reduce((sum, each) => sum + each.value.features.frames, 0);
  console.log(JSON.stringify({ frames, seconds: (performance.now() - start) / 1000 }));
}
