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
  /** In which frames of a block a source sounds: a bit each, 0 for none. */
  sounding(source: number, block: number): number;
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
  const sounding = sources.map((features) => soundingFrames(features, count, each));
  return {
    count,
    frames: each,
    sounding: (source, block) => sounding[source]![block]!,
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

/** Blocks with a frame in which something of both sounds, rising. */
export function blocksTogether(one: Sounds, other: Sounds, blocks: MixBlocks): Uint32Array {
  const together: number[] = [];
  for (let block = 0; block < blocks.count; block++)
    if ((framesOf(one, block, blocks) & framesOf(other, block, blocks)) !== 0) together.push(block);
  return Uint32Array.from(together);
}

interface Sounds {
  readonly sources: readonly number[];
}

function framesOf({ sources }: Sounds, block: number, blocks: MixBlocks): number {
  let frames = 0;
  for (const source of sources) frames |= blocks.sounding(source, block);
  return frames;
}

/** By block, a bit for each of its frames that lies over both gates of BS.1770: what counts for a track's loudness is what it can lose. */
function soundingFrames({ weighted }: TrackFeatures, count: number, each: number): Uint32Array {
  const powers = Float64Array.from(
    { length: count * each },
    (_, frame) => heard(weighted[frame * WEIGHTED_NUMBERS]) + heard(weighted[frame * WEIGHTED_NUMBERS + 1]),
  );
  const { threshold } = gatedPower(powers, loudnessToPower(GATING.absolute), GATING.relative);
  const sounding = new Uint32Array(count);
  for (let frame = 0; frame < powers.length; frame++)
    if (powers[frame]! > threshold) sounding[Math.floor(frame / each)]! |= 1 << (frame % each);
  return sounding;
}

/** A power as it may be reckoned with: what is missing, negative or not a number is silence. */
function heard(power: number | undefined): number {
  return power !== undefined && power > 0 && power < MOST ? power : 0;
}

/** No sound: 120 dB over full scale. */
const MOST = 1e12;
