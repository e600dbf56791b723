/*
 * The C door: what a host may do wrong, and what it may rely on.
 *
 * With -DCOLLOC_TEST_PANIC it also provokes a fault inside, which needs a library built with the feature test-panic.
 */
#define _POSIX_C_SOURCE 200809L

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "collocamento.h"

static const char DOSSIER[] =
    "{\"person\": {}, \"events\": [{\"type\": \"did\", \"date\": \"2025-01-10\"}], \"as_of\": \"2025-12-31\"}";
static const char TERM[] = "{\"start\": \"2025-03-03\", \"amount\": 30, \"unit\": \"giorni\"}";
static const char NO_SUCH_DAY[] = "{\"start\": \"2025-02-30\", \"amount\": 30, \"unit\": \"giorni\"}";

static colloc_rulebook *rules = NULL;

/* Stands in an out-parameter to show that nobody wrote there; never followed. */
static char untouched;

static int is(const char *text, const char *wanted)
{
    return text != NULL && strcmp(text, wanted) == 0;
}

/* Calls with a length. The answer, if any, must be text with a NUL behind it; a failure must leave out untouched. */
static int32_t call_bytes(const char *op, const char *json, size_t len)
{
    colloc_buffer *out = (colloc_buffer *)&untouched;
    int32_t status = colloc_call(rules, op, json, len, &out);

    if (status == COLLOC_OK) {
        CHECK(out != (colloc_buffer *)&untouched);
        CHECK(colloc_buffer_len(out) > 0);
        CHECK(strlen(colloc_buffer_data(out)) == colloc_buffer_len(out));
        colloc_buffer_free(out);
    } else {
        CHECK(out == (colloc_buffer *)&untouched);
        CHECK(colloc_last_error_json() != NULL);
    }
    return status;
}

static int32_t call(const char *op, const char *json)
{
    return call_bytes(op, json, strlen(json));
}

static void *room_for(size_t bytes)
{
    void *room = malloc(bytes);

    if (room == NULL) {
        fputs("no memory\n", stderr);
        exit(2);
    }
    return room;
}

static void versions(void)
{
    CHECK(colloc_abi_version() == COLLOC_ABI_VERSION);
    CHECK(colloc_version() != NULL && strchr(colloc_version(), '.') != NULL);
}

static void no_error_yet(void)
{
    CHECK(colloc_last_error_code() == NULL);
    CHECK(colloc_last_error_path() == NULL);
    CHECK(colloc_last_error_rule() == NULL);
    CHECK(colloc_last_error_message() == NULL);
    CHECK(colloc_last_error_message_en() == NULL);
    CHECK(colloc_last_error_details() == NULL);
    CHECK(colloc_last_error_json() == NULL);
    colloc_clear_error();
}

static void null_handles_are_harmless(void)
{
    colloc_rulebook_free(NULL);
    colloc_rulebook_free(NULL);
    colloc_buffer_free(NULL);
    colloc_buffer_free(NULL);
    CHECK(colloc_rulebook_name(NULL) == NULL);
    CHECK(colloc_rulebook_digest(NULL) == NULL);
    CHECK(colloc_rulebook_id(NULL) == NULL);
    CHECK(colloc_buffer_data(NULL) == NULL);
    CHECK(colloc_buffer_len(NULL) == 0);
}

static int null_is_told(int32_t status, const char *details)
{
    return status == COLLOC_ERR_NULL && is(colloc_last_error_code(), "puntatore_nullo")
        && is(colloc_last_error_path(), "") && colloc_last_error_rule() == NULL
        && is(colloc_last_error_details(), details);
}

