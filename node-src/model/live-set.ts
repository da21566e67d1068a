import type { Envelope } from "#src/model/envelope.ts";
import type { ClipFades } from "#src/model/song/clip-fades.ts";
import type { SampleReference } from "#src/model/song/sample-reference.ts";
import type { TrackOutput } from "#src/model/song/track-output.ts";
import type { Beats, BeatsPerMinute, Fraction, LinearGain, RawValue, Seconds } from "#src/model/units.ts";

/** A Live Set as a file or a running Live shows it. Times are beats unless a type says seconds. */
export interface LiveSet {
  /** As the file says: `"Ableton Live 12.3.2"`. */
  readonly creator: string;
  /** The generation of Live that the file format belongs to: 9, 10, 11 or 12. */
  readonly liveVersion: number;
  /** A running Live told it, which tells less than a file and is worked with otherwise; left out where a file did. */
  readonly running?: true;
  readonly tempo: BeatsPerMinute;
  /** Tempo automation of the main track; empty when the tempo does not move. Segments are linear in bpm over beats. */
  readonly tempoAutomation: Envelope<BeatsPerMinute>;
  readonly timeSignature: TimeSignature;
  /** Changes of signature in the arrangement, in rising time; empty when there is only one. */
  readonly timeSignatureChanges: readonly { readonly time: Beats; readonly signature: TimeSignature }[];
  /** In the set's order: audio, MIDI and group tracks, then returns, then the main track last. */
  readonly tracks: readonly Track[];
  readonly scenes: readonly { readonly name: string }[];
  readonly locators: readonly { readonly time: Beats; readonly name: string }[];
  /** By return, in their order: what is sent to it is taken before fader, pan and activator; left out where the host does not tell. */
  readonly sendsPre?: readonly boolean[];
  /** Returns are heard beside a solo; left out where the host does not tell. */
  readonly soloInPlace?: boolean;
  /** Where the last clip of the arrangement ends; left out where the clips say it. */
  readonly end?: Beats;
  /** What could not be read, one sentence each; the rest of the set is whole. */
  readonly warnings: readonly string[];
}

export type TimeSignature = readonly [numerator: number, denominator: number];

export type TrackKind = "audio" | "midi" | "group" | "return" | "main";

export interface Track {
  readonly id: number;
  readonly name: string;
  readonly kind: TrackKind;
  /** The group track that holds this one. */
  readonly group: number | null;
  readonly active: boolean;
  /** Target of the activator where it can be automated; left out where that is not known. */
  readonly activator?: number | null;
  readonly soloed?: boolean;
  /** Another track's solo silences it, as the host itself says; left out where it does not say. */
  readonly mutedBySolo?: boolean;
  /** Live plays a render in place of the clips and devices, and refuses edits; left out where it is not known. */
  readonly frozen?: boolean;
  /** The render that a frozen track plays, before its mixer; left out where there is none, or the host does not tell. */
  readonly frozenClips?: readonly AudioClip[];
  /** Where its sound goes; left out where the host does not tell. */
  readonly output?: TrackOutput;
  /** The track whose sound it takes in as its own; left out where there is none, or the host does not tell. */
  readonly input?: number;
  /** By how much later than drawn Live plays the track, earlier where negative; left out where it is 0 or not known. */
  readonly delay?: Seconds;
  readonly mixer: Mixer;
  /** Why clips of it were left out, as the middle of a sentence; curves are refused on such a track. */
  readonly unfollowed?: string;
  readonly clips: readonly Clip[];
  readonly devices: readonly Device[];
  /** Arrangement automation. */
  readonly envelopes: readonly ParameterEnvelope[];
}

export interface Mixer {
  readonly volume: Parameter;
  readonly pan: Parameter;
  readonly sends: readonly Parameter[];
  /** The left and the right channel are panned apart from each other, and `pan` stands idle. */
  readonly splitPan?: { readonly left: Parameter; readonly right: Parameter };
  /** Its side of the crossfader; left out where it has none, or the host does not tell. */
  readonly crossfade?: "a" | "b";
  /** The main track's own, from -1, all of A, to 1; left out elsewhere. */
  readonly crossfader?: Parameter;
}

