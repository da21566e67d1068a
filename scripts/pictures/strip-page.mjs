import { control } from "./controls.mjs";
import { STRIP_THEMES, switchedOff } from "./strip-themes.mjs";

/** The strip as Live would show it: title bar, the patch's presentation, and the face drawn by the shipped code. */
export function stripPage({ title, patch, theme, enabled, messages, script, face }) {
  const colours = enabled ? STRIP_THEMES[theme] : switchedOff(STRIP_THEMES[theme]);
  const variables = Object.entries(colours).map(([name, colour]) => `--${name}:${colour}`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>
:root{${variables.join(";")}}
${STYLE}
main{width:${patch.width}px}
.strip{height:${patch.height}px}
</style>
</head>
<body>
<main>
<header><i class="led${enabled ? " on" : ""}"></i>${title}</header>
<div class="strip">${patch.boxes.map(control).join("\n")}</div>
</main>
<script>${script}</script>
<script>showFace(${inScript(messages)}, "${theme}", ${inScript(face)});</script>
</body>
</html>
`;
}

function inScript(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

const STYLE = `*{box-sizing:border-box;margin:0;padding:0}
body{background:var(--desktop);padding:8px;width:max-content;color:var(--text);
font:500 9.5px/12px "Ableton Sans Medium","Ableton Sans",Inter,Arimo,"Liberation Sans",Arial,sans-serif}
main{border:0;border-radius:4px;overflow:hidden;background:var(--surface)}
header{height:18px;padding:1px 8px 0;display:flex;align-items:center;gap:6px;background:var(--title);font-size:10px;font-weight:600}
.led{width:10px;height:10px;border-radius:50%;border:1px solid var(--frame);background:var(--control)}
.led.on{background:var(--chosen)}
.strip{position:relative;overflow:hidden}
.box{position:absolute}
.box>span{display:block;width:100%;height:100%}
b{font-weight:inherit;white-space:nowrap;overflow:hidden}
canvas{display:block;width:100%;height:100%}
.dial{display:flex!important;flex-direction:column;align-items:center;justify-content:space-between}
.dial b{max-width:100%;text-align:center}
.dial.tiny{display:grid!important;grid-template:12px 1fr/20px 1fr;align-items:center}
.dial.tiny .name{grid-column:1/3;text-align:left}
.dial.tiny .value{text-align:left;padding-left:2px}
svg{display:block;flex:none;overflow:visible}
svg path{fill:none;stroke-width:2.5}
.ring{stroke:var(--ring)}
.arc{stroke:var(--arc)}
.needle{stroke:var(--needle);stroke-width:2!important}
.field,.button{position:relative;display:flex!important;align-items:center;background:var(--control);border:1px solid var(--frame);border-radius:2px}
.field{padding:0 4px;justify-content:space-between}
.field b{position:relative;flex:1}
.field.centre b{text-align:center}
.field.centre{padding:0 1px}
.bar{position:absolute;left:0;top:0;bottom:0;background:var(--arc);opacity:.25}
.arrow{border:3px solid transparent;border-top:4px solid var(--text);border-bottom:0;margin-left:4px;flex:none}
.button{justify-content:center}
.drop{display:flex!important;align-items:center;justify-content:center;background:var(--control);border:1px dashed var(--frame);border-radius:2px}
.button.on{background:var(--chosen);color:var(--onChosen)}
.tabs{display:grid!important;gap:0}
.tabs .button+.button{border-left:0;border-radius:0}
.tabs .button{border-radius:0}
.toggle{background:var(--control);border:1px solid var(--frame);border-radius:2px}
.toggle.on{background:var(--chosen)}
.comment{display:flex!important;align-items:center}
.comment b{flex:1}
.line{border-top:1px solid var(--line);margin-top:calc(50% - .5px)}
.line.upright{border-top:0;border-left:1px solid var(--line);margin:0 0 0 calc(50% - .5px)}
.panel{background:var(--title)}`;
