import { basename } from "node:path";
import { heardSinks } from "#src/chassis/render/master/heard-sinks.ts";
import { hearing } from "#src/chassis/render/master/hearing.ts";
import { loudnessPasses, type MasteredLoudness } from "#src/chassis/render/master/loudness-passes.ts";
import type { MasterOrder, MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { renderFile } from "#src/chassis/render/render-file.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import { type Refusal, saidOfAnother } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Carrying } from "#src/ports/progress.ts";
import { chain } from "#src/process/chain.ts";

/**
 * Renders the stages once into floats beside the output, at the rate of the master, so that peaks which a conversion rebuilds stand in front of the limiter; then finds the gain in front of the limiter over those, until the file has its loudness.
 *
 * Shape: the file waits for its name whole, as it was heard; the floats are gone whatever happens. With nothing in front of the limiter the file itself is read.
 * Edge: refused as `renderFile`; an end of the signal rejects with its reason. Not placed (`placed: false`) where `strict` and the loudness is not reached.
 */
export async function masterFile(
  ports: MasterPorts,
  order: MasterOrder,
  carrying: Carrying,
): Promise<Result<MasteredLoudness, Refusal>> {
  const { from, to, stages, features, sampleRate } = order;
  if (stages.length === 0 && (sampleRate ?? features.sampleRate) === features.sampleRate)
    return loudnessPasses(ports, { ...order, front: from, features }, carrying);
  const front = ports.scratch.nameBeside(to);
  try {
    const staged = await renderStages(ports, order, front, carrying);
    if (!staged.ok) return refused(saidOfAnother(staged.error, basename(front), basename(to)));
    return await loudnessPasses(ports, { ...order, front, features: staged.value }, carrying);
  } finally {
    await ports.scratch.remove(front);
  }
}

/** The stages as floats, and what is heard of them. */
async function renderStages(
  { files, sinks }: MasterPorts,
  { from, stages, sampleRate }: MasterOrder,
  front: string,
  { signal, progress }: Carrying,
): Promise<Result<MixFeatures, Refusal>> {
  const heard = hearing("loudness");
  const rendered = await renderFile(
    { files, sinks: heardSinks(sinks, { input: from, listen: heard.listen }) },
    {
      from,
      to: front,
      encoding: "f32le",
      force: true,
      ...(sampleRate !== null && { sampleRate }),
      chain: (format) =>
        chain(
          format,
          stages.map((make) => make(format)),
        ),
    },
    { signal, progress: { report: (_, done) => progress.report("Rendering the stages", done) } },
  );
  return rendered.ok ? ok(heard.features()) : rendered;
}
