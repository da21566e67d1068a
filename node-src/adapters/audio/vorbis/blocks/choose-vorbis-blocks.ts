import { kernelBlocks } from "#src/adapters/audio/vorbis/blocks/kernel-blocks.ts";
import { plainBlocks } from "#src/adapters/audio/vorbis/blocks/plain-blocks.ts";
import type { VorbisBlocks } from "#src/adapters/audio/vorbis/blocks/vorbis-blocks.ts";
import type { VorbisIdentity, VorbisMode } from "#src/adapters/audio/vorbis/vorbis-setup.ts";
import { hasSimd } from "#src/dsp/kernels/webassembly/kernel-instance.ts";

/** The fastest form that runs here; the two differ by rounding alone. */
export function chooseVorbisBlocks(
  identity: VorbisIdentity,
  modes: readonly VorbisMode[],
  form: "wasm" | "typescript" = hasSimd() ? "wasm" : "typescript",
): VorbisBlocks {
  return form === "wasm" ? kernelBlocks(identity, modes) : plainBlocks(identity, modes);
}
