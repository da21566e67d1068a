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
  const factors = new Float32Array(innerFrames);
  const ramp = gainRamp(gainAt, Math.max(1, Math.round(plan.sampleRate / RAMPS_PER_SECOND)));
  const decode = sampleDecoder(plan.encoding);
  let frame = 0;
  return {
    input,
    advance: (filled): HopBatch => {
      const frames = filled / frameBytes;
      ramp(frame, frames, factors);
      frame += frames;
      const window = inner.input;
      const out = new Float32Array(window.buffer, window.byteOffset, frames * plan.channels);
      for (let channel = 0; channel < plan.channels; channel++) {
        decode(bytes, channel * BYTES_PER_SAMPLE[plan.encoding], frameBytes, plane, 0, frames);
        for (let i = 0; i < frames; i++) out[i * plan.channels + channel] = plane[i]! * factors[i]!;
      }
      return inner.advance(frames * plan.channels * FLOAT_BYTES);
    },
    finish: () => inner.finish(),
  };
}

const FLOAT_BYTES = 4;
const RAMPS_PER_SECOND = 1000;

/** Fills factors for `count` frames from `first`, straight between gains asked for every `step` frames. */
function gainRamp(gainAt: GainAt, step: number): (first: number, count: number, into: Float32Array) => void {
  return (first, count, into) => {
    let left = Math.floor(first / step) * step;
    let from = gainAt(left);
    let to = gainAt(left + step);
    for (let i = 0; i < count; i++) {
      const at = first + i;
      if (at >= left + step) {
        left += step;
        from = to;
        to = gainAt(left + step);
      }
      into[i] = from + ((to - from) * (at - left)) / step;
    }
  };
}
