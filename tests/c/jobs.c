/*
 * Tables of jobs and DIDs over the Arrow C stream interface, and the options that event and job tables share.
 */
#include "host.h"
#include "cell.h"

static const char *const JOBS[] = {
    "2", "2024-09-01", NULL,         "A.01.00", "9300.00",  "Lecco",
    "1", "2024-04-01", "1900-01-01", "A.01.00", "0000001",  "Como",
    "2", "2024-02-01", "2024-05-31", "A.02.00", "18500",    "Como",
    "3", "2024-04-01", "2024-13-01", "A.02.00", "14000.00", "Lodi",
};
static const struct table JOB_TABLE = {
    6, 4, {"cf", "start", "end", "cob", "gross_annual_pay", "cpi"}, {"l", "u", "u", "u", "u", "u"}, JOBS};

static const char *const DIDS[] = {"3", "2024-01-10", "2", "2024-01-10", "1", "2024-01-10"};
static const struct table DID_TABLE = {2, 3, {"person", "date"}, {"l", "tdD"}, DIDS};

static const char *const KNOWN[] = {"1", "1990-05-05", "7", "1980-01-01"};
static const struct table KNOWN_TABLE = {2, 2, {"person", "birth_date"}, {"l", "tdD"}, KNOWN};

static const char MAP[] = "{\"jobs\": {\"person\": \"cf\"}}";

static int has_column(const struct ArrowSchema *schema, const char *name)
{
    return column_at(schema, name) < schema->n_children;
}

/* Opens the jobs with DIDs; the streams are ours no more, whatever comes of it. */
static int32_t open_jobs(const colloc_batch_options *options, const char *map, struct ArrowArrayStream *answer)
{
    struct ArrowArrayStream jobs = stream_of(&JOB_TABLE, 3, NEVER), dids = stream_of(&DID_TABLE, 2, NEVER);
    int32_t status = colloc_batch_jobs(rules, options, map, map == NULL ? 0 : strlen(map), &jobs, &dids, NULL, NULL, answer);

    CHECK(jobs.release == NULL && dids.release == NULL);
    return status;
}

static void states(void)
{
    colloc_batch_options options = options_of(COLLOC_TABLE_STATUS, END_OF_2025, 1);
    struct ArrowArrayStream answer;
    struct ArrowSchema schema;
    struct ArrowArray batch;

    CHECK(open_jobs(&options, MAP, &answer) == COLLOC_OK);
    CHECK(answer.get_schema(&answer, &schema) == 0 && answer.get_next(&answer, &batch) == 0 && batch.length == 3);
    /* In the order of the persons; the pay of the first is a placeholder. */
    CHECK(is(cell(&schema, &batch, "person", 0), "1") && is(cell(&schema, &batch, "state", 0), "decaduto"));
    CHECK(is(cell(&schema, &batch, "state_if_within", 0), "conservazione"));
    CHECK(is(cell(&schema, &batch, "person", 1), "2") && is(cell(&schema, &batch, "state", 1), "conservazione"));
    CHECK(is(cell(&schema, &batch, "state_if_within", 1), "conservazione"));
    /* A day that does not exist. */
    CHECK(is(cell(&schema, &batch, "person", 2), "3") && is(cell(&schema, &batch, "error", 2), "data_non_valida"));
    CHECK(is(cell(&schema, &batch, "error_column", 2), "end") && is(cell(&schema, &batch, "error_row", 2), "3"));
    CHECK(is(cell(&schema, &batch, "error_table", 2), "jobs"));
    CHECK(is(cell(&schema, &batch, "rules", 0), "no such column"));
    batch.release(&batch);
    schema.release(&schema);
    CHECK(drain(&answer) == 0);
    answer.release(&answer);
}

static void findings(void)
{
    colloc_batch_options options = options_of(COLLOC_TABLE_FINDINGS, END_OF_2025, 1);
    struct ArrowArrayStream answer;
    struct ArrowSchema schema;
    struct ArrowArray batch;

    options.carry = "cpi";
    options.carry_len = 3;
    CHECK(open_jobs(&options, MAP, &answer) == COLLOC_OK);
    CHECK(answer.get_schema(&answer, &schema) == 0 && answer.get_next(&answer, &batch) == 0 && batch.length >= 3);
    CHECK(is(cell(&schema, &batch, "person", 0), "1") && is(cell(&schema, &batch, "table", 0), "jobs"));
    CHECK(is(cell(&schema, &batch, "row", 0), "1") && is(cell(&schema, &batch, "cpi", 0), "Como"));
    CHECK(is(cell(&schema, &batch, "code", batch.length - 1), "data_non_valida"));
    batch.release(&batch);
    schema.release(&schema);
    answer.release(&answer);
}

