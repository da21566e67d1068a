import type { Clip, Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";

/** A running Live as it was read, and what is needed to find everything again. */
export interface LomSet {
  readonly set: LiveSet;
  /** In the set's order. */
  readonly tracks: readonly LomTrack[];
}

export interface LomTrack {
  readonly track: Track;
  readonly clips: readonly LomClip[];
}

/** A clip, Live's handle for it, and the line that tells whether it is still the same. */
export interface LomClip {
  readonly id: number;
  readonly clip: Clip;
  /** Handle of its slot, or of its track in the arrangement. */
  readonly holder: number;
  /** The loop's end or the end marker behind it, on the content axis. */
  readonly end: number;
  readonly identity: string;
}

/** How much of Live is read. */
export interface LomDetail {
  /** Also what sounds beside the arrangement clips of the track that is read: clips, faders and groups of other audio tracks. */
  readonly bed?: boolean;
  /** Of a bed only what sounds beside this clip, by its place among the arrangement clips of the track, from 0. */
  readonly clip?: number;
  /** Clips and devices of every track, returns and the main track too, not of the asking device's own alone. */
  readonly tracks?: "own" | "all";
  readonly locators?: boolean;
  /** Of the track's own devices all, and every parameter of them: hundreds on a full track. Else the asking device's stage alone. */
  readonly parameters?: "stage" | "all";
  /** The asking device's own stage: the parameters of it that are read by name. */
  readonly stage?: readonly { readonly parameter: string; readonly unit: string }[];
  /** Also pan and sends of the own track. */
  readonly mixer?: boolean;
  /** Other tracks whose clips are read too, by name and by number in the set, from 1. */
  readonly along?: (name: string, number: number) => boolean;
  /** Also returns and the main track, by name: what a device that stands on one of them needs to be found. */
  readonly beside?: boolean;
  /** Locators and scenes' names. */
  readonly form?: boolean;
  /** The notes of MIDI clips. */
  readonly notes?: boolean;
}

/** The parameter of a track with this target; `undefined` where the track has none, or it was not read. */
export function parameterOf({ mixer, devices }: Track, target: number): Parameter | undefined {
  const all = [mixer.volume, mixer.pan, ...mixer.sends, ...devices.flatMap(ownAndNested)];
  return all.find((each) => each.target === target);
}

function ownAndNested({ parameters, nested }: Device): readonly Parameter[] {
  return [...parameters, ...nested.flatMap(ownAndNested)];
}
