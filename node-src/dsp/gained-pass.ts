import type { HopBatch, SignalPass, SignalPassPlan } from "#src/dsp/kernels/signal-pass.ts";
import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { LinearGain } from "#src/model/units.ts";

/** The gain at a frame of the stream, counted from the pass's first frame. */
export type GainAt = (frame: number) => LinearGain;

/**
 * A signal pass that hears its input through a moving gain, as a fader would leave it.
 *
 * Shape: as the plan's own pass; `create` makes the inner pass, which gets 32-bit floats. The gain is asked for once a
 * millisecond and is linear in between: at 20 dB a second that is within 0.00003 dB of asking at every frame.
 * Edge: samples pushed over full scale stay as they are; 32-bit floats do not clip.
 */
export function gainedPass(
  plan: SignalPassPlan,
  gainAt: GainAt,
  create: (plan: SignalPassPlan) => SignalPass,
): SignalPass {
  const inner = create({ ...plan, encoding: "f32le" });
  const frameBytes = BYTES_PER_SAMPLE[plan.encoding] * plan.channels;
  const innerFrames = Math.floor(inner.input.length / (FLOAT_BYTES * plan.channels));
  const input = new Uint8Array(innerFrames * frameBytes);
  const bytes = new DataView(input.buffer);
  const plane = new Float32Array(innerFrames);
  const ramp = gainRamp(gainAt, Math.max(1, Math.round(plan.sampleRate / RAMPS_PER_SECOND)));
  const decode = sampleDecoder(plan.encoding);
  let frame = 0;
  return {
    input,
    advance: (filled): HopBatch => {
      const frames = filled / frameBytes;
      const window = inner.input;
      const out = new Float32Array(window.buffer, window.byteOffset, frames * plan.channels);
      for (let channel = 0; channel < plan.channels; channel++) {
        decode(bytes, channel * BYTES_PER_SAMPLE[plan.encoding], frameBytes, plane, 0, frames);
        ramp(frame, plane.subarray(0, frames), out, channel, plan.channels);
      }
      frame += frames;
      return inner.advance(frames * plan.channels * FLOAT_BYTES);
    },
    finish: () => inner.finish(),
  };
}

const FLOAT_BYTES = 4;
const RAMPS_PER_SECOND = 1000;

/** Multiplies the frames from `first` into every `stride`th place of `into`, from `offset`. */
type Ramp = (first: number, frames: Float32Array, into: Float32Array, offset: number, stride: number) => void;

/** Straight between gains asked for every `step` frames. */
function gainRamp(gainAt: GainAt, step: number): Ramp {
  return (first, frames, into, offset, stride) => {
    let left = Math.floor(first / step) * step;
    let from = gainAt(left);
    for (let done = 0; done < frames.length; ) {
      const to = gainAt(left + step);
      const slope = (to - from) / step;
      const base = first - left;
      const end = Math.min(frames.length, left + step - first);
      for (; done < end; done++) into[offset + done * stride] = frames[done]! * (from + slope * (base + done));
      left += step;
      from = to;
    }
  };
}
