"""Agreement in a real corpus: what counts, what is left out, and that nothing old is shown."""

import contextlib
from pathlib import Path

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.person import GOLD
from annotator.model.scheme import Attribute, AttributeKind
from annotator.model.team import Batch
from annotator.services import annotating
from annotator.services.agreement import Agreement, Choice, agreement
from annotator.services.agreement_choice import LeftOut
from annotator.services.edits import ChangeRecord, SpendTime
from annotator.services.people import add_person
from annotator.services.workspace import Workspace
from annotator.store.work import work
from tests.makers import TEXT
from tests.teams import Text, Work, a_team

BRAT = Path(__file__).parents[3] / "shared" / "data" / "brat-multiannotator"
LABELS = ("claim", "source")
SAME = [("claim", ((4, 12),)), ("source", ((0, 12),))]
OTHER = [("claim", ((4, 13),)), ("claim", ((30, 40),))]


@pytest.fixture
def team(tmp_path):
    """Make corpora that are closed at the end."""
    with contextlib.ExitStack() as stack:

        def make(texts, labels=LABELS, **facts) -> Workspace:
            workspace = a_team(tmp_path, texts, labels, **facts)
            stack.callback(workspace.close)
            return workspace

        yield make


def numbered(place, layers, **facts):
    return Text(f"{place}. {TEXT}", layers, title=f"text {place}", **facts)


def value(report, name="exact_f1"):
    return report.overall.figures[name].value


def test_only_what_is_done_counts_and_the_rest_is_told(team):
    workspace = team(
        [
            numbered(1, {"ann": SAME, "bob": SAME}),
            numbered(2, {"ann": SAME, "bob": Work(OTHER, state=State.IN_PROGRESS)}),
            numbered(
                3,
                {"ann": Work(SAME, state=State.RETURNED), "bob": Work(OTHER, state=State.OPEN)},
            ),
            numbered(4, {"ann": [], "bob": []}),
            numbered(5, {}),
        ]
    )
    report = agreement(workspace)
    assert value(report) == 1
    excluded = report.excluded
    assert (excluded.documents, excluded.compared, excluded.agreed_empty) == (5, 2, 1)
    assert (excluded.nobody_done, excluded.one_person_done) == (2, 1)
    assert excluded.layers_not_done == {"in progress": 1, "open": 1, "returned": 1}
    assert excluded.spans_not_done == 6
    everything = agreement(workspace, Choice(any_state=True))
    assert everything.excluded.compared == 4
    assert everything.excluded.layers_not_done == {}
    assert value(everything) == pytest.approx(2 * 2 / 12)


def test_who_only_looked_at_a_text_gave_no_answer(team):
    workspace = team([numbered(1, {"ann": SAME, "bob": SAME}), numbered(2, {"ann": SAME})])
    bob = next(one for one in workspace.people() if one.pseudonym == "bob")
    looked = workspace.document_rows()[1].id
    workspace.do(SpendTime(looked, bob.id, 10), "Spend time", kind="keep", lead=True)
    report = agreement(workspace)
    assert (report.excluded.one_person_done, report.excluded.layers_not_done) == (1, {})
    everything = agreement(workspace, Choice(any_state=True))
    assert (everything.excluded.compared, value(everything)) == (1, 1)


def test_what_is_left_out_between_two_people_is_told(team):
    workspace = team(
        [
            numbered(1, {"ann": SAME, "bob": SAME}),
            numbered(2, {"ann": SAME, "cy": SAME}),
            numbered(3, {"bob": SAME}),
            numbered(4, {"cy": SAME, "bob": Work(SAME, state=State.IN_PROGRESS)}),
        ]
    )
    left_out = agreement(workspace).left_out
    assert left_out["ann", "bob"] == LeftOut(2, 1)
    assert left_out["ann", "cy"] == LeftOut(2, 1)
    assert ("bob", "cy") not in left_out
    chosen = agreement(workspace, Choice(documents=("text 1", "text 3"))).left_out
    assert chosen == {("ann", "bob"): LeftOut(1, 0)}


def test_done_and_empty_is_an_answer_and_missing_is_missing(team):
    workspace = team([numbered(1, {"ann": SAME, "bob": [], "cy": Work([], state=State.OPEN)})])
    report = agreement(workspace)
    assert value(report) == 0
    assert report.overall.decomposition.counts["one-sided"] == 2
    assert list(report.by_pair) == [("ann", "bob")]


