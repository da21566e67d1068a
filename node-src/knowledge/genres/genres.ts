import type { Genre } from "#src/knowledge/genres/genre.ts";
import { CLASSICAL } from "#src/knowledge/genres/observed/classical.ts";
import { ELECTRONIC } from "#src/knowledge/genres/observed/electronic.ts";
import { HIP_HOP } from "#src/knowledge/genres/observed/hip-hop.ts";
import { JAZZ } from "#src/knowledge/genres/observed/jazz.ts";
import type { ObservedSet } from "#src/knowledge/genres/observed/observed-set.ts";
import { POP } from "#src/knowledge/genres/observed/pop.ts";
import { ROCK } from "#src/knowledge/genres/observed/rock.ts";
import { SPOKEN_WORD } from "#src/knowledge/genres/observed/spoken-word.ts";
import { grouped } from "#src/model/figure-words.ts";

/**
 * Every genre that may be named, those that were measured before those that they stand in for.
 *
 * `tolerance`: MUSDB18-HQ holds band music, rap and electronic music, so what professionals allow themselves there counts for those and
 * their kin; for jazz, classical and speech it says nothing, and their own, wider spread stands.
 * Source: each set's own; which genre stands in for which is house taste, after the way FMA files its clips.
 */
export const GENRES: readonly Genre[] = [
  measured("electronic", "electronic", ["electronica", "electro"], ELECTRONIC, "professional mixes"),
  standIn("edm", "EDM", ["dance", "electronic dance music", "trance", "dubstep", "big room"], "electronic", ELECTRONIC),
  standIn("house", "house", ["deep house", "tech house", "french house"], "electronic", ELECTRONIC),
  standIn("techno", "techno", ["minimal techno"], "electronic", ELECTRONIC),
  standIn("drum-and-bass", "drum and bass", ["dnb", "d&b", "d'n'b", "drum n bass", "jungle"], "electronic", ELECTRONIC),
  measured("rock", "rock", ["rock and roll", "metal", "punk"], ROCK, "professional mixes"),
  standIn("alternative", "alternative", ["alt", "alternative rock", "alt rock", "indie", "indie rock"], "rock", ROCK),
  measured("pop", "pop", ["synth pop", "popular"], POP, "professional mixes"),
  measured("hip-hop", "hip-hop", ["hip hop", "hiphop", "rap"], HIP_HOP, "professional mixes"),
  standIn("trap", "trap", ["drill"], "hip-hop", HIP_HOP),
  measured("jazz", "jazz", ["bebop", "swing"], JAZZ, "own"),
  measured(
    "classical",
    "classical",
    ["orchestral", "orchestra", "classic", "opera", "chamber music"],
    CLASSICAL,
    "own",
  ),
  measured("spoken-word", "spoken word", ["spoken", "speech", "podcast", "audiobook", "voice"], SPOKEN_WORD, "own"),
];

type Names = readonly [id: string, name: string, aliases: readonly string[]];

function measured(...[id, name, aliases, observed, tolerance]: [...Names, ObservedSet, Genre["tolerance"]]): Genre {
  const { n, what, length, confidence } = observed;
  const note = `${grouped(n)} ${what}${length === "30 s" ? " of 30 s" : ""}: what is usual there, not what is right`;
  return { id, name, aliases, observed, observedAs: null, confidence, note, tolerance };
}

/** What has no measurements of its own takes the ranges of what it is a part of, and less weight. */
function standIn(...[id, name, aliases, parent, observed]: [...Names, string, ObservedSet]): Genre {
  const note = `nobody published measurements of ${name} alone: the ranges are those of all ${grouped(observed.n)} ${observed.what}`;
  return { id, name, aliases, observed, observedAs: parent, confidence: "low", note, tolerance: "professional mixes" };
}
