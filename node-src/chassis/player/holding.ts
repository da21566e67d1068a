import { type HeldPlace, HeldPlaces, type MappedWay } from "#src/chassis/player/held-places.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";

/** What the mapped parameters are held by. */
export interface HoldingHost {
  /**
   * What moves the parameter of a place: the patch takes it or modulates it while the transport runs, and lets go after. Of two
   * ways the one is let go before the other is taken.
   */
  hold(place: number, held: HeldPlace): void;
  /** The parameter of the target that the strip shows, whenever it is another; 0 for none. */
  showTarget(id: number): void;
  /** A sentence for the face. */
  say(words: string): void;
}

/** What is told of the mapped parameters. */
export interface MappedParameters {
  /** The parameter that is mapped in a place. Live gives it another id each time that the set is opened. */
  mapped(place: number, id: number): void;
  /** The parameter that a preset names for a place, and the one that it names while it is tried. */
  named(place: number, id: number): void;
  tried(place: number, id: number): void;
  /** The menu "Mapped". */
  way(way: MappedWay): void;
  /** There is a `live.modulate~`; comes before the first tick where there is one. */
  offers(): void;
  /** The strip shows another target. */
  picked(place: number): void;
  /** Whether the patch passes on what is held: while the transport runs and the device is on. */
  runs(on: boolean): void;
  /** Whether Live modulates what it was asked to; what it says of having let go is passed over. */
  modulating(place: number, does: boolean): void;
}

/** Keeps what is held in step with what is played and with what is known of the mapped parameters. */
export class Holding {
  readonly places = new HeldPlaces();
  readonly #host: HoldingHost;
  readonly #held = new Map<number, HeldPlace>();
  #curves: readonly StoredCurve[] = [];
  #picked = 0;
  #shown = 0;
  #runs = false;
  #ticked = false;

  constructor(host: HoldingHost) {
    this.#host = host;
  }

  readonly parameters: MappedParameters = {
    mapped: (place, id) => {
      this.places.map(place, id);
      this.#again();
    },
    named: (place, id) => {
      this.places.name(place, id);
      this.#again();
    },
    tried: (place, id) => this.places.try(place, id),
    way: (way) => {
      this.places.way = way;
      this.places.forget();
      this.#again();
      this.#sayWhere();
    },
    offers: () => {
      this.places.offered = true;
      this.#again();
    },
    picked: (place) => {
      this.#picked = place;
      this.#showTarget();
    },
    runs: (on) => {
      this.#runs = on;
    },
    modulating: (place, does) => {
      if (does || !this.#runs || (this.#held.get(place) ?? NOTHING).modulated === 0) return;
      this.places.refuse(place);
      this.#again();
      this.#host.say(refusedWords(place, this.places.way));
    },
  };

  /** Lets go of what these curves do not hold, or hold in another way: before other curves are played. */
  letGo(curves: readonly StoredCurve[]): void {
    const wanted = this.places.wanted(curves);
    for (const [place, now] of this.#held) {
      if (sameHeld(now, wanted.get(place) ?? NOTHING)) continue;
      this.#held.delete(place);
      this.#host.hold(place, NOTHING);
    }
  }

  /** Holds what these curves hold, and nothing else. */
  hold(curves: readonly StoredCurve[]): void {
    this.#curves = curves;
    this.letGo(curves);
    for (const [place, how] of this.places.wanted(curves)) {
      if (this.#held.has(place)) continue;
      this.#held.set(place, how);
      this.#host.hold(place, how);
    }
  }

  /** The clock runs: the device is whole. */
  ticks(): void {
    if (this.#ticked) return;
    this.#ticked = true;
    this.#sayWhere();
  }

  #showTarget(): void {
    const id = this.places.idIn(this.#picked);
    if (id === this.#shown) return;
    this.#shown = id;
    this.#host.showTarget(id);
  }

  #again(): void {
    this.#showTarget();
    this.hold(this.#curves);
  }

  #sayWhere(): void {
    if (this.#ticked && this.places.way === "modulate" && !this.places.offered) this.#host.say(NOT_OFFERED);
  }
}

const NOTHING: HeldPlace = { taken: 0, modulated: 0 };

function sameHeld(one: HeldPlace, other: HeldPlace): boolean {
  return one.taken === other.taken && one.modulated === other.modulated;
}

const NOT_OFFERED = "This Live cannot modulate, which takes Live 12: mapped parameters are taken over while they play.";

function refusedWords(place: number, way: MappedWay): string {
  const what = `Live does not modulate the parameter of target ${place + 1}`;
  return way === "auto" ? `${what}: it is taken over while it plays.` : `${what}: set Mapped to Auto or Take over.`;
}
