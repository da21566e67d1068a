import { describe, expect, it } from "vitest";
import { findGenre, genreRefusal } from "#src/knowledge/genres/find-genre.ts";
import { GENRES } from "#src/knowledge/genres/genres.ts";
import { plainName } from "#src/model/naming/near-names.ts";

describe("a genre by its name", () => {
  it.each([
    ["EDM", "edm"],
    ["Hip Hop", "hip-hop"],
    ["hiphop", "hip-hop"],
    ["HIP-HOP", "hip-hop"],
    ["rap", "hip-hop"],
    ["dnb", "drum-and-bass"],
    ["D&B", "drum-and-bass"],
    ["drum & bass", "drum-and-bass"],
    ["Drum'n'Bass", "drum-and-bass"],
    ["Drum And Bass", "drum-and-bass"],
    ["Liquid Drum & Bass", "drum-and-bass"],
    ["Melodic Techno", "techno"],
    ["deep house", "house"],
    ["British alternative rock", "alternative"],
    ["Indie Rock", "alternative"],
    ["electro house", "house"],
    ["trap rap", "trap"],
    ["spoken-word", "spoken-word"],
    ["Spoken Word", "spoken-word"],
    ["podcast", "spoken-word"],
    ["  jazz ", "jazz"],
  ])("%s is %s", (typed, id) => {
    expect(findGenre(typed)?.id).toBe(id);
  });

  it.each(["", "  ", "household", "rocket", "trapeze", "poplar", "jazzy", "pop rock", "rap rock", "polka", "&", "n"])(
    "%s is none: no word of it is a genre's name, or several are",
    (typed) => {
      expect(findGenre(typed)).toBeNull();
    },
  );

  it.each([
    ["tecno", /there is no genre "tecno"\. Did you mean “techno”\?/],
    ["hip-hip", /Did you mean “hip-hop”/],
    ["pop rock", /"pop rock" names rock and pop: choose one\./],
    ["polka", /there is no genre "polka"\. There are electronic, edm, .* and spoken-word\./],
  ])("%s gets a sentence with the way out", (typed, sentence) => {
    expect(genreRefusal(typed)).toMatch(sentence);
  });

  it("finds every genre by each of its own names, and no name means two", () => {
    const seen = new Map<string, string>();
    for (const genre of GENRES) {
      for (const name of [genre.id, genre.name, ...genre.aliases]) {
        expect(findGenre(name)).toBe(genre);
        expect(seen.get(plainName(name)) ?? genre.id).toBe(genre.id);
        seen.set(plainName(name), genre.id);
      }
    }
  });
});
