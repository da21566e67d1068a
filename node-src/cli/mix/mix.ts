import { basename } from "node:path";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { diskMixNotes } from "#src/adapters/disk/notes/disk-mix-notes.ts";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { sharedHearing } from "#src/chassis/listening/mix/shared-hearing.ts";
import { mixReading, toldReading } from "#src/chassis/listening/mix/told-reading.ts";
import { keptRoles } from "#src/chassis/listening/roles/kept-roles.ts";
import { audioInThreads } from "#src/chassis/listening/room/threads/audio-in-threads.ts";
import { renderedPart } from "#src/chassis/render/mix/rendered-part.ts";
import { mayWritePage, writePage } from "#src/chassis/report/page/page-file.ts";
import { withWaysOut } from "#src/cli/copy/copy-paths.ts";
import { elsewhereWarning } from "#src/cli/copy/elsewhere-warning.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { openReport } from "#src/cli/frame/terminal/open-report.ts";
import { refuse, type Terminal, warn } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import { applyMix } from "#src/cli/mix/apply/apply-mix.ts";
import type { ApplyOrder } from "#src/cli/mix/apply/apply-order.ts";
import { barBeats } from "#src/cli/mix/bars-option.ts";
import { knownTaste, type Learning, learning } from "#src/cli/mix/learn/learning.ts";
import type { MIX_COMMAND } from "#src/cli/mix/mix-command.ts";
import { mixJson } from "#src/cli/mix/mix-json.ts";
import { type MixOrder, mixOrder } from "#src/cli/mix/mix-order.ts";
import { mixWords } from "#src/cli/mix/mix-words.ts";
import { namedTracks } from "#src/cli/mix/named-tracks.ts";
import { previewMayStand, withPreview } from "#src/cli/mix/preview/mix-preview.ts";
import { mixReport } from "#src/cli/report/mix/mix-report.ts";
import { type MixStory, warningsOf } from "#src/cli/report/mix/mix-story.ts";
import { setRoles } from "#src/decision/mix/roles/set-roles.ts";
import { type MixIntent, type MixPlan, planMix } from "#src/devices/mix/plan.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Progress } from "#src/ports/progress.ts";

/** Says what is wrong with a mix, and what would be done about it; with `--apply` does it in a copy. The set is only read. */
export async function mix(call: MixCall): Promise<ExitCode> {
  const { terminal } = call;
  const order = mixOrder(call);
  const { apply } = order;
  const host = alsHost(order.set, apply === null ? undefined : { path: apply.output, force: order.force });
  const free = await outputsFree(order, host);
  if (!free.ok) return refuse(terminal, free.error.sentence);
  const heard = await heardSet(order, host, terminal);
  if (!heard.ok) return refuse(terminal, heard.error.sentence);
  const plan = planMix({ ...heard.value, asItStands: apply !== null });
  const dry = storyOf(order, plan);
  const done = apply === null ? ok(dry) : await appliedStory(dry, apply, { plan, heard: heard.value, host, terminal });
  if (!done.ok) return refuse(terminal, done.error.sentence);
  const learnt = await heard.value.learnt.kept(apply, done.value);
  const previewed = await withPreview(learnt, order, heard.value.set, terminal);
  const story = previewed.ok ? previewed.value : learnt;
  const written = await tell(story, order, call, heard.value.mix.warnings);
  for (const made of [previewed, written]) if (!made.ok) return refuse(terminal, made.error.sentence);
  return 0;
}

/** Tells all of it, and answers what became of the report. */
async function tell(
  story: MixStory,
  order: MixOrder,
  { options, terminal }: MixCall,
  warnings: readonly string[],
): Promise<Result<void, Refusal>> {
  for (const warning of [...warnings, ...warningsOf(story)]) warn(terminal, warning);
  const written = await writeReport(order, story);
  const report = written.ok ? order.report : null;
  terminal.out(options.json ? toJson(mixJson(story, report)) : mixWords(story, report, terminal));
  await openReport(options, report, terminal);
  return written;
}

type MixCall = CommandCall<typeof MIX_COMMAND.options>;

type AlsHost = ReturnType<typeof alsHost>;

interface HeardSet extends Pick<MixIntent, "mix" | "roles" | "locked" | "order" | "genre" | "sizes"> {
  readonly set: LiveSet;
  /** Beats that are heard; `null` for all. */
  readonly range: ReturnType<typeof barBeats> | null;
  /** The same set, or a copy of it, heard once more. */
  again(set: LiveSet, progress: Progress): Promise<Result<HeardMix, Refusal>>;
  readonly learnt: Learning;
}

