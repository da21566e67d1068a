import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { type RenderOrder, renderFile } from "#src/chassis/render/render-file.ts";
import { chain } from "#src/process/chain.ts";
import type { ProcessFormat } from "#src/process/processor.ts";

/** A folder for one test file, gone behind it, with files to render in it: channel c is 0.5 sin((c + 1) n). */
export function renderedFiles() {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-render-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const here = (name: string) => join(folder, name);

  const wav = (
    name: string,
    frames: number,
    { channels = 2, sampleRate = 48_000, encoding = "s24le" as const } = {},
  ): string => {
    const file = createWav(here(name), { sampleRate, channels, encoding });
    file.append(
      Array.from({ length: channels }, (_, c) =>
        Float32Array.from({ length: frames }, (_, i) => 0.5 * Math.sin((c + 1) * i)),
      ),
    );
    file.close();
    return here(name);
  };

  /** Renders through nothing into 24 bits, unless the order says otherwise. */
  const render = (
    order: Partial<RenderOrder> & Pick<RenderOrder, "from" | "to">,
    options: { signal?: AbortSignal } = {},
  ) => {
    const whole = {
      encoding: "s24le",
      force: false,
      chain: (format: ProcessFormat) => chain(format, []),
      ...order,
    } as const;
    const ports = { files: audioFiles(), sinks: diskSinks() };
    const quiet = { report: () => undefined };
    return renderFile(ports, whole, { signal: new AbortController().signal, progress: quiet, ...options });
  };

  /** The samples as they stand in the file. */
  const data = (path: string): Buffer => {
    const bytes = readFileSync(path);
    return bytes.subarray(bytes.indexOf("data") + 8);
  };

  return { folder, here, wav, render, data };
}
