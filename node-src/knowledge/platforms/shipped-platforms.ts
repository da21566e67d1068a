import aes from "../../../presets/platforms/aes.json" with { type: "json" };
import aesAlbum from "../../../presets/platforms/aes-album.json" with { type: "json" };
import aesSpeech from "../../../presets/platforms/aes-speech.json" with { type: "json" };
import amazonMusic from "../../../presets/platforms/amazon-music.json" with { type: "json" };
import appleMusic from "../../../presets/platforms/apple-music.json" with { type: "json" };
import applePodcasts from "../../../presets/platforms/apple-podcasts.json" with { type: "json" };
import atscA85 from "../../../presets/platforms/atsc-a85.json" with { type: "json" };
import beatport from "../../../presets/platforms/beatport.json" with { type: "json" };
import deezer from "../../../presets/platforms/deezer.json" with { type: "json" };
import qobuz from "../../../presets/platforms/qobuz.json" with { type: "json" };
import r128 from "../../../presets/platforms/r128.json" with { type: "json" };
import soundcloud from "../../../presets/platforms/soundcloud.json" with { type: "json" };
import spotify from "../../../presets/platforms/spotify.json" with { type: "json" };
import tidal from "../../../presets/platforms/tidal.json" with { type: "json" };
import youtube from "../../../presets/platforms/youtube.json" with { type: "json" };

/**
 * The platforms that ship, by file name, as their files hold them.
 * Source: each file's own: presets/platforms/, one platform a file; this list is written by `npm run bake`.
 */
export const SHIPPED_PLATFORMS: Readonly<Record<string, unknown>> = {
  aes,
  "aes-album": aesAlbum,
  "aes-speech": aesSpeech,
  "amazon-music": amazonMusic,
  "apple-music": appleMusic,
  "apple-podcasts": applePodcasts,
  "atsc-a85": atscA85,
  beatport,
  deezer,
  qobuz,
  r128,
  soundcloud,
  spotify,
  tidal,
  youtube,
};
