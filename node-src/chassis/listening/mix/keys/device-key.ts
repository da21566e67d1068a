import { movedValue } from "#src/chassis/listening/mix/devices/automated-values.ts";
import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import type { Device, Track } from "#src/model/live-set.ts";

/** Where on a track a sidechain listens: in front of its devices, behind them, or behind its mixer. */
export type KeyTap = "pre-fx" | "post-fx" | "post-mixer";

/** The sound that steers a device. */
export interface DeviceKey {
  /** The track's id. */
  readonly track: number;
  readonly tap: KeyTap;
}

/** What is known of a device's key: `null` where it has none; `because` is the middle of a sentence. */
export type KnownKey = null | (DeviceKey & { readonly name: string }) | { readonly because: string };

/** What steers each device of a track. */
export type KeyLookup = (track: Track, device: Device) => KnownKey;

/**
 * The key that a device's routing names, by the text that a set file has of it; `null` for one that nothing else steers.
 *
 * Source: the targets of 147 sidechains in sets of Live 8 to 12; Ableton, Live 12 manual, "Routing and I/O": Pre FX, Post FX, Post Mixer.
 * Edge: a key out of a rack's chain, of the sound card or of the main track is none that is followed.
 */
export function deviceKey(
  track: Pick<Track, "envelopes">,
  device: Device,
): null | DeviceKey | { readonly because: string } {
  if (!isKeyed(track, device)) return null;
  const target = device.settings?.[KEY_TARGET];
  if (target === undefined) return { because: "a sidechain steers it, and from where is not told" };
  const [, place = "", tap = ""] = target.split("/");
  const id = /^Track\.(\d+)$/.exec(place)?.[1];
  if (id !== undefined) {
    const known = TAPS[tap];
    return known === undefined
      ? { because: "its key comes out of a rack's chain, which is not followed" }
      : { track: Number(id), tap: known };
  }
  return { because: PLACES[place] ?? "its key is none that is followed: choose a track as its sidechain" };
}

const TAPS: Readonly<Record<string, KeyTap>> = { PreFxOut: "pre-fx", PostFxOut: "post-fx", TrackOut: "post-mixer" };

const PLACES: Readonly<Record<string, string>> = {
  None: "its sidechain is on, and no track is chosen for it",
  External: "its key comes in from outside of Live",
};

/** Steered from elsewhere now, or where the arrangement switches that on. */
function isKeyed(track: Pick<Track, "envelopes">, { parameters }: Device): boolean {
  const on = parameters.find(({ name }) => name === "SideChain/OnOff");
  return on !== undefined && (on.value !== 0 || movedValue(track, on) !== null);
}
