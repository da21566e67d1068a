import { CHECK_COMMAND } from "#src/cli/check/check-command.ts";
import { COMPANION_COMMAND } from "#src/cli/companion/companion-command.ts";
import { COMPLETION_COMMAND } from "#src/cli/completion/completion-command.ts";
import { DRAW_COMMANDS, type DrawCommand } from "#src/cli/draw/draw-commands.ts";
import type { CommandSpec, ExitCode, Run } from "#src/cli/frame/command.ts";
import type { OptionSpecs } from "#src/cli/frame/options/option-spec.ts";
import { readCall } from "#src/cli/frame/options/read-call.ts";
import type { Terminal } from "#src/cli/frame/terminal/terminal.ts";
import { INSPECT_COMMAND } from "#src/cli/inspect/inspect-command.ts";
import { MASTER_COMMAND } from "#src/cli/master/master-command.ts";
import { MEASURE_COMMAND } from "#src/cli/measure/measure-command.ts";
import { MIX_COMMAND } from "#src/cli/mix/mix-command.ts";
import { MONITORING_COMMAND } from "#src/cli/monitoring/monitoring-command.ts";
import { PRESETS_COMMAND } from "#src/cli/presets/presets-command.ts";
import { REPORT_LIVE_COMMAND } from "#src/cli/report-live/report-live-command.ts";
import { RIDE_COMMAND } from "#src/cli/ride/ride-command.ts";
import { SELFTEST_COMMAND } from "#src/cli/selftest/selftest-command.ts";
import { SET_COMMAND } from "#src/cli/set/set-command.ts";
import { TASTE_COMMAND } from "#src/cli/taste/taste-command.ts";

/** A command by its table; what it does is loaded only when it is called. */
export interface Command {
  readonly spec: CommandSpec;
  /** @throws UsageError for words that the table does not take. */
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** `steadyhand SET.als`. */
export const SONG: Command = command(SET_COMMAND, async () => (await import("#src/cli/set/set.ts")).song);

/** All of them, in the order of the overview: to load one costs as much as to measure a minute of music. */
export const COMMANDS: readonly Command[] = [
  command(MEASURE_COMMAND, async () => (await import("#src/cli/measure/measure.ts")).measure),
  command(CHECK_COMMAND, async () => (await import("#src/cli/check/check.ts")).check),
  command(SET_COMMAND, async () => (await import("#src/cli/set/set.ts")).set),
  command(RIDE_COMMAND, async () => (await import("#src/cli/ride/ride.ts")).ride),
  ...DRAW_COMMANDS.map(drawing),
  command(MIX_COMMAND, async () => (await import("#src/cli/mix/mix.ts")).mix),
  command(TASTE_COMMAND, async () => (await import("#src/cli/taste/taste.ts")).taste),
  command(MASTER_COMMAND, async () => (await import("#src/cli/master/master.ts")).master),
  command(PRESETS_COMMAND, async () => (await import("#src/cli/presets/presets.ts")).listPresets),
  command(MONITORING_COMMAND, async () => (await import("#src/cli/monitoring/monitoring.ts")).monitoring),
  command(SELFTEST_COMMAND, async () => (await import("#src/cli/selftest/selftest.ts")).selftest),
  command(INSPECT_COMMAND, async () => (await import("#src/cli/inspect/inspect.ts")).inspect),
  command(COMPANION_COMMAND, async () => (await import("#src/cli/companion/companion.ts")).companion),
  command(REPORT_LIVE_COMMAND, async () => (await import("#src/cli/report-live/report-live.ts")).reportLive),
  command(COMPLETION_COMMAND, async () => {
    const { completion } = await import("#src/cli/completion/completion.ts");
    return (call) =>
      completion(
        COMMANDS.map(({ spec }) => spec),
        call,
      );
  }),
];

function drawing(spec: DrawCommand): Command {
  return command(spec, async () => {
    const { draw } = await import("#src/cli/draw.ts");
    return (call) => draw(spec.name, call);
  });
}

function command<Options extends OptionSpecs>(spec: CommandSpec<Options>, load: () => Promise<Run<Options>>): Command {
  return {
    spec,
    run: async (words, terminal) => {
      const read = readCall(spec, words);
      return (await load())({ ...read, terminal });
    },
  };
}
