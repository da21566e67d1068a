import breathInBeforeTheLine from "../../../presets/throw/breath-in-before-the-line.json" with { type: "json" };
import delayAndReverbTogether from "../../../presets/throw/delay-and-reverb-together.json" with { type: "json" };
import dubSiren from "../../../presets/throw/dub-siren.json" with { type: "json" };
import eighthNoteAnswer from "../../../presets/throw/eighth-note-answer.json" with { type: "json" };
import endOfSectionOnly from "../../../presets/throw/end-of-section-only.json" with { type: "json" };
import everyFourthLineBig from "../../../presets/throw/every-fourth-line-big.json" with { type: "json" };
import everyOtherLine from "../../../presets/throw/every-other-line.json" with { type: "json" };
import ghostBeforeTheHit from "../../../presets/throw/ghost-before-the-hit.json" with { type: "json" };
import lastSyllableAsSung from "../../../presets/throw/last-syllable-as-sung.json" with { type: "json" };
import lastWordQuarterNoteThrow from "../../../presets/throw/last-word-quarter-note-throw.json" with { type: "json" };
import pulledIntoTheChorus from "../../../presets/throw/pulled-into-the-chorus.json" with { type: "json" };
import rapLastWordDoubled from "../../../presets/throw/rap-last-word-doubled.json" with { type: "json" };
import rewindIntoTheDrop from "../../../presets/throw/rewind-into-the-drop.json" with { type: "json" };
import twoBeatGasp from "../../../presets/throw/two-beat-gasp.json" with { type: "json" };
import whisperedEcho from "../../../presets/throw/whispered-echo.json" with { type: "json" };

/**
 * The presets that ship for throw, by file name, as their files hold them.
 * Source: house taste: presets/throw/, one preset a file; this list is written by `npm run bake`.
 */
export const FACTORY_THROW: Readonly<Record<string, unknown>> = {
  "breath-in-before-the-line": breathInBeforeTheLine,
  "delay-and-reverb-together": delayAndReverbTogether,
  "dub-siren": dubSiren,
  "eighth-note-answer": eighthNoteAnswer,
  "end-of-section-only": endOfSectionOnly,
  "every-fourth-line-big": everyFourthLineBig,
  "every-other-line": everyOtherLine,
  "ghost-before-the-hit": ghostBeforeTheHit,
  "last-syllable-as-sung": lastSyllableAsSung,
  "last-word-quarter-note-throw": lastWordQuarterNoteThrow,
  "pulled-into-the-chorus": pulledIntoTheChorus,
  "rap-last-word-doubled": rapLastWordDoubled,
  "rewind-into-the-drop": rewindIntoTheDrop,
  "two-beat-gasp": twoBeatGasp,
  "whispered-echo": whisperedEcho,
};
