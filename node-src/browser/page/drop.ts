/** The longest preset file that is taken: one message of Max holds 32,767 letters. */
const LONGEST_FILE = 25_000;

/** Takes files that are dropped on the window. `importing` gets each one's text; one that is too long is refused in a sentence. */
export function takeDroppedFiles(
  importing: (file: string, text: string) => void,
  refuse: (words: string) => void,
): void {
  const { body } = document;
  addEventListener("dragover", (event) => {
    event.preventDefault();
    body.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) body.classList.remove("dropping");
  });
  addEventListener("drop", async (event) => {
    event.preventDefault();
    body.classList.remove("dropping");
    for (const file of event.dataTransfer?.files ?? []) {
      const text = file.size > LONGEST_FILE ? "" : await file.text();
      if (file.size > LONGEST_FILE) refuse(`“${file.name}” is too long for a preset.`);
      else importing(file.name, text);
    }
  });
}
