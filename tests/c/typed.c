/*
 * The C door without JSON, and answers that are large: what a host may rely on, and what it may do wrong.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "collocamento.h"

static colloc_rulebook *rules = NULL;

static int is(const char *text, const char *wanted)
{
    return text != NULL && strcmp(text, wanted) == 0;
}

static void terms(void)
{
    int32_t due = -7, rolled = -7;

    CHECK(colloc_term(rules, 20251202, 30, COLLOC_UNIT_GIORNI, COLLOC_ROLL_FESTIVO, NULL, 0, &due, &rolled) == COLLOC_OK);
    CHECK(due == 20260102 && rolled == 1);
    CHECK(colloc_term(rules, 20251202, 30, COLLOC_UNIT_GIORNI, 0, NULL, 0, &due, NULL) == COLLOC_OK);
    CHECK(due == 20260101);
    due = -7;
    CHECK(colloc_term(rules, 20250230, 30, COLLOC_UNIT_GIORNI, 0, NULL, 0, &due, NULL) == COLLOC_ERR_DATA_NON_VALIDA);
    CHECK(due == -7 && is(colloc_last_error_path(), "/start"));
    CHECK(colloc_term(rules, 20250303, 30, COLLOC_UNIT_GIORNI, 0, "\xff", 1, &due, NULL) == COLLOC_ERR_UTF8);
    CHECK(colloc_term(rules, 20250303, 30, COLLOC_UNIT_GIORNI, 0, NULL, 4, &due, NULL) == COLLOC_ERR_NULL);
    CHECK(colloc_term(rules, 20250303, 30, COLLOC_UNIT_GIORNI, 0, NULL, 0, NULL, NULL) == COLLOC_ERR_NULL);
    CHECK(colloc_term(NULL, 20250303, 30, COLLOC_UNIT_GIORNI, 0, NULL, 0, &due, NULL) == COLLOC_ERR_NULL);
}

static void holidays(void)
{
    int32_t holiday = -7;

    CHECK(colloc_is_holiday(rules, 20260101, NULL, 0, &holiday) == COLLOC_OK && holiday == 1);
    CHECK(colloc_is_holiday(rules, 20260103, NULL, 0, &holiday) == COLLOC_OK && holiday == 0);
    CHECK(colloc_is_holiday(rules, 0, NULL, 0, &holiday) == COLLOC_ERR_CAMPO_MANCANTE);
    CHECK(colloc_is_holiday(rules, 20260101, NULL, 0, NULL) == COLLOC_ERR_NULL);
}

static void sanctions(void)
{
    colloc_past_violation before;
    colloc_sanction_input input;
    colloc_sanction_output out;

    memset(&before, 0, sizeof before);
    before.violation = COLLOC_VIOLATION_CONVOCAZIONE;
    before.date = 20250303;
    memset(&input, 0, sizeof input);
    input.size = sizeof input;
    input.benefit = COLLOC_BENEFIT_NASPI;
    input.violation = COLLOC_VIOLATION_CONVOCAZIONE;
    input.date = 20250403;
    input.monthly_amount = 120000;
    input.has_monthly_amount = 1;
    input.history = &before;
    input.history_count = 1;
    input.history_size = sizeof before;
    memset(&out, 0x55, sizeof out);
    out.size = sizeof out;
    CHECK(colloc_sanction(rules, &input, &out) == COLLOC_OK);
    CHECK(out.size == sizeof out && out.measure == COLLOC_MEASURE_DECURTAZIONE && out.step == 2);
    CHECK(out.fraction_numerator == 1 && out.fraction_denominator == 1 && out.days == 30);
    CHECK(out.has_amount == 1 && out.amount == 120000 && out.loses_status == 0 && out.notify_inps == 1);

    out.measure = -7;
    before.date = 20250503;
    CHECK(colloc_sanction(rules, &input, &out) == COLLOC_ERR_VALORE_NON_VALIDO);
    CHECK(out.measure == -7 && is(colloc_last_error_path(), "/history/0/date"));
    before.date = 20250303;
    input.province = "pg";
    input.province_len = 2;
    CHECK(colloc_sanction(rules, &input, &out) == COLLOC_ERR_VALORE_NON_VALIDO);
    CHECK(is(colloc_last_error_message_en(), "province: invalid value: a province is given by its two-letter sign"));
    input.province = NULL;
    input.province_len = 0;
    input.history = NULL;
    CHECK(colloc_sanction(rules, &input, &out) == COLLOC_ERR_NULL);
    out.size = 4;
    CHECK(colloc_sanction(rules, &input, &out) == COLLOC_ERR_SIZE);
    CHECK(is(colloc_last_error_details(), "{\"argument\":\"out\"}"));
    CHECK(colloc_sanction(rules, NULL, &out) == COLLOC_ERR_NULL);
    CHECK(colloc_sanction(rules, &input, NULL) == COLLOC_ERR_NULL);
}

static void states(void)
{
    static const char name[] = "azienda";
    colloc_event events[2];
    colloc_state_input input;
    colloc_state_output out;

    memset(events, 0, sizeof events);
    events[0].type = COLLOC_EVENT_DID;
    events[0].date = 20250110;
    events[1].type = COLLOC_EVENT_RAPPORTO_INIZIO;
    events[1].date = 20250301;
    events[1].job = name;
    events[1].job_len = sizeof name - 1;
    events[1].kind = COLLOC_JOB_DETERMINATO;
    events[1].end = 20250531;
    events[1].annual_income = 1800000;
    events[1].has_annual_income = 1;
    memset(&input, 0, sizeof input);
    input.size = sizeof input;
    input.as_of = 20250415;
    input.event_size = sizeof events[0];
    input.events = events;
    input.event_count = 2;
    memset(&out, 0x55, sizeof out);
    out.size = sizeof out;
    CHECK(colloc_state_at(rules, &input, &out) == COLLOC_OK);
    CHECK(out.state == COLLOC_STATE_SOSPESO && out.since == 20250301 && is(out.rule, "STATO-06"));
    CHECK(out.suspension_event == 1 && out.suspension_days_used == 46 && out.next_change_date == 20250601);
    input.as_of = 20150101;
    CHECK(colloc_state_at(rules, &input, &out) == COLLOC_ERR_REGIME_NON_COPERTO);
    CHECK(out.state == COLLOC_STATE_SOSPESO && is(colloc_last_error_path(), "/as_of"));
}

static void names(void)
{
    CHECK(is(colloc_state_name(COLLOC_STATE_CONSERVAZIONE, 0), "conservazione"));
    CHECK(is(colloc_state_name(COLLOC_STATE_CONSERVAZIONE, COLLOC_LANG_IT), "in conservazione dello stato"));
    CHECK(is(colloc_state_name(COLLOC_STATE_CONSERVAZIONE, COLLOC_LANG_EN), "unemployed, status kept while working"));
    CHECK(is(colloc_job_name(COLLOC_JOB_LPU, COLLOC_LANG_IT), "lavori di pubblica utilit\xc3\xa0"));
    CHECK(is(colloc_adr_name(COLLOC_ADR_SCELTA, 0), "scelta"));
    CHECK(is(colloc_error_name(COLLOC_ERR_FUORI_LIMITE, 0), "fuori_limite"));
    CHECK(is(colloc_error_name(COLLOC_ERR_NOT_BUILT, 0), "non_compilato"));
    CHECK(colloc_error_name(COLLOC_OK, 0) == NULL && colloc_error_name(99, COLLOC_LANG_IT) == NULL);
    CHECK(colloc_state_name(0, COLLOC_LANG_IT) == NULL && colloc_state_name(8, COLLOC_LANG_IT) == NULL);
    CHECK(colloc_state_name(COLLOC_STATE_SOSPESO, 3) == NULL && colloc_state_name(COLLOC_STATE_SOSPESO, -1) == NULL);
}

static void offers(void)
{
    colloc_offer_input input;
    colloc_offer_output out;

    memset(&input, 0, sizeof input);
    input.size = sizeof input;
    input.regime = COLLOC_REGIME_NASPI;
    input.date = 20250710;
    input.did = 20250310;
    input.has_benefit_amount = 1;
    input.benefit_amount = 90000;
    input.kind = COLLOC_JOB_INDETERMINATO;
    input.has_hours_ratio = 1;
    input.hours_ratio = 1000;
    input.collective_minimum = COLLOC_YES;
    input.has_net_pay = 1;
    input.net_pay = 120000;
    input.has_km = 1;
    input.km = 36000;
    input.public_transport = COLLOC_NO;
    input.same_area = COLLOC_YES;
    out.size = sizeof out;
    CHECK(colloc_offer(rules, &input, &out) == COLLOC_OK);
    CHECK(out.congrua == COLLOC_NO && out.distanza == COLLOC_NO && out.retribuzione == COLLOC_YES);
    CHECK(out.band == COLLOC_BAND_FINO_6);
    input.public_transport = 0;
    input.has_net_pay = 0;
    input.net_pay = 0;
    CHECK(colloc_offer(rules, &input, &out) == COLLOC_OK);
    CHECK(out.congrua == COLLOC_UNKNOWN && out.retribuzione == COLLOC_UNKNOWN);
}

static void the_callers_own_buffer(void)
{
    static const char json[] = "{\"start\": \"2025-03-03\", \"amount\": 30, \"unit\": \"giorni\"}";
    static const char op[] = "calendar.term";
    char text[1024];
    size_t needed = 7;
    size_t len = sizeof json - 1;

    CHECK(colloc_call_into(rules, op, json, len, NULL, 0, &needed) == COLLOC_ERR_ROOM);
    CHECK(needed > 32 && needed < sizeof text && is(colloc_last_error_code(), "spazio_insufficiente"));
    memset(text, 'x', sizeof text);
    CHECK(colloc_call_into(rules, op, json, len, text, needed - 1, NULL) == COLLOC_ERR_ROOM);
    CHECK(text[0] == 'x');
    CHECK(colloc_call_into(rules, op, json, len, text, needed, &needed) == COLLOC_OK);
    CHECK(strlen(text) == needed - 1 && text[needed] == 'x' && strncmp(text, "{\"due\":\"2025-04-02\"", 19) == 0);
    CHECK(colloc_call_into(rules, op, json, len, NULL, 1, &needed) == COLLOC_ERR_NULL);
    needed = 7;
    CHECK(colloc_call_into(rules, op, "{", 1, text, sizeof text, &needed) == COLLOC_ERR_JSON_NON_VALIDO);
    CHECK(needed == 7);
}

/* An explained dossier of as many jobs as one may have, none longer than a day. */
static void a_huge_answer(void)
{
    enum { JOBS = 4999, ROOM = 256 };
    char *json = malloc((size_t)JOBS * ROOM + ROOM);
    char *text = NULL;
    colloc_buffer *out = NULL;
    size_t len, needed = 0;
    int job;

    if (json == NULL) {
        CHECK(json != NULL);
        return;
    }
    len = (size_t)sprintf(json, "{\"person\": {}, \"as_of\": \"2025-12-31\", \"explain\": true, \"events\": ["
                                "{\"type\": \"did\", \"date\": \"2019-04-01\"}");
    for (job = 0; job < JOBS; job++) {
        int year = 20 + job % 5, month = 1 + job % 12, day = 1 + job % 28;

        len += (size_t)sprintf(json + len, ",{\"type\": \"rapporto_inizio\", \"date\": \"20%02d-%02d-%02d\", \"job\": \"j%d\", "
                                           "\"kind\": \"determinato\", \"end\": \"20%02d-%02d-%02d\", \"annual_income\": 100}",
                               year, month, day, job, year, month, day);
    }
    len += (size_t)sprintf(json + len, "]}");
    CHECK(colloc_call(rules, "dossier.assess", json, len, &out) == COLLOC_OK);
    CHECK(colloc_buffer_len(out) > (size_t)1024 * 1024);
    if (out == NULL) {
        free(json);
        return;
    }
    CHECK(colloc_buffer_data(out)[colloc_buffer_len(out)] == '\0');
    CHECK(colloc_call_into(rules, "dossier.assess", json, len, NULL, 0, &needed) == COLLOC_ERR_ROOM);
    CHECK(needed == colloc_buffer_len(out) + 1);
    text = malloc(needed);
    CHECK(text != NULL && colloc_call_into(rules, "dossier.assess", json, len, text, needed, NULL) == COLLOC_OK);
    CHECK(text != NULL && memcmp(text, colloc_buffer_data(out), needed) == 0);
    colloc_buffer_free(out);
    free(text);
    free(json);
}

int main(void)
{
    if (colloc_rulebook_open(NULL, &rules) != COLLOC_OK) {
        printf("%s\n", colloc_last_error_json());
        return 2;
    }
    terms();
    holidays();
    sanctions();
    states();
    names();
    offers();
    the_callers_own_buffer();
    a_huge_answer();
    colloc_rulebook_free(rules);
    colloc_clear_error();
    return summary();
}
