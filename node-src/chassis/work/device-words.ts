import type { Refusal } from "#src/model/refusal.ts";
import { type CaseWords, caseSentence } from "#src/model/refusals/refusal-cases.ts";

/** What a device says of a refusal: a case in its own words, everything else as it stands. */
export function deviceSentence({ sentence, about }: Refusal): string {
  return about === undefined ? sentence : caseSentence(DEVICE_WORDS, about);
}

/** What a device says: its ways out are its controls and Live's. */
export const DEVICE_WORDS: CaseWords = {
  "range-unit": ({ name, given, shows }) =>
    `The preset's range is in ${given} and “${name}” shows ${shows}: map “${name}” and set From and To under Targets.`,
  "range-scale": ({ name }) =>
    `The preset's range does not fit “${name}”, whose scale is not known: map it and set From and To under Targets.`,
  "target-missing": ({ track, roles, why }) => {
    const because = why.length === 0 ? "" : `; ${why.join(", ")}`;
    return `Nothing on track “${track}” takes this curve (${roles.join(", ")}${because}): press Map, then click a parameter that does.`;
  },
  "targets-several": ({ track, ways }) =>
    `${ways.length} devices of track “${track}” take this curve, ${ways.join(" and ")}: press Map and click the parameter of one, or switch off all but one.`,
  "triggers-alike": ({ name, numbers }) =>
    `${numbers.length} tracks are named “${name}” (tracks ${numbers.join(", ")}), and each could be followed: give them names of their own, or set Trigger to Beats.`,
  "trigger-missing": () =>
    "No track is named kick or drums, so there is no kick to follow: name the kick's track so, or set Trigger to Beats.",
  "notes-missing": ({ track }) =>
    `Track “${track}” plays no MIDI, and no track named kick or drums does: name the track that plays the notes so, or set Trigger to Beats.`,
  "bed-in-session": () =>
    "A session clip has no bed, as which clips play with it is decided on stage: set Target to Own level or LUFS.",
  "recordings-missing": ({ track, where, freezes }) =>
    `Track “${track}” has no audio clips${where === null ? "" : ` in the ${where}`}: move the device to a track with recordings${freezes ? ", or freeze and flatten this one" : ""}.`,
  "sound-file-missing": ({ name }) => `“${name}” was not found: find it in Live (File, Manage Files).`,
  "file-stands": ({ name }) => `“${name}” exists already: choose another name, or take that file away.`,
  "library-missing": () =>
    "Live's User Library was not found: choose its folder in Live's Settings, Library, then press again.",
  "companion-version": ({ version }) =>
    `The companion in Live is version ${version} and speaks another language: update the companion, then start Live again.`,
  "companion-settings-missing": () =>
    "The companion is not set up: start Live again and choose Steadyhand as a control surface under Settings, Link, Tempo & MIDI.",
  "companion-settings-unreadable": ({ path, why }) => `${path} ${why}: take it away, then start Live again.`,
  "companion-settings-damaged": ({ path }) => `${path} is damaged: take it away, then start Live again.`,
  "companion-folder-taken": ({ folder }) =>
    `${folder} holds something else than the companion: move that away, then press again.`,
};
