import { join } from "node:path";
import type { DemoSong } from "#examples/demo-song.ts";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { editedSong, editedTrack } from "#test/doubles/sets/edited-song.ts";

/** The demo song with its lead under the rest, and 12 dB at a Q of 8 on the drums, by an EQ Eight of its own; answers its path. */
export async function ringingSong(song: DemoSong): Promise<string> {
  const quiet = editedSong(song, "Quiet", (xml) =>
    editedTrack(xml, "Lead", (text) => text.replace(/(<Volume>[\s\S]*?<Manual Value=")[^"]*/, "$10.25")),
  );
  const path = join(song.project, "Faulty.als");
  const host = alsHost(quiet, { path, force: true });
  const set = await host.read();
  const drums = set.ok ? set.value.tracks.find(({ name }) => name === "Drums")!.id : Number.NaN;
  const inside = "Bands.1/ParameterA/";
  const settings = { [`${inside}Freq`]: 2500, [`${inside}Gain`]: 12, [`${inside}Q`]: 8 };
  const done = await host.insert([{ track: drums, choices: [{ className: "Eq8", settings }], at: "end" }]);
  const written = done.ok ? await host.write([]) : done;
  if (!written.ok) throw new Error(written.error.sentence);
  return path;
}
