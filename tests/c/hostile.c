/*
 * Hosts that break the Arrow C stream interface, and calls in every order: the library reports an error of that stream, and
 * its rulebook answers everybody else as before.
 *   hostile [SEQUENCES]
 */
#include <limits.h>
#include <pthread.h>

#include "host.h"

static colloc_batch_options OPTIONS;

/* --- a stream of EVENT_TABLE with one thing wrong --- */

static void (*spoil_schema)(struct ArrowSchema *) = NULL;
static void (*spoil_array)(struct ArrowArray *) = NULL;

/* What was there before, so that its owner can free it. */
struct kept_schema {
    struct ArrowSchema self, children[MOST_COLUMNS];
};

struct kept_array {
    struct ArrowArray self, children[MOST_COLUMNS];
};

static void release_kept_schema(struct ArrowSchema *schema)
{
    struct kept_schema *kept = schema->private_data;
    int64_t at;

    for (at = 0; at < kept->self.n_children; at++) {
        *kept->self.children[at] = kept->children[at];
    }
    kept->self.release(&kept->self);
    free(kept);
    schema->release = NULL;
}

static int spoiled_schema(struct ArrowArrayStream *stream, struct ArrowSchema *out)
{
    struct kept_schema *kept = room_for(sizeof *kept);
    int64_t at;

    stream_schema(stream, out);
    kept->self = *out;
    for (at = 0; at < out->n_children; at++) {
        kept->children[at] = *out->children[at];
    }
    out->private_data = kept;
    out->release = release_kept_schema;
    if (spoil_schema != NULL) {
        spoil_schema(out);
    }
    return 0;
}

static void release_kept_array(struct ArrowArray *array)
{
    struct kept_array *kept = array->private_data;
    int64_t at;

    for (at = 0; at < kept->self.n_children; at++) {
        *kept->self.children[at] = kept->children[at];
    }
    kept->self.release(&kept->self);
    free(kept);
    array->release = NULL;
}

static int spoiled_next(struct ArrowArrayStream *stream, struct ArrowArray *out)
{
    int status = stream_next(stream, out);
    struct kept_array *kept;
    int64_t at;

    if (status != 0 || out->release == NULL) {
        return status;
    }
    kept = room_for(sizeof *kept);
    kept->self = *out;
    for (at = 0; at < out->n_children; at++) {
        kept->children[at] = *out->children[at];
    }
    out->private_data = kept;
    out->release = release_kept_array;
    if (spoil_array != NULL) {
        spoil_array(out);
    }
    return 0;
}

static struct ArrowArrayStream spoiled(const struct table *table)
{
    struct ArrowArrayStream stream = stream_of(table, table->rows, NEVER);

    stream.get_schema = spoiled_schema;
    stream.get_next = spoiled_next;
    return stream;
}

/* The second column of the events is the first text, "type". */
enum { TEXT = 1 };

static char BROKEN[] = "\xff";
static const char *METADATA = NULL;

static struct ArrowSchema chain[5000];
static struct ArrowSchema *links[5000];

static void keep(struct ArrowSchema *schema)
{
    (void)schema;
}

/* Lists in lists in lists. */
static void nest(struct ArrowSchema *column, int depth)
{
    int at;

    for (at = 0; at < depth; at++) {
        memset(&chain[at], 0, sizeof chain[at]);
        links[at] = &chain[at];
        chain[at].name = "item";
        chain[at].format = at + 1 < depth ? "+l" : "u";
        chain[at].n_children = at + 1 < depth;
        chain[at].children = &links[at + 1 < depth ? at + 1 : at];
        chain[at].release = keep;
    }
    column->format = "+l";
    column->n_children = 1;
    column->children = &links[0];
}

#define SCHEMA(name, change)                    \
    static void name(struct ArrowSchema *root)  \
    {                                           \
        struct ArrowSchema *column = root->children[TEXT]; \
        (void)column;                           \
        change;                                 \
    }

