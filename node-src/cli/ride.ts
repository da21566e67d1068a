import { basename, resolve } from "node:path";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { type Command, type CommandCall, type ExitCode, type Terminal, UsageError } from "#src/cli/command.ts";
import { toJson } from "#src/cli/json.ts";
import { choiceOption, neededOption, textOption } from "#src/cli/option-values.ts";
import { rideReport } from "#src/cli/report/ride-report.ts";
import type { RideStory } from "#src/cli/report/ride-story.ts";
import { resultWords } from "#src/cli/report/words/result-words.ts";
import { INTENT_OPTIONS, rideIntent } from "#src/cli/ride/ride-intent.ts";
import { rideJson } from "#src/cli/ride/ride-json.ts";
import { RIDE_PRESETS } from "#src/cli/ride/ride-presets.ts";
import { tellRide } from "#src/cli/ride/tell-ride.ts";
import { terminalProgress } from "#src/cli/terminal-progress.ts";
import { type RideReport, runRide } from "#src/devices/ride/run.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { RideChoice, RideIntent } from "#src/model/ride.ts";

/** `steadyhand ride`: a vocal ride written into a copy of a set, and proven. */
export const rideCommand: Command = {
  name: "ride",
  summary: "a vocal ride written into a copy of a Live Set, proven by measuring again",
  usage: "ride SET.als --track T --out OUT.als [--clip C] [--preset P] [--report R.html] [--json] ...",
  help: `Listens to a track's audio clips, decides a ride, writes it as automation into a copy of the set, reads the copy back, and
measures every phrase again through what stands there. The set itself is only read.

  --track T          the track by name, or by its number from 1
  --clip C           only the clips of this name; in the session also a scene's number from 1
  --in WHERE         arrangement (default, if it has clips) or session
  --to P             volume (default) or DEVICE:PARAMETER, a gain such as Utility:Gain
  --out OUT.als      the copy to write; --force replaces it if it is there
  --report R.html    a page that shows the ride and its proof
  --json             one JSON document on stdout

  --preset P         ${RIDE_PRESETS.map(({ id }) => id).join(", ")} (default: steady)
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
    force: { type: "boolean" },
  },
  run: ride,
};

/** What was asked, every word of it checked. */
interface RideOrder {
  readonly set: string;
  readonly output: string;
  /** The report's path. */
  readonly page: string | null;
  readonly force: boolean;
  readonly choice: RideChoice;
  readonly intent: RideIntent;
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
  if (page !== null && [set, output].some((path) => resolve(path) === resolve(page))) {
    throw new UsageError("--report needs a file of its own.");
  }
  return { set, output, page, force: options["force"] === true, choice, intent };
}

async function ride(call: CommandCall): Promise<ExitCode> {
  const order = rideOrder(call);
  const { terminal } = call;
  const disk = diskFiles();
  const free = order.page === null ? ok(undefined) : await disk.mayWrite(order.page, order);
  const done = free.ok ? await rideSet(order, terminal) : free;
  if (!done.ok) {
    terminal.words(`${done.error.sentence}\n`);
    return 1;
  }
  const story = tellRide(done.value, order.intent, basename(order.set), order.output);
  const page =
    order.page === null
      ? ok(undefined)
      : await disk.write(order.page, new TextEncoder().encode(rideReport(story)), order);
  for (const warning of done.value.warnings) terminal.words(`${warning}\n`);
  terminal.out(
    call.options["json"] === true
      ? toJson(
          rideJson(done.value, order.intent, {
            set: order.set,
            output: order.output,
            report: page.ok ? order.page : null,
          }),
        )
      : summary(story, order),
  );
  if (page.ok) return 0;
  terminal.words(`${order.output} is written and proven, but its report is not: ${page.error.sentence}\n`);
  return 1;
}

async function rideSet(
  { set, output, force, choice, intent }: RideOrder,
  terminal: Terminal,
): Promise<Result<RideReport, Refusal>> {
  const progress = terminalProgress(terminal);
  const done = await runRide(choice, intent, {
    host: alsHost(set, { path: output, force }),
    audio: audioFiles(),
    progress,
  });
  progress.end();
  return done;
}

function summary(story: RideStory, { output, page }: RideOrder): string {
  return `${resultWords(story)}\n${output}${page === null ? "" : `\n${page}`}\n`;
}
