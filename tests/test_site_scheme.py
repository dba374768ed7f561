"""The style sheet that chooses light or dark without a script repeats the theme's own rules and no others."""

from __future__ import annotations

from analysis.presentation.sphinx.scheme import rules, scheme

SHEET = """@charset "utf-8";
/* html[data-theme=dark]{color:red} */
p{margin:0}
html,html[data-theme=light]{--ink:#000}
html[data-theme="dark"],html[data-theme=light] b:not(:has(i,u)){--ink:#fff;background:url(data:a;b)}
@media (min-width:9px){html[data-theme=dark]{color:blue}}
"""


def test_rules_stand_without_comments_and_none_comes_from_an_at_block():
    assert [selector for selector, _ in rules(SHEET)] == [
        "p",
        "html,html[data-theme=light]",
        'html[data-theme="dark"],html[data-theme=light] b:not(:has(i,u))',
    ]


def test_light_first_dark_under_the_readers_preference_and_light_on_paper():
    light = "html{state}{{--ink:#000}}\nhtml{state} b:not(:has(i,u)){{--ink:#fff;background:url(data:a;b)}}\n"
    assert scheme([SHEET]) == (
        light.format(state="[data-theme=auto]")
        + "@media (prefers-color-scheme:dark){\nhtml[data-theme=auto]{--ink:#fff;background:url(data:a;b)}\n}\n"
        + "@media print{\n"
        + light.format(state="[data-theme]")
        + "}\n"
    )