SCHEMA(no_root_format, root->format = NULL)
SCHEMA(root_is_no_text, root->format = BROKEN)
SCHEMA(root_is_no_table, root->format = "u")
SCHEMA(root_minus_one, root->n_children = -1)
SCHEMA(root_one_less, root->n_children -= 1)
SCHEMA(root_no_children, root->children = NULL)
SCHEMA(no_format, column->format = NULL)
SCHEMA(format_is_no_text, column->format = BROKEN)
SCHEMA(format_is_empty, column->format = "")
SCHEMA(format_width, column->format = "w:-1")
SCHEMA(format_list_width, column->format = "+w:99999999999")
SCHEMA(format_zone, column->format = "tsn:\xff")
SCHEMA(format_list, column->format = "+l")
SCHEMA(format_map, column->format = "+m")
SCHEMA(format_union, column->format = "+ud:1,1,1")
SCHEMA(format_decimal, column->format = "d:99,99,99")
SCHEMA(name_is_no_text, column->name = BROKEN)
SCHEMA(dictionary_of_text, column->dictionary = root->children[0])
SCHEMA(dictionary_of_itself, (column->format = "i", column->dictionary = column))
SCHEMA(child_of_itself, (column->format = "+l", column->n_children = 1, column->children = &root->children[TEXT]))
SCHEMA(column_minus_one, (column->format = "+s", column->n_children = INT64_MIN))
SCHEMA(with_metadata, (root->metadata = METADATA, column->metadata = METADATA))
SCHEMA(nested, nest(column, 5000))
SCHEMA(nested_a_little, nest(column, 70))

static void (*const SCHEMAS[])(struct ArrowSchema *) = {
    no_root_format,    root_is_no_text, root_is_no_table,  root_minus_one,     root_no_children,     no_format,
    format_is_no_text, format_is_empty, format_width,      format_list_width,  format_zone,          format_list,
    format_map,        format_union,    format_decimal,    name_is_no_text,    dictionary_of_text,   dictionary_of_itself,
    child_of_itself,   nested,          nested_a_little,   column_minus_one,
};

static int32_t OFFSETS_DOWN[] = {0, 3, 1, 3, 1, 3, 1};
static int32_t OFFSETS_BELOW[] = {-5, 0, 0, 0, 0, 0, 0};
static int32_t OFFSETS_ABOVE[] = {0, 0, 0, 0, 0, 0, -1};
static const void *NO_OFFSETS[3], *DOWN[3] = {NULL, OFFSETS_DOWN, "did"}, *BELOW[3] = {NULL, OFFSETS_BELOW, "did"};
static const void *ABOVE[3] = {NULL, OFFSETS_ABOVE, "did"}, *NO_DATA[3] = {NULL, OFFSETS_DOWN, NULL};
static int32_t OFFSETS_LEVEL[] = {0, 0, 0, 0, 0, 0, 0};
static const void *NO_NULLS[3] = {NULL, OFFSETS_LEVEL, ""};
static int32_t OFFSETS_LATIN[] = {0, 1, 2, 3, 4, 5, 6};
static const void *LATIN[3] = {NULL, OFFSETS_LATIN, "\xe9\xe9\xe9\xe9\xe9\xe9"};

#define ARRAY(name, change)                     \
    static void name(struct ArrowArray *root)   \
    {                                           \
        struct ArrowArray *column = root->children[TEXT]; \
        (void)column;                           \
        change;                                 \
    }

ARRAY(root_length_below, root->length = -1)
ARRAY(root_length_above, root->length = INT64_MAX)
ARRAY(root_longer, root->length += 1)
ARRAY(root_offset_below, root->offset = -1)
ARRAY(root_offset_above, root->offset = INT64_MAX)
ARRAY(root_column_less, root->n_children -= 1)
ARRAY(root_columns_below, root->n_children = -1)
ARRAY(root_without_columns, root->children = NULL)
ARRAY(root_without_buffers, root->n_buffers = 0)
ARRAY(length_below, column->length = -1)
ARRAY(length_less, column->length -= 1)
ARRAY(offset_above, column->offset = INT64_MAX - 3)
ARRAY(nulls_above, column->null_count = 1000)
ARRAY(nulls_below, column->null_count = -2)
ARRAY(nulls_nowhere, (column->null_count = 1, column->buffers = NO_NULLS))
ARRAY(buffers_below, column->n_buffers = -1)
ARRAY(buffers_less, column->n_buffers = 1)
ARRAY(buffers_more, column->n_buffers = 5)
ARRAY(buffers_nowhere, column->buffers = NULL)
ARRAY(a_child, (column->n_children = 1, column->children = root->children))
ARRAY(a_dictionary, column->dictionary = root->children[0])
ARRAY(column_released, column->release = NULL)
ARRAY(without_offsets, column->buffers = NO_OFFSETS)
ARRAY(without_data, column->buffers = NO_DATA)
ARRAY(offsets_down, column->buffers = DOWN)
ARRAY(offsets_below, column->buffers = BELOW)
ARRAY(offsets_above, column->buffers = ABOVE)
ARRAY(not_text, column->buffers = LATIN)