export interface Device {
  /** Shown name: the user's if given, else the class's own. */
  readonly name: string;
  /** The class in the file: `"Eq8"`, `"StereoGain"`. */
  readonly className: string;
  readonly on: boolean;
  /** What its sound passes, from the outermost rack to the device's own switch; left out where only `on` is known. */
  readonly switches?: readonly SoundSwitch[];
  /** The Max device that asks. */
  readonly asks?: true;
  /** The host does not tell where its parameters stand: its own sound is not known. */
  readonly untold?: true;
  readonly parameters: readonly Parameter[];
  /** Devices inside a rack's chains, flattened in order; empty elsewhere. */
  readonly nested: readonly Device[];
  /** A rack's own chains; left out elsewhere, or where the host does not tell. */
  readonly chains?: readonly RackChain[];
  /** What sets its sound and is no parameter, as the file stores it, by name; left out where there is none, or the host does not tell. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The mixer of a chain; `null` for a part that the kind of rack has not. */
export interface RackChain {
  readonly name: string;
  readonly on: boolean;
  readonly volume: Parameter | null;
  readonly pan: Parameter | null;
}

/** A switch on the way of a device's sound: its own, that of a rack around it, or the activator of the rack's chain. */
export interface SoundSwitch {
  readonly kind: "device" | "rack" | "chain";
  readonly name: string;
  readonly on: boolean;
  /** Its target where it can be automated and the host shows its automation. */
  readonly target: number | null;
  /** Something automates it and the host cannot show what. */
  readonly automated?: boolean;
}

/** Why a parameter cannot be moved, or why moving it changes nothing, as things stand. */
export type Unheard =
  /** A macro of the rack around it moves it; counts from 1. */
  | { readonly why: "macro"; readonly rack: string; readonly macro: number; readonly parameter: string }
  /** Something that the host does not name holds it. */
  | { readonly why: "held" }
  /** The device does not use it in its present state; `by` is the target of the switch that says so. */
  | { readonly why: "idle"; readonly because: string; readonly by: number | null }
  /** A send that was never enabled, as those of return tracks are at first. */
  | { readonly why: "send-disabled" };

export interface Parameter {
  /** Unique in the set where the parameter can be automated; `null` where it cannot. */
  readonly target: number | null;
  /** Path inside its device or mixer: `"Volume"`, `"Bands.0/ParameterA/Freq"`. */
  readonly name: string;
  readonly kind: "float" | "integer" | "boolean";
  readonly value: RawValue;
  readonly minimum: RawValue | null;
  readonly maximum: RawValue | null;
  /** Unit of `value` as the file stores it; `""` when it has none or none is known. */
  readonly unit: string;
  /** Something automates it and the host cannot show what; `value` is then whatever was played last. */
  readonly automated?: boolean;
  readonly unheard?: Unheard;
}

/** An envelope and the parameter it moves. */
export interface ParameterEnvelope {
  /** `"Mixer/Volume"`, `"Eq8/Bands.0/ParameterA/Freq"`, or `"unknown"` when the target is not in the track. */
  readonly parameter: string;
  readonly target: number;
  /** Absolute automation in the parameter's raw unit, or a modulation relative to it. */
  readonly meaning: "automation" | "modulation";
  /** Without the point that Live files set before all time; an envelope that holds nothing else keeps it as its only point. */
  readonly points: Envelope<RawValue>;
  /** The value of the point that Live files set before all time, where there is one and other points follow it. */
  readonly initial?: RawValue;
}

export type ClipPlace = "session" | "arrangement";

interface ClipBase {
  readonly name: string;
  readonly place: ClipPlace;
  /** The session slot's row; `null` in the arrangement. */
  readonly slot: number | null;
  /** Arrangement: where it plays. Session: its own content axis. */
  readonly start: Beats;
  readonly end: Beats;
  readonly disabled: boolean;
  readonly loop: ClipLoop;
  readonly envelopes: readonly ParameterEnvelope[];
}

/**
 * The loop and the start marker. Content time is beats for a warped or a MIDI clip and seconds of the file for an
 * unwarped audio clip. With the loop off, `start` to `end` is the part that plays.
 */
export interface ClipLoop {
  readonly on: boolean;
  readonly start: number;
  readonly end: number;
  /** Where playing begins, counted from `start`. */
  readonly startRelative: number;
}

export interface AudioClip extends ClipBase {
  readonly kind: "audio";
  readonly sample: SampleReference;
  readonly warped: boolean;
  readonly warpMode: WarpMode;
  /** Rising in both; Live's hidden last marker included. */
  readonly warpMarkers: readonly WarpMarker[];
  readonly gain: LinearGain;
  /** Made by Live's Reverse command: `sample` is the turned copy that Live wrote, and plays forward as it is. */
  readonly reversed: boolean;
  readonly pitch: { readonly coarse: number; readonly fine: number };
  /** Left out where none is drawn, or the host does not tell. */
  readonly fades?: ClipFades;
  /** Live fades these edges by up to 4 ms, where no fade is drawn; left out where it fades none, or the host does not tell. */
  readonly fadedEdges?: { readonly in: boolean; readonly out: boolean };
  /** How much of each segment sounds in warp mode Beats, of 100; left out where it is whole or the clip plays otherwise, or the host does not tell. */
  readonly beatsEnvelope?: number;
  /** Multiplies `gain`, 1 is neutral; left out where it is neutral all along, or the host does not tell. */
  readonly gainEnvelope?: ParameterEnvelope;
}

export interface MidiClip extends ClipBase {
  readonly kind: "midi";
  readonly notes: readonly MidiNote[];
}

export type Clip = AudioClip | MidiClip;

export interface MidiNote {
  readonly pitch: number;
  readonly start: Beats;
  readonly duration: Beats;
  readonly velocity: number;
  /** By how much Live may change the velocity each time it plays, at random between 0 and this; left out where it does not. */
  readonly velocityRange?: number;
  readonly enabled: boolean;
  /** How likely Live plays it each time; left out where it always does. */
  readonly chance?: Fraction;
}

export interface WarpMarker {
  readonly seconds: Seconds;
  readonly beats: Beats;
}

export type WarpMode = "beats" | "tones" | "texture" | "re-pitch" | "complex" | "rex" | "complex-pro";
