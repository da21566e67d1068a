import asMeasured from "../../../presets/mix/as-measured.json" with { type: "json" };
import classicalHandsOff from "../../../presets/mix/classical-hands-off.json" with { type: "json" };
import drumAndBass from "../../../presets/mix/drum-and-bass.json" with { type: "json" };
import everythingToTryByEar from "../../../presets/mix/everything-to-try-by-ear.json" with { type: "json" };
import halfAsMuch from "../../../presets/mix/half-as-much.json" with { type: "json" };
import hipHopBassFirst from "../../../presets/mix/hip-hop-bass-first.json" with { type: "json" };
import houseAndTechno from "../../../presets/mix/house-and-techno.json" with { type: "json" };
import jazzLeftBreathing from "../../../presets/mix/jazz-left-breathing.json" with { type: "json" };
import levelsAlone from "../../../presets/mix/levels-alone.json" with { type: "json" };
import metalAndPunk from "../../../presets/mix/metal-and-punk.json" with { type: "json" };
import onlyWhatIsSure from "../../../presets/mix/only-what-is-sure.json" with { type: "json" };
import placedAndInPhase from "../../../presets/mix/placed-and-in-phase.json" with { type: "json" };
import rockBand from "../../../presets/mix/rock-band.json" with { type: "json" };
import roomForTheVoice from "../../../presets/mix/room-for-the-voice.json" with { type: "json" };
import speechAndPodcast from "../../../presets/mix/speech-and-podcast.json" with { type: "json" };
import tidyTheTone from "../../../presets/mix/tidy-the-tone.json" with { type: "json" };
import trapAndDrill from "../../../presets/mix/trap-and-drill.json" with { type: "json" };

/**
 * The presets that ship for mix, by file name, as their files hold them.
 * Source: house taste: presets/mix/, one preset a file; this list is written by `npm run bake`.
 */
export const FACTORY_MIX: Readonly<Record<string, unknown>> = {
  "as-measured": asMeasured,
  "classical-hands-off": classicalHandsOff,
  "drum-and-bass": drumAndBass,
  "everything-to-try-by-ear": everythingToTryByEar,
  "half-as-much": halfAsMuch,
  "hip-hop-bass-first": hipHopBassFirst,
  "house-and-techno": houseAndTechno,
  "jazz-left-breathing": jazzLeftBreathing,
  "levels-alone": levelsAlone,
  "metal-and-punk": metalAndPunk,
  "only-what-is-sure": onlyWhatIsSure,
  "placed-and-in-phase": placedAndInPhase,
  "rock-band": rockBand,
  "room-for-the-voice": roomForTheVoice,
  "speech-and-podcast": speechAndPodcast,
  "tidy-the-tone": tidyTheTone,
  "trap-and-drill": trapAndDrill,
};
