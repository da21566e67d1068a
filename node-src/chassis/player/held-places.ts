import type { StoredCurve } from "#src/model/device/stored-curve.ts";

/** What moves the parameter of a place: Live's id of what is taken over, of what is modulated; 0 for nothing. Never both. */
export interface HeldPlace {
  readonly taken: number;
  readonly modulated: number;
}

/** The menu "Mapped", in its order. */
export const MAPPED_WAYS = ["auto", "modulate", "takeOver"] as const;

export type MappedWay = (typeof MAPPED_WAYS)[number];

/** What is known of the mapped parameters, which ids Live gave them and how they may be moved, and what follows from it for a curve. */
export class HeldPlaces {
  way: MappedWay = "auto";
  /** Whether there is a `live.modulate~`. */
  offered = false;
  /** While other curves are tried than those of the set. */
  auditioning = false;
  readonly #hands = new Map<number, number>();
  readonly #named = new Map<number, number>();
  readonly #tried = new Map<number, number>();
  /** Another parameter was named there than the curve was made for. */
  readonly #stale = new Set<number>();
  /** Live would not modulate what is there. */
  readonly #refused = new Set<number>();

  /** The parameter that a person mapped. Live gives it another id each time that the set is opened, and 0 once it is gone. */
  map(place: number, id: number): void {
    if ((this.#hands.get(place) ?? 0) !== id) this.#refused.delete(place);
    this.#hands.set(place, id);
  }

  mappedIn(place: number): number {
    return this.#hands.get(place) ?? 0;
  }

  /** The parameter that a preset names: until its curve comes, what plays there was made for the one before. */
  name(place: number, id: number): void {
    const before = this.#named.get(place) ?? 0;
    if (before !== id) this.#refused.delete(place);
    if (before !== 0 && before !== id) this.#stale.add(place);
    this.#named.set(place, id);
  }

  /** The parameter that a preset names while it is tried. */
  try(place: number, id: number): void {
    this.#tried.set(place, id);
  }

  /** Curves have come for the parameters as they are now. */
  fresh(auditioning: boolean): void {
    this.auditioning = auditioning;
    if (!auditioning) this.#tried.clear();
    this.#stale.clear();
  }

  /** Live would not modulate it, and this is the way that is left. */
  refuse(place: number): void {
    this.#refused.add(place);
  }

  /** Live is asked again. */
  forget(): void {
    this.#refused.clear();
  }

  /** What these curves hold, by place; two places never hold one parameter. */
  wanted(curves: readonly StoredCurve[]): ReadonlyMap<number, HeldPlace> {
    const found = new Map<number, HeldPlace>();
    const taken = new Set<number>();
    for (const curve of curves) {
      const id = curve.target === "mapped" ? this.#idAt(curve.index) : 0;
      if (id === 0 || taken.has(id)) continue;
      taken.add(id);
      const held = this.#heldBy(curve, id);
      if (held !== null) found.set(curve.index, held);
    }
    return found;
  }

  /** What is mapped in a place by a person, or else named there by a preset. */
  idIn(place: number): number {
    return this.mappedIn(place) || (this.#named.get(place) ?? 0);
  }

  #idAt(place: number): number {
    if (this.auditioning) return this.#tried.get(place) ?? this.mappedIn(place);
    return this.mappedIn(place) === 0 && this.#stale.has(place) ? 0 : this.idIn(place);
  }

  /** A person who chose to modulate does not want the knob locked, whatever Live says. */
  #heldBy({ index, rest }: StoredCurve, id: number): HeldPlace | null {
    const taken = { taken: id, modulated: 0 };
    if (!this.offered || rest === undefined || this.way === "takeOver") return taken;
    if (this.way === "auto" && !rest.carries) return taken;
    if (!this.#refused.has(index)) return { taken: 0, modulated: id };
    return this.way === "auto" ? taken : null;
  }
}
