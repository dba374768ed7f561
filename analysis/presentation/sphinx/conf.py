"""Sphinx settings of the site: it opens from the file system and asks nothing of any network."""

from __future__ import annotations

from analysis.presentation.address_grammars import leave_out
from analysis.presentation.navigation import NAVIGATION
from analysis.presentation.sphinx.scheme import SCHEME

leave_out()  # before myst_nb imports nbformat

project = "Claims beside critique"
html_title = project
author = "The suite and its readers"
language = "en"
smartquotes = False  # a quotation is shown letter for letter, its quotation marks and dots too

extensions = [
    "myst_nb",
    "analysis.presentation.sphinx.cells",
    "analysis.presentation.sphinx.scheme",
    "analysis.presentation.sphinx.stacked",
]
templates_path = ["templates"]
exclude_patterns = ["extra"]

# outputs are committed and checked elsewhere; building the site runs nothing
nb_execution_mode = "off"
nb_code_prompt_show = "Show the code of this step"
nb_code_prompt_hide = "Hide the code of this step"
nb_ipywidgets_js: dict[str, dict[str, str]] = {}
myst_enable_extensions = ["attrs_block", "attrs_inline", "colon_fence", "deflist"]
myst_heading_anchors = 3

html_theme = "pydata_sphinx_theme"
html_theme_options = {
    "navbar_start": ["site-title"],
    "navbar_center": ["site-nav"],
    "navbar_end": [],
    "navbar_persistent": ["search-button"],
    "search_bar_text": "Search these pages …",
    "navbar_align": "left",
    "navigation_with_keys": False,
    "show_nav_level": 0,
    "secondary_sidebar_items": ["page-toc"],
    "article_header_start": [],
    "footer_start": ["site-nav-foot"],
    "footer_center": [],
    "footer_end": [],
    "pygments_light_style": "a11y-high-contrast-light",
    "pygments_dark_style": "a11y-high-contrast-dark",
    "back_to_top_button": False,
}
html_context = {"default_mode": "auto", "navigation": NAVIGATION}
html_sidebars: dict[str, list[str]] = {"**": []}
html_static_path = ["../static"]
html_css_files = ["site.css", SCHEME]
html_js_files = [("tables.js", {"defer": "defer"})]
html_copy_source = False
html_use_index = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
html_show_search_summary = False  # summaries are fetched page by page, which a browser refuses to do from files
html_extra_path: list[str] = []
