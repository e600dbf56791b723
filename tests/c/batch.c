/*
 * Tables over the Arrow C stream interface: a host makes events by hand, and reads the answer by hand.
 */
#include "host.h"
#include "cell.h"

/* Opens the events with the options given; the stream is ours no more, whatever comes of it. */
static int32_t open_table(const struct table *table, const colloc_batch_options *options, struct ArrowArrayStream *answer,
                          colloc_batch_watch **watch)
{
    struct ArrowArrayStream events = stream_of(table, 4, NEVER);
    int32_t status = colloc_batch_events(rules, options, &events, NULL, watch, answer);

    CHECK(events.release == NULL);
    return status;
}

/* --- what a host may rely on --- */

static void states(int at_once, int32_t threads)
{
    colloc_batch_options options = options_of(COLLOC_TABLE_STATUS, END_OF_2025, 1);
    struct ArrowArrayStream events = stream_of(&EVENT_TABLE, at_once, NEVER);
    struct ArrowArrayStream persons = stream_of(&PERSON_TABLE, 1, NEVER);
    struct ArrowArrayStream answer;
    struct ArrowSchema schema;
    struct ArrowArray batch;
    colloc_batch_watch *watch = NULL;

    options.next_change = COLLOC_YES;
    options.threads = threads;
    CHECK(colloc_batch_events(rules, &options, &events, &persons, &watch, &answer) == COLLOC_OK);
    CHECK(events.release == NULL && persons.release == NULL);
    CHECK(colloc_batch_watch_rows(watch) == 0);
    CHECK(answer.get_schema(&answer, &schema) == 0 && is(schema.format, "+s"));
    CHECK(answer.get_next(&answer, &batch) == 0 && batch.release != NULL && batch.length == 4);
    CHECK(is(cell(&schema, &batch, "person", 0), "1") && is(cell(&schema, &batch, "state", 0), "disoccupato"));
    CHECK(atoi(cell(&schema, &batch, "since", 0)) == days("2024-01-10"));
    CHECK(is(cell(&schema, &batch, "person", 1), "2") && is(cell(&schema, &batch, "state", 1), "decaduto"));
    CHECK(is(cell(&schema, &batch, "error", 1), "-"));
    /* A row that can't be read. */
    CHECK(is(cell(&schema, &batch, "person", 2), "3") && is(cell(&schema, &batch, "state", 2), "-"));
    CHECK(is(cell(&schema, &batch, "error", 2), "valore_non_valido"));
    CHECK(is(cell(&schema, &batch, "error_column", 2), "type"));
    /* Born in 2012: the DID is refused. */
    CHECK(is(cell(&schema, &batch, "person", 3), "4") && !is(cell(&schema, &batch, "state", 3), "disoccupato"));
    CHECK(is(cell(&schema, &batch, "no such column", 3), "no such column"));
    CHECK(colloc_batch_watch_rows(watch) == 6 && colloc_batch_watch_refused(watch) == 1);
    /* The batch lives on without what it came from. */
    CHECK(drain(&answer) == 0);
    answer.release(&answer);
    CHECK(answer.release == NULL);
    CHECK(is(cell(&schema, &batch, "person", 0), "1"));
    batch.release(&batch);
    schema.release(&schema);
    colloc_batch_watch_cancel(watch);
    CHECK(colloc_batch_watch_rows(watch) == 6);
    colloc_batch_watch_free(watch);
}

static void other_tables(void)
{
    static const int32_t TWO_DAYS[] = {20250630, 20251231};
    colloc_batch_options options = options_of(COLLOC_TABLE_STATUS, TWO_DAYS, 2);
    struct ArrowArrayStream answer, violations = stream_of(&VIOLATION_TABLE, 2, NEVER);
    struct ArrowSchema schema;
    struct ArrowArray batch;
    int32_t table;

    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_OK && drain(&answer) == 8);
    answer.release(&answer);
    for (table = COLLOC_TABLE_TIMELINE; table <= COLLOC_TABLE_FLOWS; table++) {
        options.table = table;
        CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_OK && drain(&answer) > 3);
        answer.release(&answer);
    }
    options.table = COLLOC_TABLE_AGENDA;
    options.until = 20260331;
    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_OK);
    CHECK(answer.get_schema(&answer, &schema) == 0 && answer.get_next(&answer, &batch) == 0 && batch.length == 3);
    CHECK(is(cell(&schema, &batch, "act", 0), "convocazione") && is(cell(&schema, &batch, "rule", 0), "TERM-CPI-CONV"));
    CHECK(is(cell(&schema, &batch, "bound", 0), "cpi") && is(cell(&schema, &batch, "days_left", 0), "-690"));
    CHECK(is(cell(&schema, &batch, "act", 1), "-") && is(cell(&schema, &batch, "error_column", 1), "type"));
    schema.release(&schema);
    batch.release(&batch);
    answer.release(&answer);
    CHECK(colloc_batch_sanctions(rules, &violations, &answer) == COLLOC_OK && violations.release == NULL);
    CHECK(answer.get_schema(&answer, &schema) == 0 && answer.get_next(&answer, &batch) == 0 && batch.length == 2);
    CHECK(is(cell(&schema, &batch, "measure", 0), "decurtazione") && is(cell(&schema, &batch, "days", 0), "8"));
    CHECK(is(cell(&schema, &batch, "measure", 1), "-") && is(cell(&schema, &batch, "error_column", 1), "violation"));
    schema.release(&schema);
    batch.release(&batch);
    CHECK(drain(&answer) == 0);
    answer.release(&answer);
}

