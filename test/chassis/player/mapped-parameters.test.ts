import { describe, expect, it } from "vitest";
import { encodeCurves } from "#src/model/device/stored-curve.ts";
import { arrangement, mapped, playing, RIDE } from "#test/chassis/player/playing.ts";

describe("a mapping that the user changes", () => {
  const first = arrangement(RIDE, "mapped");
  const second = { ...first, index: 1 };
  const own = arrangement();

  it("takes away the curves that were made for the parameter before, and no others", () => {
    const { player, stored } = playing([first, second, own]);
    player.mapped(0, 17);
    player.remap(0, 18);
    player.remap(1, 0);
    expect(stored).toEqual([
      [second, own],
      [first, own],
    ]);
  });

  it("keeps them where the same parameter is clicked again, where a set is opened, and where there are none", () => {
    const { player, stored } = playing([first]);
    player.mapped(0, 17);
    player.remap(0, 17);
    player.mapped(0, 99);
    player.remap(0, 99);
    expect(stored).toEqual([]);
    const without = playing([own]);
    without.player.remap(0, 5);
    expect(without.stored).toEqual([]);
  });
});

describe("how a mapped parameter is moved", () => {
  it("is modulated where that carries the curve, and taken over where it does not, where nobody chose", () => {
    const { player, holds, said } = playing([mapped(0), mapped(1, false), { ...mapped(2), rest: undefined } as never]);
    player.offers();
    player.tick(false, 0);
    for (const place of [0, 1, 2]) player.mapped(place, 17 + place);
    expect(holds).toEqual([
      [0, 0, 17],
      [1, 18, 0],
      [2, 19, 0],
    ]);
    expect(said).toEqual([]);
  });

  it("is moved as a person chose, the one way let go before the other is taken", () => {
    const { player, holds } = playing([mapped(0), mapped(1, false)]);
    player.offers();
    player.mapped(0, 17);
    player.mapped(1, 18);
    holds.length = 0;
    player.way("modulate");
    player.way("takeOver");
    expect(holds).toEqual([
      [1, 0, 0],
      [1, 0, 18],
      [0, 0, 0],
      [1, 0, 0],
      [0, 17, 0],
      [1, 18, 0],
    ]);
  });

  it("is taken over where there is no live.modulate~, which is said to who chose it, and to nobody before the device is whole", () => {
    const { player, holds, said } = playing([mapped(0)]);
    player.mapped(0, 17);
    player.way("modulate");
    expect([holds, said]).toEqual([[[0, 17, 0]], []]);
    player.tick(false, 0);
    player.way("auto");
    expect(said).toEqual([
      "This Live cannot modulate, which takes Live 12: mapped parameters are taken over while they play.",
    ]);
  });

  it("is taken over where Live does not modulate it, or let be where a person wants its knob free", () => {
    const { player, holds, said } = playing([mapped(3)]);
    player.offers();
    player.runs(true);
    player.mapped(3, 17);
    player.modulating(3, false);
    expect(holds).toEqual([
      [3, 0, 17],
      [3, 0, 0],
      [3, 17, 0],
    ]);
    holds.length = 0;
    player.way("modulate");
    player.modulating(3, false);
    expect(holds).toEqual([
      [3, 0, 0],
      [3, 0, 17],
      [3, 0, 0],
    ]);
    player.modulating(3, false);
    player.modulating(2, false);
    player.way("auto");
    player.runs(false);
    player.modulating(3, false);
    expect(said).toEqual([
      "Live does not modulate the parameter of target 4: it is taken over while it plays.",
      "Live does not modulate the parameter of target 4: set Mapped to Auto or Take over.",
    ]);
  });

  it("lets go of one that is gone, and never holds one parameter from two places", () => {
    const { player, holds } = playing([mapped(0), mapped(1)]);
    player.mapped(0, 17);
    player.mapped(1, 17);
    player.mapped(0, 0);
    player.mapped(1, 0);
    expect(holds).toEqual([
      [0, 17, 0],
      [0, 0, 0],
      [1, 17, 0],
      [1, 0, 0],
    ]);
  });

  it("never moves what a preset names now by a curve that was made for what another named before", () => {
    const { player, holds } = playing([mapped(1)]);
    player.named(1, 17);
    player.named(1, 18);
    expect(holds).toEqual([
      [1, 17, 0],
      [1, 0, 0],
    ]);
    player.curve(encodeCurves([mapped(1)]));
    expect(holds.at(-1)).toEqual([1, 18, 0]);
  });

  it("moves what a preset names while it is tried, and what was stored after", () => {
    const { player, holds } = playing([mapped(1)]);
    player.named(1, 17);
    player.tried(1, 18);
    player.audition(encodeCurves([mapped(1)]));
    player.curve(encodeCurves([mapped(1)]));
    player.audition(encodeCurves([mapped(1)]));
    expect(holds).toEqual([
      [1, 17, 0],
      [1, 0, 0],
      [1, 18, 0],
      [1, 0, 0],
      [1, 17, 0],
      [1, 0, 0],
    ]);
  });

  it("keeps what the set holds when a place is mapped anew while another preset is tried", () => {
    const { player, stored } = playing([mapped(0), mapped(1)]);
    player.mapped(0, 17);
    player.audition(encodeCurves([mapped(5)]));
    player.remap(0, 18);
    expect(stored).toEqual([[mapped(1)]]);
  });
});