static void null_arguments_are_refused(void)
{
    colloc_buffer *out = (colloc_buffer *)&untouched;

    CHECK(null_is_told(colloc_rulebook_open("umbria", NULL), "{\"argument\":\"out\"}"));
    CHECK(null_is_told(colloc_rulebook_open(NULL, NULL), "{\"argument\":\"out\"}"));
    CHECK(null_is_told(colloc_call(NULL, "calendar.term", TERM, strlen(TERM), &out), "{\"argument\":\"rulebook\"}"));
    CHECK(null_is_told(colloc_call(rules, NULL, TERM, strlen(TERM), &out), "{\"argument\":\"op\"}"));
    CHECK(null_is_told(colloc_call(rules, "calendar.term", NULL, 1, &out), "{\"argument\":\"json\"}"));
    CHECK(null_is_told(colloc_call(rules, "calendar.term", TERM, strlen(TERM), NULL), "{\"argument\":\"out\"}"));
    CHECK(null_is_told(colloc_call(NULL, NULL, NULL, 0, NULL), "{\"argument\":\"rulebook\"}"));
    CHECK(out == (colloc_buffer *)&untouched);
}

static void empty_text_is_not_json(void)
{
    CHECK(call_bytes("calendar.term", NULL, 0) == COLLOC_ERR_JSON_NON_VALIDO);
    CHECK(call_bytes("calendar.term", "", 0) == COLLOC_ERR_JSON_NON_VALIDO);
    CHECK(call_bytes("calendar.term", TERM, 0) == COLLOC_ERR_JSON_NON_VALIDO);
}

static void rulebooks_open_by_name(void)
{
    static const char *const names[] = {"nazionale", "umbria", "toscana", "lombardia"};
    colloc_rulebook *rulebook = NULL;
    size_t i;

    for (i = 0; i < sizeof names / sizeof names[0]; i++) {
        CHECK(colloc_rulebook_open(names[i], &rulebook) == COLLOC_OK);
        CHECK(is(colloc_rulebook_name(rulebook), names[i]));
        colloc_rulebook_free(rulebook);
    }
    rulebook = (colloc_rulebook *)&untouched;
    CHECK(colloc_rulebook_open("marte", &rulebook) == COLLOC_ERR_RULEBOOK_SCONOSCIUTO);
    CHECK(is(colloc_last_error_code(), "rulebook_sconosciuto"));
    CHECK(colloc_rulebook_open("", &rulebook) == COLLOC_ERR_RULEBOOK_SCONOSCIUTO);
    CHECK(colloc_rulebook_open("umbri\xc3", &rulebook) == COLLOC_ERR_UTF8);
    CHECK(is(colloc_last_error_code(), "nome_non_utf8"));
    CHECK(is(colloc_last_error_details(), "{\"argument\":\"name\"}"));
    CHECK(rulebook == (colloc_rulebook *)&untouched);
}

static void overlays_are_rulebooks_of_the_hosts_own(void)
{
    static const char layer[] =
        "[[parameter]]\nname = \"limite_reddito_dipendente\"\n"
        "segment = [{ from = \"2025-01-01\", value = \"9000\", citation = \"proposta\", confidence = \"D\" }]\n";
    static const char asked[] = "{\"name\": \"limite_reddito_dipendente\", \"date\": \"2025-06-01\"}";
    colloc_rulebook *own = (colloc_rulebook *)&untouched;
    colloc_buffer *answer = NULL;

    CHECK(colloc_rulebook_overlay(NULL, "riforma", layer, strlen(layer), &own) == COLLOC_ERR_NULL);
    CHECK(colloc_rulebook_overlay(rules, NULL, layer, strlen(layer), &own) == COLLOC_ERR_NULL);
    CHECK(colloc_rulebook_overlay(rules, "riforma", NULL, 1, &own) == COLLOC_ERR_NULL);
    CHECK(colloc_rulebook_overlay(rules, "riforma", layer, strlen(layer), NULL) == COLLOC_ERR_NULL);
    CHECK(colloc_rulebook_overlay(rules, "riforma", "\xff", 1, &own) == COLLOC_ERR_UTF8);
    CHECK(colloc_rulebook_overlay(rules, "umbria", layer, strlen(layer), &own) == COLLOC_ERR_VALORE_NON_VALIDO);
    CHECK(colloc_rulebook_overlay(rules, "riforma", "[[regola]]", 10, &own) == COLLOC_ERR_RULEBOOK_NON_VALIDO);
    CHECK(strstr(colloc_last_error_details(), "\"line\":1") != NULL);
    CHECK(own == (colloc_rulebook *)&untouched);

    CHECK(colloc_rulebook_overlay(rules, "riforma", layer, strlen(layer), &own) == COLLOC_OK);
    CHECK(is(colloc_rulebook_name(own), "riforma"));
    CHECK(strlen(colloc_rulebook_digest(own)) == 64 && strlen(colloc_rulebook_id(own)) == 36);
    CHECK(!is(colloc_rulebook_digest(own), colloc_rulebook_digest(rules)));
    CHECK(!is(colloc_rulebook_id(own), colloc_rulebook_id(rules)));
    CHECK(colloc_call(own, "rulebook.parameter", asked, strlen(asked), &answer) == COLLOC_OK);
    CHECK(strstr(colloc_buffer_data(answer), "9000.00") != NULL);
    colloc_buffer_free(answer);
    CHECK(colloc_call(rules, "rulebook.parameter", asked, strlen(asked), &answer) == COLLOC_OK);
    CHECK(strstr(colloc_buffer_data(answer), "8500.00") != NULL);
    colloc_buffer_free(answer);
    colloc_rulebook_free(own);
}