static void bad_tables(void)
{
    colloc_batch_options options = options_of(COLLOC_TABLE_STATUS, END_OF_2025, 1);
    struct table table = EVENT_TABLE;
    struct ArrowArrayStream events, persons, answer;

    answer.private_data = &options;
    table.names[2] = "employer";
    CHECK(open_table(&table, &options, &answer, NULL) == COLLOC_ERR_CAMPO_MANCANTE);
    CHECK(is(colloc_last_error_path(), "/date") && has(colloc_last_error_details(), "\"argument\":\"events\""));
    CHECK(answer.private_data == &options);
    table.names[2] = "nonsense";
    CHECK(open_table(&table, &options, &answer, NULL) == COLLOC_ERR_CAMPO_SCONOSCIUTO);
    CHECK(is(colloc_last_error_path(), "/nonsense"));
    table = EVENT_TABLE;
    table.formats[2] = "no such format";
    CHECK(open_table(&table, &options, &answer, NULL) == COLLOC_ERR_STREAM);

    table = PERSON_TABLE;
    table.names[0] = "birth_date";
    events = stream_of(&EVENT_TABLE, 4, NEVER);
    persons = stream_of(&table, 4, NEVER);
    CHECK(colloc_batch_events(rules, &options, &events, &persons, NULL, &answer) == COLLOC_ERR_CAMPO_MANCANTE);
    CHECK(has(colloc_last_error_details(), "\"argument\":\"persons\"") && events.release == NULL && persons.release == NULL);
    events = stream_of(&EVENT_TABLE, 4, NEVER);
    persons = stream_of(&PERSON_TABLE, 1, 1);
    CHECK(colloc_batch_events(rules, &options, &events, &persons, NULL, &answer) == COLLOC_ERR_STREAM);

    events = stream_of(&EVENT_TABLE, 4, NEVER);
    CHECK(colloc_batch_sanctions(rules, &events, &answer) == COLLOC_ERR_CAMPO_SCONOSCIUTO && events.release == NULL);
    CHECK(has(colloc_last_error_details(), "\"argument\":\"violations\""));
}

static void torn_stream(void)
{
    colloc_batch_options options = options_of(COLLOC_TABLE_STATUS, END_OF_2025, 1);
    struct ArrowArrayStream events = stream_of(&EVENT_TABLE, 1, 3), answer;
    struct ArrowArray batch;

    CHECK(colloc_batch_events(rules, &options, &events, NULL, NULL, &answer) == COLLOC_OK);
    colloc_clear_error();
    CHECK(answer.get_next(&answer, &batch) == EIO);
    CHECK(is(colloc_last_error_code(), "flusso_non_leggibile") && has(colloc_last_error_details(), "\"argument\":\"events\""));
    CHECK(!has(colloc_last_error_json(), "the tape is torn"));
    CHECK(has(answer.get_last_error(&answer), "flusso_non_leggibile"));
    colloc_clear_error();
    CHECK(answer.get_next(&answer, &batch) == EIO && has(answer.get_last_error(&answer), "flusso_non_leggibile"));
    answer.release(&answer);

    /* A person who comes back is told when it happens. */
    {
        static const char *const BACK[] = {"1", "did", "2024-01-10", "2", "did", "2024-01-10", "1", "did", "2024-01-10"};
        struct table table = EVENT_TABLE;

        table.columns = 3;
        table.rows = 3;
        table.cells = BACK;
        CHECK(open_table(&table, &options, &answer, NULL) == COLLOC_OK);
        CHECK(answer.get_next(&answer, &batch) == EINVAL && is(colloc_last_error_path(), "/person"));
        answer.release(&answer);
    }
}

static void cancelled(void)
{
    colloc_batch_options options = options_of(COLLOC_TABLE_FLOWS, END_OF_2025, 1);
    struct ArrowArrayStream answer;
    struct ArrowArray batch;
    colloc_batch_watch *watch = NULL;

    CHECK(open_table(&EVENT_TABLE, &options, &answer, &watch) == COLLOC_OK);
    colloc_batch_watch_cancel(watch);
    CHECK(answer.get_next(&answer, &batch) == EIO && is(colloc_last_error_code(), "annullato"));
    CHECK(has(answer.get_last_error(&answer), "cancelled by the caller"));
    colloc_batch_watch_free(watch);
    answer.release(&answer);
}

