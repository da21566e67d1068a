import preset8BarBuildTo18Khz from "../../../presets/sweep/8-bar-build-to-18-khz.json" with { type: "json" };
import preset16BarBuildIntoTheDrop from "../../../presets/sweep/16-bar-build-into-the-drop.json" with { type: "json" };
import aLittleMoreRoomEvery8Bars from "../../../presets/sweep/a-little-more-room-every-8-bars.json" with {
  type: "json",
};
import bassHandsOverToTheTop from "../../../presets/sweep/bass-hands-over-to-the-top.json" with { type: "json" };
import chorusesWithMoreIron from "../../../presets/sweep/choruses-with-more-iron.json" with { type: "json" };
import closeDown4Bars from "../../../presets/sweep/close-down-4-bars.json" with { type: "json" };
import denseSectionsHeldTighter from "../../../presets/sweep/dense-sections-held-tighter.json" with { type: "json" };
import dropAHeldBreath from "../../../presets/sweep/drop-a-held-breath.json" with { type: "json" };
import dropAnEighthOfSilence from "../../../presets/sweep/drop-an-eighth-of-silence.json" with { type: "json" };
import dropOnFire from "../../../presets/sweep/drop-on-fire.json" with { type: "json" };
import drownBeforeTheDrop from "../../../presets/sweep/drown-before-the-drop.json" with { type: "json" };
import dryToHalfWet from "../../../presets/sweep/dry-to-half-wet.json" with { type: "json" };
import frenchHouseOneBar from "../../../presets/sweep/french-house-one-bar.json" with { type: "json" };
import glueInTheChorus from "../../../presets/sweep/glue-in-the-chorus.json" with { type: "json" };
import lastBarTelephone from "../../../presets/sweep/last-bar-telephone.json" with { type: "json" };
import lowEndLeaves8Bars from "../../../presets/sweep/low-end-leaves-8-bars.json" with { type: "json" };
import monoToWide8BarBuild from "../../../presets/sweep/mono-to-wide-8-bar-build.json" with { type: "json" };
import narrowVerseWideChorus from "../../../presets/sweep/narrow-verse-wide-chorus.json" with { type: "json" };
import openAndCloseEvery4Bars from "../../../presets/sweep/open-and-close-every-4-bars.json" with { type: "json" };
import slowTide32Bars from "../../../presets/sweep/slow-tide-32-bars.json" with { type: "json" };
import thinOutBeforeTheDrop from "../../../presets/sweep/thin-out-before-the-drop.json" with { type: "json" };
import tiltEvery16Bars from "../../../presets/sweep/tilt-every-16-bars.json" with { type: "json" };

/**
 * The presets that ship for sweep, by file name, as their files hold them.
 * Source: house taste: presets/sweep/, one preset a file; this list is written by `npm run bake`.
 */
export const FACTORY_SWEEP: Readonly<Record<string, unknown>> = {
  "8-bar-build-to-18-khz": preset8BarBuildTo18Khz,
  "16-bar-build-into-the-drop": preset16BarBuildIntoTheDrop,
  "a-little-more-room-every-8-bars": aLittleMoreRoomEvery8Bars,
  "bass-hands-over-to-the-top": bassHandsOverToTheTop,
  "choruses-with-more-iron": chorusesWithMoreIron,
  "close-down-4-bars": closeDown4Bars,
  "dense-sections-held-tighter": denseSectionsHeldTighter,
  "drop-a-held-breath": dropAHeldBreath,
  "drop-an-eighth-of-silence": dropAnEighthOfSilence,
  "drop-on-fire": dropOnFire,
  "drown-before-the-drop": drownBeforeTheDrop,
  "dry-to-half-wet": dryToHalfWet,
  "french-house-one-bar": frenchHouseOneBar,
  "glue-in-the-chorus": glueInTheChorus,
  "last-bar-telephone": lastBarTelephone,
  "low-end-leaves-8-bars": lowEndLeaves8Bars,
  "mono-to-wide-8-bar-build": monoToWide8BarBuild,
  "narrow-verse-wide-chorus": narrowVerseWideChorus,
  "open-and-close-every-4-bars": openAndCloseEvery4Bars,
  "slow-tide-32-bars": slowTide32Bars,
  "thin-out-before-the-drop": thinOutBeforeTheDrop,
  "tilt-every-16-bars": tiltEvery16Bars,
};
