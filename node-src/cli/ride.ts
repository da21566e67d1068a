import { basename } from "node:path";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import {
  type Command,
  type CommandCall,
  type ExitCode,
  say,
  type Terminal,
  UsageError,
} from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { choiceOption, neededOption, textOption } from "#src/cli/frame/option-values.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { insertForRide } from "#src/cli/insert/insert-for-ride.ts";
import { type Insertion, NO_INSERTION } from "#src/cli/insert/insert-on-track.ts";
import { rideReport } from "#src/cli/report/ride-report.ts";
import type { RideStory } from "#src/cli/report/ride-story.ts";
import { noteWords } from "#src/cli/report/words/note-words.ts";
import { resultWords } from "#src/cli/report/words/result-words.ts";
import { elsewhereWarning, type GuardedWords, guardedSet, PAGE, type RidePaths } from "#src/cli/ride/guarded-set.ts";
import { INTENT_OPTIONS, rideIntent } from "#src/cli/ride/ride-intent.ts";
import { rideJson } from "#src/cli/ride/ride-json.ts";
import { RIDE_PRESETS } from "#src/cli/ride/ride-presets.ts";
import { tellRide } from "#src/cli/ride/tell-ride.ts";
import { type RideReport, runRide } from "#src/devices/ride/run.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RideChoice, RideIntent } from "#src/model/ride.ts";

/** `steadyhand ride`: a vocal ride written into a copy of a set, and proven. */
export const rideCommand: Command = {
  name: "ride",
  summary: "a vocal ride written into a copy of a Live Set, proven by measuring again",
  usage:
    "ride SET.als --track T --out OUT.als [--clip C] [--preset P] [--to P] [--insert] [--report R.html] [--json] ...",
  help: `Listens to a track's audio clips, decides a ride, writes it as automation into a copy of the set, reads the copy back, and
measures every phrase again through what stands there. The set itself is only read.

  --track T          the track by name, or by its number from 1
  --clip C           the clip of this name; C#2 is the second of several that share it, in the session a scene's number will do
                     too. In the arrangement a name means all clips that bear it
  --in WHERE         arrangement (default, if it has clips) or session
  --to P             volume (default) or DEVICE:PARAMETER, a gain such as Utility:Gain (Utility#2:Gain where two share the name)
  --insert           where the track has no such device, Live's own is put there: a Utility, whose gain is ridden then and
                     the fader stays free, or what --to names (Utility, Saturator, Compressor, EQ Eight, Auto Filter)
  --out OUT.als      the copy to write, best beside the set, so that its recordings are found; --force replaces it if it is there
  --report R.html    a page that shows the ride and its proof; --force replaces an earlier one
  --json             one JSON document on stdout

  --preset P         a ride for a kind of take, such as "Lead, pop", Rap, Choir, Bass or Podcast (default: steady); steadyhand
                     presets ride lists all ${RIDE_PRESETS.length} with the reason for their numbers
  --amount 0..1      how much of the ride
  --boost dB --cut dB    the most that anything is raised or lowered, 0 to 12
  --target LUFS      ride to this loudness instead of the take's own
  --bed dB           ride to this distance over the other tracks (300 Hz to 5 kHz), or "own" for the take's own distance
  --words 0..1       how much of each word's distance from its phrase is ridden too
  --gaps HOW         hold, glide or return
  --breaths HOW      guard (at most +1 dB) or free;  --trim dB lowers them, 0 to 12
  --ceiling dBTP     no phrase is raised above this true peak
  --tolerance dB     how far breakpoints may stand off the curve

Example:
  steadyhand ride "My Song.als" --track "Lead Vox" --boost 6 --out "My Song (ride).als" --report ride.html`,
  options: {
    ...INTENT_OPTIONS,
    track: { type: "string" },
    clip: { type: "string" },
    in: { type: "string" },
    to: { type: "string" },
    out: { type: "string" },
    report: { type: "string" },
    json: { type: "boolean" },
    insert: { type: "boolean" },
    force: { type: "boolean" },
  },
  run: ride,
};