async function heardSet(order: MixOrder, host: AlsHost, terminal: Terminal): Promise<Result<HeardSet, Refusal>> {
  const { set: path, stems, bars, genre, roles: asked } = order;
  const taste = await knownTaste(order.learn);
  if (!taste.ok) return taste;
  const progress = terminalProgress(terminal);
  progress.report(`Reading ${basename(path)}`, Number.NaN);
  try {
    const read = await host.read();
    if (!read.ok) return read;
    const set = read.value;
    const [locked, first] = [namedTracks(set, order.locked), namedTracks(set, order.first)];
    if (!locked.ok) return locked;
    if (!first.ok) return first;
    const said = await keptRoles({ set, name: basename(path), asked }, diskMixNotes(path));
    if (!said.ok) return said;
    const { listening } = audioInThreads();
    const range = bars === null ? null : barBeats(bars, set);
    const again: HeardSet["again"] = (one, shown) => hearMix(one, { range, stems }, sharedHearing(listening, shown));
    const mix = await again(set, progress);
    if (!mix.ok) return mix;
    const learnt = learning(taste.value, path, mix.value);
    return ok({
      ...{ set, again, range, genre, locked: new Set(locked.value), order: first.value, learnt, ...learnt.intent },
      mix: { ...mix.value, warnings: [...set.warnings, ...mix.value.warnings] },
      roles: setRoles(set, said.value, mix.value.tracks),
    });
  } finally {
    progress.end();
  }
}

interface Applying {
  readonly plan: MixPlan;
  readonly heard: HeardSet;
  readonly host: AlsHost;
  readonly terminal: Terminal;
}

/** The story with what came of its moves. Tracks keep the roles that they were judged by. */
async function appliedStory(
  story: MixStory,
  apply: ApplyOrder,
  { plan, heard, host, terminal }: Applying,
): Promise<Result<MixStory, Refusal>> {
  const progress = terminalProgress(terminal);
  const hear = async (set: LiveSet) => {
    const mix = await heard.again(set, progress);
    return mix.ok ? ok(planMix({ ...heard, mix: mix.value, asItStands: true })) : mix;
  };
  progress.report("Making the moves, and hearing each again", Number.NaN);
  try {
    const done = await applyMix(story.set, { set: heard.set, diagnosis: plan }, apply, {
      host,
      hear,
      rendered: renderedPart(heard.range, progress),
      dryMoves: () => planMix(heard).moves,
      known: diskMixNotes(story.set),
      notes: diskMixNotes(apply.output),
    });
    if (!done.ok) return done;
    const { outcomes, output, diagnosis, moves, verdict } = done.value;
    const elsewhere = output === null ? null : await elsewhereWarning({ set: story.set, output });
    const warnings = [...done.value.warnings, ...(elsewhere === null ? [] : [elsewhere])];
    return ok({
      ...story,
      diagnosis: { ...plan, moves, verdict },
      applied: { outcomes, output, warnings, after: output === null ? null : mixReading(diagnosis.mix) },
    });
  } finally {
    progress.end();
  }
}

function storyOf({ set }: MixOrder, diagnosis: MixPlan): MixStory {
  const { mix } = diagnosis;
  return {
    set,
    diagnosis,
    readings: readingsOf(mix),
    before: mixReading(mix),
  };
}

function readingsOf({ tracks }: HeardMix): MixStory["readings"] {
  return new Map(
    tracks.flatMap((track) => {
      const reading = toldReading(track);
      return reading === null ? [] : [[track.id, reading] as const];
    }),
  );
}

/** Whether the copy, the report and the preview may stand where they are to, apart from each other and from the set. */
async function outputsFree(order: MixOrder, host: AlsHost): Promise<Result<void, Refusal>> {
  const { apply, report, force, set } = order;
  const copy = apply === null ? ok(undefined) : await host.mayWrite();
  if (!copy.ok) return refused(withWaysOut(copy.error, apply!));
  const folder = apply === null ? ok(undefined) : await diskFiles().mayWrite(apply.output, { force });
  if (!folder.ok) return folder;
  const others = apply === null ? [] : [[apply.output, "the copy"] as const];
  const page =
    report === null ? ok(undefined) : await mayWritePage(diskFiles(), report, { force }, [[set, "the set"], ...others]);
  return page.ok ? previewMayStand(order, host) : page;
}

async function writeReport({ report, force }: MixOrder, story: MixStory): Promise<Result<void, Refusal>> {
  if (report === null) return ok(undefined);
  return writePage(diskFiles(), report, mixReport(story, `Steadyhand ${VERSION}`), { force });
}
