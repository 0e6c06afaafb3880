"""A browser tab that works as a person does and judges every page it arrives at."""

from pathlib import Path
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from django.urls import resolve
from playwright.sync_api import BrowserContext, ConsoleMessage, Request, Response

SCREENSHOTS = Path(__file__).resolve().parents[1] / "screenshots"
WCAG = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
}
LARGEST_PAGE = 60 * 1024
MENU_LIES_OPEN_FROM = 960
# What can be pressed but not reached: outside the window, and not in something that scrolls by itself.
OUT_OF_REACH = """() => [...document.querySelectorAll("a, button, input, select, textarea, summary")].filter((one) => {
    const { width, left, right } = one.getBoundingClientRect();
    const isOutside = width > 1 && (right > innerWidth + 1 || left < -1);
    return isOutside && one.checkVisibility() && !one.closest(".table-scroll, .skip-link");
}).map((one) => one.textContent.trim() || one.name)"""
WATCH_POLICY = """addEventListener("securitypolicyviolation", (breach) =>
    console.error(`Content-Security-Policy: ${breach.violatedDirective} ${breach.blockedURI} ${breach.sample}`))"""


class Tab:
    """One page of one browser, with a memory of what went wrong in it."""

    def __init__(self, context: BrowserContext, house: str, album: str, *, has_script: bool, has_axe: bool) -> None:
        self.house, self.album = house, SCREENSHOTS / album
        self.has_script, self.has_axe = has_script, has_script and has_axe
        self.page = context.new_page()
        self.width = self.page.viewport_size["width"]
        self.document: Response | None = None
        self.complaints: list[str] = []
        self.steps = 0
        if has_script:
            self.page.add_init_script(WATCH_POLICY)
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        self.page.on("request", self._follow)
        self.page.on("response", self._receive)

    # --- What a person does ---

    def visit(self, path: str) -> "Tab":
        """Type an address."""
        self.page.goto(self.house + path)
        return self._arrive()

    def press(self, name: str) -> "Tab":
        """A button, by its whole name."""
        self.page.get_by_role("button", name=name, exact=True).click()
        return self._arrive()

    def press_first(self, name: str) -> "Tab":
        """The first button that begins like this."""
        self.page.get_by_role("button", name=name).first.click()
        return self._arrive()

    def follow(self, name: str) -> "Tab":
        """A link, by its whole name."""
        self.page.get_by_role("link", name=name, exact=True).click()
        return self._arrive()

    def choose_row(self, title: str) -> "Tab":
        """An item of a list."""
        self.page.locator(".rows a", has_text=title).first.click()
        return self._arrive()

    def menu(self, name: str) -> "Tab":
        """An entry of the main menu, which is folded where the window is narrow."""
        if self.width < MENU_LIES_OPEN_FROM:
            self.page.locator(".house__menu > summary").click()
        self.page.locator(".house__nav").get_by_role("link", name=name, exact=True).click()
        return self._arrive()

    def search(self, words: str) -> "Tab":
        """The field at the top of every page."""
        self.page.locator(".house__search [name='q']").fill(words)
        return self.press("Zoek")

    def unfold(self, name: str) -> "Tab":
        """A part of the page that starts folded."""
        self.page.locator("summary", has_text=name).first.click()
        return self

    def fill(self, **fields: str) -> "Tab":
        """Fields by their name in the form; of a select the first choice that shows these words."""
        for name, words in fields.items():
            field = self.page.locator(f"main [name='{name}']")
            if "utrecht-select" in (field.get_attribute("class") or ""):
                label = field.locator("option").filter(has_text=words).first.text_content()
                field.select_option(label=label.strip())
            else:
                field.fill(words)
        return self

    def tap(self, answer: str) -> "Tab":
        """An answer among chips or options, by the beginning of its words."""
        self.page.locator("label.option").filter(has_text=answer).first.click()
        return self

    def choose(self, name: str, value: str) -> "Tab":
        """An answer of one question, where others have the same words."""
        self.page.locator(f"main label.option:has(input[name='{name}'][value='{value}'])").click()
        return self

    # --- What a person sees ---

    @property
    def words(self) -> str:
        """The text of the page itself, folded parts included, without the house around it."""
        return " ".join(self.page.locator("main").text_content().split())

    def part(self, heading: str) -> str:
        """The text of the section under this heading."""
        title = self.page.get_by_role("heading", name=heading)
        section = self.page.locator("section").filter(has=title).last
        return " ".join(section.text_content().split())

    @property
    def table(self) -> dict[str, list[str]]:
        """The cells of the table on the page, by the heading of their row."""
        rows = self.page.locator("tbody tr").all()
        return {row.locator("th").text_content(): row.locator("td").all_text_contents() for row in rows}

    @property
    def said(self) -> str:
        """The message after an action."""
        return " ".join(self.page.locator(".messages").text_content().split())

    # --- Judging ---

    def _arrive(self) -> "Tab":
        """Judge the page we came to, and keep a picture of it."""
        self.page.wait_for_load_state()
        self.steps += 1
        name = resolve(urlsplit(self.page.url).path).view_name.replace(":", "-")
        picture = self.album.with_name(f"{self.album.name}-{self.steps:02}-{name}.png")
        self.page.screenshot(path=picture, full_page=True)
        found, self.complaints = self.complaints + self._faults(), []
        assert not found, f"{picture.name}: " + "; ".join(found)
        return self

    def _faults(self) -> list[str]:
        """What is wrong with the page as it stands."""
        faults = []
        if self.document.status != 200:
            faults.append(f"status {self.document.status}")
        if not self.page.title().endswith("– Isolement"):
            faults.append(f"title {self.page.title()!r}")
        if (size := int(self.document.headers["content-length"])) > LARGEST_PAGE:
            faults.append(f"{size} bytes of HTML")
        if self.has_script and (wide := self.page.evaluate("document.documentElement.scrollWidth")) > self.width:
            faults.append(f"{wide} px wide")
        if self.has_script and (lost := self.page.evaluate(OUT_OF_REACH)):
            faults.append(f"out of reach: {lost}")
        if self.has_axe:
            found = Axe().run(self.page, options=WCAG).response["violations"]
            faults += [f"axe {one['id']}: {[node['target'] for node in one['nodes']][:3]}" for one in found]
        return faults

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"console: {message.text}")

    def _follow(self, request: Request) -> None:
        if not request.url.startswith((self.house, "data:")):
            self.complaints.append(f"another host: {request.url}")

    def _receive(self, response: Response) -> None:
        if response.request.is_navigation_request():
            self.document = response
        elif response.status >= 400:
            self.complaints.append(f"{response.status}: {response.url}")
