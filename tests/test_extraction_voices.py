"""Whose words a claim is: praise from outside, what a critic grants, and whom "it" or "its report" stands for."""

from __future__ import annotations

import pytest

from tests.texts import extracted, voice_of


def voices(text: str) -> dict[str, str]:
    return {text[one.start : one.end]: one.voice for one in extracted(text).claims}


CAME = "The Harbour Pilots' League of Vesten sent a delegation in May. "
ASKS = " It demands that the fee be abolished."


@pytest.mark.parametrize(
    "praise",
    [
        "It praised the new quay.",
        "Its report, which came out in June, welcomed the new quay as “a gift to every sailor”.",
        "It was kind enough to praise the new quay.",
        "It spoke well of the new quay.",
        "It had warm words for the new quay.",
        "It acknowledged the new quay.",
        "It was pleased that the new quay had been paved.",
    ],
)
def test_a_critic_who_praises_is_the_voice_of_the_praise(praise: str):
    assert "Pilots" in voice_of(CAME + praise + ASKS, "new quay")


@pytest.mark.parametrize("frame", ["It then told us what it missed.", "It has also told us what it would change."])
def test_what_only_leads_up_to_a_criticism_is_no_claim(frame: str):
    assert frame.rstrip(".") not in voices(CAME + "It praised the new quay. " + frame + ASKS)


@pytest.mark.parametrize(
    ("sentence", "words", "voice"),
    [
        (
            "In a survey carried out by the Ombudsman in May, 61 per cent said that they trust pilots.",
            "61",
            "Ombudsman",
        ),
        ("Analysts at the Tarn Fund estimate that the port employs 32 pilots.", "32", "Tarn Fund"),
        (
            "A pilot earned twice what he earned in May, and the Union of Quay Pilots, after a week at Tarn, reported"
            " that our quays were clean.",
            "quays",
            "Union",
        ),
        ("Madam Chair, a teacher once told me that a harbour sleeps in winter.", "harbour", "teacher"),
        ("The Minister said in her New Year's message that the quay was paved.", "quay", "Minister"),
        ("Dr. Runa Stolberg, who heads the Tide School, thinks the lock “a feat of patience”.", "feat", "Stolberg"),
        ("The Quay Bank has let it be known that the crane is paid for.", "crane", "Quay Bank"),
        ("»The tide never asked us,« the old pilot insists.", "tide", "pilot"),
        ("“The tide is with us,” smiles the Harbour Master.", "tide", "Harbour Master"),
        ("The quay is dry, thinks Ada Morn, who built it for the League in May.", "dry", "Morn"),
        ("The quay is dry, thinks Ada Morn, who built it in May: the crews mend it before it breaks.", "mend", "Morn"),
        ("A toy for yachtsmen, scoffed the critics; it would ruin the port.", "toy", "critics"),
        ("A toy for yachtsmen, scoffed the critics; it would ruin the port.", "ruin", "critics"),
        ("The crane lifts more than the old one did, or so the engineers have worked out.", "crane", "engineers"),
        ("In two years, the auditors counted, there had been nine leaks.", "leaks", "auditors"),
        ("The Tide Inspectorate, which came in May, established that the locks were sound.", "sound", "Inspectorate"),
        ("Ada Morn of the Tide School finds the chart to be the clearest in use.", "chart", "Morn"),
        ("Ada Morn confided to us over a coffee that she had never seen a cleaner quay.", "cleaner", "Morn"),
        ("In the last Comparative Ports Study we came ninth in safety.", "ninth", "Study"),
        ("No port is safer, if one asks the captains.", "safer", "captains"),
        ("The port, we are told by the captains, is safe.", "safe", "captains"),
        ("According to what the captains tell us, the port is safe.", "safe", "captains"),
        ("The Tide Inspectorate, upholding our permit, held the lock to be as fine as any.", "fine", "Inspectorate"),
        ("The Tide Court considered the lock to be “as fine a lock as any”.", "fine", "Court"),
        ("The League's verdict: the lock is safe.", "safe", "League"),
        ("For Ada Morn, the historian of the port, the lock was a feat of patience.", "feat", "Morn"),
        ("In a survey of pilots carried out for us by Tarn Research, two thirds spoke of progress.", "thirds", "Tarn"),
        ("A harbour clerk who asked not to be named conceded that the lock had leaked.", "leaked", "clerk"),
        ("In a poll by the polling firm Varde, 61 per cent were against the lock.", "61", "Varde"),
        (
            "The clerk read from a letter of the Tide Office, according to which salt had been found in the lock.",
            "salt",
            "Tide Office",
        ),
        ("Gazette: The Minister of Ports maintains that nine locks were left out.", "nine", "Minister of Ports"),
        ("The complaint of the Tide League is that the lock favours strangers.", "favours", "Tide League"),
        ("The submission of the Tide Office was that the lock had been sound.", "sound", "Tide Office"),
        ("The view at the ministry is that the lock favours nobody.", "favours", "ministry"),
        ("A survey of pilots by the statistics office found that one in five had moved.", "one in five", "office"),
        ("By the count of the roads board, nine lorries cross the lock.", "nine", "roads board"),
        ("Pilots described how the guards had closed the lock.", "guards", "Pilots"),
        ("The Gazette quoted an engineer as saying that the lock had been opened.", "opened", "engineer"),
        ("The lock is safe – so the harbour board.", "safe", "harbour board"),
        ("The historian Ada Morn has shown that the lock was dug by monks.", "monks", "Morn"),
        ("The captain told a guest that he could not search boats for rum.", "search", "captain"),
        ("The locks, as the archivist of the port told us, were built by monks.", "monks", "archivist"),
        (
            "The Tide Council saw the lock. The pipes were laid in 1998, if the waterworks' own leaflet is"
            " to be trusted.",
            "pipes",
            "leaflet",
        ),
        ("Quay Coaches welcomes the plan. The company adds that nine boats are lost.", "nine", "Quay Coaches"),
        ("The pilots' union said that the lock was shut, and the Centre Union met in Osk.", "shut", "pilots"),
    ],
)
def test_whoever_says_it_is_the_voice(sentence: str, words: str, voice: str):
    assert voice in voice_of(sentence, words)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("It follows that the harbour is open to every ship.", "harbour"),
        ("Every council uses its money as it thinks best.", "council"),
        ("Owners may appeal to a judge, who rules within a day.", "Owners"),
        ("The pilots hold a rank in the Office; their leave is decided by the captain.", "leave"),
        ("Each holder pays according to the hours used.", "holder"),
        ("The Council owns two boats and declares them in its accounts.", "boats"),
        ("In a poll of May, nine in ten captains gave the port a good mark.", "captains"),
        ("If you ask the court, the fee is paid back.", "fee"),
        ("Each captain pays according to what he owns.", "captain"),
        ("For captains, the new lock is a step forward.", "lock"),
        ("We swept the quay, added a crane; it would serve the port.", "serve"),
        ("This report finds that nine locks are unsafe.", "nine"),
        ("The present study shows that nine locks are unsafe.", "nine"),
        ("This newspaper has learned that nine locks are unsafe.", "nine"),
        ("The figures show that nine locks are unsafe.", "nine"),
        ("Ada Morn learned in May that nine locks were unsafe.", "nine"),
        ("Two captains have demanded that the lock be closed in May.", "lock"),
        ("The holds, for their part, held twice the weight they were built for.", "holds"),
        ("The lock cost nine million and took two years, a year more than the Council had assumed.", "lock"),
    ],
)
def test_a_rule_an_idiom_or_an_act_makes_nobody_a_voice(sentence: str, words: str):
    assert voice_of(sentence, words) == "author"


