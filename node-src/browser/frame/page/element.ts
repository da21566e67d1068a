/** The element of the page that has this id. @throws RangeError when the page has none. */
export function element<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new RangeError(`element: the page has no ${id}`);
  return found as Kind;
}

/** A new element of the page's; what it says is text, never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  words = "",
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = words;
  return made;
}

/** Has a part say these words, where it says others. */
export function write(part: Element, words: string): void {
  if (part.textContent !== words) part.textContent = words;
}

/** Has an attribute of a part read so, where it reads otherwise; `null` takes it away. */
export function mark(part: Element, name: string, value: string | null): void {
  if (part.getAttribute(name) === value) return;
  if (value === null) part.removeAttribute(name);
  else part.setAttribute(name, value);
}

/** Has a part be of a class, or not, where it is otherwise: a class that is toggled to what it is counts as a change. */
export function turn(part: Element, className: string, on: boolean): void {
  if (part.classList.contains(className) !== on) part.classList.toggle(className, on);
}

export function hide(part: HTMLElement, hidden: boolean): void {
  if (part.hidden !== hidden) part.hidden = hidden;
}

/** Has a property of a part's style read so, where it reads otherwise. */
export function style(part: HTMLElement, name: string, value: string): void {
  if (part.style.getPropertyValue(name) !== value) part.style.setProperty(name, value);
}

/** A button of the page's. */
export function makeButton(className: string, words: string): HTMLButtonElement {
  const button = make("button", className, words);
  button.type = "button";
  return button;
}
