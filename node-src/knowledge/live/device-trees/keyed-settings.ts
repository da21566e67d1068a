import { isInstrument } from "#src/knowledge/live/device-trees/chain-place.ts";
import type { StoredValue } from "#src/knowledge/live/device-trees/resting-rows.ts";
import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import type { Device, LiveSet, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** A track's place in a set, by id, and that of the track whose sound is to steer a device there. */
export interface AskedKey {
  readonly track: number;
  readonly key: number;
}

/**
 * What a device of Live's own stores where another track steers it, taken behind that track's devices and in front of its mixer.
 *
 * Edge: refused where the key is not there, has no sound of its own, or plays what comes from the device's own track.
 * Source: 77 of 91 sidechains of sets of Live 10 to 12 are taken there; their words are the track's name and `Post FX`.
 */
export function keyedSettings(
  set: Pick<LiveSet, "tracks">,
  { track: id, key }: AskedKey,
): Result<Readonly<Record<string, StoredValue>>, Refusal> {
  const track = set.tracks.find((each) => each.id === id);
  const source = set.tracks.find((each) => each.id === key);
  const missing = track === undefined ? id : key;
  if (track === undefined || source === undefined)
    return refused(
      refusal("track-unknown", `There is no track with the id ${missing}: list the tracks with "steadyhand set".`),
    );
  const why = whyNotKeyedBy(set, track, source);
  if (why !== null)
    return refused(
      refusal(
        "device-unsupported",
        `“${source.name}” cannot steer a device on track “${track.name}”, because ${why}: choose a track that plays something else.`,
      ),
    );
  return ok({
    "SideChain/OnOff": true,
    [KEY_TARGET]: `AudioIn/Track.${key}/PostFxOut`,
    [`${ROUTABLE}UpperDisplayString`]: source.name,
    [`${ROUTABLE}LowerDisplayString`]: "Post FX",
  });
}

const ROUTABLE = KEY_TARGET.replace(/Target$/, "");

function whyNotKeyedBy(set: Pick<LiveSet, "tracks">, track: Track, source: Track): string | null {
  if (source === track) return "that is the track itself";
  if (source.kind === "main") return "it plays the whole song";
  if (source.kind === "return") return "it is a return, which plays what tracks send there";
  if (source.kind === "midi" && !source.devices.some(mayBeInstrument)) return "it has no instrument and so no sound";
  return isFed(set, track, source) ? `what “${track.name}” plays goes there` : null;
}

/** A plug-in may be one. */
function mayBeInstrument({ className }: Device): boolean {
  return isInstrument(className) || className.endsWith("PluginDevice");
}

/** Whether anything of a track's sound arrives in another, be it as a key there. */
function isFed(set: Pick<LiveSet, "tracks">, track: Track, source: Track): boolean {
  const reached = new Set([track]);
  for (const each of reached) for (const next of set.tracks) if (feeds(set, each, next)) reached.add(next);
  return reached.has(source);
}

function feeds({ tracks }: Pick<LiveSet, "tracks">, from: Track, to: Track): boolean {
  const { group, output, mixer, envelopes } = from;
  if (to.id === group || to.input === from.id || keysOf(to.devices).includes(from.id)) return true;
  if (output !== undefined && "track" in output && output.track === to.id) return true;
  const send = mixer.sends[tracks.filter(({ kind }) => kind === "return").indexOf(to)];
  if (send === undefined) return false;
  return send.value > (send.minimum ?? 0) || envelopes.some(({ target }) => target === send.target);
}

function keysOf(devices: readonly Device[]): readonly number[] {
  return devices.flatMap(({ settings, nested }) => {
    const id = /^AudioIn\/Track\.(\d+)\//.exec(settings?.[KEY_TARGET] ?? "")?.[1];
    return [...(id === undefined ? [] : [Number(id)]), ...keysOf(nested)];
  });
}
