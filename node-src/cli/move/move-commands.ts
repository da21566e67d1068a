import type { CommandSpec } from "#src/cli/frame/command.ts";
import type { OptionSpecs, TextOption } from "#src/cli/frame/options/option-spec.ts";
import { COPY_OPTIONS, SET_FILES, STRETCH_OPTIONS, USER_LIBRARY } from "#src/cli/frame/options/shared-options.ts";
import type { PresetDevice } from "#src/model/move/preset.ts";

/** One of each device that draws, and one for any preset of theirs. */
export type MoveCommandName = "move" | Exclude<PresetDevice, "ride">;

const GROUP = "The curve";

const OPTIONS = {
  ...STRETCH_OPTIONS,
  to: {
    kind: "text",
    value: "P",
    group: "Where",
    words:
      "volume, pan, send A or send Delay, or DEVICE:PARAMETER as Live shows them (Utility:Width), instead of what the preset names or is found; where devices share a name, DEVICE#2:PARAMETER",
  },
  range: {
    kind: "text",
    value: "LO..HI",
    group: "Where",
    words:
      "the part of the parameter that the curve moves in: -12..0dB, 20..80%, 200..8000Hz, in what the parameter shows, or in % of its knob's way; needed where the curve has another unit. HI..LO turns it upside down. A gain is never raised above where it stands",
  },
  insert: {
    kind: "switch",
    group: "Where",
    words:
      "where the track has no device that takes the curve, Live's own is put there: Auto Filter, Utility, EQ Eight, Saturator or Compressor, or what --to names of these, set so that by itself it changes as little as it can",
  },
  set: {
    kind: "text",
    value: "K=V,...",
    group: GROUP,
    words: "settings on top of the preset: depth=12dB,division=1/8T",
  },
  trigger: {
    kind: "text",
    value: "T",
    group: GROUP,
    completes: { kind: "tracks" },
    words:
      "the track whose kick starts the moves, instead of the beats; with trigger=hits alone it is the one named kick or drums",
  },
  "user-library": { ...USER_LIBRARY, group: GROUP },
  ...COPY_OPTIONS,
} as const satisfies OptionSpecs;

/** What a move is told. */
export type MoveOptions = typeof OPTIONS & { readonly preset: TextOption };

function spec(name: MoveCommandName, summary: string, example: string) {
  const preset = {
    kind: "text",
    value: "P",
    ...(name === "move" ? { required: true } : {}),
    group: GROUP,
    completes: { kind: "presets", device: name },
    words: `a preset by its name or its file's name; steadyhand presets${name === "move" ? "" : ` ${name}`} lists them`,
  } satisfies TextOption;
  const { track, ...rest } = OPTIONS;
  return {
    name,
    summary,
    about: [
      "Draws a recipe over a track, in beats and real units, from what it hears of the music; writes it as automation into a copy of the set and reads the copy back. The set itself is only read.",
    ],
    operands: {
      value: "SET.als",
      least: 1,
      most: 1,
      missing: "name a set.",
      more: "one set at a time.",
      completes: SET_FILES,
    },
    options: { track, preset, ...rest },
    examples: [[name, "My Song.als", "--track", "Bass", "--preset", example, "--out", `My Song (${name}).als`]],
  } as const satisfies CommandSpec<MoveOptions>;
}

/** The commands that draw a recipe, each by its table. */
export const MOVE_COMMANDS = {
  pump: spec(
    "pump",
    "pumping, tremolo, gates or auto pan written into a copy of a Live Set",
    "Four on the floor, tight",
  ),
  sweep: spec("sweep", "filter sweeps, builds and drops written into a copy of a Live Set", "8-bar build to 18 kHz"),
  throw: spec(
    "throw",
    "delay throws and reverse reverbs written into a copy of a Live Set",
    "Last word, quarter-note throw",
  ),
  move: spec("move", "any preset of pump, sweep or throw written into a copy of a Live Set", "Breathing pads"),
};
