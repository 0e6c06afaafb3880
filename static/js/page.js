// Small comforts; every page works without them.
document.querySelector(".error-summary")?.focus();

// Going back draws a form anew, with a fresh token, and the browser puts the old words in it: sending that again
// would be a second sending. The history remembers which token belongs to this visit (docs/adr/0012).
const tokens = [...document.querySelectorAll('input[type="hidden"][name$="sending"]')];
const kept = history.state?.sendings;
if (kept?.length === tokens.length) {
  tokens.forEach((token, place) => { token.value = kept[place]; });
} else if (tokens.length) {
  history.replaceState({ ...history.state, sendings: tokens.map((token) => token.value) }, "");
}

// Fields that must not fill themselves for the next caller (autocomplete="off") are not put back by the browser
// either: who goes back after an answer that never came, would have lost the name.
const isShy = (field) => field.autocomplete === "off" && field.type !== "hidden" && field.value;
for (const { form } of tokens) {
  form.addEventListener("submit", () => {
    const words = [...form.elements].filter(isShy).map((field) => [field.name, field.value]);
    history.replaceState({ ...history.state, words }, "");
  });
  for (const [name, value] of history.state?.words ?? []) {
    const field = form.elements[name];
    if (field?.value === "") field.value = value;
  }
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const open = event.target.closest?.(".drop[open]");
    open?.removeAttribute("open");
    open?.querySelector("summary").focus();
  }
});
