import { type DeviceManifest, drawsCurves } from "#src/chassis/manifest/device-manifest.ts";
import { type DeviceStrip, panelKeys, type StripPanel, stripViews } from "#src/chassis/spec/strip-layout.ts";
import type { ParameterSpec } from "#src/model/device/device-spec.ts";

/** The guide's page of controls: the texts that Live's Info View shows, each with where on the strip the control is seen. */
export function controlsPage(manifests: readonly DeviceManifest[]): string {
  const drawing = manifests.filter(drawsCurves);
  const everywhere = sharedBy(manifests);
  const onCurves = sharedBy(drawing);
  const apart = (manifest: DeviceManifest) =>
    controlsOf(manifest).filter(({ row }) => !everywhere.has(row) && !(drawsCurves(manifest) && onCurves.has(row)));
  const curves = [...onCurves].filter((row) => !everywhere.has(row));
  return [
    HEAD,
    table("Every device", [...everywhere], null),
    table(listed(drawing.map(({ title }) => title)), curves, null),
    ...manifests.map((manifest) => {
      const controls = apart(manifest);
      const rows = controls.map(({ row }) => row);
      return table(manifest.title, rows, drawsCurves(manifest) ? controls.map(({ seen }) => seen) : null);
    }),
  ].join("\n");
}

const HEAD = `# Controls

Every dial, menu and button of every device, as Live's Info View explains it when the mouse rests on it. *In Live* is its name in automation lanes.
Ranges, and what presets call a control: [Settings](settings.md).

On Ride, Pump, Sweep and Throw a dial or menu that shapes the curve redraws it as soon as it rests, once Analyse has listened; nothing is written until Write.
*Seen with* says on which [panels](strip.md) a control stands; where nothing is said, it is always there. Target, From, To, Invert, Curve and Mapped take the place
of the dials while **Targets** is pressed.
`;

/** A control's cells of a table, and the panels that it is seen with. */
interface Control {
  readonly row: string;
  readonly seen: string;
}

function table(title: string, rows: readonly string[], seen: readonly string[] | null): string {
  const [head, rule] = seen === null ? ["", ""] : [" seen with |", "---|"];
  const lines = rows.map((row, place) => `${row}${seen === null ? "" : ` ${seen[place]} |`}\n`);
  return `## ${title}\n\n| on the strip | in Live | what it does |${head}\n|---|---|---|${rule}\n${lines.join("")}`;
}

/** Rows that all of them have, in the order of the first. */
function sharedBy(manifests: readonly DeviceManifest[]): ReadonlySet<string> {
  const [first = [], ...others] = manifests.map((manifest) => controlsOf(manifest).map(({ row }) => row));
  return new Set(first.filter((row) => others.every((rows) => rows.includes(row))));
}

function controlsOf(manifest: DeviceManifest): readonly Control[] {
  const seen = drawsCurves(manifest) ? panelsOf(manifest.spec.parameters, manifest.patch.strip) : () => "";
  return manifest.spec.parameters
    .filter(({ kind, key }) => kind !== "blob" && !LATER_TARGET.test(key))
    .map((control) => ({
      row: `| ${onStrip(control)} | ${control.longName.replace(FIRST_TARGET, "$1 1 to 8")} | ${told(control)} |`,
      seen: seen(control.key),
    }));
}

/** Of eight targets the first stands for all. */
const LATER_TARGET = /^(?:from|to|invert|bend)[2-8]$/;
const FIRST_TARGET = /^(Target) 1/;

/** A control as its strip shows it. */
function onStrip(control: ParameterSpec): string {
  if (control.kind === "button") return control.label;
  return control.key === "compare" && control.kind === "choice" ? control.options.join(" \\| ") : control.shortName;
}

/** Says of a key which panels show it, by the options of the menu that changes them, and which have it behind More. */
function panelsOf(parameters: readonly ParameterSpec[], strip: DeviceStrip): (key: string) => string {
  const menu = parameters.find(({ key }) => key === strip.by);
  if (menu?.kind !== "choice") throw new RangeError(`panelsOf: the strip has no menu “${strip.by}”`);
  const views = stripViews(strip);
  const panels = menu.options.map((name, place) => ({
    name,
    shown: [...keysOf(strip.panels[place]), ...views[place]!.buttons],
    more: keysOf(strip.more?.[place]),
  }));
  return (key) => {
    const shown = panels.filter((panel) => panel.shown.includes(key)).map(({ name }) => name);
    const behind = panels
      .filter((panel) => panel.more.includes(key) && !panel.shown.includes(key))
      .map(({ name }) => name);
    if (shown.length === panels.length) return "";
    return [
      ...(shown.length > 0 ? [shown.join(", ")] : []),
      ...(behind.length > 0 ? [`More of ${behind.join(", ")}`] : []),
    ].join("; ");
  };
}

function keysOf(panel: StripPanel | null | undefined): readonly string[] {
  return panel ? panelKeys(panel) : [];
}

/** What the Info View says, without what holds for every control that shapes a curve. */
function told({ info }: ParameterSpec): string {
  return info
    .replace(AGAIN, (_, first: string, rest: string) => ` ${first.toUpperCase()}${rest}`)
    .replace(FOLLOWS, "")
    .replace(/\bon target 1\b/, "on the target that is shown")
    .replaceAll("|", "\\|");
}

const FOLLOWS = / After Analyse the curve follows; Write makes it heard\.$/;
const AGAIN = / After Analyse the curve follows; (\w)([^.]*\.) Write makes it heard\.$/;

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