static void operations_go_by_name(void)
{
    CHECK(call("calendar.term", TERM) == COLLOC_OK);
    CHECK(call("dossier.assess", DOSSIER) == COLLOC_OK);
    CHECK(call("dossier.inventa", DOSSIER) == COLLOC_ERR_OPERAZIONE_SCONOSCIUTA);
    CHECK(is(colloc_last_error_code(), "operazione_sconosciuta"));
    CHECK(call("", DOSSIER) == COLLOC_ERR_OPERAZIONE_SCONOSCIUTA);
    CHECK(call("\xff", DOSSIER) == COLLOC_ERR_UTF8);
    CHECK(is(colloc_last_error_details(), "{\"argument\":\"op\"}"));
}

static void an_error_tells_code_place_and_words(void)
{
    CHECK(call("calendar.term", NO_SUCH_DAY) == COLLOC_ERR_DATA_NON_VALIDA);
    CHECK(is(colloc_last_error_code(), "data_non_valida"));
    CHECK(is(colloc_last_error_path(), "/start"));
    CHECK(colloc_last_error_message() != NULL && *colloc_last_error_message() != '\0');
    CHECK(colloc_last_error_message_en() != NULL && *colloc_last_error_message_en() != '\0');
    CHECK(colloc_last_error_details() != NULL && *colloc_last_error_details() == '{');
    CHECK(strncmp(colloc_last_error_json(), "{\"error\":{\"code\":\"data_non_valida\"", 34) == 0);
}

static void a_success_leaves_the_last_error(void)
{
    const char *path;

    CHECK(call("calendar.term", NO_SUCH_DAY) == COLLOC_ERR_DATA_NON_VALIDA);
    path = colloc_last_error_path();
    CHECK(call("calendar.term", TERM) == COLLOC_OK);
    CHECK(colloc_last_error_path() == path && is(path, "/start"));
    colloc_clear_error();
    CHECK(colloc_last_error_path() == NULL);
    colloc_clear_error();
}

