/**
 * The patcher inside a `gen~` that holds one codebox: `in 1` to `in N`, the code, `out 1` to `out M`.
 *
 * Source: gen patchers as Max 8.6 and 9.0 saved them into public patches (class namespace, codebox keys).
 */
export function genPatcher(code: string, inlets: number, outlets: number): Readonly<Record<string, unknown>> {
  const ins = Array.from({ length: inlets }, (_, index) => index + 1);
  const outs = Array.from({ length: outlets }, (_, index) => index + 1);
  const end = (id: string, text: string, left: number, top: number, counts: object) => ({
    box: { id, maxclass: "newobj", text, patching_rect: [left, top, 34, 22], ...counts },
  });
  return {
    fileversion: 1,
    appversion: { major: 9, minor: 0, revision: 5, architecture: "x64", modernui: 1 },
    classnamespace: "dsp.gen",
    rect: [100, 100, 900, 700],
    boxes: [
      ...ins.map((number) => {
        const counts = { numinlets: 0, numoutlets: 1, outlettype: [""] };
        return end(`in-${number}`, `in ${number}`, number * 60, 20, counts);
      }),
      {
        box: {
          id: "code",
          maxclass: "codebox",
          code,
          fontface: 0,
          fontname: "<Monospaced>",
          fontsize: 12,
          numinlets: inlets,
          numoutlets: outlets,
          outlettype: outs.map(() => ""),
          patching_rect: [60, 60, 800, 560],
        },
      },
      ...outs.map((number) => end(`out-${number}`, `out ${number}`, number * 60, 640, { numinlets: 1, numoutlets: 0 })),
    ],
    lines: [
      ...ins.map((number) => ({ patchline: { source: [`in-${number}`, 0], destination: ["code", number - 1] } })),
      ...outs.map((number) => ({ patchline: { source: ["code", number - 1], destination: [`out-${number}`, 0] } })),
    ],
  };
}
