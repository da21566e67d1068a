import { basename } from "node:path";
import { heardSinks } from "#src/chassis/render/master/heard-sinks.ts";
import { hearing } from "#src/chassis/render/master/hearing.ts";
import type { MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { type RenderOrder, renderFile } from "#src/chassis/render/render-file.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Dbtp, Decibels } from "#src/model/units.ts";
import type { Carrying } from "#src/ports/progress.ts";
import { chain } from "#src/process/chain.ts";
import { gain } from "#src/process/gain.ts";

/** A file that is to be turned up or down. */
export interface Turning extends Pick<RenderOrder, "from" | "to" | "sampleRate" | "encoding" | "force"> {
  /** Never replaced, whatever it is called. */
  readonly input: string;
  readonly by: Decibels;
  /** To the bit. */
  readonly exact: boolean;
  /** With a higher true peak the file is not kept. */
  readonly most: Dbtp | null;
}

/** Writes a file through a gain, dithered where bits are lost, and says what was heard of it as it stands; it waits for its name. */
export async function turnedFile(
  { files, outputs }: Pick<MasterPorts, "files" | "outputs">,
  { input, by, exact, most, ...way }: Turning,
  { signal, progress }: Carrying,
): Promise<Result<MixFeatures, Refusal>> {
  const heard = hearing("loudness");
  const wanted = () => most === null || heard.features().truePeak <= most;
  const rendered = await renderFile(
    { files, sinks: heardSinks(outputs.sinks, { input, listen: heard.listen, wanted }) },
    {
      ...way,
      ...(exact && { dither: "none" as const }),
      chain: (format) => chain(format, exact ? [] : [gain(format, by)]),
    },
    { signal, progress: { report: (_, done) => progress.report(`Writing “${basename(way.to)}”`, done) } },
  );
  return rendered.ok ? ok(heard.features()) : rendered;
}