static void bytes_that_are_not_text(void)
{
    static const char nul_in_space[] = "{\"start\": \0\"2025-03-03\", \"amount\": 30, \"unit\": \"giorni\"}";
    static const char nul_in_text[] = "{\"start\": \"2025\0-03-03\", \"amount\": 30, \"unit\": \"giorni\"}";
    static const char nul_behind[] = "{\"start\": \"2025-03-03\", \"amount\": 30, \"unit\": \"giorni\"}\0";
    static const char nul_escaped[] = "{\"sta\\u0000rt\": 1, \"start\": \"2025-03-03\", \"amount\": 1, \"unit\": \"giorni\"}";

    CHECK(call("calendar.term", "{\"start\": \"\xff\xfe\"}") == COLLOC_ERR_JSON_NON_VALIDO);
    CHECK(call("calendar.term", "{\"start\": \"\xed\xa0\x80\"}") == COLLOC_ERR_JSON_NON_VALIDO);
    CHECK(call("calendar.term", "\xef\xbb\xbf{}") == COLLOC_ERR_CAMPO_MANCANTE);
    CHECK(call_bytes("calendar.term", nul_in_space, sizeof nul_in_space - 1) == COLLOC_ERR_JSON_NON_VALIDO);
    CHECK(call_bytes("calendar.term", nul_in_text, sizeof nul_in_text - 1) == COLLOC_ERR_JSON_NON_VALIDO);
    CHECK(call_bytes("calendar.term", nul_behind, sizeof nul_behind - 1) == COLLOC_ERR_JSON_NON_VALIDO);
    CHECK(call("calendar.term", nul_escaped) == COLLOC_ERR_CAMPO_SCONOSCIUTO);
    CHECK(is(colloc_last_error_path(), "/sta\xef\xbf\xbdrt"));
}

/* The copy ends where the text ends, so that a byte read too far is seen by whoever watches the memory. */
static void truncated_json(void)
{
    size_t len;

    for (len = 0; len < strlen(TERM); len++) {
        char *copy = room_for(len + (len == 0));
        memcpy(copy, TERM, len);
        CHECK(call_bytes("calendar.term", copy, len) == COLLOC_ERR_JSON_NON_VALIDO);
        free(copy);
    }
}

/* Objects in objects, this deep all in all: the input itself is the first. */
static int32_t nested(size_t depth)
{
    static const char open[] = "{\"person\":";
    size_t step = sizeof open - 1;
    size_t len = (depth - 1) * step + depth + 1;
    char *json = room_for(len);
    char *at = json;
    int32_t status;
    size_t i;

    for (i = 1; i < depth; i++, at += step) {
        memcpy(at, open, step);
    }
    *at++ = '{';
    memset(at, '}', depth);
    status = call_bytes("dossier.assess", json, len);
    free(json);
    return status;
}

static void deep_nesting(void)
{
    CHECK(nested(32) == COLLOC_ERR_CAMPO_SCONOSCIUTO);
    CHECK(nested(33) == COLLOC_ERR_FUORI_LIMITE);
    CHECK(nested(100000) == COLLOC_ERR_FUORI_LIMITE);
}

static int32_t with_events(size_t count)
{
    static const char head[] = "{\"person\": {}, \"as_of\": \"2025-12-31\", \"events\": [";
    static const char event[] = "{\"type\": \"contatto_cpi\", \"date\": \"2025-01-10\"},";
    char *json = room_for(sizeof head + count * sizeof event + 2);
    char *at = json;
    int32_t status;
    size_t i;

    memcpy(at, head, sizeof head - 1);
    at += sizeof head - 1;
    for (i = 0; i < count; i++, at += sizeof event - 1) {
        memcpy(at, event, sizeof event - 1);
    }
    memcpy(at - 1, "]}", 2);
    status = call_bytes("dossier.assess", json, (size_t)(at + 1 - json));
    free(json);
    return status;
}

static void many_events(void)
{
    CHECK(with_events(10000) == COLLOC_OK);
    CHECK(with_events(10001) == COLLOC_ERR_FUORI_LIMITE);
}

static int32_t with_amount(const char *amount)
{
    char json[256];

    snprintf(json, sizeof json, "{\"start\": \"2025-03-03\", \"unit\": \"giorni\", \"amount\": %s}", amount);
    return call("calendar.term", json);
}

