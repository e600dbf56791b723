"""Assesses a dossier through ctypes: the C library alone, without the Python package.

    assess_ctypes.py [DOSSIER.json [RULEBOOK]]
"""

import ctypes as c
import sys

lib = c.CDLL("libcollocamento.so.1")  # the loader looks in LD_LIBRARY_PATH and where the system keeps libraries
LANG_IT, JOB_LPU = 1, 12  # numbers of collocamento.h


class Event(c.Structure):
    _fields_ = [
        *[(name, c.c_int32) for name in ("type", "date", "recorded_at", "end", "to", "kind", "benefit", "cause")],
        ("job", c.c_char_p), ("job_len", c.c_size_t),
        ("cob", c.c_char_p), ("cob_len", c.c_size_t),
        ("code", c.c_char_p), ("code_len", c.c_size_t),
        ("annual_income", c.c_int64), ("monthly_pay", c.c_int64),
        *[(name, c.c_int32) for name in (
            "has_annual_income", "has_monthly_pay", "months_per_year", "availability_duty", "appointment",
            "appointment_time", "channel", "convocation_kind", "violation", "justified", "has_missed_hours_percent",
            "missed_hours_percent", "measure", "loses_status", "adr_phase", "reserved")],
    ]


class StateInput(c.Structure):
    _fields_ = [
        ("size", c.c_uint32), ("as_of", c.c_int32), ("as_known_at", c.c_int32), ("l68_from", c.c_int32),
        ("l68_to", c.c_int32), ("event_size", c.c_uint32), ("events", c.POINTER(Event)), ("event_count", c.c_size_t),
    ]


class StateOutput(c.Structure):
    _fields_ = [
        ("size", c.c_uint32),
        *[(name, c.c_int32) for name in (
            "state", "since", "did_date", "legally_unemployed", "seniority_days", "seniority_months", "six_months",
            "long_term", "suspension_from", "suspension_days_used", "suspension_days_left", "suspension_loss_on",
            "suspension_event", "bar_until", "non_occupato", "in_cerca_di_altra_occupazione", "next_change_date",
            "next_change_state", "refused")],
        ("rule", c.c_char * 24),
    ]


def declare(name, result, *arguments):
    function = getattr(lib, name)
    function.restype, function.argtypes = result, arguments


handle = c.c_void_p
declare("colloc_version", c.c_char_p)
declare("colloc_abi_version", c.c_uint32)
declare("colloc_rulebook_open", c.c_int32, c.c_char_p, c.POINTER(handle))
declare("colloc_rulebook_name", c.c_char_p, handle)
declare("colloc_rulebook_free", None, handle)
declare("colloc_call", c.c_int32, handle, c.c_char_p, c.c_char_p, c.c_size_t, c.POINTER(handle))
declare("colloc_buffer_data", c.c_void_p, handle)
declare("colloc_buffer_len", c.c_size_t, handle)
declare("colloc_buffer_free", None, handle)
declare("colloc_job_name", c.c_char_p, c.c_int32, c.c_int32)
declare("colloc_term", c.c_int32, handle, c.c_int32, c.c_int32, c.c_int32, c.c_int32, c.c_char_p, c.c_size_t,
        c.POINTER(c.c_int32), c.POINTER(c.c_int32))
declare("colloc_state_at", c.c_int32, handle, c.POINTER(StateInput), c.POINTER(StateOutput))
for field in ("code", "path", "message_en"):
    declare(f"colloc_last_error_{field}", c.c_char_p)


def check(status):
    if status != 0:
        code, path, message = (getattr(lib, f"colloc_last_error_{field}")().decode() for field in ("code", "path", "message_en"))
        raise RuntimeError(f'status {status}: {code} at "{path}": {message}')


def call(rulebook, operation, json):
    buffer = handle()
    check(lib.colloc_call(rulebook, operation.encode(), json, len(json), c.byref(buffer)))
    try:
        return c.string_at(lib.colloc_buffer_data(buffer), lib.colloc_buffer_len(buffer)).decode()
    finally:
        lib.colloc_buffer_free(buffer)


def typed(rulebook):
    due, rolled = c.c_int32(), c.c_int32()
    check(lib.colloc_term(rulebook, 20251202, 30, 1, 2, None, 0, c.byref(due), c.byref(rolled)))
    print(f"term: due {due.value}, rolled {rolled.value}")
    events = (Event * 1)(Event(type=1, date=20250110))
    given = StateInput(size=c.sizeof(StateInput), as_of=20251231, event_size=c.sizeof(Event), events=events, event_count=1)
    state = StateOutput(size=c.sizeof(StateOutput))
    check(lib.colloc_state_at(rulebook, c.byref(given), c.byref(state)))
    print(f"state: {state.state} since {state.since} by {state.rule.decode()}, {state.seniority_days} days")
    print(f"job {JOB_LPU}: {lib.colloc_job_name(JOB_LPU, LANG_IT).decode()}")


def main(path="examples/data/dossier.json", name="nazionale"):
    rulebook = handle()
    check(lib.colloc_rulebook_open(name.encode(), c.byref(rulebook)))
    try:
        version, opened = lib.colloc_version().decode(), lib.colloc_rulebook_name(rulebook).decode()
        print(f"collocamento {version}, ABI {lib.colloc_abi_version()}, rulebook {opened}")
        with open(path, "rb") as file:
            print(call(rulebook, "dossier.assess", file.read()))
        typed(rulebook)
        print("A date that does not exist is refused:")
        try:
            call(rulebook, "dossier.assess", b'{"person": {}, "events": [], "as_of": "2025-02-30"}')
        except RuntimeError as error:
            print(error)
    finally:
        lib.colloc_rulebook_free(rulebook)


if __name__ == "__main__":
    main(*sys.argv[1:])