/** What was asked, every word of it checked. */
interface RideOrder extends RidePaths {
  readonly choice: RideChoice;
  readonly intent: RideIntent;
  /** What `--to` names. */
  readonly to: string | undefined;
  readonly insert: boolean;
}

function rideOrder({ operands, options }: CommandCall): RideOrder {
  const [set, more] = operands;
  if (set === undefined) throw new UsageError("name a set to ride.");
  if (more !== undefined) throw new UsageError("one set at a time.");
  const choice = {
    track: neededOption(options, "track"),
    clip: textOption(options, "clip") ?? null,
    place: choiceOption(options, "in", ["arrangement", "session"]) ?? null,
    parameter: textOption(options, "to") ?? "volume",
  };
  const intent = rideIntent(options);
  const output = neededOption(options, "out");
  const page = textOption(options, "report") ?? null;
  const [to, insert] = [textOption(options, "to"), options["insert"] === true];
  return { set, output, page, force: options["force"] === true, choice, intent, to, insert };
}

async function ride(call: CommandCall): Promise<ExitCode> {
  const order = rideOrder(call);
  const { terminal } = call;
  const done = await rideSet(order, terminal);
  if (!done.ok) {
    say(terminal, done.error.sentence);
    return 1;
  }
  const { report, insertion } = done.value;
  const told = tellRide(report, order.intent, basename(order.set), order.output);
  const story = insertion.words.length === 0 ? told : { ...told, devices: insertion.words };
  const page = await writePage(order, story);
  const paths = { set: order.set, output: order.output, report: page.ok ? order.page : null };
  for (const warning of [...insertion.words, ...story.warnings]) say(terminal, warning);
  if (call.options["json"] === true) terminal.out(toJson(rideJson(report, order.intent, paths, insertion)));
  else {
    terminal.out(`${summary(story, report.unheard, paths).map(printable).join("\n")}\n`);
    for (const note of report.plan.notes) say(terminal, `Note: ${noteWords(note)}`);
  }
  if (page.ok) return 0;
  say(
    terminal,
    `The copy “${basename(order.output)}” is written and proven, its report is not: ${page.error.sentence}`,
  );
  return 1;
}

/** A ride that is written and proven, and the devices that were put in for it. */
interface Done {
  readonly report: RideReport;
  readonly insertion: Insertion;
}

async function rideSet(order: RideOrder, terminal: Terminal): Promise<Result<Done, Refusal>> {
  const { choice, to } = order;
  const progress = terminalProgress(terminal);
  const host = guardedSet(order);
  const ready = order.insert ? await insertForRide(choice, to, host) : ok({ choice, insertion: NO_INSERTION });
  if (!ready.ok) return told(ready, host, terminal);
  const { insertion } = ready.value;
  const done = await runRide(ready.value.choice, order.intent, { host, audio: audioFiles(), progress });
  progress.end();
  if (done.ok) {
    const elsewhere = await elsewhereWarning(order);
    const warnings = [...done.value.warnings, ...(elsewhere === null ? [] : [elsewhere])];
    return ok({ report: { ...done.value, warnings }, insertion });
  }
  if (!host.written()) return told(done, host, terminal);
  const { code, sentence } = done.error;
  return refused(
    refusal(code, `The copy “${basename(order.output)}” is written, but could not be measured again: ${sentence}`),
  );
}

/** A refusal whose set's warnings have been said. */
function told<Failed extends { readonly error: Refusal }>(
  failed: Failed,
  host: GuardedWords,
  terminal: Terminal,
): Failed {
  for (const warning of host.warnings(failed.error)) say(terminal, warning);
  return failed;
}

async function writePage({ page, force }: RideOrder, story: RideStory): Promise<Result<void, Refusal>> {
  if (page === null) return ok(undefined);
  return diskFiles().write(page, new TextEncoder().encode(rideReport(story)), { force, kind: PAGE });
}

/** The result, then what is there now. */
function summary(
  story: RideStory,
  unheard: readonly string[],
  { output, report }: { output: string; report: string | null },
): string[] {
  return [[resultWords(story), ...unheard].join(" "), output, ...(report === null ? [] : [report])];
}
