"""Finding a name by a few letters of it."""

_START, _NEXT, _INSIDE = 8, 5, 1


def score(letters: str, name: str) -> int | None:
    """Return how well letters, in their order, fit a name; None if they do not.

    Letters at the start of a word and letters in a row count most; of two names that fit
    alike the shorter one is better. Blanks between the letters are passed over.
    """
    wanted = [letter for letter in letters.casefold() if not letter.isspace()]
    text = name.casefold()
    best: int | None = None
    for start in _places(text, wanted[0]) if wanted else [0]:
        found = _from(text, wanted, start)
        if found is not None and (best is None or found > best):
            best = found
    return None if best is None else best * 100 - len(text)


def _places(text: str, letter: str) -> list[int]:
    return [place for place, each in enumerate(text) if each == letter]


def _from(text: str, wanted: list[str], start: int) -> int | None:
    total, place = 0, start - 1
    for letter in wanted:
        found = text.find(letter, place + 1)
        if found < 0:
            return None
        at_word = _word_start(text, letter, place + 1)
        if found != place + 1 and at_word is not None:
            found = at_word
        total += _worth(text, place, found)
        place = found
    return total


def _word_start(text: str, letter: str, place: int) -> int | None:
    for found in range(place, len(text)):
        if text[found] == letter and (found == 0 or not text[found - 1].isalnum()):
            return found
    return None


def _worth(text: str, before: int, found: int) -> int:
    if found == 0 or not text[found - 1].isalnum():
        return _START
    return _NEXT if found == before + 1 else _INSIDE