def test_nothing_to_compare_is_undefined_with_a_reason(team):
    report = agreement(team([numbered(1, {"ann": SAME})]))
    figure = report.overall.figures["exact_f1"]
    assert (figure.value, figure.n_documents) == (None, 0)
    assert figure.reason == "No document is done by two people."
    assert report.by_document == []


def test_people_labels_documents_and_batches_can_be_chosen(team):
    workspace = team(
        [
            numbered(1, {"ann": SAME, "bob": SAME, "cy": OTHER}, metadata={"batch": "first"}),
            numbered(2, {"ann": SAME, "bob": OTHER, "cy": OTHER}, metadata={"batch": "second"}),
            numbered(3, {"ann": SAME, "bob": SAME}),
        ]
    )
    whole = agreement(workspace)
    assert set(whole.by_batch) == {"first", "second"}
    assert whole.by_batch["first"].figures["exact_f1"].n_documents == 1
    pair = agreement(workspace, Choice(people=("ann", "bob")))
    assert list(pair.by_pair) == [("ann", "bob")]
    assert pair.excluded.layers_of_others == 2
    assert value(pair) == pytest.approx(2 * 4 / 12)
    claims = agreement(workspace, Choice(people=("ann", "bob"), labels=("claim",)))
    assert claims.labels == ["claim"]
    assert claims.excluded.spans_of_other_labels == 5
    assert value(claims) == pytest.approx(2 * 2 / 7)
    assert value(agreement(workspace, Choice(batches=("first",), people=("ann", "bob")))) == 1
    third = agreement(workspace, Choice(documents=("text 3",)))
    assert value(third) == 1
    assert (third.excluded.not_chosen, third.excluded.compared) == (2, 1)


@pytest.mark.parametrize(
    ("choice", "reason"),
    [
        ({"people": ("dan",)}, "it knows ann, bob"),
        ({"labels": ("quantity",)}, "it has claim, source"),
        ({"documents": ("text 9",)}, "No document has the title"),
        ({"batches": ("third",)}, "the batches are none yet"),
        ({"iou": 1.5}, "from 0 to 1"),
        ({"iou": float("nan")}, "from 0 to 1"),
        ({"seed": -1}, "0 or more"),
        ({"tokens": "letters"}, "words, spaces, none"),
    ],
)
def test_what_is_not_there_cannot_be_chosen(team, choice, reason):
    workspace = team([numbered(1, {"ann": SAME, "bob": SAME})])
    with pytest.raises(RuleBrokenError, match=reason):
        agreement(workspace, Choice(**choice))


def test_gold_counts_only_where_it_is_named(team):
    texts = [numbered(1, {"ann": SAME, "bob": SAME, GOLD: OTHER})]
    workspace = team(texts)
    assert list(agreement(workspace).by_pair) == [("ann", "bob")]
    assert agreement(workspace).excluded.layers_of_others == 1
    against = agreement(workspace, Choice(people=("ann", GOLD)))
    assert list(against.by_pair) == [("ann", GOLD)]
    assert value(against) == 0


def test_a_batch_of_the_lead_counts_beside_those_in_metadata(team):
    workspace = team(
        [
            numbered(1, {"ann": SAME, "bob": SAME}, metadata={"batch": "old"}),
            numbered(2, {"ann": SAME, "bob": OTHER}),
            numbered(3, {"ann": SAME, "bob": OTHER}),
        ]
    )
    ids = {row.title: row.id for row in workspace.document_rows()}
    batch = Batch(new_id(), "new", (ids["text 1"], ids["text 2"]))
    workspace.do(ChangeRecord(None, batch), "Make a batch")
    report = agreement(workspace)
    assert list(report.by_batch) == ["new", "old"]
    assert report.by_batch["new"].figures["exact_f1"].n_documents == 2
    assert value(agreement(workspace, Choice(batches=("old",)))) == 1
    assert agreement(workspace, Choice(batches=("new",))).excluded.not_chosen == 1
    batches = {each.title: each.batches for each in report.by_document}
    assert batches == {"text 1": ("new", "old"), "text 2": ("new",), "text 3": ()}


