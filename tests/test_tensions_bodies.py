"""Distance from power in many wordings, met by power's hand in many others; and bodies told apart."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions.opposites.independence import find
from analysis.comparison.tensions.read.bodies import Bodies
from analysis.comparison.tensions.read.passages import passages
from tests.texts import reading, statements


@pytest.mark.parametrize(
    "text",
    [
        "The Archive Council is nobody's tool. The Council's minutes go out once the Minister has cleared them.",
        "Our magistrates bow to no one. The Ministry of Justice grades the magistrates each spring.",
        "The Inspectorate keeps its distance from politics. Its offices are provided by the Interior Ministry.",
        "The Commissioner stands apart from the police. The Commissioner's reports are vetted by the Chief of Police.",
        "The Statistics Board decides by itself what it publishes. The Board's releases need the Treasury's agreement.",
        "The Press Council is beholden to none. The chairman of the Press Council is my brother-in-law.",
        "The FRC determines its programme alone. The budget of the FRC is approved by the Governor.",
        "The Lottery Commission is at arm's length. The Commission's clerks are lent to it by the Ministry of Finance.",
        "The Human Rights Office answers to no minister. A deputy minister chairs the Human Rights Office.",
        "The Election Tribunal takes no sides. Members of the Election Tribunal may be called back by the Minister.",
        "The Auditor picks his own targets. The Treasury strikes from the Auditor's list whatever it likes.",
        "Our judges fear no one. A judge who rules against the state is moved away by the Minister.",
        "Nobody tells the Statistics Institute what to publish. The Institute shares a director with the Ministry.",
        "The courts bow to the law and to nothing else. Before a verdict is read, the court sends it to the Ministry.",
        "The Complaints Panel has no ties to the police. Three members of the Panel are serving police officers.",
    ],
)
def test_power_reaches_what_stands_apart(text):
    found = find(reading(text))
    assert [one.kind for one in found][:1] == ["independence"]
    for one in found:
        for start, end in (one.a, one.b, *one.triggers):
            assert text[start:end].strip()


@pytest.mark.parametrize(
    "text",
    [
        "The Archive Council is nobody's tool. The Arts Council is funded by the Ministry of Culture.",
        "The Board decides alone. The Board takes no instructions from the Minister.",
        "The Press Council will be nobody's servant. The Press Council is paid by the Ministry.",
        "The Election Tribunal takes no sides. Its members are chosen by lot among retired judges.",
        "The Central Museum is its own master. Each museum reports to the Ministry of Culture.",
        "Citizens owe nothing to nobody. The Minister pays pensions to citizens.",
    ],
)
def test_no_hand_on_the_same_body(text):
    assert not find(reading(text))


def test_short_name_means_the_nearest_full_name():
    text = "The Press Council met. The Council was short of money. Its members left."
    bodies = Bodies(passages(statements(text)))
    assert [mentions[0].key for mentions in bodies.mentions[:2]] == ["press council", "press council"]
    pointed = bodies.pointed(2)
    assert pointed
    assert pointed.key == "press council"
