import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { AES_TD1008 } from "#src/knowledge/platforms/standards/aes-td1008.ts";
import { APPLE_PODCASTS } from "#src/knowledge/platforms/standards/apple-podcasts.ts";
import { ATSC_A85 } from "#src/knowledge/platforms/standards/atsc-a85.ts";
import { EBU_R128 } from "#src/knowledge/platforms/standards/ebu-r128.ts";
import { AMAZON_MUSIC } from "#src/knowledge/platforms/streaming/amazon-music.ts";
import { APPLE_MUSIC } from "#src/knowledge/platforms/streaming/apple-music.ts";
import { DEEZER } from "#src/knowledge/platforms/streaming/deezer.ts";
import { SPOTIFY } from "#src/knowledge/platforms/streaming/spotify.ts";
import { TIDAL } from "#src/knowledge/platforms/streaming/tidal.ts";
import { UNPUBLISHED } from "#src/knowledge/platforms/streaming/unpublished.ts";
import { YOUTUBE } from "#src/knowledge/platforms/streaming/youtube.ts";

/** Every destination that a target may name, services first. Source: each row's own. */
export const PLATFORMS: readonly Platform[] = [
  ...SPOTIFY,
  APPLE_MUSIC,
  YOUTUBE,
  TIDAL,
  AMAZON_MUSIC,
  DEEZER,
  ...UNPUBLISHED,
  APPLE_PODCASTS,
  EBU_R128,
  ATSC_A85,
  ...AES_TD1008,
];
