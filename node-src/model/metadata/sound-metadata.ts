import type { Dbtp, LoudnessUnits, Lufs, Seconds } from "#src/model/units.ts";

/** What a sound file says of its sound, beside the sound. What is not there is not named. */
export interface SoundMetadata extends Partial<Record<KnownField, string>> {
  /** What else is said, and second values of known fields, in the file's order; names as in Vorbis comments, upper case. */
  readonly others?: readonly MetadataField[];
  readonly pictures?: readonly Picture[];
  readonly broadcast?: BroadcastExtension;
  /** An iXML chunk as it stands. */
  readonly ixml?: Uint8Array;
}

export type KnownField =
  | "title"
  | "artist"
  | "album"
  | "trackNumber"
  | "date"
  | "genre"
  | "isrc"
  | "comment"
  | "copyright";

export interface MetadataField {
  readonly name: string;
  readonly value: string;
}

/** Source: RFC 9639, 8.8; what the numbers mean is what ID3v2's APIC frame says. */
export interface Picture {
  readonly kind: number;
  readonly mime: string;
  readonly description: string;
  /** Pixels, bits of one, and colours where they are counted; 0: not said. */
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colours: number;
  readonly data: Uint8Array;
}

/** Who made a broadcast wave file, and when its sound begins. Its UMID is not kept: it names that very sound. Source: EBU Tech 3285, v2 (2011). */
export interface BroadcastExtension {
  readonly description?: string;
  readonly originator?: string;
  readonly originatorReference?: string;
  /** "2026-11-30" and "18:05:00", as written. */
  readonly originationDate?: string;
  readonly originationTime?: string;
  /** Since midnight. */
  readonly timeReference?: Seconds;
  readonly codingHistory?: string;
}

/** How loud a broadcast wave file says that it is; `null`, and what is not finite: not said. Source: EBU Tech 3285, v2 (2011), 2.4. */
export interface BroadcastLoudness {
  readonly integrated: Lufs | null;
  readonly loudnessRange: LoudnessUnits | null;
  readonly truePeak: Dbtp | null;
  readonly maxMomentary: Lufs | null;
  readonly maxShortTerm: Lufs | null;
}
