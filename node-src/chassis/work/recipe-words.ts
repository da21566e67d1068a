import type { RecipeNote } from "#src/model/recipe/recipe.ts";
import type { Beats, Hertz } from "#src/model/units.ts";

/** A recipe as a person says it: `delayThrow` is a delay throw. */
export function recipeWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/\beq\b/, "EQ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One thing worth saying about what a recipe drew. */
export function noteWords(note: RecipeNote): string {
  switch (note.code) {
    case "edited":
      return `Edited by hand: the dials wait, Drawn goes back to them.${note.left.length > 0 ? ` What makes up for it is left out: ${note.left.map(recipeWords).join(", ")}.` : ""}`;
    case "edit-elsewhere":
      return `What a hand edited from beat ${shown(note.from)} to ${shown(note.to)} is kept, and does not fit here.`;
    case "no-hits":
      return "No hits were heard, so nothing moves.";
    case "no-notes":
      return "No notes were found, so nothing moves.";
    case "plain-onsets":
      return `“${note.track}” is named as a kick, and ${note.rejected} of its ${note.of} strong onsets do not pass for one by their sound: what begins in it is followed. If other drums play there too, name another track for the trigger.`;
    case "irregular":
      return `Irregular against the grid (${note.word}): ${note.off} of ${note.hits} hits (${Math.round(PER_CENT * note.share)} %) lie off its 16ths and triplets, by ${Math.round(MILLISECONDS * note.by)} ms at the median. The warp, the clip's start or the tempo may not fit, or it is played free; the curve follows the hits.`;
    case "slowed":
      return `At ${Math.round(note.tempo)} bpm a free rate of ${rateWords(note.asked)} is finer than the finest division: ${rateWords(note.drawn)} is drawn. Take a slower rate, or a division.`;
    case "no-phrase-ends":
      return "No phrase ends with a gap of a beat or more.";
    case "no-sections":
      return "The song has no sections: set locators, or let what is drawn end at bars.";
    case "nothing-heard":
      return "Nothing could be heard of this track, so the curve goes by the settings alone.";
    case "bed-unheard":
      return "The other tracks were not heard yet, so this is drawn to the take's own level.";
    case "mono-guarded":
      return `The mono guard holds the width at ${Math.round(note.widest)} %.`;
    case "limited":
      return `${note.times} ${note.times === 1 ? note.what.replace(/s$/, "") : note.what} had no room.`;
    case "shortened":
      return `${note.times} ${note.times === 1 ? "stretch is" : "stretches are"} shorter than asked for, as there is no more room.`;
    case "left-out":
      return `${note.times} ${note.times === 1 ? note.what.replace(/s$/, "") : note.what} left out: not sure.`;
    case "too-few":
      return `Only ${note.found} ${note.what}: fewer than ${note.asked}.`;
    case "fitted":
      return `A cycle of ${beatWords(note.cycle)} does not go into the loop: it lasts ${beatWords(note.fitted)}.`;
  }
}

function rateWords(rate: Hertz): string {
  return `${Math.round(rate * HUNDREDTHS) / HUNDREDTHS} Hz`;
}

function beatWords(beats: Beats): string {
  return shown(beats) === "1" ? "1 beat" : `${shown(beats)} beats`;
}

function shown(beats: Beats): string {
  return String(Math.round(beats * HUNDREDTHS) / HUNDREDTHS);
}

const HUNDREDTHS = 100;
const PER_CENT = 100;
const MILLISECONDS = 1000;