def test_overlapping_nested_and_discontinuous_spans_count_like_others(team):
    spans = [
        ("claim", ((0, 20),)),
        ("claim", ((4, 12),)),
        ("source", ((0, 20),)),
        ("source", ((0, 3), (30, 40))),
    ]
    report = agreement(team([numbered(1, {"ann": spans, "bob": spans})]))
    assert report.overall.decomposition.counts["exact"] == 8
    assert value(report, "character_alpha") == 1
    assert report.overall.figures["u_alpha"].value is None
    assert "forbid" in report.overall.figures["u_alpha"].reason


def test_white_space_at_edges_counts_unless_it_is_cut_off(team):
    layers = {"ann": [("claim", ((3, 12),))], "bob": [("claim", ((4, 12),))]}
    workspace = team([Text(TEXT, layers)])
    assert TEXT[3] == " "
    assert value(agreement(workspace)) == 0
    assert value(agreement(workspace, Choice(trim=True))) == 1


def test_tokens_forgive_what_is_inside_a_word(team):
    layers = {"ann": [("claim", ((4, 12),))], "bob": [("claim", ((5, 11),))]}
    workspace = team([Text(TEXT, layers)])
    assert value(agreement(workspace), "token_alpha") == 1
    assert value(agreement(workspace), "character_alpha") < 1
    assert "token_alpha" not in agreement(workspace, Choice(tokens="none")).overall.figures


def test_attributes_and_relations_are_compared(team):
    tone = Attribute("tone", AttributeKind.CHOICE, ("calm", "loud"))
    ann = Work(
        [("claim", ((4, 12),), {"tone": "calm"}), ("source", ((20, 30),))],
        [("leads to", 0, 1), ("equals", 0, 1)],
    )
    bob = Work(
        [("source", ((20, 30),)), ("claim", ((4, 12),), {"tone": "loud"})],
        [("leads to", 1, 0), ("equals", 0, 1)],
    )
    report = agreement(team([numbered(1, {"ann": ann, "bob": bob})], attributes=[tone]))
    assert report.attributes["tone"]["agreement"].value == 0
    assert report.relations["leads to"]["f1"].value == 1
    assert report.relations["equals"]["f1"].value == 1
    assert report.as_json()["relations"]["all"]["f1"]["value"] == 1


def test_an_edit_is_in_the_next_report_and_only_its_document_is_read_again(team, monkeypatch):
    workspace = team([numbered(place, {"ann": SAME, "bob": SAME}) for place in range(6)])
    with contextlib.closing(Agreement(workspace)) as kept:
        assert value(kept.report(Choice())) == 1
        read = []
        monkeypatch.setattr(
            "annotator.services.agreement.work",
            lambda connection, document: read.append(document) or work(connection, document),
        )
        assert value(kept.report(Choice())) == 1
        assert read == []
        workspace.act_as("bob")
        document = workspace.document_rows()[2].id
        kept.report(Choice())
        read.clear()
        annotating.mark(workspace, document, "claim", [(30, 40)])
        changed = kept.report(Choice())
        assert len(read) == 1
        assert value(changed) == pytest.approx(2 * 12 / 25)
        assert _same(changed, agreement(workspace))
        workspace.undo()
        assert value(kept.report(Choice())) == 1
        annotating.set_state(workspace, document, State.IN_PROGRESS)
        assert kept.report(Choice()).excluded.compared == 5


def _same(one, other):
    return one.as_json() == other.as_json()


def test_another_choice_is_not_answered_from_the_last(team):
    texts = [numbered(place, {"ann": SAME, "bob": OTHER, "cy": SAME}) for place in range(3)]
    workspace = team(texts)
    choices = [
        Choice(),
        Choice(iou=0.95),
        Choice(labels=("claim",)),
        Choice(people=("ann", "cy")),
        Choice(tokens="none"),
        Choice(tokens="spaces"),
        Choice(trim=True),
        Choice(),
    ]
    with contextlib.closing(Agreement(workspace)) as kept:
        for choice in choices:
            assert _same(kept.report(choice), agreement(workspace, choice)), choice


def test_a_person_who_comes_or_goes_moves_nobody(team):
    workspace = team([numbered(1, {"ann": SAME, "bob": OTHER})])
    with contextlib.closing(Agreement(workspace)) as kept:
        before = kept.report(Choice())
        add_person(workspace, "Cy", [])
        assert _same(kept.report(Choice()), before)
        workspace.undo()


