import type { FlacFrames } from "#src/adapters/audio/flac/flac-frames.ts";
import type { FlacFrameHeader } from "#src/adapters/audio/flac/flac-header.ts";
import type { FlacStream } from "#src/adapters/audio/flac/flac-stream.ts";
import { plainFlacFrames } from "#src/adapters/audio/flac/plain-flac-frames.ts";
import { wasmFlac } from "#src/dsp/kernels/decoders/wasm-flac.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** The fastest form that runs here. A side channel of 32 bits has 33, which only the plain form holds. */
export function chooseFlacFrames(
  stream: FlacStream,
  form: "wasm" | "typescript" = hasSimd() && stream.bits <= MOST_BITS ? "wasm" : "typescript",
): FlacFrames {
  return form === "wasm" ? kernelFrames(stream) : plainFlacFrames(stream);
}

const MOST_BITS = 31;

function kernelFrames({ channels, bits, sampleBytes }: FlacStream): FlacFrames {
  const kernel = wasmFlac(channels, bits, sampleBytes);
  return {
    decode: (bytes, at, end, { length, size, stereo }) => {
      const frame = { header: length, size, stereo: STEREO.indexOf(stereo) };
      const taken = kernel.decode(bytes.subarray(at, end), frame);
      return taken < 0 ? undefined : taken;
    },
    samples: (size) => kernel.samples.subarray(0, size * channels * sampleBytes),
  };
}

/** In the order of the kernel's numbers. */
const STEREO: readonly FlacFrameHeader["stereo"][] = ["apart", "left-side", "side-right", "mid-side"];
