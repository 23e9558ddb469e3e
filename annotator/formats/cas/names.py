"""The types that are ours in a CAS, and what well-known types of others mean."""

ENDING = ".xmi"
TYPE_SYSTEM = "TypeSystem.xml"
"""The name of the file with the types, in a folder of several files."""
SPAN = "annotator.Span"
FRAGMENT = "annotator.Fragment"
RELATION = "annotator.Relation"
LAYER = "annotator.Layer"
METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
"""Where DKPro and INCEpTION keep the title and the id of a document."""
CARRIED = "carried"
"""The feature with what has no feature of its own, as JSON."""
OURS = frozenset({"label", "note", "flag", "fragments", "id", CARRIED})
"""Features of a span of ours that are no attributes."""

SOURCE, TARGET = "Governor", "Dependent"
"""The ends of a relation, as INCEpTION names them."""
LABEL_FEATURES = {
    "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity": "value",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS": "PosValue",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.chunk.Chunk": "chunkValue",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.constituent.Constituent": "constituentType",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency": "DependencyType",
    "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink": "referenceType",
}
"""Which feature says what an annotation is, for types whose own name says less."""
USUAL_LABEL_FEATURE = "label"
LAYOUT_PACKAGES = (
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.",
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.",
)
LAYOUT = frozenset({"Sentence", "Paragraph", "Heading", "Div", "Lemma", "Stem"})
"""Short names of types that divide or describe a text, whoever has made them."""
WORD = "Token"
"""How the names of types of words end: “WordToken”, “NumToken” and others in cTAKES."""
USUAL_REFERENCES = frozenset(
    {SOURCE, TARGET, "governor", "dependent", "target", "next", "first"}
)
"""Features that are references where no type system says what they are."""


def short_name(name: str) -> str:
    """Return the name of a type without its package."""
    return name.rpartition(".")[2]
