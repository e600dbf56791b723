"""The types of the chapter `benefit`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, RulebookVersion, TraceStep

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = [
    "BenefitClaimWindow",
    "EndCause",
    "NewWork",
    "OtherWork",
    "PaidEvent",
    "PaidEventKind",
    "Text",
    "VoluntaryEnd",
    "WorkEffect",
    "WorkEnd",
    "WorkFamily",
]


class EndCause(Word):
    """Why a job ended."""

    ORDINARIA = (
        "ordinaria",
        "cessazione ordinaria",
        "ordinary end",
        "The end of the term, or a dismissal for a reason other than just cause.",
        "Scadenza del termine, o licenziamento per un motivo diverso dalla giusta causa.",
    )
    LICENZIAMENTO_GIUSTA_CAUSA = (
        "licenziamento_giusta_causa",
        "licenziamento per giusta causa",
        "dismissal for just cause",
        "Dismissal for just cause.",
        "Licenziamento per giusta causa.",
    )
    DIMISSIONI_DI_FATTO = (
        "dimissioni_di_fatto",
        "dimissioni di fatto",
        "tacit resignation",
        "Absence beyond the term of the law, which counts as a resignation.",
        "Assenza oltre il termine di legge, che vale come dimissioni.",
    )
    DIMISSIONI = "dimissioni", "dimissioni", "resignation", "Resignation.", "Dimissioni."
    DIMISSIONI_GIUSTA_CAUSA = (
        "dimissioni_giusta_causa",
        "dimissioni per giusta causa",
        "resignation for just cause",
        "Resignation for just cause.",
        "Dimissioni per giusta causa.",
    )
    CONSENSUALE = (
        "consensuale",
        "risoluzione consensuale",
        "agreement",
        "Agreement.",
        "Risoluzione per accordo tra le parti.",
    )


class PaidEventKind(Word):
    """A paid event during which the days for a claim do not run."""

    MALATTIA = "malattia", "malattia", "sickness", "Sickness.", "Malattia."
    INFORTUNIO = (
        "infortunio",
        "infortunio sul lavoro o malattia professionale",
        "injury at work",
        "Injury at work or occupational disease.",
        "Infortunio sul lavoro o malattia professionale.",
    )
    MATERNITA = (
        "maternita",
        "maternità o paternità",
        "maternity or paternity",
        "Maternity or paternity leave.",
        "Congedo di maternità o di paternità.",
    )


class WorkEffect(Word):
    """The effect of subordinate work on DIS-COLL."""

    SOSPENDE = (
        "sospende",
        "sospende la prestazione",
        "suspends the benefit",
        "The benefit is suspended.",
        "La prestazione è sospesa.",
    )
    CESSA = "cessa", "fa cessare la prestazione", "ends the benefit", "The benefit ends.", "La prestazione finisce."


class WorkFamily(Word):
    """Whether work is subordinate or self-employed."""

    SUBORDINATO = "subordinato", "lavoro subordinato", "subordinate work", "Subordinate work.", "Lavoro subordinato."
    AUTONOMO = "autonomo", "lavoro autonomo", "self-employed work", "Self-employed work.", "Lavoro autonomo."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class BenefitClaimWindow(Record):
    """The last day to claim, and the first day of the benefit.

    Attributes:
        entitled: Whether the cause of the end of work gives access to the benefit, if the other requirements are
            met.
        exceptions: The exceptions in which a cause that gives no access still gives it.
        last_day: The last day for the claim, included.
        in_time: Whether the claim is in time; null without a claim.
        starts: The first day of the benefit; null without a claim, if the claim is late, or if the cause gives no
            access.
        contributions_met: Whether the weeks of contributions after a voluntary end suffice; null if it is not
            known, if no voluntary end is given, for a benefit that does not ask for them, or where the work ended
            before they were asked for.
        tell_income_by: The last day to report the income from work to INPS (NASpI), the earliest if there are
            several; null without work, or if it is not known.
        new_work: The effect of new work on DIS-COLL; null without new work, or if it is not known.
        missing: The facts that would decide what is null, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    entitled: bool
    exceptions: tuple[Text, ...]
    last_day: datetime.date
    in_time: bool | None
    starts: datetime.date | None
    contributions_met: bool | None
    tell_income_by: datetime.date | None
    new_work: WorkEffect | None
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewWork(Record):
    """Work started while a benefit is paid.

    Attributes:
        start: Its first day.
        days: The number of days, for subordinate work.
        family: Subordinate or self-employed; if absent, subordinate work is assumed.
    """

    start: datetime.date
    days: int | None = None
    family: WorkFamily | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start: datetime.date | str,
            days: int | None = None,
            family: WorkFamily | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OtherWork(Record):
    """Other work during a benefit.

    Attributes:
        start: Its first day.
        family: Subordinate or self-employed.
    """

    start: datetime.date
    family: WorkFamily

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            start: datetime.date | str,
            family: WorkFamily | str,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PaidEvent(Record):
    """Sickness, injury or maternity that is paid.

    Attributes:
        kind: Which.
        from_: Its first day.
        to: Its last day.
    """

    kind: PaidEventKind
    from_: datetime.date
    to: datetime.date

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: PaidEventKind | str,
            from_: datetime.date | str,
            to: datetime.date | str,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Text(Record):
    """One message in both languages. In an answer its keys are ``message`` and ``message_en``.

    Attributes:
        message: The message in Italian.
        message_en: The message in English.
    """

    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class VoluntaryEnd(Record):
    """An open-ended job that was left by resignation or agreement.

    Attributes:
        date: Its last day.
        exempt: Whether an exception applies: just cause, protected parenthood, agreement under art. 7 L. 604/1966
            or after the refusal of a transfer of more than 50 km or 80 minutes, resignation for a transfer without
            reasons.
        weeks: Weeks of contributions between its end and the end of work.
    """

    date: datetime.date
    exempt: bool | None = None
    weeks: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            date: datetime.date | str,
            exempt: bool | None = None,
            weeks: int | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WorkEnd(Record):
    """How work ended.

    Attributes:
        cause: The cause; if absent, ``ordinaria`` is assumed.
        notice_pay_to: The last day covered by pay in place of notice.
        paid_event: Sickness, injury or maternity that is paid, at the end of work or after it.
    """

    cause: EndCause | None = None
    notice_pay_to: datetime.date | None = None
    paid_event: PaidEvent | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            cause: EndCause | str | None = None,
            notice_pay_to: datetime.date | str | None = None,
            paid_event: PaidEvent | Mapping[str, Any] | None = None,
        ) -> None: ...
