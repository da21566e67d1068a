import audiobook from "../../../presets/ride/audiobook.json" with { type: "json" };
import backingVocals from "../../../presets/ride/backing-vocals.json" with { type: "json" };
import bass from "../../../presets/ride/bass.json" with { type: "json" };
import broadcastVoice from "../../../presets/ride/broadcast-voice.json" with { type: "json" };
import choir from "../../../presets/ride/choir.json" with { type: "json" };
import duetOrDialogue from "../../../presets/ride/duet-or-dialogue.json" with { type: "json" };
import firm from "../../../presets/ride/firm.json" with { type: "json" };
import guitarSolo from "../../../presets/ride/guitar-solo.json" with { type: "json" };
import intimate from "../../../presets/ride/intimate.json" with { type: "json" };
import leadOverLoudGuitars from "../../../presets/ride/lead-over-loud-guitars.json" with { type: "json" };
import leadPop from "../../../presets/ride/lead-pop.json" with { type: "json" };
import liveTake from "../../../presets/ride/live-take.json" with { type: "json" };
import natural from "../../../presets/ride/natural.json" with { type: "json" };
import overTheBed from "../../../presets/ride/over-the-bed.json" with { type: "json" };
import podcast from "../../../presets/ride/podcast.json" with { type: "json" };
import podcastTo16Lufs from "../../../presets/ride/podcast-to-16-lufs.json" with { type: "json" };
import rap from "../../../presets/ride/rap.json" with { type: "json" };
import saxOrStrings from "../../../presets/ride/sax-or-strings.json" with { type: "json" };
import screamed from "../../../presets/ride/screamed.json" with { type: "json" };
import spokenWord from "../../../presets/ride/spoken-word.json" with { type: "json" };
import steady from "../../../presets/ride/steady.json" with { type: "json" };

/**
 * The presets that ship for ride, by file name, as their files hold them.
 * Source: house taste: presets/ride/, one preset a file; this list is written by `npm run bake`.
 */
export const FACTORY_RIDE: Readonly<Record<string, unknown>> = {
  audiobook,
  "backing-vocals": backingVocals,
  bass,
  "broadcast-voice": broadcastVoice,
  choir,
  "duet-or-dialogue": duetOrDialogue,
  firm,
  "guitar-solo": guitarSolo,
  intimate,
  "lead-over-loud-guitars": leadOverLoudGuitars,
  "lead-pop": leadPop,
  "live-take": liveTake,
  natural,
  "over-the-bed": overTheBed,
  podcast,
  "podcast-to-16-lufs": podcastTo16Lufs,
  rap,
  "sax-or-strings": saxOrStrings,
  screamed,
  "spoken-word": spokenWord,
  steady,
};
