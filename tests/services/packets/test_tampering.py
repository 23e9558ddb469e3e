"""Packets that were edited, cut off, forged, replayed or blown up are refused with a reason.

ANNOTATOR_DAMAGES=20000 tries so many damaged packets.
"""

import contextlib
import os
import random
import zipfile
from dataclasses import replace

import pytest

from annotator.formats import packets
from annotator.formats.packets import MANIFEST, MEMBERS, PacketFile, opened_packet
from annotator.model.errors import AnnotatorError, FormatError
from annotator.model.ids import new_id
from annotator.model.packets import PacketKey
from annotator.services.packets import merging
from tests.services.packets.copies import a_team, facts, sent, worked

DAMAGES = int(os.environ.get("ANNOTATOR_DAMAGES", "250"))


@pytest.fixture
def team(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    monkeypatch.setattr(merging, "backup_if_changed", lambda *_: iter(()))
    made = a_team(tmp_path)
    with contextlib.closing(made.lead):
        yield made


@pytest.fixture
def packet(team):
    copy = team.copy(team.ada, team.hand_out(team.ada))
    worked(copy, random.Random(6), 25)
    return sent(copy, "1")


def secret_of(team, person):
    return team.lead.store.records.find(PacketKey, person.id).secret


def changed(packet, secret, target, manifest=(), **contents):
    """Write a packet again with other members or facts, signed with a secret."""
    with opened_packet(packet) as old, PacketFile(target) as new:
        for name in MEMBERS:
            with new.member(name) as write:
                write(contents.get(name.partition(".")[0], old.content(name)))
        new.finish(replace(old.manifest, **dict(manifest)), secret)
    return target


def test_chance_makes_nothing_else_of_a_packet(team, packet):
    """Every damaged packet is refused, or holds the very same."""
    before = facts(team.lead.store)
    content = packet.read_bytes()
    report = team.merge(packet)
    assert report.has_news
    wanted = facts(team.lead.store)
    team.lead.undo()
    assert facts(team.lead.store) == before
    chance = random.Random(7)
    accepted, sentences = 0, []
    for number in range(DAMAGES):
        packet.write_bytes(damaged(content, chance))
        try:
            team.merge(packet)
        except AnnotatorError as error:
            sentences.append(str(error))
            assert facts(team.lead.store) == before
        else:
            accepted += 1
            found = {**facts(team.lead.store), "records": wanted["records"]}
            assert found == wanted, number
            team.lead.undo()
    assert all(packet.name in sentence for sentence in sentences)
    assert accepted < DAMAGES / 4


def damaged(content: bytes, chance: random.Random) -> bytes:
    at, length = chance.randrange(len(content)), chance.randrange(1, 9)
    action = chance.randrange(5)
    if action == 0:
        return content[:at]
    if action == 1:
        return content[:at] + content[at + length :]
    if action == 2:
        return content[:at] + chance.randbytes(length) + content[at:]
    if action == 3:
        return (
            content[:at] + bytes([content[at] ^ (1 << chance.randrange(8))]) + content[at + 1 :]
        )
    return content[:at] + chance.randbytes(length) + content[at + length :]


@pytest.mark.parametrize("bit", [0, 5, 6])
def test_a_header_that_asks_for_what_we_do_not_do_is_refused(team, packet, bit):
    content = bytearray(packet.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] ^= 1 << bit
    packet.write_bytes(content)
    with pytest.raises(FormatError, match=r"encrypted|damaged"):
        team.merge(packet)


@pytest.mark.parametrize("name", MEMBERS)
def test_a_member_that_was_edited_is_named(team, packet, name):
    with zipfile.ZipFile(packet) as archive:
        members = {one: archive.read(one) for one in archive.namelist()}
    members[name] += b"{}\n"
    with zipfile.ZipFile(packet, "w") as archive:
        for one, content in members.items():
            archive.writestr(one, content)
    with pytest.raises(FormatError, match=rf"^[^“”]+: “{name}” is not as it was"):
        team.merge(packet)


@pytest.mark.parametrize("fact", ["person", "replica", "head", "scheme", "counts"])
def test_a_manifest_that_was_edited_is_refused(team, packet, tmp_path, fact):
    others = {
        "person": team.ben.id,
        "replica": new_id(),
        "head": (3, "0" * 64),
        "scheme": 2,
        "counts": {"spans": 1},
    }
    team.hand_out(team.ben)
    forged = changed(packet, "ab" * 32, tmp_path / "forged", {fact: others[fact]})
    with pytest.raises(FormatError, match="not signed with the key"):
        team.merge(forged)


def test_somebody_elses_key_opens_nothing(team, packet, tmp_path):
    team.hand_out(team.ben)
    forged = changed(packet, secret_of(team, team.ben), tmp_path / "forged")
    with pytest.raises(FormatError, match="not signed with the key that was handed out to Ada"):
        team.merge(forged)
    as_ben = changed(
        packet, secret_of(team, team.ben), tmp_path / "as-ben", {"person": team.ben.id}
    )
    with pytest.raises(FormatError, match="somebody else wrote it"):
        team.merge(as_ben)


def test_the_key_alone_does_not_make_other_edits_of_a_journal(team, packet, tmp_path):
    secret = secret_of(team, team.ada)
    with opened_packet(packet) as old:
        journal, layers = old.content("journal.jsonl"), old.content("layers.jsonl")
    lines = journal.splitlines(keepends=True)
    for contents, match in (
        ({"journal": journal.replace(b"claim", b"quantity")}, "not as it was written"),
        ({"journal": b"".join(lines[:-1])}, "ends elsewhere"),
        ({"journal": b"".join(lines[:5] + lines[6:])}, "is missing|not as it was written"),
        ({"journal": b"".join(reversed(lines))}, "is missing|not as it was written"),
        ({"layers": b""}, "a layer is missing"),
        ({"layers": layers.replace(b'"label":"claim"', b'"label":"quantity"')}, "not what the"),
        ({"layers": layers.replace(b'"text":"', b'"text":"x')}, "the text of a span"),
        ({"documents": b""}, "does not have"),
        ({"scheme": b"{}"}, "scheme"),
    ):
        forged = changed(packet, secret, tmp_path / "forged", **contents)
        with pytest.raises(FormatError, match=match):
            team.merge(forged)


def test_a_known_id_with_other_content_is_found_out(team, packet, tmp_path):
    team.merge(packet)
    forged = changed(packet, secret_of(team, team.ada), tmp_path / "replayed", {"clock": 1})
    with pytest.raises(FormatError, match="another packet with the same id"):
        team.merge(forged)


def test_packets_that_are_too_large_or_of_other_files_are_refused(team, packet, monkeypatch):
    content = packet.read_bytes()
    with zipfile.ZipFile(packet, "a") as archive:
        archive.writestr("../evil.txt", "x")
    with pytest.raises(FormatError, match="leads out of the archive"):
        team.merge(packet)
    packet.write_bytes(content)
    with zipfile.ZipFile(packet, "a") as archive:
        archive.writestr("more.txt", "x")
    with pytest.raises(FormatError, match="other files in it"):
        team.merge(packet)
    with zipfile.ZipFile(packet, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in (MANIFEST, *MEMBERS):
            archive.writestr(name, bytes(30_000_000 if name == MEMBERS[0] else 1))
    with pytest.raises(FormatError, match="impossible size"):
        team.merge(packet)
    packet.write_bytes(content)
    limits = replace(packets.LIMITS, packed=len(content) - 1)
    monkeypatch.setattr(packets, "LIMITS", limits)
    with pytest.raises(FormatError, match="has more than"):
        team.merge(packet)
