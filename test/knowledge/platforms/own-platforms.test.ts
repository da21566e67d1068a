import { describe, expect, it } from "vitest";
import { checkPlatform } from "#src/knowledge/platforms/file/check-platform.ts";
import { findPlatform, platformRefusal } from "#src/knowledge/platforms/find-platform.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import { SHIPPED_PLATFORMS } from "#src/knowledge/platforms/shipped-platforms.ts";
import { withOwnPlatforms } from "#src/knowledge/platforms/with-own-platforms.ts";

function own(file: string, input: object) {
  const checked = checkPlatform(input);
  if (!checked.ok) throw new Error(checked.error);
  return { file, platform: checked.value };
}

const LABEL = own("label.json", { id: "my-label", name: "My label", aliases: ["ml"], loudness: -9, truePeak: -0.5 });

describe("the user's platforms beside those that ship", () => {
  it("are added", () => {
    const { platforms, replaced, skipped } = withOwnPlatforms(PLATFORMS, [LABEL]);
    expect(platforms).toHaveLength(PLATFORMS.length + 1);
    expect(findPlatform("ML", platforms)).toMatchObject({ id: "my-label", loudness: -9, own: true, confidence: "C" });
    expect([replaced, skipped]).toEqual([[], []]);
  });

  it("stand in for one of the same id with all its settings, and that is said", () => {
    const mine = own("s.json", { id: "spotify", name: "Spotify", loudness: -13 });
    const { platforms, replaced } = withOwnPlatforms(PLATFORMS, [mine]);
    expect(replaced).toEqual([{ file: "s.json", id: "spotify", name: "Spotify" }]);
    expect(
      platforms.filter(({ service }) => service === "spotify").map(({ id, loudness, own }) => [id, loudness, own]),
    ).toEqual([["spotify", -13, true]]);
    expect(findPlatform("spotify-loud", platforms)).toBeNull();
  });

  it("change nothing where they are copies of what ships", () => {
    const copies = Object.entries(SHIPPED_PLATFORMS).map(([name, input]) => own(`${name}.json`, input as object));
    expect(withOwnPlatforms(PLATFORMS, copies)).toEqual({ platforms: PLATFORMS, replaced: [], skipped: [] });
  });

  it("stand in for one setting by its id alone", () => {
    const mine = own("loud.json", { id: "spotify-loud", name: "Spotify (Loud)", loudness: -10 });
    const { platforms, replaced } = withOwnPlatforms(PLATFORMS, [mine]);
    expect(replaced).toEqual([{ file: "loud.json", id: "spotify-loud", name: "Spotify (Loud)" }]);
    expect(platforms).toHaveLength(PLATFORMS.length);
    expect(findPlatform("spotify-loud", platforms)).toMatchObject({ loudness: -10, own: true });
    expect(findPlatform("spotify", platforms)).toMatchObject({ loudness: -14, own: false });
  });

  it.each([
    [
      "an alias of one that ships",
      { id: "mine", name: "Mine", aliases: ["YT"], loudness: -9 },
      "“YT”, which means YouTube already",
    ],
    ["a name of one that ships", { id: "mine", name: "Tidal", loudness: -9 }, "“Tidal”, which means TIDAL already"],
    [
      "an id of the user's own",
      { id: "my-label", name: "Other", loudness: -9 },
      "“my-label”, which means My label already",
    ],
    [
      "a setting named as another",
      { id: "mine", name: "Mine", loudness: -9, modes: [{ id: "b", mode: "B", aliases: ["mine"] }] },
      "“mine”, which means Mine already",
    ],
  ])("are left out with a sentence for %s", (_what, input, says) => {
    const { platforms, skipped } = withOwnPlatforms(PLATFORMS, [LABEL, own("bad.json", input)]);
    expect(platforms).toHaveLength(PLATFORMS.length + 1);
    expect(skipped).toEqual([{ file: "bad.json", reason: expect.stringContaining(says) }]);
  });

  it("are found by any of their names, and near ones are said", () => {
    expect(findPlatform("  sPotify normal", PLATFORMS)?.id).toBe("spotify");
    expect(findPlatform("", PLATFORMS)).toBeNull();
    expect(platformRefusal("spotfy", PLATFORMS)).toBe('there is no platform "spotfy". Did you mean “spotify”?');
    expect(platformRefusal("vinyl", PLATFORMS)).toMatch(
      /^there is no platform "vinyl"\. There are spotify, spotify-loud, .+, [a-z0-9-]+\.$/,
    );
  });
});