def test_what_changes_while_a_report_is_made_is_not_kept(team):
    workspace = team([numbered(place, {"ann": SAME, "bob": SAME}) for place in range(2)])
    workspace.act_as("bob")
    document = min(row.id for row in workspace.document_rows())
    with contextlib.closing(Agreement(workspace)) as kept:
        job = kept.report_job(Choice())
        next(job)
        annotating.mark(workspace, document, "claim", [(30, 40)])
        assert value(kept.report(Choice())) == pytest.approx(2 * 4 / 9)
        job.close()


def test_differences_and_clusters_lead_to_the_spans(team):
    workspace = team(
        [
            numbered(
                1,
                {
                    "ann": [("claim", ((0, 20),)), ("source", ((30, 40),))],
                    "bob": [("claim", ((0, 12),)), ("claim", ((12, 20),))],
                    "cy": [("source", ((0, 20),))],
                },
            )
        ]
    )
    document = workspace.document_rows()[0].id
    with contextlib.closing(Agreement(workspace)) as kept:
        found = kept.differences(document, "ann", "bob")
        assert [(each.kind, each.fragment) for each in found] == [
            ("boundary", None),
            ("fragment", "merge"),
            ("one-sided", None),
        ]
        assert found[0].first.person_id == "ann"
        assert found[0].second.fragments == ((0, 12),)
        assert found[2].second is None
        turned = kept.differences(document, "bob", "ann")
        assert [each.fragment for each in turned] == [None, "split", None]
        groups = kept.clusters(document, ("ann", "bob", "cy"))
        assert [(each.kind, len(each.spans)) for each in groups] == [
            ("boundary and label", 3),
            ("fragment", 1),
            ("one-sided", 1),
        ]
        assert [span.person_id for span in groups[0].spans] == ["ann", "bob", "cy"]


def brat_texts():
    """Read the multi-annotator corpus of bratiaa (Kolditz 2019), text spans only."""
    people = sorted(folder.name for folder in BRAT.iterdir() if folder.is_dir())
    for path in sorted((BRAT / people[0]).glob("*.txt")):
        layers = {
            name: [
                _brat_span(line) for line in _lines(BRAT / name / path.name) if line[0] == "T"
            ]
            for name in people
        }
        yield Text(path.read_bytes().decode("utf-8"), layers, title=path.stem)


def _lines(path):
    return path.with_suffix(".ann").read_text("utf-8").splitlines()


def _brat_span(line):
    label, ranges = line.split("\t")[1].split(" ", 1)
    return label, tuple(tuple(map(int, each.split())) for each in ranges.split(";"))


@pytest.mark.skipif(not BRAT.exists(), reason="the multi-annotator corpus is not here")
def test_the_published_agreement_of_the_brat_corpus(team):
    """README and reports beside the data: instances .890 ± .053, tokens .964."""
    workspace = team(list(brat_texts()), ("LOC", "MISC", "ORG", "PER"))
    report = agreement(workspace, Choice(tokens="spaces"))
    mean = report.overall.figures["exact_f1_mean_of_pairs"]
    assert (round(mean.value, 3), round(mean.sd, 3)) == (0.890, 0.053)
    labels = {
        name: round(each.figures["exact_f1_mean_of_pairs"].value, 3)
        for name, each in report.by_label.items()
    }
    assert labels == {"LOC": 0.819, "MISC": 0.840, "ORG": 0.906, "PER": 0.938}
    assert (mean.interval, mean.n_documents) == ("jackknife-t", 7)
    documents = {each.title: each.breakdown.figures for each in report.by_document}
    assert documents["esp.train-doc-46"]["exact_f1"].value == pytest.approx(0.936, abs=2e-3)


def test_gamma_is_computed_where_it_is_asked_for(team):
    texts = [numbered(place, {"ann": SAME, "bob": SAME, "cy": OTHER}) for place in range(3)]
    workspace = team([*texts, numbered(9, {"ann": SAME, "bob": []})])
    assert "gamma_mean_of_pairs" not in agreement(workspace).overall.figures
    report = agreement(workspace, Choice(gamma=True))
    same = report.by_pair["ann", "bob"].figures["gamma"]
    assert (same.value, same.n_documents) == (1, 3)
    other = report.by_pair["ann", "cy"].figures["gamma"]
    assert other.value < 1
    mean = report.overall.figures["gamma_mean_of_pairs"]
    assert mean.value == pytest.approx((same.value + 2 * other.value) / 3, abs=0.1)
    assert _same(report, agreement(workspace, Choice(gamma=True)))
