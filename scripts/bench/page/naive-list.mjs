import { curvePath } from "#src/browser/page/views/curve-path.ts";
import { searchPresets } from "#src/model/recipe/search/search-presets.ts";

/** The peer: the same search, and every preset that is found as elements of the document, made anew at each keystroke. */
const { presets, previews } = JSON.parse(document.querySelector("#content").textContent);
const lines = new Map(previews.previews.map(({ key, lanes }) => [key, lanes[0].points]));

globalThis.showNaively = (query) => {
  const rows = searchPresets(presets.presets, query).map(({ key, preset }) => {
    const row = document.createElement("div");
    row.className = "row";
    row.style.position = "static";
    row.innerHTML =
      '<svg viewBox="0 0 1000 1000" preserveAspectRatio="none"><path></path></svg><span class="words"><span class="name"></span><span class="tags"></span></span><span></span><span class="fav">★</span>';
    row.querySelector("path").setAttribute("d", curvePath(lines.get(key)));
    row.querySelector(".name").textContent = preset.name;
    row.querySelector(".tags").textContent = preset.tags.join(" · ");
    return row;
  });
  document.querySelector("#rows").replaceChildren(...rows);
};
