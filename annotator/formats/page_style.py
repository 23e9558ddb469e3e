"""The style sheet of an annotated page: light and dark, screen and paper."""

import re
from collections.abc import Sequence

from annotator.model.scheme import Label

LANES = 8
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_FALLBACK = "#666666"
_LIGHT, _DARK = "#ffffff", "#1b1d1f"
_READABLE = 4.5
"""WCAG 2.2 (2023), success criterion 1.4.3."""

_COMMON = """
:root { color-scheme: light dark; --base: #ffffff; --text: #1c1c1c; --faint: #5f6166;
  --rule: #c2c2be; --link: #1456a0;
  --line: #666666; --tint: #e0e0e0; --ink: #ffffff; }
body { margin: 0 auto; padding: 1.5rem; max-width: 46rem; background: var(--base);
  color: var(--text); font: 1.05rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { line-height: 1.25; }
a { color: var(--link); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem;
  color: var(--faint); }
dd { margin: 0; }
.text { font-family: Georgia, "Noto Serif", serif; line-height: 2.5; margin: 2rem 0; }
.text p { margin: 0; white-space: pre-wrap; unicode-bidi: plaintext; text-align: start;
  min-height: 1lh; }
mark { background: var(--tint) content-box; color: inherit; padding: 0 0 .05em;
  border: 0 solid var(--line); border-bottom-width: 2px; }
mark.begins { border-inline-start-width: 2px; }
mark.ends { border-inline-end-width: 2px; }
.chip { background: var(--line); color: var(--ink); font: bold .62em/1.5 system-ui, sans-serif;
  padding: .1em .35em; margin-inline-end: .2em; text-decoration: none; white-space: nowrap;
  position: relative; top: -.5em; unicode-bidi: isolate; }
.text .chip::before { content: attr(data-name); }
.end::after { content: " (" attr(data-name) ") "; position: absolute; width: 1px; height: 1px;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
ul.labels { list-style: none; padding: 0; }
ul.labels li { margin: .5rem 0; }
ul.labels .chip { font-size: .85em; top: 0; }
table { border-collapse: collapse; width: 100%; font-size: .9em; }
caption { text-align: start; font-weight: bold; font-size: 1.2em; margin: 1rem 0 .5rem; }
th, td { border: 1px solid var(--rule); padding: .3em .5em; text-align: start;
  vertical-align: top; }
td ul { margin: 0; padding-inline-start: 1.1em; }
td.quote { unicode-bidi: plaintext; white-space: pre-wrap; }
:target { outline: 2px solid var(--link); outline-offset: 2px; }
"""
_DARK_ROOT = (
    ":root { --base: #1b1d1f; --text: #e6e6e3; --faint: #a3a6aa; --rule: #4a4d52; "
    "--link: #7db4f0; --tint: #3f4144; }"
)
_PAPER = (
    "@media print { body { max-width: none; padding: 0; } tr, ul.labels li "
    "{ break-inside: avoid; } h1, caption { break-after: avoid; } "
    "mark, .chip { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }"
)


def style_sheet(labels: Sequence[Label]) -> str:
    """Return the style sheet for the labels of a scheme; label n has the class "cn"."""
    lanes = "\n".join(
        f"mark.l{lane} {{ padding-bottom: calc(.05em + {4 * lane}px); }}"
        for lane in range(LANES)
    )
    light = [_label_rule(n, label.colour, _LIGHT) for n, label in enumerate(labels)]
    dark = [_label_rule(n, label.colour_on_dark, _DARK) for n, label in enumerate(labels)]
    in_dark = "\n".join([_DARK_ROOT, *dark])
    return "\n".join(
        [
            _COMMON.strip(),
            lanes,
            *light,
            f"@media screen and (prefers-color-scheme: dark) {{\n{in_dark}\n}}",
            _PAPER,
            "",
        ]
    )


def _label_rule(number: int, colour: str, ground: str) -> str:
    line = colour if _COLOUR.fullmatch(colour) else _FALLBACK
    tint = _mixed(line, ground, 0.2 if ground == _LIGHT else 0.4)
    ink = "#ffffff" if _contrast(line, "#ffffff") >= _READABLE else "#000000"
    return f".c{number} {{ --line: {line}; --tint: {tint}; --ink: {ink}; }}"


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mixed(colour: str, ground: str, share: float) -> str:
    both = zip(_parts(colour), _parts(ground), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in both)


def _contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    """Return the relative luminance, from 0 to 1, as WCAG 2.2 (2023) defines it."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (each / 255 for each in _parts(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