static void (*const ARRAYS[])(struct ArrowArray *) = {
    root_length_below, root_length_above, root_longer,     root_offset_below,  root_offset_above, root_column_less,
    root_columns_below, root_without_columns, root_without_buffers, length_below, length_less,    offset_above,
    nulls_above,       nulls_below,       nulls_nowhere,   buffers_below,      buffers_less,      buffers_more,
    buffers_nowhere,   a_child,           a_dictionary,    column_released,    without_offsets,   without_data,
    offsets_down,      offsets_below,     offsets_above,   not_text,
};

/* The last of them are wrong for a text only, and right for a date. */
enum { ARRAY_COUNT = sizeof ARRAYS / sizeof ARRAYS[0], WRONG_TEXTS = 5 };

/* The rulebook is as it was. */
static void the_rulebook_answers(void)
{
    struct ArrowArrayStream events = stream_of(&EVENT_TABLE, 4, NEVER), answer;

    CHECK(colloc_batch_events(rules, &OPTIONS, &events, NULL, NULL, &answer) == COLLOC_OK && drain(&answer) == 4);
    answer.release(&answer);
}

static void schemas(void)
{
    struct ArrowArrayStream events, persons, violations, answer;
    size_t at;

    for (at = 0; at < sizeof SCHEMAS / sizeof SCHEMAS[0]; at++) {
        spoil_schema = SCHEMAS[at];
        events = spoiled(&EVENT_TABLE);
        CHECK(colloc_batch_events(rules, &OPTIONS, &events, NULL, NULL, &answer) == COLLOC_ERR_STREAM);
        CHECK(events.release == NULL && has(colloc_last_error_details(), "\"argument\":\"events\""));
        events = stream_of(&EVENT_TABLE, 4, NEVER);
        persons = spoiled(&PERSON_TABLE);
        CHECK(colloc_batch_events(rules, &OPTIONS, &events, &persons, NULL, &answer) == COLLOC_ERR_STREAM);
        CHECK(has(colloc_last_error_details(), "\"argument\":\"persons\""));
        violations = spoiled(&VIOLATION_TABLE);
        CHECK(colloc_batch_sanctions(rules, &violations, &answer) == COLLOC_ERR_STREAM);
        the_rulebook_answers();
    }
    spoil_schema = NULL;
}

static void arrays(void)
{
    struct ArrowArrayStream events, persons, answer;
    struct ArrowArray batch;
    int at, status;

    for (at = 0; at < ARRAY_COUNT; at++) {
        spoil_array = ARRAYS[at];
        events = spoiled(&EVENT_TABLE);
        CHECK(colloc_batch_events(rules, &OPTIONS, &events, NULL, NULL, &answer) == COLLOC_OK);
        CHECK(answer.get_next(&answer, &batch) == EIO && is(colloc_last_error_code(), "flusso_non_leggibile"));
        CHECK(answer.get_next(&answer, &batch) == EIO && has(answer.get_last_error(&answer), "flusso_non_leggibile"));
        answer.release(&answer);
        events = stream_of(&EVENT_TABLE, 4, NEVER);
        persons = spoiled(&PERSON_TABLE);
        status = colloc_batch_events(rules, &OPTIONS, &events, &persons, NULL, &answer);
        if (at < ARRAY_COUNT - WRONG_TEXTS) {
            CHECK(status == COLLOC_ERR_STREAM && has(colloc_last_error_details(), "\"argument\":\"persons\""));
        } else {
            CHECK(status == COLLOC_OK);
            answer.release(&answer);
        }
        CHECK(events.release == NULL && persons.release == NULL);
        spoil_array = NULL;
        the_rulebook_answers();
    }
}

