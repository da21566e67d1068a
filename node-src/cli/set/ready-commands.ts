import { stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { roleTarget } from "#src/chassis/curve-device/targets/role-target.ts";
import { findTrack } from "#src/chassis/listening/find-track.ts";
import { mayTrigger } from "#src/chassis/listening/music/trigger-track.ts";
import { usualSend } from "#src/chassis/listening/naming/usual-send.ts";
import { shellWord } from "#src/cli/frame/shell-word.ts";
import { ordersForRoles } from "#src/cli/insert/device-orders.ts";
import { DEVICE_NAMES, type DeviceName, knownDevice } from "#src/model/device/device-names.ts";
import type { OfferedOn } from "#src/model/device/known-device.ts";
import type { Clip, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import { sendAt } from "#src/model/naming/send-name.ts";
import { printable } from "#src/model/printable.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
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
  const takes = async (device: DeviceName, role: LaneRole, track: Track) => {
    const need = ordersForRoles(track, [role]);
    return (
      need.ok &&
      need.value.orders.length > 0 &&
      (await inserter(await freeName(path, device)).insert(need.value.orders)).ok
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
  return [
    ...commands,
    ...(set.tracks.some(playsInSong) ? [line(["mix", asFile(path)])] : []),
    ...(recording === undefined ? [] : [line(["measure", recording])]),
  ];
}

const OLDEST_WRITTEN = 10;

interface WriteOrder {
  readonly command: DeviceName;
  readonly track: Track;
  readonly more: readonly string[];
}

/** One order for each device that says what it is offered on, where the set has that. */
async function writeOrders(set: LiveSet, takes: Takes): Promise<readonly WriteOrder[]> {
  const tracks = offeredTracks(set);
  const orders: WriteOrder[] = [];
  for (const device of DEVICE_NAMES) {
    const { offered } = knownDevice(device);
    if (offered === null) continue;
    const order = isRole(offered.moves)
      ? await roleOrder(device, offered.moves, tracks, takes)
      : mixerOrder(device, offered, set, tracks);
    if (order !== null) orders.push(order);
  }
  return orders;
}

/** The tracks that commands are offered on. */
interface OfferedTracks {
  readonly sounding: readonly Track[];
  readonly voice: Track | undefined;
  /** Neither the voice nor what ducks others; those that mostly lie under a voice come first. */
  readonly accompaniment: readonly Track[];
}

function offeredTracks({ tracks }: LiveSet): OfferedTracks {
  const sounding = tracks.filter((track) => isWritable(track) && track.clips.some(isHeard));
  const voices = sounding.filter((track) => VOICE.test(track.name) && hasRecording(track));
  const voice = voices.find(({ name }) => !BACKING.test(name)) ?? voices[0];
  const others = sounding.filter((track) => track !== voice && !mayTrigger(track.name) && !VOICE.test(track.name));
  const under = others.filter(({ name }) => DUCKED.test(name));
  return { sounding, voice, accompaniment: [...new Set([...under, ...others])] };
}

function isRole(moves: OfferedOn["moves"]): moves is LaneRole {
  return moves !== "fader" && moves !== "send";
}

function mixerOrder(
  command: DeviceName,
  { track: on, moves }: OfferedOn,
  set: LiveSet,
  { voice, accompaniment }: OfferedTracks,
): WriteOrder | null {
  const track = on === "voice" ? voice : accompaniment[0];
  if (track === undefined) return null;
  const more = moves === "send" ? throwSend(set, track) : [];
  return more === null ? null : { command, track, more };
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

/** A mix is heard in the arrangement. */
function playsInSong({ active, clips }: Track): boolean {
  return (
    active && clips.some((clip) => clip.place === "arrangement" && clip.kind === "audio" && clip.sample.path !== null)
  );
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

/** Whether a device of Live's that has the role's parameter can be put on a track. */
type Takes = (device: DeviceName, role: LaneRole, track: Track) => Promise<boolean>;

/** On the first track that has what the role moves, else on the first that a device can be put on. */
async function roleOrder(
  command: DeviceName,
  role: LaneRole,
  { sounding, accompaniment }: OfferedTracks,
  takes: Takes,
): Promise<WriteOrder | null> {
  const has = (track: Track) => {
    const answer = roleTarget(track, role);
    return answer.ok && answer.value.found !== null;
  };
  const ready = sounding.find(has);
  if (ready !== undefined) return { command, track: ready, more: [] };
  for (const track of new Set([...accompaniment, ...sounding])) {
    if (await takes(command, role, track)) return { command, track, more: ["--insert"] };
  }
  return null;
}

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
