import { basename } from "node:path";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { diskMixNotes } from "#src/adapters/disk/notes/disk-mix-notes.ts";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { keptRoles } from "#src/chassis/listening/roles/kept-roles.ts";
import { audioInThreads } from "#src/chassis/listening/room/threads/audio-in-threads.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { openReport } from "#src/cli/frame/terminal/open-report.ts";
import { refuse, type Terminal, warn } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import { barBeats } from "#src/cli/mix/bars-option.ts";
import { lockedTracks } from "#src/cli/mix/locked-tracks.ts";
import type { MIX_COMMAND } from "#src/cli/mix/mix-command.ts";
import { mixJson } from "#src/cli/mix/mix-json.ts";
import { type MixOrder, mixOrder } from "#src/cli/mix/mix-order.ts";
import { mixWords } from "#src/cli/mix/mix-words.ts";
import { sharedHearing } from "#src/cli/mix/shared-hearing.ts";
import { mixReport } from "#src/cli/report/mix/mix-report.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import { mixReading, toldReading } from "#src/cli/report/mix/told-reading.ts";
import { mayWritePage, writePage } from "#src/cli/report/page/page-file.ts";
import { setRoles } from "#src/decision/mix/roles/set-roles.ts";
import { type MixIntent, planMix } from "#src/devices/mix/plan.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** Says what is wrong with a mix, and what would be done about it. The set is only read. */
export async function mix(call: MixCall): Promise<ExitCode> {
  const { terminal, options } = call;
  const order = mixOrder(call);
  const free = await reportFree(order);
  if (!free.ok) return refuse(terminal, free.error.sentence);
  const heard = await heardSet(order, terminal);
  if (!heard.ok) return refuse(terminal, heard.error.sentence);
  for (const warning of heard.value.mix.warnings) warn(terminal, warning);
  const story = storyOf(order, heard.value);
  const written = await writeReport(order, story);
  const report = written.ok ? order.report : null;
  terminal.out(options.json ? toJson(mixJson(story, report)) : mixWords(story, report, terminal));
  await openReport(options, report, terminal);
  return written.ok ? 0 : refuse(terminal, written.error.sentence);
}

type MixCall = CommandCall<typeof MIX_COMMAND.options>;

type HeardSet = Pick<MixIntent, "mix" | "roles" | "locked">;

async function heardSet(order: MixOrder, terminal: Terminal): Promise<Result<HeardSet, Refusal>> {
  const { set: path, stems, bars, roles: asked } = order;
  const progress = terminalProgress(terminal);
  progress.report(`Reading ${basename(path)}`, Number.NaN);
  try {
    const read = await alsHost(path).read();
    if (!read.ok) return read;
    const set = read.value;
    const locked = lockedTracks(set, order.locked);
    if (!locked.ok) return locked;
    const said = await keptRoles({ set, name: basename(path), asked }, diskMixNotes(path));
    if (!said.ok) return said;
    const files = sharedHearing(audioInThreads().listening, progress);
    const mix = await hearMix(set, { range: bars === null ? null : barBeats(bars, set), stems }, files);
    if (!mix.ok) return mix;
    return ok({
      mix: { ...mix.value, warnings: [...set.warnings, ...mix.value.warnings] },
      roles: setRoles(set, said.value, mix.value.tracks),
      locked: locked.value,
    });
  } finally {
    progress.end();
  }
}

function storyOf({ set, genre }: MixOrder, heard: HeardSet): MixStory {
  const { mix } = heard;
  return {
    set,
    diagnosis: planMix({ ...heard, genre }),
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

/** Whether the report may stand where it is to, and is not the set. */
async function reportFree({ report, force, set }: MixOrder): Promise<Result<void, Refusal>> {
  return report === null ? ok(undefined) : mayWritePage(diskFiles(), report, { force }, [[set, "the set"]]);
}

async function writeReport({ report, force }: MixOrder, story: MixStory): Promise<Result<void, Refusal>> {
  if (report === null) return ok(undefined);
  return writePage(diskFiles(), report, mixReport(story, `steadyhand ${VERSION}`), { force });
}