static void keep_array(struct ArrowArray *array)
{
    (void)array;
}

static int32_t WORD_ENDS[] = {0, 3}, KEYS[6];
static const void *WORD_BUFFERS[] = {NULL, WORD_ENDS, "did"}, *KEY_BUFFERS[] = {NULL, KEYS};
static struct ArrowSchema WORD_SCHEMA;
static struct ArrowArray WORDS;

static void dictionary_schema(struct ArrowSchema *root)
{
    WORD_SCHEMA.format = "u";
    WORD_SCHEMA.release = keep;
    root->children[TEXT]->format = "i";
    root->children[TEXT]->dictionary = &WORD_SCHEMA;
}

static void dictionary_array(struct ArrowArray *root)
{
    WORDS.length = 1;
    WORDS.n_buffers = 3;
    WORDS.buffers = WORD_BUFFERS;
    WORDS.release = keep_array;
    root->children[TEXT]->n_buffers = 2;
    root->children[TEXT]->buffers = KEY_BUFFERS;
    root->children[TEXT]->dictionary = &WORDS;
}

/* A dictionary of one word, and keys that lead elsewhere. */
static void keys_of_a_dictionary(void)
{
    static const int32_t WRONG[] = {-1, 1, INT32_MAX};
    struct ArrowArrayStream events, answer;
    struct ArrowArray batch;
    size_t at;

    spoil_schema = dictionary_schema;
    spoil_array = dictionary_array;
    events = spoiled(&EVENT_TABLE);
    CHECK(colloc_batch_events(rules, &OPTIONS, &events, NULL, NULL, &answer) == COLLOC_OK && drain(&answer) == 4);
    answer.release(&answer);
    for (at = 0; at < sizeof WRONG / sizeof WRONG[0]; at++) {
        KEYS[3] = WRONG[at];
        events = spoiled(&EVENT_TABLE);
        CHECK(colloc_batch_events(rules, &OPTIONS, &events, NULL, NULL, &answer) == COLLOC_OK);
        CHECK(answer.get_next(&answer, &batch) == EIO && is(colloc_last_error_code(), "flusso_non_leggibile"));
        answer.release(&answer);
    }
    spoil_schema = NULL;
    spoil_array = NULL;
}

/* The schema has a column less than the batches. */
static void a_column_more(void)
{
    struct ArrowArrayStream events = spoiled(&EVENT_TABLE), answer;
    struct ArrowArray batch;

    spoil_schema = root_one_less;
    CHECK(colloc_batch_events(rules, &OPTIONS, &events, NULL, NULL, &answer) == COLLOC_OK);
    CHECK(answer.get_next(&answer, &batch) == EIO && is(colloc_last_error_code(), "flusso_non_leggibile"));
    answer.release(&answer);
    spoil_schema = NULL;
}

/* The library must not read metadata: they have no length. */
static void metadata_without_end(void)
{
    static const int32_t ENTRIES[] = {INT32_MAX, INT32_MAX};
    struct ArrowArrayStream events = spoiled(&EVENT_TABLE), answer;

    METADATA = (const char *)ENTRIES;
    spoil_schema = with_metadata;
    CHECK(colloc_batch_events(rules, &OPTIONS, &events, NULL, NULL, &answer) == COLLOC_OK && drain(&answer) == 4);
    answer.release(&answer);
    spoil_schema = NULL;
}

/* Older producers give no buffers to a batch without rows. */
static void bare(struct ArrowArray *root)
{
    int64_t at;

    root->length = 0;
    for (at = 0; at < root->n_children; at++) {
        root->children[at]->length = 0;
        root->children[at]->null_count = 0;
        root->children[at]->buffers = NO_OFFSETS;
    }
}

static void a_batch_without_rows_and_buffers(void)
{
    struct ArrowArrayStream events = spoiled(&EVENT_TABLE), answer;

    spoil_array = bare;
    CHECK(colloc_batch_events(rules, &OPTIONS, &events, NULL, NULL, &answer) == COLLOC_OK && drain(&answer) == 0);
    answer.release(&answer);
    spoil_array = NULL;
}

