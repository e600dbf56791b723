/*
 * Assesses a dossier from C: opens a rulebook, adds an overlay with your own rule data, calls an operation, calls with plain
 * structs, reads an error, frees everything.
 *
 *     assess [DOSSIER.json [RULEBOOK [OVERLAY.toml]]]
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "collocamento.h"

/* Reads a whole file. Returns NULL on failure. The caller frees the text. */
static char *read_file(const char *path, size_t *len)
{
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    size_t room = 0;

    *len = 0;
    if (file == NULL) {
        return NULL;
    }
    do {
        if (*len == room) {
            char *more = realloc(text, room = room == 0 ? 4096 : room * 2);
            if (more == NULL) {
                break;
            }
            text = more;
        }
        *len += fread(text + *len, 1, room - *len, file);
    } while (!feof(file) && !ferror(file));
    if (!feof(file)) {
        free(text);
        text = NULL;
    }
    fclose(file);
    return text;
}

/* Prints the error of the last failed call of this thread. */
static void print_error(int32_t status)
{
    printf("status %d: %s at \"%s\": %s\n", (int)status, colloc_last_error_code(), colloc_last_error_path(),
           colloc_last_error_message_en());
}

/* Adds the rule data of a file to a rulebook, named like the file without folder and extension, and replaces the rulebook. */
static int32_t lay_over(colloc_rulebook **rulebook, const char *path)
{
    char name[64];
    const char *start = strrchr(path, '/') == NULL ? path : strrchr(path, '/') + 1;
    const char *dot = strrchr(start, '.');
    colloc_rulebook *with_overlay = NULL;
    size_t len;
    char *text = read_file(path, &len);
    int32_t status;

    if (text == NULL) {
        fprintf(stderr, "can't read %s\n", path);
        exit(EXIT_FAILURE);
    }
    snprintf(name, sizeof name, "%.*s", dot == NULL ? (int)strlen(start) : (int)(dot - start), start);
    status = colloc_rulebook_overlay(*rulebook, name, text, len, &with_overlay);
    if (status == COLLOC_OK) {
        colloc_rulebook_free(*rulebook);
        *rulebook = with_overlay;
    }
    free(text);
    return status;
}

/* Calls dossier.assess and prints the answer, or the error. */
static int32_t assess(const colloc_rulebook *rulebook, const char *json, size_t len)
{
    colloc_buffer *answer = NULL;
    int32_t status = colloc_call(rulebook, "dossier.assess", json, len, &answer);

    if (status == COLLOC_OK) {
        puts(colloc_buffer_data(answer));
        colloc_buffer_free(answer);
    } else {
        print_error(status);
    }
    return status;
}

/* The same rules without JSON: a deadline, the state of a person who submitted a DID, and the name of a kind of work. */
static int32_t typed(const colloc_rulebook *rulebook)
{
    colloc_event did;
    colloc_state_input input;
    colloc_state_output state;
    int32_t due, rolled, status;

    status = colloc_term(rulebook, 20251202, 30, COLLOC_UNIT_GIORNI, COLLOC_ROLL_FESTIVO, NULL, 0, &due, &rolled);
    if (status != COLLOC_OK) {
        return status;
    }
    printf("term: due %d, rolled %d\n", (int)due, (int)rolled);

    memset(&did, 0, sizeof did);
    did.type = COLLOC_EVENT_DID;
    did.date = 20250110;
    memset(&input, 0, sizeof input);
    input.size = sizeof input;
    input.as_of = 20251231;
    input.event_size = sizeof did;
    input.events = &did;
    input.event_count = 1;
    state.size = sizeof state;
    status = colloc_state_at(rulebook, &input, &state);
    if (status == COLLOC_OK) {
        printf("state: %d since %d by %s, %d days\n", (int)state.state, (int)state.since, state.rule,
               (int)state.seniority_days);
        printf("job %d: %s\n", COLLOC_JOB_LPU, colloc_job_name(COLLOC_JOB_LPU, COLLOC_LANG_IT));
    }
    return status;
}

int main(int argc, char **argv)
{
    static const char no_such_day[] = "{\"person\": {}, \"events\": [], \"as_of\": \"2025-02-30\"}";
    const char *path = argc > 1 ? argv[1] : "examples/data/dossier.json";
    const char *name = argc > 2 ? argv[2] : NULL; /* NULL: the national rules */
    colloc_rulebook *rulebook = NULL;
    int done = EXIT_FAILURE;
    char *json;
    size_t len;
    int32_t status;

    if (colloc_abi_version() != COLLOC_ABI_VERSION) {
        fprintf(stderr, "header of ABI %d, library of ABI %d\n", COLLOC_ABI_VERSION, (int)colloc_abi_version());
        return EXIT_FAILURE;
    }
    json = read_file(path, &len);
    if (json == NULL) {
        fprintf(stderr, "can't read %s\n", path);
        return EXIT_FAILURE;
    }
    status = colloc_rulebook_open(name, &rulebook);
    if (status == COLLOC_OK && argc > 3) {
        status = lay_over(&rulebook, argv[3]);
    }
    if (status == COLLOC_OK) {
        printf("collocamento %s, ABI %d, rulebook %s\n", colloc_version(), (int)colloc_abi_version(),
               colloc_rulebook_name(rulebook));
        if (assess(rulebook, json, len) == COLLOC_OK && typed(rulebook) == COLLOC_OK) {
            puts("A date that does not exist is refused:");
            if (assess(rulebook, no_such_day, sizeof no_such_day - 1) == COLLOC_ERR_DATA_NON_VALIDA) {
                done = EXIT_SUCCESS;
            }
        }
    } else {
        print_error(status);
    }
    colloc_rulebook_free(rulebook);
    colloc_clear_error();
    free(json);
    return done;
}
