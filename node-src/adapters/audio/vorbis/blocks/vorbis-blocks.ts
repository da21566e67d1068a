import type { OggPacket } from "#src/adapters/audio/vorbis/ogg-packets.ts";

/**
 * Packet in, finished samples out, interleaved `f32le`, good until the next packet: half of the block before overlaps half of this one.
 * The first block gives none, and so does a packet that makes no sense.
 */
export type VorbisBlocks = (packet: OggPacket) => Uint8Array;
