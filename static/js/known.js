// "Misschien al bekend" while somebody types. Without a script the same list comes back with the sent form.
// What is typed goes in the body of a POST, never in an address. Focus stays where it is; only a count is announced.
const PAUSE = 350;
const SHORTEST = 3;
const BESIDE = matchMedia("(min-width: 60rem)");

for (const region of document.querySelectorAll("[data-known]")) {
  watch(region, region.closest("form") ?? document.querySelector("main form.form"));
}

function watch(region, form) {
  const list = region.querySelector("[data-known-list]");
  const said = region.querySelector("[data-known-said]");
  const fields = region.dataset.watched.split(" ").map((name) => form?.elements[name]).filter(Boolean);
  const words = () => fields.map((field) => field.value.trim()).filter(Boolean);
  let asked = words().join(" ");
  let timer = 0;
  let running = null;
  let waiting = null;

  const ask = async () => {
    const typed = words();
    if (typed.join(" ") === asked) {
      return;
    }
    asked = typed.join(" ");
    running?.abort();
    running = new AbortController();
    if (asked.length < SHORTEST) {
      show("");
      return;
    }
    const body = new URLSearchParams(typed.map((text) => ["words", text]));
    body.append("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
    try {
      const answer = await fetch(region.dataset.url, { method: "POST", body, signal: running.signal });
      if (answer.ok && !answer.redirected) {
        show(await answer.text());
      }
    } catch (problem) {
      if (problem.name !== "AbortError") {
        asked = ""; // offline: silent, and the next pause asks again
      }
    }
  };

  // Nothing changes under the hands of somebody who is choosing: then it waits until they leave the list.
  const show = (html) => {
    if (list.contains(document.activeElement)) {
      waiting = html;
      return;
    }
    waiting = null;
    const fresh = new DOMParser().parseFromString(html, "text/html").body;
    for (const choice of list.querySelectorAll("input:checked")) {
      keep(choice, fresh);
    }
    list.replaceChildren(...fresh.childNodes);
    loosen(list);
    const count = list.querySelector("[data-said]")?.dataset.said ?? "";
    if (said.textContent !== count) {
      said.textContent = count;
    }
  };

  list.addEventListener("focusout", (event) => {
    if (waiting !== null && !list.contains(event.relatedTarget)) {
      queueMicrotask(() => waiting !== null && !list.contains(document.activeElement) && show(waiting));
    }
  });
  list.addEventListener("change", (event) => fill(form, list, event.target));
  form?.addEventListener("change", (event) => follow(list, event.target));
  for (const field of fields) {
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
  }
  if (!BESIDE.matches) {
    fields.at(-1)?.closest(".utrecht-form-field")?.append(region); // on a phone the bottom of the page is out of sight
  }
  loosen(list);
}

// What was chosen stays chosen, also when its line is no longer among the likely ones.
function keep(choice, fresh) {
  const same = [...fresh.querySelectorAll(`input[name="${choice.name}"]`)];
  const again = same.find((input) => input.value === choice.value);
  same.forEach((input) => { input.checked = input === again; });
  if (!again && choice.value) {
    const card = fresh.querySelector(".known") ?? fresh.appendChild(bare(choice.closest(".known")));
    const question = choice.closest("fieldset");
    const group = same[0]?.closest("fieldset") ?? card.appendChild(bare(question));
    const answers = group.querySelector(".options");
    if (!same.length) {
      answers.append(question.querySelector("label:last-child").cloneNode(true));
    }
    answers.prepend(choice.closest("label").cloneNode(true));
  }
}

// A card or a question with its heading, without what was in it.
function bare(part) {
  const copy = part.cloneNode(true);
  copy.querySelectorAll("ul, fieldset, label").forEach((line) => line.remove());
  delete copy.dataset.said;
  return copy;
}

// With a script the fields of the form hold the choice; the options here are not sent beside them.
function loosen(list) {
  list.querySelectorAll("input[type=radio]").forEach((input) => input.setAttribute("form", "niet-verzenden"));
}

function own(form, list, name) {
  return [...(form?.elements ?? [])].find((field) => field.name === name && !list.contains(field));
}

function fill(form, list, choice) {
  const field = own(form, list, choice.name);
  if (field) {
    field.value = choice.value;
    field.closest("details")?.setAttribute("open", "");
  }
}

function follow(list, field) {
  if (field.name && !list.contains(field)) {
    for (const input of list.querySelectorAll(`input[type="radio"][name="${CSS.escape(field.name)}"]`)) {
      input.checked = input.value === field.value;
    }
  }
}
