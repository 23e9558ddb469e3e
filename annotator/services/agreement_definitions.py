"""What each figure of agreement means, and what it is blind to, in sentences."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Definition:
    """What a figure is."""

    name: str
    """What reports call it."""
    means: str
    careful: str = ""
    """What it does not see, or how to read it."""


_KINDS = {
    "exact": Definition("exact", "Both people marked the same fragments with the same label."),
    "boundary": Definition(
        "boundary",
        "Both gave the same label, but one span begins or ends elsewhere.",
        "Much of it asks for a clearer rule where spans begin and end.",
    ),
    "label": Definition(
        "label",
        "Both marked the same fragments, but with different labels.",
        "Much of it asks for clearer definitions of the labels.",
    ),
    "boundary and label": Definition(
        "boundary and label", "Two spans mean the same place, but differ in boundary and label."
    ),
    "fragment": Definition(
        "fragment",
        "A span is left over beside a matched span of its label: one person split what the "
        "other has as one, merged what the other has as several, or nested one in another.",
    ),
    "one-sided": Definition(
        "one-sided",
        "The other person marked nothing like it.",
        "Much of it asks for a clearer rule what is to be marked at all.",
    ),
}
_SPANS = {
    "exact_f1": Definition(
        "exact F1",
        "Spans that both marked with the same fragments and label, of all spans, all pairs of "
        "people pooled.",
        "One character more is as bad as nothing.",
    ),
    "exact_f1_mean_of_pairs": Definition(
        "exact F1, mean of pairs",
        "Exact F1 of each pair of people, and then the mean; beside it the standard deviation "
        "over the pairs.",
        "Pairs with few documents weigh as much as those with many.",
    ),
    "relaxed_f1": Definition(
        "relaxed F1",
        "Spans of one label that have at least the chosen IoU with one of the other person, "
        "matched one to one so that the sum of IoU is largest; IoU is the characters in both "
        "over those in either.",
        "It does not see how far boundaries are off: see the mean IoU.",
    ),
    "mean_iou": Definition(
        "mean IoU",
        "The mean IoU of the matches of relaxed F1.",
        "Spans without a match are not in it.",
    ),
    "label_agreement": Definition(
        "same label, given a match",
        "The share of spans that have the same label, among those that match in place.",
        "Read it with the share of spans that match at all.",
    ),
    "label_coverage": Definition(
        "spans that match", "The share of spans that mean the same as one of the other person."
    ),
    "label_alpha": Definition(
        "label alpha, given a match",
        "Krippendorff's alpha of the labels in the clusters of spans of all people.",
        "Read it with the share of spans that match at all.",
    ),
    "label_kappa": Definition(
        "label kappa", "Cohen's kappa of the labels of matched spans, of one pair of people."
    ),
    "label_ac1": Definition(
        "label AC1", "Gwet's AC1 of the labels of matched spans, of one pair of people."
    ),
    "gamma": Definition(
        "gamma",
        "The cheapest alignment of two people against that of chance (Mathet and others 2015).",
        "It is undefined where one of them marked nothing; such documents are left out.",
    ),
    "gamma_mean_of_pairs": Definition(
        "gamma, mean of pairs",
        "Gamma of each pair of people, and then the mean.",
        "It is not the gamma of all people at once.",
    ),
    "gamma_of_all": Definition(
        "gamma of all people at once",
        "The cheapest alignment of all people of a document together against that of chance.",
        "It needs SciPy and, with many people and dense spans, minutes.",
    ),
}
_UNITS = {
    "character_alpha": Definition(
        "character alpha",
        "Krippendorff's alpha of the question whether a character is in a span of a label; the "
        "mean over the labels where it is defined.",
        "A span that is cut in two is the same as one.",
    ),
    "character_alpha_pooled": Definition(
        "character alpha, pooled",
        "The same with the disagreement of all labels added up before it is divided by that of "
        "chance.",
    ),
    "token_alpha": Definition(
        "token alpha",
        "Krippendorff's alpha of the set of labels that a token has; a token counts as marked "
        "if one of its characters is.",
        "It does not see where in a word a span ends, and long spans weigh more.",
    ),
    "token_alpha_mean_of_labels": Definition(
        "token alpha, mean of labels", "Alpha of the tokens, one label at a time, and the mean."
    ),
    "cohen_kappa": Definition(
        "Cohen's kappa",
        "Kappa of the characters of one pair of people, the mean over labels; overall the mean "
        "over pairs.",
        "It depends on how much is marked.",
    ),
    "gwet_ac1": Definition(
        "Gwet's AC1",
        "AC1 of the characters, the mean over labels.",
        "It is close to 1 where little is marked, so it flatters rare labels.",
    ),
    "prevalence": Definition(
        "share that is marked", "The share of characters that a person marked with this label."
    ),
    "u_alpha": Definition(
        "u-alpha",
        "Krippendorff's alpha of stretches with labels (2016).",
        "It is undefined where spans of one person overlap.",
    ),
    "u_alpha_unlabelled": Definition(
        "|u-alpha, whatever the label",
        "The same for marked and unmarked, whatever the label.",
        "It is undefined where spans of one person overlap.",
    ),
    "cu_alpha": Definition(
        "cu-alpha",
        "Krippendorff's alpha of the labels alone, where both people marked something.",
        "It is undefined where spans of one person overlap.",
    ),
    "k_u_alpha": Definition(
        "(k)u-alpha",
        "How well one label is told apart from the others, where both people marked something.",
        "It is undefined where spans of one person overlap.",
    ),
}
_DETAILS = {
    "agreement": Definition(
        "same value",
        "Of an attribute: the share of pairs of spans with equal values, among matched spans "
        "of one label to which anybody gave a value.",
    ),
    "alpha": Definition(
        "alpha of values", "Of an attribute: Krippendorff's alpha of its values at these spans."
    ),
    "f1": Definition(
        "F1 of relations",
        "Of a type of relation: what both people drew between spans that match, of all such "
        "relations.",
        "Read it with the share of relations that could be compared.",
    ),
    "coverage": Definition(
        "could be compared",
        "Of a type of relation: the share whose two spans the other person has marked, too.",
    ),
}
DEFINITIONS = {**_KINDS, **_SPANS, **_UNITS, **_DETAILS}
"""By the keys that reports use, the kinds of disagreement first."""

INTERVALS = (
    "An interval holds the true value 95 times in 100 if documents like these were annotated "
    "again. Documents are drawn anew: by bootstrap from 20 documents on, by a jackknife with "
    "Student's t from 5 on, and below that there is none."
)
UNDEFINED = (
    "A figure is undefined, “—”, where there is nothing to agree on; it is never 0 or 1."
)