/* The options that both kinds of tables have. */
static void carried(void)
{
    colloc_batch_options options = options_of(COLLOC_TABLE_STATUS, END_OF_2025, 1);
    struct ArrowArrayStream events = stream_of(&EVENT_TABLE, 4, NEVER), jobs, known, answer;
    struct ArrowSchema schema;
    struct ArrowArray batch;

    options.rules = COLLOC_YES;
    options.carry = "cpi";
    options.carry_len = 3;
    CHECK(open_jobs(&options, MAP, &answer) == COLLOC_OK);
    CHECK(answer.get_schema(&answer, &schema) == 0 && answer.get_next(&answer, &batch) == 0 && batch.length == 3);
    /* The value of the last job. */
    CHECK(is(cell(&schema, &batch, "cpi", 0), "Como") && is(cell(&schema, &batch, "cpi", 1), "Lecco"));
    CHECK(has_column(&schema, "rules") && has_column(&schema, "findings_by_rule"));
    batch.release(&batch);
    schema.release(&schema);
    answer.release(&answer);

    /* Persons without jobs. */
    options = options_of(COLLOC_TABLE_STATUS, END_OF_2025, 1);
    options.all_persons = COLLOC_YES;
    jobs = stream_of(&JOB_TABLE, 4, NEVER);
    known = stream_of(&KNOWN_TABLE, 1, NEVER);
    CHECK(colloc_batch_jobs(rules, &options, MAP, strlen(MAP), &jobs, NULL, &known, NULL, &answer) == COLLOC_OK);
    CHECK(drain(&answer) == 4);
    answer.release(&answer);
    CHECK(open_jobs(&options, MAP, &answer) == COLLOC_ERR_NULL && has(colloc_last_error_details(), "persons"));

    /* The same over events. */
    options.all_persons = 0;
    options.rules = COLLOC_YES;
    options.carry = "job\nno such column";
    options.carry_len = strlen(options.carry);
    CHECK(colloc_batch_events(rules, &options, &events, NULL, NULL, &answer) == COLLOC_ERR_CAMPO_MANCANTE);
    CHECK(is(colloc_last_error_path(), "/carry/1"));
    options.carry_len = 3;
    events = stream_of(&EVENT_TABLE, 4, NEVER);
    CHECK(colloc_batch_events(rules, &options, &events, NULL, NULL, &answer) == COLLOC_OK);
    CHECK(answer.get_schema(&answer, &schema) == 0 && answer.get_next(&answer, &batch) == 0 && batch.length == 4);
    CHECK(is(cell(&schema, &batch, "job", 0), "-") && is(cell(&schema, &batch, "job", 1), "a"));
    CHECK(has_column(&schema, "rules"));
    batch.release(&batch);
    schema.release(&schema);
    answer.release(&answer);
}

static void refused(void)
{
    static const struct {
        const char *map, *path;
        int32_t status;
    } MAPS[] = {
        {"no such map", "/columns", COLLOC_ERR_VALORE_NON_VALIDO},
        {"{", "/columns", COLLOC_ERR_JSON_NON_VALIDO},
        {"[jobs]\nbegin = 'start'", "/columns/jobs/begin", COLLOC_ERR_CAMPO_SCONOSCIUTO},
        {"[jobs]\nperson = 'cf'\nend = 'fine'", "/columns/jobs/end", COLLOC_ERR_CAMPO_MANCANTE},
        {"[did]\ndate = 'giorno'\n[jobs]\nperson = 'cf'", "/columns/did/date", COLLOC_ERR_CAMPO_MANCANTE},
        {NULL, "/columns/jobs/person", COLLOC_ERR_CAMPO_MANCANTE},
        {"\xff", NULL, COLLOC_ERR_UTF8},
    };
    colloc_batch_options options = options_of(COLLOC_TABLE_STATUS, END_OF_2025, 1);
    struct ArrowArrayStream jobs, answer;
    size_t at;

    for (at = 0; at < sizeof MAPS / sizeof *MAPS; at++) {
        CHECK(open_jobs(&options, MAPS[at].map, &answer) == MAPS[at].status);
        CHECK(MAPS[at].path == NULL || is(colloc_last_error_path(), MAPS[at].path));
    }
    CHECK(colloc_batch_jobs(rules, &options, NULL, 0, NULL, NULL, NULL, NULL, &answer) == COLLOC_ERR_NULL);
    CHECK(has(colloc_last_error_details(), "jobs"));
    jobs = stream_of(&JOB_TABLE, 1, 2);
    CHECK(colloc_batch_jobs(rules, &options, MAP, strlen(MAP), &jobs, NULL, NULL, NULL, &answer) == COLLOC_OK);
    CHECK(drain(&answer) == -1 && is(colloc_last_error_code(), "flusso_non_leggibile"));
    answer.release(&answer);

    /* Options of another table. */
    options.table = COLLOC_TABLE_STOCKS;
    options.carry = "cpi";
    options.carry_len = 3;
    CHECK(open_jobs(&options, MAP, &answer) == COLLOC_ERR_CAMPO_SCONOSCIUTO && is(colloc_last_error_path(), "/carry"));
    options.carry = NULL;
    CHECK(open_jobs(&options, MAP, &answer) == COLLOC_ERR_NULL);
    options.carry_len = 0;
    options.rules = COLLOC_YES;
    CHECK(open_jobs(&options, MAP, &answer) == COLLOC_ERR_CAMPO_SCONOSCIUTO && is(colloc_last_error_path(), "/rules"));
    options.rules = 0;
    options.all_persons = COLLOC_YES;
    CHECK(open_jobs(&options, MAP, &answer) == COLLOC_ERR_CAMPO_SCONOSCIUTO && is(colloc_last_error_path(), "/all_persons"));
    options.table = COLLOC_TABLE_STATUS;
    options.all_persons = 3;
    CHECK(open_jobs(&options, MAP, &answer) == COLLOC_ERR_VALORE_NON_VALIDO);
    /* An older host, whose struct ends before these fields. */
    options.size = offsetof(colloc_batch_options, rules);
    CHECK(open_jobs(&options, MAP, &answer) == COLLOC_OK && drain(&answer) == 3);
    answer.release(&answer);
}

int main(void)
{
    if (colloc_rulebook_open(NULL, &rules) != COLLOC_OK) {
        return 2;
    }
    states();
    findings();
    carried();
    refused();
    colloc_rulebook_free(rules);
    colloc_clear_error();
    CHECK(given_away == 0);
    return summary();
}
