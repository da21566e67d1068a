import type { Speaker } from "#src/model/audio-format.ts";

/**
 * The loudspeakers of a file that does not name them, by its number of channels.
 *
 * Shape: 1 to 6 channels; more give `other` for each.
 * Source: WAV: Microsoft, "Multiple Channel Audio Data and WAVE Files" (2007), default ordering; FLAC: RFC 9639, 9.1.3 (the same);
 * Vorbis: Vorbis I, 4.3.9. AIFF 1.3 names six channels L Lc C R Rc S, which no present-day writer uses: AIFF goes by the WAV order.
 */
export function defaultSpeakers(channels: number, order: "wav" | "vorbis"): readonly Speaker[] {
  return ORDERS[order][channels - 1] ?? Array.from({ length: channels }, () => "other" as const);
}

/**
 * The loudspeakers that a WAVE channel mask names, in the file's order.
 *
 * Edge: a mask that names more loudspeakers than there are channels counts from its lowest bit on; one that names fewer, or none,
 * falls back to the default order; one channel is always mono.
 * Back channels stand for the surrounds of 5.1 unless side channels are there too: then they are behind 120 degrees, where BS.1770-5 weighs 1.
 * Source: the same paper, dwChannelMask; ITU-R BS.1770-5, Annex 3.
 */
export function speakersOfMask(mask: number, channels: number): readonly Speaker[] {
  const bits = MASK_BITS.flatMap((_, bit) => (mask & (1 << bit) ? [bit] : [])).slice(0, channels);
  if (bits.length < channels || channels === 1) return defaultSpeakers(channels, "wav");
  const sides = bits.some((bit) => SIDES.has(bit));
  return bits.map((bit) => (sides && BACKS.has(bit) ? "other" : MASK_BITS[bit]!));
}

/**
 * The same for the mask in a FLAC file's Vorbis comment, where 0 says that no channel belongs to a loudspeaker.
 *
 * Source: RFC 9639, 8.6.2.
 */
export function speakersOfFlacMask(mask: number, channels: number): readonly Speaker[] {
  if (mask === 0 && channels > 1) return Array.from({ length: channels }, () => "other" as const);
  return speakersOfMask(mask, channels);
}

/** SPEAKER_BACK_LEFT and _RIGHT; SPEAKER_SIDE_LEFT and _RIGHT. */
const BACKS: ReadonlySet<number> = new Set([4, 5]);
const SIDES: ReadonlySet<number> = new Set([9, 10]);

/** SPEAKER_FRONT_LEFT (bit 0) to SPEAKER_SIDE_RIGHT (bit 10), then the height channels. */
const MASK_BITS: readonly Speaker[] = [
  ...(["left", "right", "centre", "lfe", "left-surround", "right-surround"] as const),
  ...(["other", "other", "other", "left-surround", "right-surround"] as const),
  ...(["other", "other", "other", "other", "other", "other", "other"] as const),
];

const ORDERS: Readonly<Record<"wav" | "vorbis", readonly (readonly Speaker[])[]>> = {
  wav: [
    ["mono"],
    ["left", "right"],
    ["left", "right", "centre"],
    ["left", "right", "left-surround", "right-surround"],
    ["left", "right", "centre", "left-surround", "right-surround"],
    ["left", "right", "centre", "lfe", "left-surround", "right-surround"],
  ],
  vorbis: [
    ["mono"],
    ["left", "right"],
    ["left", "centre", "right"],
    ["left", "right", "left-surround", "right-surround"],
    ["left", "centre", "right", "left-surround", "right-surround"],
    ["left", "centre", "right", "left-surround", "right-surround", "lfe"],
  ],
};
