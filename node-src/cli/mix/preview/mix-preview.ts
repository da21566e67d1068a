import { basename } from "node:path";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { signalsmithStretch } from "#src/adapters/audio/stretch/signalsmith-stretch.ts";
import { heldApart } from "#src/adapters/disk/held-apart.ts";
import { dropOwnParts } from "#src/adapters/disk/part-file.ts";
import { diskScratch } from "#src/adapters/disk/sound/disk-scratch.ts";
import { diskSinkBatch } from "#src/adapters/disk/sound/disk-sink-batch.ts";
import { diskSinks } from "#src/adapters/disk/sound/disk-sinks.ts";
import { type PreviewOrder, type PreviewPair, writePreview } from "#src/chassis/render/mix/preview-pair.ts";
import type { Terminal } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { whenStopped } from "#src/cli/frame/when-stopped.ts";
import { barBeats } from "#src/cli/mix/bars-option.ts";
import type { MixOrder } from "#src/cli/mix/mix-order.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import type { Progress } from "#src/ports/progress.ts";

/** 24 bits, as a mix is handed on; dithered. */
const ENCODING = "s24le";

/**
 * Whether both files of a preview may stand where they are to: apart from each other, from the set and its recordings, from what is written beside
 * them. Without a preview they may.
 */
export async function previewMayStand(
  { set: input, apply, report, force }: MixOrder,
  host: Pick<LiveHost, "read">,
): Promise<Result<void, Refusal>> {
  if (apply === null || apply.preview === null) return ok(undefined);
  const read = await host.read();
  if (!read.ok) return read;
  const [before, after] = apply.preview;
  const others: readonly Called[] = [
    ...([
      [input, "the set"],
      [apply.output, "the copy"],
    ] as const),
    ...(report === null ? [] : [[report, "the report"] as const]),
    ...recordingsOf(read.value),
  ];
  for (const [name, twins] of [
    [before, []],
    [after, [[before, "the other file of the preview"]]],
  ] as const) {
    const apart = await heldApart(name, [...others, ...twins]);
    if (!apart.ok) return apart;
    const begun = await diskSinks().open(
      name,
      { sampleRate: 48_000, channels: 2, encoding: ENCODING },
      { force, input },
    );
    if (!begun.ok) return begun;
    await begun.value.abort();
  }
  return ok(undefined);
}

/** A file, and what it is called in a sentence. */
type Called = readonly [path: string, what: string];

function recordingsOf({ tracks }: LiveSet): readonly Called[] {
  const clips = tracks.flatMap((track) => [...track.clips, ...(track.frozenClips ?? [])]);
  const paths = clips.flatMap((clip) => (clip.kind === "audio" && clip.sample.path !== null ? [clip.sample.path] : []));
  return [...new Set(paths)].map((path) => [path, "a recording of the set"]);
}

/** A story with the preview that was asked for, rendered from the set and from the copy as it stands; without one, and with a word of it, where no copy was written. */
export async function withPreview(
  story: MixStory,
  { set: input, apply, bars, force }: Pick<MixOrder, "set" | "apply" | "bars" | "force">,
  before: LiveSet,
  terminal: Terminal,
): Promise<Result<MixStory, Refusal>> {
  const { applied } = story;
  if (apply === null || apply.preview === null || applied === undefined) return ok(story);
  if (applied.output === null) return ok({ ...story, applied: { ...applied, warnings: [...applied.warnings, ALIKE] } });
  const copy = await alsHost(applied.output).read();
  if (!copy.ok) return copy;
  const range = bars === null ? null : barBeats(bars, before);
  const progress = terminalProgress(terminal);
  try {
    const order = { before, after: copy.value, range, names: apply.preview, force, input };
    const made = await makePreview(order, progress);
    return made.ok
      ? ok({ ...story, applied: { ...applied, preview: made.value } })
      : refused(besideTheCopy(made.error, applied.output));
  } finally {
    progress.end();
  }
}

/** The copy stands whatever becomes of its preview. */
function besideTheCopy({ code, sentence }: Refusal, copy: string): Refusal {
  return refusal(code, `${sentence} “${basename(copy)}” is there, with its moves; the preview is not.`);
}

const ALIKE = "No move was made, so there is no preview: the mix would be the same in both files.";

/** Both files, which take their names together; none where something goes wrong, or the program is ended. */
async function makePreview(
  order: Omit<PreviewOrder, "encoding">,
  progress: Progress,
): Promise<Result<PreviewPair, Refusal>> {
  const outputs = diskSinkBatch();
  const ports = {
    files: audioFiles(),
    stretch: signalsmithStretch(),
    sinks: diskSinks(),
    scratch: diskScratch,
    outputs,
  };
  const stopped = whenStopped(dropOwnParts);
  try {
    const carrying = { signal: new AbortController().signal, progress };
    const made = await writePreview(ports, { ...order, encoding: ENCODING }, carrying);
    const placed = made.ok ? await outputs.place() : made;
    return placed.ok ? made : placed;
  } finally {
    stopped();
    await outputs.drop();
  }
}
