import { stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { calledOn } from "#src/chassis/listening/device-parameter.ts";
import { findTrack } from "#src/chassis/listening/find-track.ts";
import { mayTrigger } from "#src/chassis/move/hearing/trigger-track.ts";
import { shellWord } from "#src/cli/frame/shell-word.ts";
import type { Clip, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import { sendAt } from "#src/model/naming/send-name.ts";
import { printable } from "#src/model/printable.ts";

/**
 * Commands for a set that can be pasted into a shell as they are: only tracks that have what the command listens to and can be
 * written, outputs that are not there yet. None that writes for a set of Live 9, whose form is only read.
 */
export async function readyCommands(set: LiveSet, path: string): Promise<readonly string[]> {
  const writes = set.liveVersion < OLDEST_WRITTEN ? [] : writeOrders(set);
  const commands: string[] = [];
  for (const { command, track, more } of writes) {
    const name = trackWord(set, track);
    if (name === null) continue;
    commands.push(
      line([command, asFile(path), ...option("--track", name), ...more, "--out", await freeName(path, command)]),
    );
  }
  const recording = recordings(set.tracks)[0];
  return [...commands, ...(recording === undefined ? [] : [line(["measure", recording])])];
}

const OLDEST_WRITTEN = 10;

interface WriteOrder {
  readonly command: "ride" | "pump" | "sweep" | "throw";
  readonly track: Track;
  readonly more: readonly string[];
}

function writeOrders(set: LiveSet): WriteOrder[] {
  const sounding = set.tracks.filter((track) => isWritable(track) && track.clips.some(isHeard));
  const voices = sounding.filter((track) => VOICE.test(track.name) && hasRecording(track));
  const voice = voices.find(({ name }) => !BACKING.test(name)) ?? voices[0];
  const others = sounding.filter((track) => track !== voice && !mayTrigger(track.name) && !VOICE.test(track.name));
  const ducked = others.find(({ name }) => DUCKED.test(name)) ?? others[0];
  const send = voice === undefined ? null : throwSend(set, voice);
  return [
    ...(voice === undefined ? [] : [{ command: "ride", track: voice, more: [] } as const]),
    ...(ducked === undefined ? [] : [{ command: "pump", track: ducked, more: [] } as const]),
    ...sounding.flatMap(sweepOrder).slice(0, 1),
    ...(voice === undefined || send === null
      ? []
      : [{ command: "throw", track: voice, more: ["--to", send] } as const]),
  ];
}

/** Names of tracks. Source: house taste, from the names of tracks in published Live Sets. */
const VOICE = /vox|vocal|voice|\bvoc\b|\blead\b|sing|\brap\b|speech|podcast|dialog|narrat/i;
const BACKING = /back|\bbg|choir|harmon|double|adlib/i;
const DUCKED = /bass|pad|synth|key|chord|string|organ/i;
const DELAY = /delay|echo/i;

/** A fader that stands at silence has nothing to move. */
const SILENT = 10 ** (-69.9 / 20);

function isWritable({ kind, frozen, active, mixer }: Track): boolean {
  const isSource = kind === "audio" || kind === "midi";
  return isSource && frozen !== true && active && mixer.volume.target !== null && mixer.volume.value > SILENT;
}

/** It sounds and is not missing. */
function isHeard(clip: Clip): boolean {
  return !clip.disabled && (clip.kind === "midi" || clip.sample.path !== null);
}

/** A ride takes the clips of the arrangement together, of the session one. */
function hasRecording({ clips }: Track): boolean {
  const audio = clips.filter((clip) => clip.kind === "audio");
  const song = audio.filter(({ place }) => place === "arrangement");
  const found = (song.length > 0 ? song : audio.length === 1 ? audio : []).filter(({ disabled }) => !disabled);
  return found.some(({ sample }) => sample.path !== null);
}

function recordings(tracks: readonly Track[]): readonly string[] {
  return tracks.flatMap(({ clips }) =>
    clips.flatMap((clip) => (clip.kind === "audio" ? (clip.sample.path ?? []) : [])),
  );
}

/** The send into a delay, else the last one. */
function throwSend(set: LiveSet, { mixer: { sends } }: Track): string | null {
  const returns = set.tracks.filter(({ kind }) => kind === "return");
  const usable = (send: Parameter | undefined) =>
    send !== undefined && send.target !== null && send.unheard === undefined;
  const found = returns.findIndex(
    ({ name, devices }, index) =>
      usable(sends[index]) && [name, ...devices.map((each) => each.className)].some((each) => DELAY.test(each)),
  );
  const index = found >= 0 ? found : sends.findLastIndex(usable);
  return index < 0 ? null : sendAt(index);
}

function sweepOrder(track: Track): WriteOrder[] {
  for (const device of track.devices.filter(({ on, className }) => on && /^AutoFilter2?$/.test(className))) {
    const parameter = device.parameters.find(({ name, target }) => target !== null && CUTOFF.has(name));
    if (parameter !== undefined && parameter.unheard === undefined)
      return [{ command: "sweep", track, more: ["--to", calledOn(track, { device, parameter })] }];
  }
  return [];
}

/** Auto Filter's frequency before and since Live 12.2. */
const CUTOFF = new Set(["Cutoff", "Filter_Frequency"]);

/** What the commands find this track by: its name, else its number. */
function trackWord(set: LiveSet, track: Track): string | null {
  const number = set.tracks.indexOf(track) + 1;
  const words = [track.name, `${number}`, `#${number}`].filter(
    (word) => word.trim() !== "" && printable(word) === word,
  );
  const finds = (word: string) => {
    const found = findTrack(set, word);
    return found.ok && found.value === track;
  };
  return words.find(finds) ?? null;
}

/** A value that begins with a dash would be taken for an option. */
function option(name: string, value: string): string[] {
  return value.startsWith("-") ? [`${name}=${value}`] : [name, value];
}

function asFile(path: string): string {
  return path.startsWith("-") ? `./${path}` : path;
}

/** Beside the set, under a name that nothing has yet. */
async function freeName(path: string, command: string): Promise<string> {
  const extension = extname(path);
  for (let number = 1; ; number += 1) {
    const words = number === 1 ? command : `${command} ${number}`;
    const free = join(dirname(path), `${basename(path, extension)} (${words})${extension}`);
    if ((await stat(free).catch(() => null)) === null) return asFile(free);
  }
}

function line(words: readonly string[]): string {
  return ["steadyhand", ...words].map((word) => shellWord(word)).join(" ");
}
