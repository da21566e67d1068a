import type { Breakpoint } from "#src/model/envelope.ts";
import type { FakeLaw } from "#test/doubles/live-api/values/shown-value.ts";

/** A number or a word, as they pass through Max. */
export type Atom = number | string;

/** One object of a fake Live. */
export interface LiveNode {
  readonly id: number;
  /** Its class in the Live Object Model. */
  readonly type: string;
  parent: LiveNode | null;
  readonly values: Record<string, Atom | readonly Atom[]>;
  readonly children: Record<string, LiveNode | LiveNode[] | null>;
  /** Envelopes of a session clip or automation of a track's arrangement, by the parameter's id; LiveAPI never sees them. */
  readonly envelopes: Map<number, readonly Breakpoint[]>;
}

export interface SetShape {
  readonly version?: string;
  readonly tempo?: number;
  readonly signature?: readonly [number, number];
  readonly tracks: readonly TrackShape[];
  readonly returns?: readonly (string | TrackShape)[];
  readonly main?: Omit<TrackShape, "name"> & { readonly name?: string };
  readonly scenes?: number;
  /** Members of the song beside those: `name`, `file_path`. */
  readonly members?: Readonly<Record<string, Atom>>;
  /** Position of the crossfader, -1 to 1. */
  readonly crossfader?: number;
  readonly locators?: readonly (readonly [time: number, name: string])[];
}

export interface TrackShape {
  readonly id?: number;
  readonly name: string;
  readonly kind?: "audio" | "midi" | "group";
  readonly mute?: boolean;
  /** Fader position, 0 to 1. */
  readonly volume?: number;
  readonly volumeId?: number;
  /** -1 to 1; of channels that are panned apart both. */
  readonly pan?: number | readonly [left: number, right: number];
  readonly crossfade?: "a" | "b";
  /** Position of each send, 0 to 1. */
  readonly sends?: readonly number[];
  /** The id of the group that holds it. */
  readonly group?: number;
  /** What its output shows, `"Main"` by default. */
  readonly output?: Routing;
  /** Members beside those: `solo`, `is_frozen`. */
  readonly members?: Readonly<Record<string, Atom>>;
  /** By slot. */
  readonly session?: readonly (ClipShape | null)[];
  readonly arrangement?: readonly ClipShape[];
  readonly devices?: readonly DeviceShape[];
}

/** A routing as Live shows it in its two menus. */
export interface Routing {
  readonly type: string;
  readonly channel?: string;
}

/** Members of a routing as LiveAPI gives them: JSON, with a name and an identifier. */
export function routingMembers(side: "input" | "output", { type, channel = "" }: Routing): Record<string, string> {
  const told = (member: string, name: string) => ({
    [member]: JSON.stringify({ [member]: { display_name: name, identifier: name.length } }),
  });
  return { ...told(`${side}_routing_type`, type), ...told(`${side}_routing_channel`, channel) };
}

/** Members of a clip that differ from a warped audio clip of 16 beats at 120 bpm. */
export type ClipShape = Readonly<Record<string, Atom>> & { readonly name: string };

export interface DeviceShape {
  readonly id?: number;
  readonly name: string;
  readonly className?: string;
  readonly parameters?: readonly ParameterShape[];
  /** Its own switch. */
  readonly on?: boolean;
  /** The chains of a rack. */
  readonly chains?: readonly ChainShape[];
  /** What its own class in the model has beside: EQ Eight's `global_mode`. */
  readonly members?: Readonly<Record<string, Atom>>;
}

export interface ChainShape {
  readonly name: string;
  readonly mute?: boolean;
  /** Fader position, 0 to 1. */
  readonly volume?: number;
  readonly pan?: number;
  readonly devices: readonly DeviceShape[];
}

export interface ParameterShape {
  readonly id?: number;
  readonly name: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly quantized?: boolean;
  readonly enabled?: boolean;
  /** 0 in use, 1 without effect, 2 not to be changed. */
  readonly state?: 0 | 1 | 2;
  /** What follows the number in what Live shows: `" dB"`. */
  readonly shown?: string;
  /** How it shows its number, in place of `shown`. */
  readonly law?: FakeLaw;
  /** How many times the number is what Live shows. */
  readonly times?: number;
  readonly automated?: boolean;
}

/** Warp markers as LiveAPI gives them: seconds as `sample_time`, the hidden last one included. */
export function warpMarkersJson(markers: readonly (readonly [seconds: number, beats: number])[]): string {
  return JSON.stringify({
    warp_markers: markers.map(([seconds, beats]) => ({ sample_time: seconds, beat_time: beats })),
  });
}

/** What a clip has where its shape says nothing. */
export const PLAIN_CLIP: Readonly<Record<string, Atom>> = {
  file_path: "/Music/Song/lead.wav",
  is_audio_clip: 1,
  is_midi_clip: 0,
  is_arrangement_clip: 0,
  sample_length: 352800,
  sample_rate: 44100,
  warping: 1,
  warp_mode: 4,
  warp_markers: warpMarkersJson([
    [0, 0],
    [0.015625, 0.03125],
  ]),
  looping: 0,
  loop_start: 0,
  loop_end: 16,
  start_marker: 0,
  end_marker: 16,
  start_time: 0,
  end_time: 16,
  muted: 0,
  gain: 0.4,
  gain_display_string: "0.00 dB",
  pitch_coarse: 0,
  pitch_fine: 0,
  has_envelopes: 0,
  is_playing: 0,
  color: 0,
};
