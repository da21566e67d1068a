import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { DemoSong } from "#examples/demo-song.ts";

/** A copy of a demo song's set beside it, its XML changed by `edit`; answers its path. @throws Error where nothing changed. */
export function editedSong({ project, set }: DemoSong, name: string, edit: (xml: string) => string): string {
  const before = gunzipSync(readFileSync(set)).toString("utf8");
  const after = edit(before);
  if (after === before) throw new Error(`editedSong: "${name}" changes nothing`);
  const path = join(project, `${name}.als`);
  writeFileSync(path, gzipSync(after));
  return path;
}

/** Changes the XML of one track, found by its name. */
export function editedTrack(xml: string, track: string, edit: (xml: string) => string): string {
  const at = xml.indexOf(`<EffectiveName Value="${track}" />`);
  const from = Math.max(...TRACKS.map((tag) => xml.lastIndexOf(`<${tag} `, at)));
  const tag = TRACKS.find((each) => xml.startsWith(`<${each} `, from))!;
  const to = xml.indexOf(`</${tag}>`, at);
  return xml.slice(0, from) + edit(xml.slice(from, to)) + xml.slice(to);
}

const TRACKS = ["AudioTrack", "GroupTrack", "ReturnTrack", "MidiTrack"] as const;

/** A track's delay, in milliseconds or in samples. */
export function delayedTrack(xml: string, track: string, delay: number, samples = false): string {
  return editedTrack(xml, track, (text) =>
    text.replace(
      /<TrackDelay>[\s\S]*?<\/TrackDelay>/,
      `<TrackDelay><Value Value="${delay}" /><IsValueSampleBased Value="${samples}" /></TrackDelay>`,
    ),
  );
}
