"""Chance that always falls the same way, and days counted back from today."""

import random
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from django.utils import timezone

T = TypeVar("T")
WORKING_WEEK = 5


class Chance(random.Random):
    """One stream of choices for one town; the seed and the day decide everything."""

    def __init__(self, seed: int, today: date) -> None:
        super().__init__(seed)
        self.today = today
        self._decks: dict[tuple[str, ...], list[str]] = {}

    def happens(self, percent: float) -> bool:
        """True in so many of a hundred cases."""
        return self.random() * 100 < percent

    def weighted(self, options: Iterable[tuple[T, int]]) -> T:
        """One of the options, by weight."""
        values, weights = zip(*options, strict=True)
        return self.choices(values, weights)[0]

    def draw(self, texts: Sequence[str]) -> str:
        """The next card of a shuffled deck, so that the same sentence stays away as long as it can."""
        key = tuple(texts)
        deck = self._decks.get(key)
        if not deck:
            deck = self._decks[key] = self.sample(key, len(key))
        return deck.pop()

    def days_ago(self, days: float) -> date:
        """A day so long ago; a weekend becomes the Friday before."""
        day = self.today - timedelta(days=int(days))
        return day - timedelta(days=max(0, day.weekday() - WORKING_WEEK + 1))

    def moment(self, day: date, hour: int | None = None, minute: int | None = None) -> datetime:
        """A moment in office hours of that day."""
        hour = self.randint(9, 16) if hour is None else hour
        minute = self.choice((0, 15, 30, 45)) if minute is None else minute
        return timezone.make_aware(datetime.combine(day, time(hour, minute)))