static void freed_in_any_order(void)
{
    colloc_batch_options options = options_of(COLLOC_TABLE_STATUS, END_OF_2025, 1);
    struct ArrowArrayStream events = stream_of(&EVENT_TABLE, 1, NEVER), answer;
    colloc_rulebook *own = NULL;
    colloc_batch_watch *watch = NULL;

    /* Never pulled; the watch outlives it. */
    CHECK(open_table(&EVENT_TABLE, &options, &answer, &watch) == COLLOC_OK);
    answer.release(&answer);
    colloc_batch_watch_cancel(watch);
    colloc_batch_watch_free(watch);
    /* Without rulebook and watch. */
    CHECK(colloc_rulebook_open("umbria", &own) == COLLOC_OK);
    CHECK(colloc_batch_events(own, &options, &events, NULL, &watch, &answer) == COLLOC_OK);
    colloc_rulebook_free(own);
    colloc_batch_watch_free(watch);
    CHECK(drain(&answer) == 4);
    answer.release(&answer);
    /* The answer in the place of the events. */
    events = stream_of(&EVENT_TABLE, 4, NEVER);
    CHECK(colloc_batch_events(rules, &options, &events, NULL, NULL, &events) == COLLOC_OK);
    CHECK(drain(&events) == 4);
    events.release(&events);
}

static void nulls(void)
{
    colloc_batch_options options = options_of(COLLOC_TABLE_STATUS, END_OF_2025, 1);
    struct ArrowArrayStream events, answer;

    CHECK(colloc_batch_events(rules, &options, NULL, NULL, NULL, &answer) == COLLOC_ERR_NULL);
    CHECK(has(colloc_last_error_details(), "events"));
    events = stream_of(&EVENT_TABLE, 4, NEVER);
    CHECK(colloc_batch_events(NULL, &options, &events, NULL, NULL, &answer) == COLLOC_ERR_NULL && events.release == NULL);
    /* A stream that was moved from before. */
    CHECK(colloc_batch_events(rules, &options, &events, NULL, NULL, &answer) == COLLOC_ERR_STREAM);
    CHECK(colloc_batch_sanctions(rules, &events, &answer) == COLLOC_ERR_STREAM);
    events = stream_of(&EVENT_TABLE, 4, NEVER);
    CHECK(colloc_batch_events(rules, NULL, &events, NULL, NULL, &answer) == COLLOC_ERR_NULL);
    events = stream_of(&EVENT_TABLE, 4, NEVER);
    CHECK(colloc_batch_events(rules, &options, &events, NULL, NULL, NULL) == COLLOC_ERR_NULL);
    CHECK(colloc_batch_sanctions(rules, NULL, &answer) == COLLOC_ERR_NULL);
    CHECK(colloc_batch_watch_rows(NULL) == 0 && colloc_batch_watch_refused(NULL) == 0);
    colloc_batch_watch_cancel(NULL);
    colloc_batch_watch_free(NULL);
}

static void bad_options(void)
{
    static const int32_t NO_DAY[] = {20251231, 20250230}, BEFORE[] = {20150101};
    colloc_batch_options options = options_of(0, END_OF_2025, 1);
    struct ArrowArrayStream answer;

    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_ERR_CAMPO_MANCANTE);
    options.table = 9;
    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_ERR_VALORE_NON_VALIDO);
    CHECK(is(colloc_last_error_path(), "/table"));
    options.table = COLLOC_TABLE_STATUS;
    options.as_of_count = 0;
    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_ERR_CAMPO_MANCANTE);
    CHECK(is(colloc_last_error_path(), "/as_of"));
    options.as_of_count = 1001;
    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_ERR_FUORI_LIMITE);
    options.as_of = NULL;
    options.as_of_count = 1;
    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_ERR_NULL);
    options = options_of(COLLOC_TABLE_STATUS, NO_DAY, 2);
    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_ERR_DATA_NON_VALIDA);
    CHECK(is(colloc_last_error_path(), "/as_of/1"));
    options = options_of(COLLOC_TABLE_STATUS, BEFORE, 1);
    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_ERR_REGIME_NON_COPERTO);
    options = options_of(COLLOC_TABLE_AGENDA, END_OF_2025, 1);
    options.until = 20251230;
    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_ERR_VALORE_NON_VALIDO);
    CHECK(is(colloc_last_error_path(), "/until"));
    options.table = COLLOC_TABLE_TIMELINE;
    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_ERR_CAMPO_SCONOSCIUTO);
    options = options_of(COLLOC_TABLE_FLOWS, END_OF_2025, 1);
    options.next_change = COLLOC_YES;
    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_ERR_CAMPO_SCONOSCIUTO);
    options.next_change = 0;
    options.threads = 257;
    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_ERR_FUORI_LIMITE);
    options.threads = 0;
    options.size = 4;
    CHECK(open_table(&EVENT_TABLE, &options, &answer, NULL) == COLLOC_ERR_SIZE);
}

int main(void)
{
    int at_once;

    if (colloc_rulebook_open(NULL, &rules) != COLLOC_OK) {
        return 2;
    }
    for (at_once = 1; at_once <= 6; at_once++) {
        states(at_once, at_once % 3);
    }
    other_tables();
    bad_tables();
    torn_stream();
    cancelled();
    freed_in_any_order();
    nulls();
    bad_options();
    colloc_rulebook_free(rules);
    colloc_clear_error();
    CHECK(given_away == 0);
    return summary();
}
