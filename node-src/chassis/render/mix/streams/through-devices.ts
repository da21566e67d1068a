import type { SoundingDevice } from "#src/chassis/listening/mix/devices/chain-sound.ts";
import { rackMatrix } from "#src/chassis/listening/mix/devices/rack-sound.ts";
import type { DeviceKey } from "#src/chassis/listening/mix/keys/device-key.ts";
import { type Changing, movingDevice } from "#src/chassis/render/mix/streams/moving-device.ts";
import type { SongPlace } from "#src/chassis/render/mix/streams/song-place.ts";
import { BLOCK, type SongStream, silentBlock } from "#src/chassis/render/mix/streams/song-stream.ts";
import type { Device } from "#src/model/live-set.ts";
import type { Samples } from "#src/model/units.ts";
import type { DeviceProcessor } from "#src/process/live-devices/sound/device-processor.ts";
import { deviceSound } from "#src/process/live-devices/sound/device-sound.ts";
import { movingMatrix } from "#src/process/live-devices/sound/moving-matrix.ts";
import type { Block } from "#src/process/processor.ts";

/**
 * Sound through the devices of a chain, in their order, each on time.
 *
 * Shape: what the arrangement moves of a device is set every `GAIN_STEP` samples.
 */
export function throughDevices(
  stream: SongStream,
  devices: readonly SoundingDevice[],
  place: SongPlace,
  keyOf: KeyStreams,
): SongStream {
  return devices.reduce((before, device) => throughDevice(before, device, place, keyOf), stream);
}

/** The sound that a key hears; `null` for silence. */
export type KeyStreams = (key: DeviceKey) => SongStream | null;

function throughDevice(stream: SongStream, sounding: SoundingDevice, place: SongPlace, keyOf: KeyStreams): SongStream {
  const processor = processorOf(sounding, place);
  if (processor === null) return stream;
  const key = sounding.key === null ? null : keyOf(sounding.key);
  const change = changing(processor, sounding, place);
  return onTime(processed(stream, key, change), processor.latency);
}

function processorOf({ device, liveVersion }: SoundingDevice, { sampleRate }: SongPlace): DeviceProcessor | null {
  if (device.chains !== undefined) return rackProcessor(device);
  return deviceSound(device.className, { settings: device.settings ?? {}, liveVersion, sampleRate });
}

function rackProcessor(rack: Device): DeviceProcessor {
  const matrix = movingMatrix();
  matrix.set(rackMatrix(rack));
  return { latency: 0, set: () => undefined, process: matrix.process };
}

function changing(processor: DeviceProcessor, sounding: SoundingDevice, place: SongPlace): Changing {
  const still = sounding.moves ? null : sounding.valuesAt(0);
  if (still === null) return movingDevice(processor, sounding, place);
  processor.set(still);
  return (block, key) => processor.process(block, key);
}

/** What went in a device's latency before comes out. */
function processed(stream: SongStream, keys: SongStream | null, change: Changing): SongStream {
  let first: Samples = 0;
  let rests = true;
  return {
    next: async () => {
      const from = first;
      first += BLOCK;
      const [given, key] = [await stream.next(), (await keys?.next()) ?? null];
      if (given === null && rests) return null;
      const block = given ?? silentBlock();
      change(block, key, from);
      rests = given === null && block.every((samples) => samples.every((sample) => sample === 0));
      return rests ? null : block;
    },
  };
}

/** A stream without its first samples. */
function onTime(stream: SongStream, early: Samples): SongStream {
  if (early === 0) return stream;
  let begun = false;
  let kept: Block | null = null;
  const whole = Math.floor(early / BLOCK);
  const rest = early - whole * BLOCK;
  return {
    next: async () => {
      for (let skipped = 0; !begun && skipped <= whole; skipped += 1) kept = await stream.next();
      begun = true;
      const next = await stream.next();
      const block = joined(kept, next, rest);
      kept = next;
      return block;
    },
  };
}

/** The end of one block from sample `from` on, and the beginning of the next. */
function joined(one: Block | null, other: Block | null, from: Samples): Block | null {
  if (one === null && other === null) return null;
  const block = silentBlock();
  for (const [side, samples] of block.entries()) {
    if (one !== null) samples.set(one[side]!.subarray(from));
    if (other !== null) samples.set(other[side]!.subarray(0, from), BLOCK - from);
  }
  return block;
}