static void huge_numbers(void)
{
    static const char *const amounts[] = {
        "1e999999999", "-1e999999999", "1e-999999999", "99999999999999999999999999999999999999999999", "4294967296",
        "-9223372036854775809", "18446744073709551616", "4294967295", "1.5"};
    size_t i;

    for (i = 0; i < sizeof amounts / sizeof amounts[0]; i++) {
        int32_t status = with_amount(amounts[i]);
        CHECK(status == COLLOC_ERR_VALORE_NON_VALIDO || status == COLLOC_ERR_FUORI_LIMITE);
    }
    CHECK(with_amount("NaN") == COLLOC_ERR_JSON_NON_VALIDO);
    CHECK(with_amount("Infinity") == COLLOC_ERR_JSON_NON_VALIDO);
}

static void long_input(void)
{
    size_t limit = (size_t)16 * 1024 * 1024;
    char *json = room_for(limit + 1);

    memset(json, ' ', limit + 1);
    memcpy(json, TERM, strlen(TERM));
    CHECK(call_bytes("calendar.term", json, limit) == COLLOC_OK);
    CHECK(call_bytes("calendar.term", json, limit + 1) == COLLOC_ERR_FUORI_LIMITE);
    free(json);
    CHECK(call_bytes("calendar.term", TERM, (size_t)-1) == COLLOC_ERR_FUORI_LIMITE);
    CHECK(call_bytes("calendar.term", TERM, (size_t)-1 / 2 + 1) == COLLOC_ERR_FUORI_LIMITE);
}

static void a_buffer_outlives_its_rulebook(void)
{
    colloc_rulebook *rulebook = NULL;
    colloc_buffer *answer = NULL;

    CHECK(colloc_rulebook_open(NULL, &rulebook) == COLLOC_OK);
    CHECK(is(colloc_rulebook_name(rulebook), "nazionale"));
    CHECK(colloc_call(rulebook, "calendar.term", TERM, strlen(TERM), &answer) == COLLOC_OK);
    colloc_rulebook_free(rulebook);
    CHECK(strncmp(colloc_buffer_data(answer), "{\"due\":\"2025-04-02\"", 19) == 0);
    CHECK(colloc_buffer_data(answer)[colloc_buffer_len(answer)] == '\0');
    colloc_buffer_free(answer);
}

/* A thread with its own error: fails, waits until the other has failed too, then looks. */
struct failing {
    pthread_barrier_t *both_failed;
    const char *json;
    int had_error_before;
    int32_t status;
    char path[32];
};

static void *fail_and_look(void *given)
{
    struct failing *self = given;
    colloc_buffer *out = NULL;

    self->had_error_before = colloc_last_error_code() != NULL;
    self->status = colloc_call(rules, "calendar.term", self->json, strlen(self->json), &out);
    pthread_barrier_wait(self->both_failed);
    snprintf(self->path, sizeof self->path, "%s", colloc_last_error_path());
    return NULL;
}

static void threads_have_their_own_last_error(void)
{
    pthread_barrier_t both_failed;
    pthread_t one, other;
    struct failing at_start = {&both_failed, NO_SUCH_DAY, 0, 0, ""};
    struct failing at_unit = {&both_failed, "{\"start\": \"2025-03-03\", \"amount\": 1, \"unit\": \"ere\"}", 0, 0, ""};

    CHECK(colloc_rulebook_open("marte", &(colloc_rulebook *){NULL}) == COLLOC_ERR_RULEBOOK_SCONOSCIUTO);
    pthread_barrier_init(&both_failed, NULL, 2);
    pthread_create(&one, NULL, fail_and_look, &at_start);
    pthread_create(&other, NULL, fail_and_look, &at_unit);
    pthread_join(one, NULL);
    pthread_join(other, NULL);
    pthread_barrier_destroy(&both_failed);
    CHECK(!at_start.had_error_before && !at_unit.had_error_before);
    CHECK(at_start.status == COLLOC_ERR_DATA_NON_VALIDA && is(at_start.path, "/start"));
    CHECK(at_unit.status == COLLOC_ERR_VALORE_NON_VALIDO && is(at_unit.path, "/unit"));
    CHECK(is(colloc_last_error_code(), "rulebook_sconosciuto"));
}

enum { THREADS = 4, CALLS = 50 };

