/** What a check asks of a patch, as Max saves it. */
export interface PatchJson {
  readonly boxes?: readonly { readonly box: BoxJson }[];
  readonly lines?: readonly { readonly patchline: { readonly source: End; readonly destination: End } }[];
  readonly project?: { readonly amxdtype?: number };
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly dependency_cache?: readonly { readonly name?: string }[];
}

/** A box's id and the number of its outlet or inlet. */
export type End = readonly [string, number];

export interface BoxJson {
  readonly id: string;
  readonly maxclass: string;
  readonly text?: string;
  readonly numinlets?: number;
  readonly numoutlets?: number;
  readonly outlettype?: readonly string[];
  readonly filename?: string;
  readonly parameter_enable?: number;
  readonly boxatts?: unknown;
  readonly presentation?: number;
  readonly presentation_rect?: readonly number[];
  readonly saved_object_attributes?: { readonly filename?: string; readonly parameter_enable?: number };
  readonly saved_attribute_attributes?: { readonly valueof?: Readonly<Record<string, unknown>> };
  readonly patcher?: PatchJson;
}

/** A box with the ids of the boxes around it, as Max registers it: `obj-10::obj-2`. */
export interface PlacedBox {
  readonly path: string;
  readonly box: BoxJson;
}

/** Every box of a patch and of the patches inside it. */
export function boxesOf(patcher: PatchJson, around = ""): readonly PlacedBox[] {
  return (patcher.boxes ?? []).flatMap(({ box }) => {
    const path = `${around}${box.id}`;
    return [{ path, box }, ...(box.patcher === undefined ? [] : boxesOf(box.patcher, `${path}::`))];
  });
}

/** The object that a box is: the first word of a `newobj`, the class of any other. */
export function objectName({ maxclass, text = "" }: BoxJson): string {
  return maxclass === "newobj" ? (text.trim().split(/\s+/)[0] ?? "") : maxclass;
}
