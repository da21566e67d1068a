import type { CaseWords } from "#src/model/refusals/refusal-cases.ts";

/** What the terminal says: its ways out are options and commands. */
export const TERMINAL_WORDS: CaseWords = {
  "range-unit": ({ name, given, shows, example }) =>
    `The range is in ${given} and “${name}” shows ${shows}: give it as in --range ${example}, or in per cent of the knob's way.`,
  "range-scale": ({ name, shows, example }) =>
    shows === null
      ? `What “${name}” shows is not known, so its range is a part of its knob's way: give it in per cent, as in --range 20..80%.`
      : `The way of “${name}” is not known: give its range in ${shows}, as in --range ${example}.`,
  "target-missing": ({ track, roles, why, devices }) => {
    const because = why.length === 0 ? "" : `; ${why.join(", ")}`;
    const insert =
      devices.length === 0 ? "" : `, or add --insert, which puts Live's own ${devices.join(" and ")} there`;
    return `Nothing on track “${track}” takes this curve (${roles.join(", ")}${because}): name what to move with --to DEVICE:PARAMETER${insert}.`;
  },
  "targets-several": ({ track, ways }) =>
    `${ways.length} devices of track “${track}” take this curve: name one of them as ${ways.join(" or ")}, or switch off all but one.`,
  "triggers-alike": ({ name, numbers }) =>
    `${numbers.length} tracks are named “${name}” (tracks ${numbers.join(", ")}), and each could be followed: name one by its number, as --trigger ${numbers.at(-1)}, or give them names of their own.`,
  "trigger-missing": () =>
    "No track is named kick or drums, so there is no kick to follow: name one with --trigger, or take the beats with --set trigger=beats.",
  "notes-missing": ({ track }) =>
    `Track “${track}” plays no MIDI, and no track named kick or drums does: name one that does with --trigger, or take the beats with --set trigger=beats.`,
  "bed-in-session": () =>
    "A session clip has no bed: which clips play with it is decided on stage. Ride it to its own level or to --target LUFS.",
  "recordings-missing": ({ track, where, freezes }) =>
    `Track “${track}” has no audio clips${where === null ? "" : ` in the ${where}`}: a ride needs recorded audio, so name another track${freezes ? " or freeze and flatten this one" : ""}.`,
  "sound-file-missing": ({ name }) => `“${name}” was not found: check the path.`,
  "file-stands": ({ name }) => `“${name}” exists already: choose another name, or add --force to replace it.`,
  "library-missing": () =>
    "Live's User Library was not found: say where it is with --user-library (Live shows it under Settings, Library).",
  "companion-version": ({ version }) =>
    `The companion in Live is version ${version} and speaks another language: run steadyhand companion install --force and start Live again.`,
  "companion-settings-missing": ({ path }) =>
    `The companion is not installed (no ${path}): run steadyhand companion install.`,
  "companion-settings-unreadable": ({ path, why }) =>
    `${path} ${why}: take it away, then run steadyhand companion install.`,
  "companion-settings-damaged": ({ path }) => `${path} is damaged: run steadyhand companion install --force.`,
  "companion-folder-taken": ({ folder }) =>
    `${folder} holds something else: add --force to replace the companion's files in it.`,
};
