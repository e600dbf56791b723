"""The operations of the chapter `codes`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.codes import (
    CodesBody,
    CodesCob,
    CodesCodiceFiscale,
    CodesList,
    CodesPolicyActivity,
    CodesPolicyId,
    CodesRegion,
    CodesSflOffice,
    Office,
)
from collocamento.types.words import Region, Sex

__all__ = ["body", "cob", "codice_fiscale", "list", "policy_activity", "policy_id", "region", "sfl_office"]


def body(
    *,
    code: str,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> CodesBody:
    """The meaning of the code of a body.

    The operation ``codes.body``. A code to read.

    Args:
        code: The code, such as ``E202C000002``.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"code": code}
    return ask(CodesBody, "codes.body", given, explain, identify, rulebook)


def cob(
    *,
    code: str,
    date: datetime.date | str,
    agency: bool | None = None,
    has_end: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> CodesCob:
    """The kind of job.

    The operation ``codes.cob``. A code of the Comunicazioni Obbligatorie.

    Args:
        code: The code, such as ``A.02.00``.
        date: The first day of the job.
        agency: Whether the employer is an agency that supplies the worker to others.
        has_end: Whether a last day is agreed: it decides whether domestic and farm work is fixed-term or open-
            ended.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"code": code, "date": date, "agency": agency, "has_end": has_end}
    return ask(CodesCob, "codes.cob", given, explain, identify, rulebook)


def codice_fiscale(
    *,
    value: str,
    as_of: datetime.date | str | None = None,
    birth_date: datetime.date | str | None = None,
    birth_place: str | None = None,
    family_name: str | None = None,
    first_name: str | None = None,
    sex: Sex | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> CodesCodiceFiscale:
    """What a code shows.

    The operation ``codes.codice_fiscale``. A code, and the known facts about the person.

    Args:
        value: The code, 16 characters or 11 digits. Never repeated in a message.
        as_of: The day of the check: no birth is later.
        birth_date: Day of birth: it decides the century.
        birth_place: The Belfiore code of the municipality or foreign state of birth.
        family_name: Family name.
        first_name: First name.
        sex: Sex.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "value": value,
        "as_of": as_of,
        "birth_date": birth_date,
        "birth_place": birth_place,
        "family_name": family_name,
        "first_name": first_name,
        "sex": sex,
    }
    return ask(CodesCodiceFiscale, "codes.codice_fiscale", given, explain, identify, rulebook)


def list(
    *,
    list: str,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> CodesList:
    """A list of codes.

    The operation ``codes.list``. The list to return.

    Args:
        list: Its name, such as ``attivita``, ``progetti``, ``eventi_politica``, ``sistemi_origine``,
            ``stati_occupazionali``.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"list": list}
    return ask(CodesList, "codes.list", given, explain, identify, rulebook)


def policy_activity(
    *,
    code: str,
    project: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> CodesPolicyActivity:
    """The meaning of the codes.

    The operation ``codes.policy_activity``. The codes to read.

    Args:
        code: The activity, such as ``A02``.
        project: The project, such as ``05``.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"code": code, "project": project}
    return ask(CodesPolicyActivity, "codes.policy_activity", given, explain, identify, rulebook)


def policy_id(
    *,
    id: str,
    body: str,
    activity: str,
    proposed: datetime.date | str,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> CodesPolicyId:
    """Whether an id is valid.

    The operation ``codes.policy_id``. An id with the data from which its check letter is computed.

    Args:
        id: The id, 11 characters.
        body: The promoting body, such as ``H501N000001``.
        activity: The activity, such as ``N00``.
        proposed: The day of the proposal.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"id": id, "body": body, "activity": activity, "proposed": proposed}
    return ask(CodesPolicyId, "codes.policy_id", given, explain, identify, rulebook)


def region(
    *,
    istat: str | None = None,
    region: Region | str | None = None,
    source: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> CodesRegion:
    """A region with its codes.

    The operation ``codes.region``. A region, given in one of three ways.

    Args:
        istat: The ISTAT code.
        region: Its name.
        source: The code of a source system.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"istat": istat, "region": region, "source": source}
    return ask(CodesRegion, "codes.region", given, explain, identify, rulebook)


def sfl_office(
    *,
    did: Office | Mapping[str, Any] | None = None,
    domicile: str | None = None,
    gg_patto: Office | Mapping[str, Any] | None = None,
    gol_patto: Office | Mapping[str, Any] | None = None,
    sap: Office | Mapping[str, Any] | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> CodesSflOffice:
    """The responsible office.

    The operation ``codes.sfl_office``. The known facts about the person. An absent fact is unknown; it does not count
    as "does not exist".

    Args:
        did: An active DID.
        domicile: The Belfiore code of the municipality of domicile.
        gg_patto: An open Garanzia Giovani patto.
        gol_patto: An open GOL patto.
        sap: A SAP.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"did": did, "domicile": domicile, "gg_patto": gg_patto, "gol_patto": gol_patto, "sap": sap}
    return ask(CodesSflOffice, "codes.sfl_office", given, explain, identify, rulebook)