/* --- several threads on one answer --- */

enum { PULLING = 4, MANY = 100000 };

struct puller {
    struct ArrowArrayStream *answer;
    int64_t rows;
};

static void *pull(void *given)
{
    struct puller *self = given;

    self->rows = drain(self->answer);
    return NULL;
}

static void threads_on_one_answer(void)
{
    struct table table = {3, MANY, {"person", "type", "date"}, {"l", "u", "tdD"}, NULL};
    const char **cells = room_for(sizeof *cells * 3 * MANY);
    char *numbers = room_for((size_t)8 * MANY);
    struct ArrowArrayStream events, answer;
    struct puller pullers[PULLING];
    pthread_t threads[PULLING];
    int64_t rows = 0;
    int at;

    for (at = 0; at < MANY; at++) {
        sprintf(numbers + 8 * at, "%d", at);
        cells[3 * at] = numbers + 8 * at;
        cells[3 * at + 1] = "did";
        cells[3 * at + 2] = "2025-01-10";
    }
    table.cells = cells;
    events = stream_of(&table, 1000, MANY + 1);
    CHECK(colloc_batch_events(rules, &OPTIONS, &events, NULL, NULL, &answer) == COLLOC_OK);
    for (at = 0; at < PULLING; at++) {
        pullers[at].answer = &answer;
        pthread_create(&threads[at], NULL, pull, &pullers[at]);
    }
    for (at = 0; at < PULLING; at++) {
        pthread_join(threads[at], NULL);
        CHECK(pullers[at].rows >= 0);
        rows += pullers[at].rows;
    }
    CHECK(rows == MANY);
    answer.release(&answer);
    free(cells);
    free(numbers);
}

/* --- calls in every order --- */

static uint32_t seed = 1;

static int one_of(int count)
{
    seed = seed * 1664525u + 1013904223u;
    return (int)((seed >> 16) % (uint32_t)count);
}

/* One answer and its watch, in any state. */
static void sequence(void)
{
    struct ArrowArrayStream events = stream_of(&EVENT_TABLE, 1 + one_of(6), one_of(4) == 0 ? one_of(6) : NEVER), answer;
    struct ArrowSchema schema;
    struct ArrowArray batch;
    colloc_batch_watch *watch = NULL;
    int steps = one_of(12), status;

    CHECK(colloc_batch_events(rules, &OPTIONS, &events, NULL, &watch, &answer) == COLLOC_OK);
    while (steps-- > 0) {
        switch (one_of(7)) {
        case 0:
            status = answer.get_schema(&answer, &schema);
            CHECK(status == (answer.release == NULL ? EINVAL : 0));
            if (status == 0) {
                schema.release(&schema);
            }
            break;
        case 1:
        case 2:
            memset(&batch, 0, sizeof batch);
            status = answer.get_next(&answer, &batch);
            CHECK(status == 0 || status == EIO || (status == EINVAL && answer.release == NULL));
            if (status == 0 && batch.release != NULL) {
                batch.release(&batch);
            }
            break;
        case 3:
            (void)answer.get_last_error(&answer);
            break;
        case 4:
            colloc_batch_watch_cancel(watch);
            break;
        case 5:
            colloc_batch_watch_free(watch);
            watch = NULL;
            break;
        default:
            if (answer.release != NULL) {
                answer.release(&answer);
            }
        }
    }
    colloc_batch_watch_free(watch);
    if (answer.release != NULL) {
        answer.release(&answer);
    }
}

int main(int count, char **given)
{
    int sequences = count > 1 ? atoi(given[1]) : 500;

    if (colloc_rulebook_open(NULL, &rules) != COLLOC_OK) {
        return 2;
    }
    OPTIONS = options_of(COLLOC_TABLE_STATUS, END_OF_2025, 1);
    schemas();
    arrays();
    keys_of_a_dictionary();
    a_column_more();
    metadata_without_end();
    a_batch_without_rows_and_buffers();
    threads_on_one_answer();
    while (sequences-- > 0) {
        sequence();
    }
    the_rulebook_answers();
    colloc_rulebook_free(rules);
    colloc_clear_error();
    CHECK(given_away == 0);
    return summary();
}
