// What stands beside an answer belongs to that answer. Where another is tapped, what nobody touched follows: the day
// becomes today, the source goes, and the note goes where an earlier sheet keeps it; else a line asks whether it still
// holds. Tapped back, all comes back. The form has data-sourced (the line), data-today and perhaps data-put-away.
// Without this script the server does the same (cases/forms/observing.py), by what stands in the field `shown`.
class Beside {
  constructor(fold, form) {
    this.fold = fold;
    this.form = form;
    this.answers = [...fold.parentElement.querySelectorAll(":scope > .chips input")];
    this.note = fold.querySelector("textarea");
    this.day = fold.querySelector("input.utrecht-textbox");
    this.sources = [...fold.querySelectorAll("[type=radio]")];
    this.label = fold.querySelector("summary").textContent.split(": ")[0];
    this.code = this.note.name.slice("q-".length, -"-note".length);
    this.token = this.tokens.find((one) => one.startsWith(`${this.code}:`));
    this.touched = new Set(); // what somebody typed or tapped is theirs
    for (const one of this.answers) one.addEventListener("change", () => this.follow());
    fold.addEventListener("input", ({ target }) => this.touch(target));
  }

  get tokens() {
    return this.form.elements.shown.value.split(" ");
  }

  follow() {
    const isAnother = this.answers.some((one) => one.checked !== one.defaultChecked);
    const isAddedTo = this.answers.every((one) => one.checked || !one.defaultChecked);
    const isGiven = this.answers.some((one) => one.checked);
    const isKept = "putAway" in this.form.dataset;
    this.set("day", isAnother ? (isGiven ? this.form.dataset.today : "") : this.day.defaultValue);
    this.set("note", isAnother && isKept && !isAddedTo ? "" : this.note.defaultValue);
    if (!this.touched.has("sources")) {
      for (const one of this.sources) one.checked = isAnother ? !one.value : one.defaultChecked;
    }
    const others = this.tokens.filter((one) => one !== this.token);
    this.form.elements.shown.value = [...others, ...(this.token && !isAnother ? [this.token] : [])].join(" ");
    this.ask(isAnother && !isAddedTo && this.note.value.trim() !== "");
    this.tell();
  }

  set(part, value) {
    if (!this.touched.has(part)) this[part].value = value;
  }

  touch(target) {
    this.touched.add(target === this.note ? "note" : target === this.day ? "day" : "sources");
    if (target === this.note) this.ask(false);
    this.tell();
  }

  ask(isAsked) {
    this.line ??= this.note.closest("label").insertAdjacentElement("beforebegin", document.createElement("p"));
    this.line.role = "status";
    this.line.className = "sourced__asks";
    this.line.textContent = isAsked ? this.form.dataset.sourced : "";
    this.line.hidden = !isAsked;
    this.fold.open ||= isAsked;
  }

  tell() {
    const source = this.sources.find((one) => one.checked && one.value)?.closest("label").textContent.trim();
    const told = [source, this.day.value].filter(Boolean).join(", ");
    this.fold.querySelector("summary").textContent = told ? `${this.label}: ${told}` : this.label;
  }
}

for (const form of document.querySelectorAll("form[data-sourced]")) {
  for (const fold of form.querySelectorAll(".sourced")) new Beside(fold, form);
}
