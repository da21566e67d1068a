import { join } from "node:path";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import type { Made } from "#test/cli/check/made/mixed.ts";

/** Writes made sound as a WAV file; answers its path. */
export function writeMade(folder: string, name: string, { sampleRate, planes, encoding }: Made): string {
  const path = join(folder, `${name}.wav`);
  const writer = createWav(path, { sampleRate, channels: planes.length, encoding });
  writer.append(planes);
  writer.close();
  return path;
}
