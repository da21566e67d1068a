import airOnTop from "../../../presets/master/air-on-top.json" with { type: "json" };
import appleMusicQuieter from "../../../presets/master/apple-music-quieter.json" with { type: "json" };
import beatportForSale from "../../../presets/master/beatport-for-sale.json" with { type: "json" };
import broadcastEurope from "../../../presets/master/broadcast-europe.json" with { type: "json" };
import broadcastUnitedStates from "../../../presets/master/broadcast-united-states.json" with { type: "json" };
import classicalAsTheHall from "../../../presets/master/classical-as-the-hall.json" with { type: "json" };
import clubLoudAndClean from "../../../presets/master/club-loud-and-clean.json" with { type: "json" };
import clubWithPunch from "../../../presets/master/club-with-punch.json" with { type: "json" };
import compactDisc from "../../../presets/master/compact-disc.json" with { type: "json" };
import forTheCuttingRoom from "../../../presets/master/for-the-cutting-room.json" with { type: "json" };
import jazzLeftBreathing from "../../../presets/master/jazz-left-breathing.json" with { type: "json" };
import likeTheReference from "../../../presets/master/like-the-reference.json" with { type: "json" };
import loudSettingOfSpotify from "../../../presets/master/loud-setting-of-spotify.json" with { type: "json" };
import podcast from "../../../presets/master/podcast.json" with { type: "json" };
import speechByAes from "../../../presets/master/speech-by-aes.json" with { type: "json" };
import streamingAsMeasured from "../../../presets/master/streaming-as-measured.json" with { type: "json" };
import streamingHalfAsMuch from "../../../presets/master/streaming-half-as-much.json" with { type: "json" };
import streamingUntouched from "../../../presets/master/streaming-untouched.json" with { type: "json" };
import youtubeVideo from "../../../presets/master/youtube-video.json" with { type: "json" };

/**
 * The presets that ship for master, by file name, as their files hold them.
 * Source: house taste: presets/master/, one preset a file; this list is written by `npm run bake`.
 */
export const FACTORY_MASTER: Readonly<Record<string, unknown>> = {
  "air-on-top": airOnTop,
  "apple-music-quieter": appleMusicQuieter,
  "beatport-for-sale": beatportForSale,
  "broadcast-europe": broadcastEurope,
  "broadcast-united-states": broadcastUnitedStates,
  "classical-as-the-hall": classicalAsTheHall,
  "club-loud-and-clean": clubLoudAndClean,
  "club-with-punch": clubWithPunch,
  "compact-disc": compactDisc,
  "for-the-cutting-room": forTheCuttingRoom,
  "jazz-left-breathing": jazzLeftBreathing,
  "like-the-reference": likeTheReference,
  "loud-setting-of-spotify": loudSettingOfSpotify,
  podcast,
  "speech-by-aes": speechByAes,
  "streaming-as-measured": streamingAsMeasured,
  "streaming-half-as-much": streamingHalfAsMuch,
  "streaming-untouched": streamingUntouched,
  "youtube-video": youtubeVideo,
};
