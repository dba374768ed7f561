"""What is drawn from figures or follows from dates, in wordings of many hands."""

from __future__ import annotations

import pytest

from analysis.comparison.tensions import arithmetic, chronology
from tests.texts import reading


@pytest.mark.parametrize(
    "text",
    [
        "The shelters have 600 beds and took in 900 guests. In other words, 70 of every 100 beds were taken.",
        "We opened 30 clinics over the past three years, one every week.",
        "No inspector visits more than fifty farms a year. We have twenty inspectors."
        " The inspectors visited 1,900 farms last year.",
        "The grant amounts to 50 euros a month and is paid to 2,000 students."
        " Expenditure on the grant came to 400,000 euros in 2019.",
        "A class has 22 pupils on average. Our schools teach 36,000 pupils in 1,100 classes.",
        "The plan costs 12 million euros: 5 million euros for roads, 4 million euros for schools"
        " and 4 million euros for parks.",
        "Half of the 64 members are women. The 64 members include 21 women.",
    ],
)
def test_figures_do_not_follow(text):
    found = arithmetic.find(reading(text))
    assert [one.kind for one in found][:1] == ["arithmetic"]
    for one in found:
        for start, end in (one.a, one.b, *one.triggers):
            assert text[start:end].strip()


@pytest.mark.parametrize(
    "text",
    [
        "The shelters have 600 beds and took in 420 guests. In other words, 70 of every 100 beds were taken.",
        "We opened 156 clinics over the past three years, one every week.",
        "No inspector visits more than fifty farms a year. We have forty inspectors."
        " The inspectors visited 1,900 farms last year.",
        "The grant amounts to 50 euros a month and is paid to 2,000 students."
        " Expenditure on the grant came to 1.2 million euros in 2019.",
        "A class has 33 pupils on average. Our schools teach 36,000 pupils in 1,100 classes.",
        "The plan costs 13 million euros: 5 million euros for roads, 4 million euros for schools"
        " and 4 million euros for parks.",
        "A third of the 64 members are women. The 64 members include 21 women.",
    ],
)
def test_figures_follow(text):
    assert not arithmetic.find(reading(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Port Plan was adopted in May 2011. It is based on a survey carried out in June 2013.",
        "The Ordinance on Ferries was promulgated on 4 March 2016."
        " The Ordinance on Ferries responds to the audit of 9 October 2018.",
        "In 2012 only one pupil in ten failed. It is the evening schools that deserve the credit."
        " The evening schools opened in September 2014.",
        "The trial of the new buses ran from March 2015 to December 2016."
        " A report published in April 2016 shows how many drivers remained in the trial to the last day.",
        "The observers followed the count from the first box to the last."
        " The observers arrived on the day after the vote.",
        "Judges of the High Court retire at sixty-five. Judge Ames (b. 1940) has led the High Court since 2001."
        " The High Court gave its judgment on the harbour dues in May 2014.",
        "The Youth Council celebrated its tenth anniversary in 2016. The Youth Council was founded in 2009.",
    ],
)
def test_effect_before_cause(text):
    found = chronology.find(reading(text))
    assert [one.kind for one in found][:1] == ["chronology"]


@pytest.mark.parametrize(
    "text",
    [
        "The Port Plan was adopted in May 2014. It is based on a survey carried out in June 2013.",
        "The Ordinance on Ferries was promulgated on 4 March 2016."
        " The Ordinance on Ferries was amended in response to the audit of 9 October 2018.",
        "In 2012 only one pupil in ten failed. It is the evening schools that deserve the credit."
        " The evening schools opened in September 2008.",
        "The observers followed the count from the first box to the last. The cooks arrived on the day after the vote.",
        "Judges of the High Court retire at seventy-five. Judge Ames (b. 1940) has led the High Court since 2001."
        " The High Court gave its judgment on the harbour dues in May 2014.",
        "The Youth Council celebrated its tenth anniversary in 2019. The Youth Council was founded in 2009.",
    ],
)
def test_order_holds(text):
    assert not chronology.find(reading(text))
