import type { SoundingDevice } from "#src/chassis/listening/mix/devices/chain-sound.ts";
import { GAIN_STEP, ramp } from "#src/chassis/render/mix/streams/gained.ts";
import type { SongPlace } from "#src/chassis/render/mix/streams/song-place.ts";
import { add, BLOCK } from "#src/chassis/render/mix/streams/song-stream.ts";
import type { LinearGain, Samples } from "#src/model/units.ts";
import { delay } from "#src/process/delay.ts";
import type { DeviceProcessor } from "#src/process/live-devices/sound/device-processor.ts";
import type { Block } from "#src/process/processor.ts";

/** Changes the block that begins at sample `first`. */
export type Changing = (block: Block, key: Block | null, first: Samples) => void;

/**
 * A device that the arrangement moves: set every `GAIN_STEP` samples, and crossed over within as many to the sound as it came where it is switched off.
 */
export function movingDevice(processor: DeviceProcessor, { valuesAt }: SoundingDevice, place: SongPlace): Changing {
  const late = delay({ sampleRate: place.sampleRate, channels: 2 }, processor.latency);
  let share: LinearGain = valuesAt(place.beatsAt(0)) === null ? 0 : 1;
  const step = (piece: Block, key: Block | null, until: Samples) => {
    const dry = piece.map((samples) => samples.slice());
    late.process(dry);
    const values = valuesAt(place.beatsAt(until));
    if (values !== null) processor.set(values);
    processor.process(piece, key);
    const next = values === null ? 0 : 1;
    if (share < 1 || next < 1) cross(piece, dry, share, next);
    share = next;
  };
  return (block, key, first) => {
    for (let from = 0; from < BLOCK; from += GAIN_STEP) {
      const part = (samples: Float64Array) => samples.subarray(from, from + GAIN_STEP);
      step(block.map(part), key === null ? null : key.map(part), first + from + GAIN_STEP);
    }
  };
}

/** A straight way from one share of the sound that was changed to another, the rest as it came. */
function cross(changed: Block, dry: Block, before: LinearGain, after: LinearGain): void {
  for (const [side, samples] of changed.entries()) {
    ramp(samples, 0, before, after);
    ramp(dry[side]!, 0, 1 - before, 1 - after);
  }
  add(changed, dry);
}
