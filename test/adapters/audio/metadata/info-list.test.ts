import { expect, it } from "vitest";
import { infoList, readInfoList } from "#src/adapters/audio/metadata/info-list.ts";

it("a list of information is UTF-8 and holds each field once; what it has no name for is left to the ID3 tag", () => {
  const others = [
    { name: "ARTIST", value: "Second" },
    { name: "IENG", value: "Engineer" },
    { name: "CATALOGNUMBER", value: "X" },
  ];
  const list = infoList({ title: "Nächte", artist: "First", trackNumber: "3", isrc: "GBA1B2600001", others });
  expect(readInfoList(list).metadata()).toEqual({
    ...{ title: "Nächte", artist: "First", trackNumber: "3", isrc: "GBA1B2600001" },
    others: [{ name: "IENG", value: "Engineer" }],
  });
  expect(list.length % 2).toBe(0);
});
