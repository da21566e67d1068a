import type { AudioClip, ClipPlace, Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RideChoice } from "#src/model/ride.ts";

export interface Chosen {
  readonly track: Track;
  readonly place: ClipPlace;
  readonly clips: readonly AudioClip[];
  readonly device: Device | null;
  readonly parameter: Parameter;
}

/**
 * Finds what was named in the set. Names count without regard to case; a track may also be named by its number from 1.
 * Clips of the session each have an axis of their own, so only one is taken; see `chooseEach`.
 */
export function choose(set: LiveSet, choice: RideChoice): Result<Chosen, Refusal> {
  const found = find(set, choice);
  if (!found.ok) return found;
  const { track, place, clips } = found.value;
  if (place === "arrangement" || clips.length === 1) return found;
  const sentence = `Track “${track.name}” has ${clips.length} session clips to choose from: name one, by its name or its scene's number (${names(clips)}).`;
  return refused(refusal("clip-unknown", sentence));
}

/** As `choose`, but several clips of the session are taken one by one. */
export function chooseEach(set: LiveSet, choice: RideChoice): Result<readonly Chosen[], Refusal> {
  const found = find(set, choice);
  if (!found.ok) return found;
  const { place, clips } = found.value;
  return ok(place === "arrangement" ? [found.value] : clips.map((clip) => ({ ...found.value, clips: [clip] })));
}

function find(set: LiveSet, choice: RideChoice): Result<Chosen, Refusal> {
  const track = findTrack(set, choice.track);
  if (!track.ok) return track;
  const clips = findClips(track.value, choice);
  if (!clips.ok) return clips;
  const target = findParameter(track.value, choice.parameter);
  if (!target.ok) return target;
  return ok({ track: track.value, ...clips.value, ...target.value });
}

function findTrack({ tracks }: LiveSet, name: string): Result<Track, Refusal> {
  const named = tracks.filter((track) => same(track.name, name));
  const numbered = /^#?\d+$/.test(name) ? tracks[Number(name.replace("#", "")) - 1] : undefined;
  if (named.length === 1 || (named.length === 0 && numbered !== undefined)) return ok(named[0] ?? numbered!);
  const numbers = (some: readonly Track[]) =>
    some.map((track) => `${tracks.indexOf(track) + 1} “${track.name}”`).join(", ");
  const sentence =
    named.length > 1
      ? `There are ${named.length} tracks named “${name}”: name one by its number instead (${numbers(named)}).`
      : `There is no track “${name}” in the set: it has ${numbers(tracks)}.`;
  return refused(refusal("track-unknown", sentence));
}

function findClips(track: Track, { clip: name, place }: RideChoice): Result<Pick<Chosen, "place" | "clips">, Refusal> {
  const audio = track.clips.filter((clip): clip is AudioClip => clip.kind === "audio");
  const where = place ?? (audio.some((clip) => clip.place === "arrangement") ? "arrangement" : "session");
  const there = audio.filter((clip) => clip.place === where);
  const clips = name === null ? there : namedClips(there, name);
  if (there.length === 0) {
    return refused(
      refusal(
        "nothing-to-ride",
        `Track “${track.name}” has no audio clips${place === null ? "" : ` in the ${where}`}: a ride needs recorded audio, so name another track or freeze and flatten this one.`,
      ),
    );
  }
  if (clips.length === 0)
    return refused(
      refusal(
        "clip-unknown",
        `Track “${track.name}” has no audio clip “${name}” in the ${where}: it has ${names(there)}.`,
      ),
    );
  return ok({ place: where, clips });
}

/** `#2` is the second clip of the arrangement, or the clip in the session's second scene; there a plain number will do too. */
function namedClips(clips: readonly AudioClip[], name: string): AudioClip[] {
  const place = /^#(\d+)$/.exec(name)?.[1];
  if (place !== undefined) return clips.filter(({ slot }, index) => (slot ?? index) === Number(place) - 1);
  const named = clips.filter((clip) => same(clip.name, name));
  return named.length > 0 || !/^\d+$/.test(name) ? named : clips.filter(({ slot }) => slot === Number(name) - 1);
}

function findParameter(track: Track, name: string): Result<Pick<Chosen, "device" | "parameter">, Refusal> {
  if (same(name, "volume")) return ok({ device: null, parameter: track.mixer.volume });
  if (/^#\d+$/.test(name)) return parameterById(track, Number(name.slice(1)));
  const colon = name.indexOf(":");
  const [deviceName, parameterName] = colon < 0 ? [name, ""] : [name.slice(0, colon), name.slice(colon + 1)];
  const devices = flattened(track.devices);
  const named = devices.filter(
    (candidate) => same(candidate.name, deviceName) || same(candidate.className, deviceName),
  );
  const device = named.find((candidate) => parameterNamed(candidate, parameterName) !== undefined) ?? named[0];
  if (device === undefined) {
    const there = devices.length === 0 ? "none" : devices.map((candidate) => `“${candidate.name}”`).join(", ");
    return refused(
      refusal(
        "parameter-unknown",
        `Track “${track.name}” has no device “${deviceName}” (devices there: ${there}); name volume, or DEVICE:PARAMETER.`,
      ),
    );
  }
  const parameter = parameterNamed(device, parameterName);
  if (parameter === undefined || parameter.target === null) {
    return refused(
      refusal(
        "parameter-unknown",
        `Device “${device.name}” has no parameter “${parameterName}” that can be automated: it has ${device.parameters
          .filter(({ target }) => target !== null)
          .map((candidate) => candidate.name)
          .join(", ")}.`,
      ),
    );
  }
  return ok({ device, parameter });
}

/** A parameter by the target that the host knows it by, on the track itself. */
function parameterById(track: Track, target: number): Result<Pick<Chosen, "device" | "parameter">, Refusal> {
  if (track.mixer.volume.target === target) return ok({ device: null, parameter: track.mixer.volume });
  for (const device of flattened(track.devices)) {
    const parameter = device.parameters.find((candidate) => candidate.target === target);
    if (parameter !== undefined) return ok({ device, parameter });
  }
  return refused(
    refusal(
      "parameter-unknown",
      `The mapped parameter is not on track “${track.name}”: map one of this track, its volume or the gain of a device.`,
    ),
  );
}

/** By its whole path, or by the last part of it. */
function parameterNamed({ parameters }: Device, name: string): Parameter | undefined {
  return parameters.find(
    (candidate) => same(candidate.name, name) || same(candidate.name.split("/").at(-1) ?? "", name),
  );
}

function flattened(devices: readonly Device[]): Device[] {
  return devices.flatMap((device) => [device, ...flattened(device.nested)]);
}

function names(clips: readonly AudioClip[]): string {
  return [...new Set(clips.map((clip) => `“${clip.name}”`))].join(", ");
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
