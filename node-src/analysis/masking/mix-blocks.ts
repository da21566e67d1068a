import { loudnessToPower } from "#src/dsp/decibels.ts";
import { gatedPower } from "#src/dsp/series/gated-power.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { MASKING } from "#src/knowledge/mix/masking-limits.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { WEIGHTED_NUMBERS } from "#src/model/mix/track-features.ts";
import type { DecibelsSpl, Seconds } from "#src/model/units.ts";
import { earGains } from "./ear/ear-gains.ts";

/** A mix in blocks of `MASKING.block`: what of each source reaches the cochlea, and when it sounds. */
export interface MixBlocks {
  readonly count: number;
  /** Frames of a block. */
  readonly frames: number;
  /** The powers of a source in `CAM_BANDS`, 1 being 0 dB SPL in front of the ear, as it passes them on. Never NaN. */
  read(source: number, block: number, into: Float64Array): void;
  /** By frame, 1 where a source sounds. */
  sounding(source: number): Uint8Array;
}

/** `playedAt` is the level that 0 LUFS gives; the bands of a track are both of its channels, so that a full-scale sine of 1 kHz in both has it too. */
export function mixBlocks(
  sources: readonly TrackFeatures[],
  { frames, step }: { readonly frames: number; readonly step: Seconds },
  playedAt: DecibelsSpl,
): MixBlocks {
  const each = Math.max(1, Math.round(MASKING.block / step));
  const count = Math.ceil(frames / each);
  const gains = earGains(CAM_BANDS).map((gain) => (gain * 10 ** (playedAt / 10)) / each);
  const sounding = sources.map((features) => soundingFrames(features, count * each));
  return {
    count,
    frames: each,
    sounding: (source) => sounding[source]!,
    read(source, block, into) {
      const { bands } = sources[source]!;
      into.fill(0);
      const end = Math.min((block + 1) * each * into.length, bands.length);
      for (let at = block * each * into.length; at < end; at += into.length)
        for (let band = 0; band < into.length; band++) into[band]! += heard(bands[at + band]);
      for (let band = 0; band < into.length; band++) into[band]! *= gains[band]!;
    },
  };
}

/** Blocks with a frame in which something of both sounds, rising. A frame in which one ends and the other begins is none: they take turns. */
export function blocksTogether(one: Sounds, other: Sounds, blocks: MixBlocks): Uint32Array {
  const [a, b] = [framesOf(one, blocks), framesOf(other, blocks)];
  const together = new Set<number>();
  for (let frame = 0; frame < blocks.count * blocks.frames; frame++)
    if (a[frame] === 1 && b[frame] === 1 && !takeTurns(a, b, frame)) together.add(Math.floor(frame / blocks.frames));
  return Uint32Array.from(together);
}

interface Sounds {
  readonly sources: readonly number[];
}

function framesOf({ sources }: Sounds, blocks: MixBlocks): Uint8Array {
  const [first, ...others] = sources.map(blocks.sounding);
  if (first === undefined || others.length === 0) return first ?? new Uint8Array();
  return first.map((sounds, frame) => (sounds === 1 || others.some((other) => other[frame] === 1) ? 1 : 0));
}

/** One sounds before the frame and not after it, the other the other way round. */
function takeTurns(a: Uint8Array, b: Uint8Array, frame: number): boolean {
  const [before, after] = [frame - 1, frame + 1];
  return a[before] !== b[before] && a[after] !== b[after] && a[before] !== a[after];
}

/** 1 where a frame lies over both gates of BS.1770: what counts for a track's loudness is what it can lose. */
function soundingFrames({ weighted }: TrackFeatures, frames: number): Uint8Array {
  const powers = Float64Array.from(
    { length: frames },
    (_, frame) => heard(weighted[frame * WEIGHTED_NUMBERS]) + heard(weighted[frame * WEIGHTED_NUMBERS + 1]),
  );
  const { threshold } = gatedPower(powers, loudnessToPower(GATING.absolute), GATING.relative);
  return Uint8Array.from(powers, (power) => (power > threshold ? 1 : 0));
}

/** A power as it may be reckoned with: what is missing, negative or not a number is silence. */
function heard(power: number | undefined): number {
  return power !== undefined && power > 0 && power < MOST ? power : 0;
}

/** No sound: 120 dB over full scale. */
const MOST = 1e12;
