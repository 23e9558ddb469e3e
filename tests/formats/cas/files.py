"""Small CAS files as INCEpTION and DKPro write them."""

from pathlib import Path
from xml.sax.saxutils import quoteattr

DKPRO = "http:///de/tudarmstadt/ukp/dkpro/core/api"
CUSTOM = "webanno.custom"
TEXT = "🤗 Anna told Béla: “it rains”."


def xmi(*annotations: str, text: str = TEXT, members: str | None = None) -> bytes:
    """Return a CAS of one view with annotations, all of them indexed unless told otherwise."""
    if members is None:
        members = " ".join(
            one.split('xmi:id="')[1].split('"')[0] for one in annotations if 'xmi:id="' in one
        )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
    xmlns:tcas="http:///uima/tcas.ecore" xmlns:custom="http:///webanno/custom.ecore"
    xmlns:ner="{DKPRO}/ner/type.ecore" xmlns:segmentation="{DKPRO}/segmentation/type.ecore"
    xmlns:metadata="{DKPRO}/metadata/type.ecore" xmi:version="2.0">
<cas:NULL xmi:id="0"/>
{"".join(one + chr(10) for one in annotations)}
<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"
    sofaString={quoteattr(text, {chr(10): "&#10;", chr(13): "&#13;"})}/>
<cas:View sofa="1" members="{members}"/>
</xmi:XMI>
""".encode()


def declared(name: str, parent: str = "uima.tcas.Annotation", **features: str) -> str:
    """Return the description of a type."""
    inside = "".join(
        f"<featureDescription><name>{key}</name><rangeTypeName>{kind}</rangeTypeName>"
        "</featureDescription>"
        for key, kind in features.items()
    )
    return (
        f"<typeDescription><name>{name}</name><supertypeName>{parent}</supertypeName>"
        f"<features>{inside}</features></typeDescription>"
    )


def type_system(*types: str) -> bytes:
    """Return a file that describes types."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<typeSystemDescription '
        'xmlns="http://uima.apache.org/resourceSpecifier"><types>'
        f"{''.join(types)}</types></typeSystemDescription>"
    ).encode()


CLAIM = declared(
    f"{CUSTOM}.Claim",
    sure="uima.cas.String",
    weight="uima.cas.Double",
    count="uima.cas.Integer",
    is_quoted="uima.cas.Boolean",
    about=f"{CUSTOM}.Claim",
    roles="uima.cas.FSArray",
    tags="uima.cas.StringArray",
)
ROLE_LINK = declared(
    f"{CUSTOM}.ClaimRolesLink",
    "uima.cas.TOP",
    role="uima.cas.String",
    target="uima.tcas.Annotation",
)
SAYS = declared(
    f"{CUSTOM}.Says",
    Governor="uima.tcas.Annotation",
    Dependent="uima.tcas.Annotation",
    label="uima.cas.String",
    since="uima.cas.Integer",
)
TYPES = type_system(CLAIM, ROLE_LINK, SAYS)


def written(folder: Path, content: bytes, types: bytes | None = TYPES) -> Path:
    """Write a CAS into a folder, with its types beside it."""
    path = folder / "d1.xmi"
    path.write_bytes(content)
    if types is not None:
        (folder / "types.xml").write_bytes(types)
    return path
