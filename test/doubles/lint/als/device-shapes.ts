import { type XmlElement, xmlTree } from "#test/doubles/lint/xml-tree.ts";

/** How a device of a class is built, apart from its values. */
export interface DeviceShape {
  readonly className: string;
  readonly key: string;
}

/** The structure of every device of these classes, apart from mappings and from where a preset came from. */
export function deviceShapes(text: string, classes: readonly string[]): readonly DeviceShape[] {
  return [...xmlTree(text).walk()]
    .filter(({ tag, attributes }) => classes.includes(tag) && attributes.has("Id"))
    .map((device) => ({ className: device.tag, key: skeleton(device) }));
}

/** Devices of a class that a set had before, which are not built as any of that class was. */
export function strangers(before: readonly DeviceShape[], after: readonly DeviceShape[]): readonly DeviceShape[] {
  return after.filter(({ className, key }) => {
    const own = before.filter((each) => each.className === className);
    return own.length > 0 && own.every((each) => each.key !== key);
  });
}

function skeleton(element: XmlElement): string {
  const from = element.tag === "LastPresetRef" || element.tag === "SourceContext";
  const inside = from
    ? "*"
    : element.children
        .filter(({ tag }) => tag !== "KeyMidi")
        .map(skeleton)
        .join(",");
  return `${element.tag}(${inside})`;
}
