"""Finding a name by a few letters of it."""

_START, _NEXT, _INSIDE = 8, 5, 1
_NONE = -1


def score(letters: str, name: str) -> int | None:
    """Return how well letters fit a name; None if they do not.

    The letters stand in the name in their order, or else the words do in any order. Letters
    at the start of a word and letters in a row count most; of two names that fit alike the
    shorter one is better. Blanks between the letters are passed over.
    """
    worth = _in_order(letters, name)
    words = letters.split()
    if worth is not None or len(words) < 2:
        return worth
    found = [_in_order(word, name) for word in words]
    fitting = [each for each in found if each is not None]
    return min(fitting) if len(fitting) == len(words) else None


def _in_order(letters: str, name: str) -> int | None:
    text = name.casefold()
    best = [0] * (len(text) + 1)
    for letter in letters.casefold():
        if not letter.isspace():
            best = _step(text, letter, best)
    most = max(best)
    return None if most == _NONE else most * 100 - len(text)


def _step(text: str, letter: str, before: list[int]) -> list[int]:
    """Return the best sum with the letter at each place; entry 0 stands before the text."""
    result = [_NONE] * (len(text) + 1)
    most = _NONE
    for place, each in enumerate(text):
        most = max(most, before[place])
        if each == letter and most != _NONE:
            is_start = place == 0 or not text[place - 1].isalnum()
            result[place + 1] = most + (_START if is_start else _INSIDE)
            if before[place] != _NONE:
                result[place + 1] = max(result[place + 1], before[place] + _NEXT)
    return result
