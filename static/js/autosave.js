// Keeps a form while it is filled in. The form has data-autosave and, inside it, an element with
// data-autosave-status that carries the sentences (data-saved with {time}, data-offline, data-refused).
// The server answers {"saved": "14:03", "version": 4}, or {"problem": "…"} with or without those two; with "answered"
// it says how far one is, for an element with data-autosave-answered.
// Without this script the button saves.
const WAIT = 600; // milliseconds after the last key or tap
const LARGEST_KEEPALIVE = 60_000; // browsers send no more than 64 KB while a page goes away

class Autosave {
  constructor(form) {
    this.form = form;
    this.status = form.querySelector("[data-autosave-status]");
    this.isDirty = false; // something was typed that was not sent
    this.unsure = null; // what was sent and never answered: sent again, word for word, before anything else
    this.flight = null; // the promise of what is being sent
    this.isStopped = false; // somebody else changed it: from here on only the button saves
    this.isLeaving = false;
    form.addEventListener("input", () => this.later());
    form.addEventListener("change", () => this.later());
    form.addEventListener("submit", (event) => this.submit(event));
    addEventListener("online", () => this.send());
    addEventListener("pageshow", () => (this.isLeaving = false));
    addEventListener("beforeunload", (event) => this.isUnsaved && !this.isLeaving && event.preventDefault());
    document.addEventListener("visibilitychange", () => document.hidden && this.send());
  }

  get isUnsaved() {
    return this.isDirty || this.unsure !== null;
  }

  later() {
    this.isDirty = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), WAIT);
  }

  send() {
    clearTimeout(this.timer);
    if (!this.isStopped && this.isUnsaved) {
      this.flight ??= this.sendAll().finally(() => (this.flight = null));
    }
    return this.flight;
  }

  async sendAll() {
    do {
      const body = this.unsure ?? new URLSearchParams(new FormData(this.form)).toString();
      if (this.unsure === null) this.isDirty = false;
      if (!(await this.deliver(body))) return;
    } while (this.isUnsaved && !this.isLeaving);
  }

  // Whether there is any use in sending more.
  async deliver(body) {
    let response;
    try {
      response = await fetch(this.form.getAttribute("action") || location.href, {
        method: "POST",
        body: new URLSearchParams(body),
        headers: { Accept: "application/json" },
        redirect: "manual",
        keepalive: body.length < LARGEST_KEEPALIVE,
      });
    } catch {
      this.unsure = body;
      this.tell("offline");
      return false;
    }
    this.unsure = null;
    if (!response.headers.get("Content-Type")?.startsWith("application/json")) {
      this.isDirty = true;
      this.tell("refused");
      return false;
    }
    return this.hear(await response.json());
  }

  hear({ saved, version, problem, answered }) {
    if (version) this.form.elements.version.value = version;
    if (answered) this.form.querySelector("[data-autosave-answered]").textContent = answered;
    if (problem) {
      this.isStopped = !version;
      this.isDirty ||= this.isStopped;
      this.say(saved ? `${this.sentence("saved", saved)}. ${problem}` : problem, "wrong");
    } else {
      this.tell("saved", saved);
    }
    return !this.isStopped;
  }

  // What is on its way goes first: its answer carries the version the whole form must be sent with.
  submit(event) {
    clearTimeout(this.timer);
    if (navigator.onLine === false) {
      event.preventDefault();
      this.tell("offline");
    } else if (this.flight || (this.unsure !== null && !this.isStopped)) {
      event.preventDefault();
      const button = event.submitter;
      this.isLeaving = true;
      this.send().then(() => (this.unsure === null ? this.form.requestSubmit(button) : (this.isLeaving = false)));
    } else {
      this.isLeaving = true;
    }
  }

  sentence(name, time = "") {
    return this.status?.dataset[name]?.replace("{time}", time) ?? "";
  }

  tell(name, time) {
    this.say(this.sentence(name, time), name === "saved" ? "good" : "wrong");
  }

  say(text, tone) {
    if (!this.status) return;
    this.status.textContent = text;
    this.status.className = `saved saved--${tone}`;
  }
}

for (const form of document.querySelectorAll("form[data-autosave]")) new Autosave(form);
