// Small comforts; every page works without them.
document.querySelector(".error-summary")?.focus();

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const open = event.target.closest?.(".drop[open]");
    open?.removeAttribute("open");
    open?.querySelector("summary").focus();
  }
});
