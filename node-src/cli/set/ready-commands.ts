import { stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { roleTarget } from "#src/chassis/curve-device/targets/role-target.ts";
import { findTrack } from "#src/chassis/listening/find-track.ts";
import { mayTrigger } from "#src/chassis/listening/music/trigger-track.ts";
import { usualSend } from "#src/chassis/listening/naming/usual-send.ts";
import { shellWord } from "#src/cli/frame/shell-word.ts";
import { ordersForRoles } from "#src/cli/insert/device-orders.ts";
import type { DeviceName } from "#src/model/device/device-names.ts";
import type { Clip, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import { sendAt } from "#src/model/naming/send-name.ts";
import { printable } from "#src/model/printable.ts";
import type { DeviceInserter } from "#src/ports/device-inserter.ts";

/**
 * Commands for a set that can be pasted into a shell as they are: only tracks that have what the command listens to and can be
 * written, outputs that are not there yet. None that writes for a set of Live 9, whose form is only read.
 * @param inserter a host on the set whose output is not there yet; nothing is written.
 */
export async function readyCommands(
  set: LiveSet,
  path: string,
  inserter: (output: string) => DeviceInserter,
): Promise<readonly string[]> {
  const takes = async (track: Track) => {
    const need = ordersForRoles(track, [SWEPT]);
    return (
      need.ok &&
      need.value.orders.length > 0 &&
      (await inserter(await freeName(path, "sweep")).insert(need.value.orders)).ok
    );
  };
  const writes = set.liveVersion < OLDEST_WRITTEN ? [] : await writeOrders(set, takes);
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
  readonly command: DeviceName;
  readonly track: Track;
  readonly more: readonly string[];
}

async function writeOrders(set: LiveSet, takes: Takes): Promise<WriteOrder[]> {
  const sounding = set.tracks.filter((track) => isWritable(track) && track.clips.some(isHeard));
  const voices = sounding.filter((track) => VOICE.test(track.name) && hasRecording(track));
  const voice = voices.find(({ name }) => !BACKING.test(name)) ?? voices[0];
  const others = sounding.filter((track) => track !== voice && !mayTrigger(track.name) && !VOICE.test(track.name));
  const ducked = others.find(({ name }) => DUCKED.test(name)) ?? others[0];
  const send = voice === undefined ? null : throwSend(set, voice);
  const wide = others.filter(({ name }) => DUCKED.test(name));
  return [
    ...(voice === undefined ? [] : [{ command: "ride", track: voice, more: [] } as const]),
    ...(ducked === undefined ? [] : [{ command: "pump", track: ducked, more: [] } as const]),
    ...(await sweepOrders(sounding, [...wide, ...others, ...sounding], takes)),
    ...(voice === undefined || send === null ? [] : [{ command: "throw", track: voice, more: send } as const]),
  ];
}

/** Names of tracks. Source: house taste, from the names of tracks in published Live Sets. */
const VOICE = /vox|vocal|voice|\bvoc\b|\blead\b|sing|\brap\b|speech|podcast|dialog|narrat/i;
const BACKING = /back|\bbg|choir|harmon|double|adlib/i;
const DUCKED = /bass|pad|synth|key|chord|string|organ/i;

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

/** What names the send: nothing where the one that a throw takes by itself can be moved, else the last one that can. */
function throwSend(set: LiveSet, { mixer: { sends } }: Track): readonly string[] | null {
  const usable = (send: Parameter | undefined) =>
    send !== undefined && send.target !== null && send.unheard === undefined;
  const usual = sends.find((_, index) => sendAt(index) === usualSend(set, "delay"));
  if (usable(usual)) return [];
  const index = sends.findLastIndex(usable);
  return index < 0 ? null : ["--to", sendAt(index)];
}

/** Whether a device that takes a sweep can be put on a track. */
type Takes = (track: Track) => Promise<boolean>;

/** A sweep on the first track that has what takes it, else on the first that a device can be put on. */
async function sweepOrders(
  sounding: readonly Track[],
  preferred: readonly Track[],
  takes: Takes,
): Promise<readonly WriteOrder[]> {
  const has = (track: Track) => {
    const answer = roleTarget(track, SWEPT);
    return answer.ok && answer.value.found !== null;
  };
  const ready = sounding.find(has);
  if (ready !== undefined) return [{ command: "sweep", track: ready, more: [] }];
  for (const track of new Set(preferred)) {
    if (await takes(track)) return [{ command: "sweep", track, more: ["--insert"] }];
  }
  return [];
}

/** What a sweep moves as it comes. */
const SWEPT = "lowPass";

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
