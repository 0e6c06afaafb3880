// Moving somebody on the network map: by dragging, or with the arrow keys while they have the focus. Every move is
// kept right away; the server answers with the map as it is now. Without this script the form of the member does it.
const SLACK = 6; // pixels a finger may tremble before it is dragging
const WAIT = 700; // milliseconds after the last arrow
const TURN = 10; // degrees by one arrow
const TURNS = { ArrowLeft: -TURN, ArrowRight: TURN };
const STEPS = { ArrowUp: -1, ArrowDown: 1 };

class Around {
  constructor(map) {
    this.map = map;
    this.held = null; // who is being moved: { tie, x, y, from }
    this.isBusy = false;
    map.querySelector(".around__how")?.removeAttribute("hidden");
    map.addEventListener("pointerdown", (event) => this.grab(event));
    map.addEventListener("pointermove", (event) => this.drag(event));
    map.addEventListener("pointerup", () => this.drop());
    map.addEventListener("pointercancel", () => this.letGo());
    map.addEventListener("dragstart", (event) => event.preventDefault());
    map.addEventListener("click", (event) => this.click(event), true);
    map.addEventListener("keydown", (event) => this.key(event));
    map.addEventListener("focusout", () => !this.wasDragged && this.held?.byKey && this.settle());
  }

  get drawing() {
    return this.map.querySelector(".around__drawing");
  }

  get rings() {
    return this.drawing.dataset.rings.split(" ").map(Number);
  }

  tieOf(event) {
    return event.target.closest?.("a.tie");
  }

  // --- With a pointer ---

  grab(event) {
    const tie = this.tieOf(event);
    if (!tie || event.button || this.isBusy || this.held) return;
    this.wasDragged = false;
    this.held = { tie, startX: event.clientX, startY: event.clientY, from: tie.getAttribute("transform") };
    tie.setPointerCapture(event.pointerId);
  }

  drag(event) {
    const { held } = this;
    if (!held) return;
    const far = Math.hypot(event.clientX - held.startX, event.clientY - held.startY);
    if (!this.wasDragged && far < SLACK) return;
    this.wasDragged = true;
    const { x, y } = this.point(event);
    Object.assign(held, this.placeAt(x, y));
    this.show(held.tie, x, y, held.ring);
  }

  drop() {
    if (this.wasDragged) this.settle();
    else this.held = null;
  }

  settle() {
    clearTimeout(this.timer);
    const { held } = this;
    this.held = null;
    if (held) this.keep(held);
  }

  letGo() {
    clearTimeout(this.timer);
    if (!this.held) return;
    const { tie, from } = this.held;
    this.held = null;
    this.putBack(tie, from);
  }

  // After dragging the browser also clicks: that is no wish to open the page.
  click(event) {
    if (this.wasDragged && this.tieOf(event)) event.preventDefault();
    this.wasDragged = false;
  }

  // --- With the arrow keys ---

  key(event) {
    const tie = this.tieOf(event);
    if (!tie || this.isBusy) return;
    this.wasDragged = false;
    if (event.key === "Escape") this.letGo();
    if (event.key === "Enter" && this.held) {
      event.preventDefault();
      this.settle();
    }
    if (!(event.key in TURNS) && !(event.key in STEPS)) return;
    event.preventDefault();
    if (this.held?.tie !== tie) this.held = { tie, byKey: true, from: tie.getAttribute("transform"), ...this.now(tie) };
    const { held } = this;
    held.angle = (held.angle + (TURNS[event.key] ?? 0) + 360) % 360;
    held.ring = Math.min(3, Math.max(1, held.ring + (STEPS[event.key] ?? 0)));
    const turned = (held.angle * Math.PI) / 180;
    const far = this.middle(held.ring);
    this.show(tie, far * Math.sin(turned), -far * Math.cos(turned), held.ring);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), WAIT);
  }

  // --- Places ---

  point(event) {
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(this.drawing.getScreenCTM().inverse());
  }

  now(tie) {
    const [x, y] = tie.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
    return this.placeAt(x, y);
  }

  placeAt(x, y) {
    const angle = Math.round((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;
    const inside = this.rings.findIndex((edge) => Math.hypot(x, y) <= edge);
    return { angle, ring: inside < 0 ? 3 : inside + 1 };
  }

  middle(ring) {
    const edges = [30, ...this.rings];
    return (edges[ring - 1] + edges[ring]) / 2;
  }

  // --- Showing and keeping ---

  show(tie, x, y, ring) {
    tie.setAttribute("transform", `translate(${x} ${y})`);
    tie.classList.add("tie--held");
    this.threadOf(tie)?.classList.add("thread--held");
    for (const one of this.map.querySelectorAll(".around__ring")) {
      one.classList.toggle("around__ring--over", one.classList.contains(`around__ring--${ring}`));
    }
  }

  threadOf(tie) {
    const place = [...this.map.querySelectorAll("a.tie")].indexOf(tie);
    return this.map.querySelectorAll(".around__threads > .thread")[place];
  }

  putBack(tie, from) {
    tie.setAttribute("transform", from);
    tie.classList.remove("tie--held");
    this.threadOf(tie)?.classList.remove("thread--held");
    this.map.querySelector(".around__ring--over")?.classList.remove("around__ring--over");
  }

  async keep({ tie, from, ring, angle }) {
    this.isBusy = true;
    const address = tie.getAttribute("href");
    const hadFocus = document.activeElement === tie;
    try {
      const { map, said, problem } = await this.send(`${address}plaats/`, { ring, angle });
      if (map) this.redraw(map, hadFocus && address);
      else this.putBack(tie, from);
      this.say(said ?? problem, !map);
    } catch {
      this.putBack(tie, from);
      this.say(this.told("offline"), true);
    }
    this.isBusy = false;
  }

  async send(address, place) {
    const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
    const body = new URLSearchParams({ ...place, version: this.map.dataset.version, csrfmiddlewaretoken: token });
    const answer = await fetch(address, { method: "POST", body, headers: { Accept: "application/json" } });
    // Signed out, or taken off by somebody else: then it is a page that comes back.
    const isTold = answer.headers.get("Content-Type")?.startsWith("application/json");
    return isTold ? answer.json() : { problem: this.told("refused") };
  }

  redraw(html, focused) {
    const fresh = new DOMParser().parseFromString(html, "text/html");
    this.map.dataset.version = fresh.getElementById(this.map.id).dataset.version;
    for (const part of [this.map, document.getElementById("iedereen")]) {
      part.replaceChildren(...fresh.getElementById(part.id).childNodes);
    }
    this.map.querySelector(".around__how")?.removeAttribute("hidden");
    if (focused) this.map.querySelector(`a.tie[href="${focused}"]`)?.focus();
  }

  told(name) {
    return document.querySelector("[data-network-said]").dataset[name];
  }

  say(words, isWrong) {
    const line = document.querySelector("[data-network-said]");
    line.textContent = words;
    line.classList.toggle("visually-hidden", !isWrong);
    line.classList.toggle("around__wrong", isWrong);
  }
}

for (const map of document.querySelectorAll("[data-draw]")) new Around(map);
