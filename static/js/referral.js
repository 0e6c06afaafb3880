// Whom to call changes along with the chosen wijk; without a script it shows when the form comes back.
const district = document.querySelector("select[name=district]");
const part = () => document.querySelector("#contactpersonen");

district?.addEventListener("change", async () => {
  if (!district.value) {
    return;
  }
  const asked = district.value;
  const answer = await fetch(`${location.pathname}?wijk=${asked}`);
  if (answer.ok && district.value === asked) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    part().replaceWith(page.querySelector("#contactpersonen"));
  }
});
