import amazonMusic from "../../../presets/meter/amazon-music.json" with { type: "json" };
import appleMusicWithSoundCheck from "../../../presets/meter/apple-music-with-sound-check.json" with { type: "json" };
import broadcastEurope from "../../../presets/meter/broadcast-europe.json" with { type: "json" };
import broadcastUnitedStates from "../../../presets/meter/broadcast-united-states.json" with { type: "json" };
import deezer from "../../../presets/meter/deezer.json" with { type: "json" };
import musicByAes from "../../../presets/meter/music-by-aes.json" with { type: "json" };
import podcastForApple from "../../../presets/meter/podcast-for-apple.json" with { type: "json" };
import speechByAes from "../../../presets/meter/speech-by-aes.json" with { type: "json" };
import spotifyAsItPlays from "../../../presets/meter/spotify-as-it-plays.json" with { type: "json" };
import spotifyPlayedLoud from "../../../presets/meter/spotify-played-loud.json" with { type: "json" };
import tidal from "../../../presets/meter/tidal.json" with { type: "json" };
import youtube from "../../../presets/meter/youtube.json" with { type: "json" };

/**
 * The presets that ship for meter, by file name, as their files hold them.
 * Source: house taste: presets/meter/, one preset a file; this list is written by `npm run bake`.
 */
export const FACTORY_METER: Readonly<Record<string, unknown>> = {
  "amazon-music": amazonMusic,
  "apple-music-with-sound-check": appleMusicWithSoundCheck,
  "broadcast-europe": broadcastEurope,
  "broadcast-united-states": broadcastUnitedStates,
  deezer,
  "music-by-aes": musicByAes,
  "podcast-for-apple": podcastForApple,
  "speech-by-aes": speechByAes,
  "spotify-as-it-plays": spotifyAsItPlays,
  "spotify-played-loud": spotifyPlayedLoud,
  tidal,
  youtube,
};