static void *call_often(void *wrong)
{
    int i;

    for (i = 0; i < CALLS; i++) {
        colloc_buffer *out = NULL;
        if (colloc_call(rules, "calendar.term", TERM, strlen(TERM), &out) != COLLOC_OK
            || strncmp(colloc_buffer_data(out), "{\"due\":\"2025-04-02\"", 19) != 0) {
            ++*(int *)wrong;
        }
        colloc_buffer_free(out);
    }
    return NULL;
}

static void threads_share_one_rulebook(void)
{
    pthread_t threads[THREADS];
    int wrong[THREADS] = {0};
    int i;

    for (i = 0; i < THREADS; i++) {
        pthread_create(&threads[i], NULL, call_often, &wrong[i]);
    }
    for (i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        CHECK(wrong[i] == 0);
    }
}

/* Key destructors run last, when the library's own store of the thread is gone. */
static pthread_key_t at_the_end;

static void fail_while_dying(void *status)
{
    colloc_buffer *out = NULL;

    *(int32_t *)status = colloc_call(rules, "calendar.term", NO_SUCH_DAY, strlen(NO_SUCH_DAY), &out);
    if (colloc_last_error_code() != NULL) {
        *(int32_t *)status = -1;
    }
    colloc_clear_error();
}

static void *fail_then_die(void *status)
{
    colloc_rulebook *rulebook = NULL;

    pthread_setspecific(at_the_end, status);
    colloc_rulebook_open("marte", &rulebook);
    return NULL;
}

static void a_dying_thread_may_call(void)
{
    pthread_t thread;
    int32_t status = COLLOC_OK;

    pthread_key_create(&at_the_end, fail_while_dying);
    pthread_create(&thread, NULL, fail_then_die, &status);
    pthread_join(thread, NULL);
    pthread_key_delete(at_the_end);
    CHECK(status == COLLOC_ERR_DATA_NON_VALIDA);
}

#ifdef COLLOC_TEST_PANIC
int32_t colloc_test_panic(const colloc_rulebook *rulebook);

static void a_fault_poisons_its_handle_alone(void)
{
    colloc_rulebook *spoiled = NULL;
    colloc_buffer *out = (colloc_buffer *)&untouched;

    CHECK(colloc_rulebook_open("umbria", &spoiled) == COLLOC_OK);
    CHECK(colloc_test_panic(spoiled) == COLLOC_ERR_PANIC);
    CHECK(is(colloc_last_error_code(), "errore_interno"));
    CHECK(colloc_call(spoiled, "calendar.term", TERM, strlen(TERM), &out) == COLLOC_ERR_POISONED);
    CHECK(is(colloc_last_error_code(), "handle_compromesso"));
    CHECK(out == (colloc_buffer *)&untouched);
    CHECK(is(colloc_rulebook_name(spoiled), "umbria"));
    CHECK(call("calendar.term", TERM) == COLLOC_OK);
    colloc_rulebook_free(spoiled);
    CHECK(colloc_test_panic(NULL) == COLLOC_ERR_PANIC);
}
#endif

int main(void)
{
    versions();
    no_error_yet();
    null_handles_are_harmless();
    if (colloc_rulebook_open("nazionale", &rules) != COLLOC_OK) {
        printf("%s\n", colloc_last_error_json());
        return 2;
    }
    null_arguments_are_refused();
    empty_text_is_not_json();
    rulebooks_open_by_name();
    overlays_are_rulebooks_of_the_hosts_own();
    operations_go_by_name();
    an_error_tells_code_place_and_words();
    a_success_leaves_the_last_error();
    bytes_that_are_not_text();
    truncated_json();
    deep_nesting();
    many_events();
    huge_numbers();
    long_input();
    a_buffer_outlives_its_rulebook();
    threads_have_their_own_last_error();
    threads_share_one_rulebook();
    a_dying_thread_may_call();
#ifdef COLLOC_TEST_PANIC
    a_fault_poisons_its_handle_alone();
#endif
    colloc_rulebook_free(rules);
    colloc_clear_error();
    return summary();
}
