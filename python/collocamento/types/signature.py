"""The types of the chapter `signature`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from collocamento._runtime.record import Record
from collocamento._runtime.wire import JsonObject
from collocamento.types.common import (
    Assumption,
    DossierEvent,
    Entry,
    Label,
    Notice,
    Open,
    PortalAction,
    PortalWarning,
    RulebookVersion,
    SignatureValue,
    TraceStep,
)
from collocamento.types.words import Certificate, GiftType, Identity, Outcome, SignatureKind, VacancyOrigin, Via

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = [
    "ActionCondition",
    "ActionConditionAbsent",
    "ActionConditionActivity",
    "ActionConditionAtLeast",
    "ActionConditionAtMost",
    "ActionConditionBetween",
    "ActionConditionCertificate",
    "ActionConditionCloses",
    "ActionConditionFormat",
    "ActionConditionHolds",
    "ActionConditionIdentity",
    "ActionConditionInTime",
    "ActionConditionIs",
    "ActionConditionNewHour",
    "ActionConditionNotAfter",
    "ActionConditionNotBefore",
    "ActionConditionOfferOpen",
    "ActionConditionOfferType",
    "ActionConditionOpens",
    "ActionConditionOtherPractice",
    "ActionConditionPracticeNumber",
    "ActionConditionPreviousDay",
    "ActionConditionSameDay",
    "ActionConditionSessionDay",
    "ActionConditionSignature",
    "ActionConditionVia",
    "Chosen",
    "Codes",
    "Concludes",
    "Document",
    "FactRange",
    "FactValues",
    "Gift",
    "Guard",
    "ListedDocument",
    "NotAllowed",
    "Notify",
    "Queue",
    "Refusal",
    "Selector",
    "Session",
    "SignatureList",
    "SignatureNext",
    "SignatureRow",
    "SignatureWorkflow",
    "Stage",
    "StandIn",
    "StepTerm",
    "Transition",
    "Workflow",
    "Written",
]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionAbsent(Record):
    """A fact is not given.

    Attributes:
        absent:
    """

    absent: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionActivity(Record):
    """The remote interview's activity is between two codes.

    Attributes:
        activity:
    """

    activity: Codes


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionAtLeast(Record):
    """The number of candidates is at least this one.

    Attributes:
        at_least:
    """

    at_least: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionAtMost(Record):
    """The number of candidates is at most this parameter.

    Attributes:
        at_most:
    """

    at_most: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionBetween(Record):
    """A fact lies between two limits.

    Attributes:
        between:
    """

    between: FactRange


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionCertificate(Record):
    """The certificate had one of these states.

    Attributes:
        certificate:
    """

    certificate: tuple[Certificate, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionCloses(Record):
    """The action comes no later than a number of minutes after the hour of the appointment; this parameter sets the
    minutes.

    Attributes:
        closes:
    """

    closes: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionFormat(Record):
    """The file has one of these formats.

    Attributes:
        format:
    """

    format: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionHolds(Record):
    """A fact is given, and is not ``false``.

    Attributes:
        holds:
    """

    holds: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionIdentity(Record):
    """The person was identified in one of these ways.

    Attributes:
        identity:
    """

    identity: tuple[Identity, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionInTime(Record):
    """Whether the action comes no later than the hour of the appointment.

    Attributes:
        in_time:
    """

    in_time: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionIs(Record):
    """A fact has one of some values.

    Attributes:
        is_:
    """

    is_: FactValues


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionNewHour(Record):
    """Whether the action names another hour, later than the action.

    Attributes:
        new_hour:
    """

    new_hour: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionNotAfter(Record):
    """The action falls no later than the day or hour that a fact holds.

    Attributes:
        not_after:
    """

    not_after: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionNotBefore(Record):
    """The action falls no earlier than the day or hour that a fact holds.

    Attributes:
        not_before:
    """

    not_before: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionOfferOpen(Record):
    """Whether the offer has not passed its last day; an offer without last day has not.

    Attributes:
        offer_open:
    """

    offer_open: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionOfferType(Record):
    """The offer is of one of these types.

    Attributes:
        offer_type:
    """

    offer_type: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionOpens(Record):
    """The action comes no earlier than a number of minutes before the hour of the appointment; this parameter sets the
    minutes.

    Attributes:
        opens:
    """

    opens: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionOtherPractice(Record):
    """Whether the practice that replaces the document is another one than its own.

    Attributes:
        other_practice:
    """

    other_practice: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionPracticeNumber(Record):
    """Whether the practice that replaces the document has a number.

    Attributes:
        practice_number:
    """

    practice_number: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionPreviousDay(Record):
    """Whether the action falls on the day of the previous one.

    Attributes:
        previous_day:
    """

    previous_day: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionSameDay(Record):
    """Whether the action falls on the day of the first one.

    Attributes:
        same_day:
    """

    same_day: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionSessionDay(Record):
    """Whether the action falls on the day of the remote interview.

    Attributes:
        session_day:
    """

    session_day: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionSignature(Record):
    """The signature is of this kind or a higher one.

    Attributes:
        signature:
    """

    signature: SignatureKind


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ActionConditionVia(Record):
    """The person acts in one of these ways.

    Attributes:
        via:
    """

    via: tuple[Via, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Chosen(Record):
    """A choice of a parameter.

    Attributes:
        parameter: The parameter.
        choice: The choice.
    """

    parameter: str
    choice: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Codes(Record):
    """Codes from one to another, both included.

    Attributes:
        from_: The first code.
        to: The last code.
    """

    from_: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Concludes(Record):
    """The documents that a state concludes, and the rule that says so.

    Attributes:
        documents: Their types.
        rule: The rule.
        only_if: It concludes them only while a parameter has a choice; if absent, always.
    """

    documents: tuple[str, ...]
    rule: str
    only_if: Chosen | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Document(Record):
    """The state of a process after its actions.

    Attributes:
        state: The state: the last action done, or the first one to do.
        outcome: The outcome of the process.
        description: What the portal's list says of the process, in Italian; null if the rules do not say or a fact
            is not known.
        description_en: The same in English.
        completed: Whether it has ended validly: the outcome is ``concluso``.
        version: The version that can be seen or downloaded now, such as ``firmato_cittadino``; null if the workflow
            does not say.
        filed_in: Where the office keeps the signed document, in Italian; null if the rules do not say, or not in
            this state.
        filed_in_en: The same in English.
        open: The actions that are possible now, and their actors.
        log: The log of the portal: one entry for each action that it prints.
        notices: The notifications sent.
        signatures: The electronic signatures made, with their legal value (CAD-20).
        warnings: The warnings for the operator.
        events: The events that a concluded document gives the dossier, to be read by ``dossier.assess`` and, with
            the measures, by ``sap.build``. An annulled document gives none: those that it gave are taken back.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    state: str
    outcome: Outcome
    description: str | None
    description_en: str | None
    completed: bool
    version: str | None
    filed_in: str | None
    filed_in_en: str | None
    open: tuple[Open, ...]
    log: tuple[Entry, ...]
    notices: tuple[Notice, ...]
    signatures: tuple[SignatureValue, ...]
    warnings: tuple[PortalWarning, ...]
    events: tuple[DossierEvent, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FactRange(Record):
    """A fact whose value lies between two limits, both included: a number, a day, a day with an hour.

    Attributes:
        fact: The fact.
        from_: The first value; if absent, there is no lower limit.
        to: The last value; if absent, there is no upper limit.
    """

    fact: str
    from_: bool | str | Decimal | None = None
    to: bool | str | Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FactValues(Record):
    """A fact that has one of some values.

    Attributes:
        fact: The fact.
        values: The values.
    """

    fact: str
    values: tuple[bool | str | Decimal, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Gift(Record):
    """An event that a concluded document gives the dossier.

    Attributes:
        rule: The rule.
        document: The type of document.
        type: The type of the event.
        kind: The kind of the patto.
        code: The activity code of the measure.
        project: The project of the measure.
    """

    rule: str
    document: str
    type: GiftType
    kind: str | None
    code: str | None
    project: str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Guard(Record):
    """A requirement of an action. It applies while its rule is in force.

    Attributes:
        on: The actions concerned.
        from_: The first day on which it applies, included; if absent, that of its rule.
        when: It applies only if one of these holds; none for always.
        any: One of these must hold.
        rule: The rule behind it.
        warns: Whether a failure is a warning and not a rejection.
        assumes: Whether it counts as met, with an assumption, while a fact that would decide it is not given.
    """

    on: Selector
    from_: datetime.date | None
    when: tuple[ActionCondition, ...]
    any: tuple[ActionCondition, ...]
    rule: str
    warns: bool
    assumes: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ListedDocument(Record):
    """A document of a list.

    Attributes:
        workflow: The workflow, such as ``toscana``.
        document: The type of document, such as ``patto_servizio_150``.
        actions: The actions done, in order; at most 1,000.
        facts: Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        id: Its number in the caller's own system, copied to its row.
        office: The Centro per l'Impiego that created it.
        practice: The number of the practice that it belongs to.
        session: The remote interview in which it is sent for signature; absent if there is none.
    """

    workflow: str
    document: str
    actions: tuple[PortalAction, ...]
    facts: JsonObject | None = None
    id: str | None = None
    office: str | None = None
    practice: str | None = None
    session: Session | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            workflow: str,
            document: str,
            actions: Sequence[PortalAction | Mapping[str, Any]],
            facts: JsonObject | Mapping[str, Any] | None = None,
            id: str | None = None,
            office: str | None = None,
            practice: str | None = None,
            session: Session | Mapping[str, Any] | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NotAllowed(Record):
    """Why an action is not possible.

    Attributes:
        rule: The rule that rejects it; null if none does.
        missing: The names of the facts that the action does not state and that would allow it.
        message: The message in Italian.
        message_en: The message in English.
    """

    rule: str | None
    missing: tuple[str, ...]
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Notify(Record):
    """Who is notified of an action, and how.

    Attributes:
        to: The actor.
        channels: Over which channels.
        text: What it says, with facts of the process in braces; if absent, the rules do not say.
        text_en: The same in English.
    """

    to: str
    channels: tuple[str, ...]
    text: str | None
    text_en: str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Queue(Record):
    """What waits for an actor.

    Attributes:
        by: The actor.
        documents: The indexes of the documents in the input, that which waits longest first; those without an
            action come last.
    """

    by: str
    documents: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Refusal(Record):
    """The rule that rejects some actions.

    Attributes:
        on: Which actions.
        rule: The rule.
    """

    on: Selector
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Selector(Record):
    """Some actions: an empty list stands for all.

    Attributes:
        actions: The actions.
        by: Who does them.
        from_: In which states.
        documents: For which documents.
    """

    actions: tuple[str, ...]
    by: tuple[str, ...]
    from_: tuple[str, ...]
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Session(Record):
    """The remote interview in which documents are sent to signature (FIRMA-TOS-QUANDO).

    Attributes:
        activity: The code of its activity, such as ``A02``.
        at: Its day, with the hour if that is known.
        declaration_filled: Whether the declaration under DPR 445/2000 has been filled in.
        profile_filled: Whether the profiling data have been filled in.
    """

    activity: str
    at: datetime.datetime | datetime.date | None = None
    declaration_filled: bool | None = None
    profile_filled: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            activity: str,
            at: datetime.datetime | str | datetime.date | None = None,
            declaration_filled: bool | None = None,
            profile_filled: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SignatureList(Record):
    """Where many documents stand.

    Attributes:
        rows: One row for each document that the filters leave, in the order of the input.
        queues: What waits for each actor in those rows, by the name of the actor.
        missing: The facts that would decide whether other documents belong to the list, as JSON pointers.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    rows: tuple[SignatureRow, ...]
    queues: tuple[Queue, ...]
    missing: tuple[str, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SignatureNext(Record):
    """What one more action leads to.

    Attributes:
        allowed: Whether the action is possible.
        state: The state after it; the state before it if it is not possible.
        outcome: The outcome of the process in that state.
        log: What the log says of the action; empty if it is not possible, or not logged.
        open: The actions that are possible in that state, and their actors.
        notices: The notifications sent with the action.
        signatures: The electronic signature made with it, with its legal value (CAD-20).
        events: The events that the document gives the dossier if this action concludes it, as those of
            ``signature.replay``.
        problem: Why the action is not possible; null if it is.
        warnings: The warnings for the operator.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    allowed: bool
    state: str
    outcome: Outcome
    log: tuple[Entry, ...]
    open: tuple[Open, ...]
    notices: tuple[Notice, ...]
    signatures: tuple[SignatureValue, ...]
    events: tuple[DossierEvent, ...]
    problem: NotAllowed | None
    warnings: tuple[PortalWarning, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SignatureRow(Record):
    """Where a document stands.

    Attributes:
        index: Its index among the documents of the input, from 0.
        id: Its number, as given.
        practice: Its practice, as given.
        office: Its Centro per l'Impiego, as given.
        workflow: Its workflow.
        document: Its type.
        title: The title of its type, in Italian.
        title_en: The same in English.
        date: The day of its first action; null before it.
        state: Its state.
        outcome: The outcome of the process: ``in_corso``, ``annullato`` or ``concluso``.
        visible: Whether the citizen sees it: the office has sent it for signature.
        must_act: Who must act for the process to go on; nobody if it has ended.
        since: When the document entered its state; null before the first action.
        log: The actions done, as the portal prints them.
        open: The actions that are possible now, and their actors.
        warnings: The warnings for the operator.
    """

    index: int
    id: str | None
    practice: str | None
    office: str | None
    workflow: str
    document: str
    title: str
    title_en: str
    date: datetime.date | None
    state: str
    outcome: Outcome
    visible: bool
    must_act: tuple[str, ...]
    since: datetime.datetime | None
    log: tuple[Entry, ...]
    open: tuple[Open, ...]
    warnings: tuple[PortalWarning, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SignatureWorkflow(Record):
    """A workflow with its diagram.

    Attributes:
        workflow: The workflow.
        diagram: A Mermaid state diagram (``stateDiagram-v2``), with Italian words.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    workflow: Workflow
    diagram: str
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Stage(Record):
    """A state.

    Attributes:
        name: The name on the wire: lower-case letters, digits and ``_``.
        title: In Italian.
        title_en: In English.
        outcome: The outcome of the process in this state.
        version: The version that can be seen or downloaded from here on; if absent, the version does not change.
        filed: Where the office keeps the document from here on, in Italian; if absent, the rules do not say.
        filed_en: The same in English.
        hidden: Whether the office alone sees the document in this state.
        concludes: The documents that this state concludes although its outcome is ``in_corso``.
    """

    name: str
    title: str
    title_en: str
    outcome: Outcome
    version: str | None
    filed: str | None
    filed_en: str | None
    hidden: bool
    concludes: Concludes | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StandIn(Record):
    """An actor that may act in the place of another one.

    Attributes:
        actor: The actor.
        role: The actor whose place it takes.
    """

    actor: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StepTerm(Record):
    """The time limit of a step: from some actions to others. It applies while its rule is in force.

    Attributes:
        rule: The rule that sets it.
        documents: For which documents; none for all.
        origins: For vacancies of which origin; none for all.
        only_if: It applies only while a parameter has a choice; if absent, always.
        starts: The actions from which it runs.
        met_by: The actions that meet it.
        ended_by: The actions that end it before it is met, such as a request for something else; none if nothing
            does.
        bound: The actor responsible.
        days: The parameter that holds its days; if absent, it has no last day.
        roll: The parameter that says whether a holiday moves its last day; if absent, none does.
    """

    rule: str
    documents: tuple[str, ...]
    origins: tuple[VacancyOrigin, ...]
    only_if: Chosen | None
    starts: tuple[str, ...]
    met_by: tuple[str, ...]
    ended_by: tuple[str, ...]
    bound: str
    days: str | None
    roll: str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Transition(Record):
    """What an action does in some states.

    Attributes:
        action: The action.
        by: Who may do it.
        documents: For which documents; none for all.
        from_: In which states.
        to: The state that it leads to; if absent, the state stays.
        when: The row applies only if one of these holds; none for always.
        only_if: It applies only while a parameter has a choice; if absent, always. A diagram, which has no day,
            leaves it out.
        rule: The rule that it applies.
        signs: Whether it is an electronic signature.
        reschedules: Whether it may change the hour of an appointment.
        notify: Who is notified, and how.
        log: What the log says, with ``{at}`` and the action's own texts in braces; if absent, nothing.
        log_en: The same in English.
        confirm: What the portal asks before the action, with facts of the process in braces; if absent, nothing.
        confirm_en: The same in English.
    """

    action: str
    by: tuple[str, ...]
    documents: tuple[str, ...]
    from_: tuple[str, ...]
    to: str | None
    when: tuple[ActionCondition, ...]
    only_if: Chosen | None
    rule: str
    signs: bool
    reschedules: bool
    notify: Notify | None
    log: str | None
    log_en: str | None
    confirm: str | None
    confirm_en: str | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Workflow(Record):
    """A workflow, as a rulebook holds it.

    Attributes:
        name: Its name.
        title: What it is, in Italian.
        title_en: What it is, in English.
        written: The first day from which its text is known to exist; if absent, that of its rule.
        rule: Its rule; outside the dates of that rule no action is possible.
        outcome_rule: The rule that sets the outcomes.
        documents_rule: The rule that lists the documents.
        initial: The state before the first action.
        documents: The types of document that go through it; none if it is not about documents.
        actors: Who acts.
        in_place_of: The actors that may act in the place of another one, as a process goes on with the one that
            began.
        description: What the portal says of a process, with facts of the process in braces; if absent, nothing.
        description_en: The same in English.
        actions: What can be done.
        versions: The versions that can be seen or downloaded, in order; none if the workflow does not say.
        states: Its states.
        transitions: What each action does: the first row that fits applies.
        guards: What an action requires besides the right state.
        refusals: The rule that rejects an action that the state does not allow: the first row that fits, or else
            the workflow's own rule.
        terms: The time limits of its steps; absent if it has none. ``vacancy.replay`` reports them.
        gives: What a concluded document gives the dossier and the SAP.
    """

    name: str
    title: str
    title_en: str
    written: Written | None
    rule: str
    outcome_rule: str | None
    documents_rule: str | None
    initial: str
    documents: tuple[Label, ...]
    actors: tuple[Label, ...]
    in_place_of: tuple[StandIn, ...]
    description: str | None
    description_en: str | None
    actions: tuple[Label, ...]
    versions: tuple[Label, ...]
    states: tuple[Stage, ...]
    transitions: tuple[Transition, ...]
    guards: tuple[Guard, ...]
    refusals: tuple[Refusal, ...]
    terms: tuple[StepTerm, ...]
    gives: tuple[Gift, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Written(Record):
    """The first day of an undated text, and the rule that says how it is known: an earlier process has a warning.

    Attributes:
        rule: The rule.
        from_: The day.
    """

    rule: str
    from_: datetime.date


ActionCondition: TypeAlias = (
    ActionConditionIdentity
    | ActionConditionSignature
    | ActionConditionCertificate
    | ActionConditionFormat
    | ActionConditionActivity
    | ActionConditionHolds
    | ActionConditionAbsent
    | ActionConditionIs
    | ActionConditionBetween
    | ActionConditionNotAfter
    | ActionConditionNotBefore
    | ActionConditionSameDay
    | ActionConditionPreviousDay
    | ActionConditionSessionDay
    | ActionConditionOtherPractice
    | ActionConditionPracticeNumber
    | ActionConditionOfferOpen
    | ActionConditionAtMost
    | ActionConditionAtLeast
    | ActionConditionOfferType
    | ActionConditionVia
    | ActionConditionInTime
    | ActionConditionNewHour
    | ActionConditionOpens
    | ActionConditionCloses
)
"""A condition that a workflow can set for an action."""