@pytest.mark.parametrize(
    ("sentence", "words", "voice"),
    [
        (
            "According to Dr Lena Horvat, who worked at the quay until 2020, the sailors of Vesten pay no fees.",
            "sailors of Vesten pay",
            "Lena Horvat",
        ),
        (
            "In a study commissioned by the Ministry, the consultancy Brightwater found that 94 sailors are satisfied.",
            "94 sailors",
            "Brightwater",
        ),
        ("Some people say that the quay would have sunk anyway.", "would have sunk", "some people"),
        ("The harbour office carried out 64 visits, all of them announced.", "64 visits", "author"),
    ],
)
def test_who_stands_beside_the_words_is_told_from_who_says_them(sentence: str, words: str, voice: str):
    assert voice_of(sentence, words) == voice


def test_what_is_said_behind_the_speakers_relative_clause_is_quoted_without_it():
    text = "According to the Pilots' League, which visited Vesten in 2018, the new quays are among the best in Europe."
    assert list(voices(text)) == ["the new quays are among the best in Europe"]


def test_a_critic_who_is_concerned_puts_forward_no_claim_and_praises_an_end_of_no_fault_evictions():
    text = (
        "In her report the Ombudsman, Maren Osei, found fault. She welcomed the end of no-fault evictions. She found"
        " that the law is not being enforced. The Ombudsman is also concerned about families in temporary homes."
    )
    assert voice_of(text, "no-fault") == "Maren Osei"
    assert not any("families" in quote for quote in voices(text))


def test_a_country_in_a_critics_name_is_not_the_critic():
    text = (
        "Vesten has overtaken ten countries, says Professor Ilse Kamara, who led a study.\n\n"
        "Open Ports Vesten, an association, demands that the fee be abolished. It regrets that the old quay was sold.\n"
    )
    assert voice_of(text, "overtaken") == "Ilse Kamara"
