/*
 * collocamento: the rules of the Italian public employment services.
 *
 * HOW TO USE IT
 *
 *     colloc_rulebook *rulebook = NULL;
 *     colloc_buffer *answer = NULL;
 *     if (colloc_rulebook_open("umbria", &rulebook) != COLLOC_OK) { ... colloc_last_error_message() ... }
 *     if (colloc_call(rulebook, "dossier.assess", json, len, &answer) == COLLOC_OK) {
 *         fwrite(colloc_buffer_data(answer), 1, colloc_buffer_len(answer), stdout);
 *     }
 *     colloc_buffer_free(answer);
 *     colloc_rulebook_free(rulebook);
 *
 * Operations are JSON objects in and out, UTF-8. A whole program: examples/c/assess.c.
 *
 * THREADS
 *
 * Every function may be called from every thread. A handle passed as const may be used by many threads at once; a rulebook
 * is meant to be opened once and shared. A handle may be freed by any thread, when no other uses it. The last error belongs
 * to the thread of the call that failed. The library starts no threads, and reads no clock and no file.
 *
 * OWNERSHIP
 *
 * Who calls keeps what goes in: the library holds no pointer of the host after a call. What comes out through a parameter
 * "out" is the host's, to be given back once to the function that bears its name: colloc_rulebook_free,
 * colloc_buffer_free. Never pass it to free(). Freeing NULL is nothing to do. A handle outlives whatever it was made with:
 * buffers need no rulebook. Texts returned as const char * stay the library's; each function says how long they live.
 * Under "Safety" a function says what the host must see to, because the library can't check it.
 *
 * ERRORS
 *
 * A function that can fail returns int32_t: COLLOC_OK or a COLLOC_ERR_ number. Numbers are never reused or renumbered; new
 * ones may come, so treat a number you do not know as an error. Parameters "out" are written only on success. After a
 * failure colloc_last_error_* tell the code, the place in the input, the rule, and a message in Italian and in English;
 * a message never holds values of the input. A call that succeeds leaves the last error as it is: look at it only after a
 * failure.
 *
 * A fault inside the library never crosses into the host: the call returns COLLOC_ERR_PANIC, the handle it was given is
 * poisoned, and further calls with it return COLLOC_ERR_POISONED. Other handles are not touched. The language runtime
 * writes a line on standard error when that happens. Memory exhausted ends the process.
 *
 * BUILD
 *
 *     cargo build --release -p collocamento-ffi
 *     cc -Iinclude host.c -Ltarget/release -lcollocamento_ffi                      shared
 *     cc -Iinclude host.c target/release/libcollocamento_ffi.a -lpthread -ldl -lm   static
 *
 * C99, C11 and C++17 take this header without a warning.
 */


#ifndef COLLOCAMENTO_H
#define COLLOCAMENTO_H

/* Written by cbindgen from ffi/src; do not change it by hand. */

#include <stddef.h>
#include <stdint.h>

/**
 * The ABI that this header describes. It grows when a function or a number changes meaning, not when one is added.
 */
#define COLLOC_ABI_VERSION 1

/**
 * Done.
 */
#define COLLOC_OK 0

/**
 * json_non_valido: the text is not JSON, is not UTF-8, or names a key twice.
 */
#define COLLOC_ERR_JSON_NON_VALIDO 1

/**
 * campo_mancante: a field that must be there is not.
 */
#define COLLOC_ERR_CAMPO_MANCANTE 2

/**
 * campo_sconosciuto: a field that the operation does not know.
 */
#define COLLOC_ERR_CAMPO_SCONOSCIUTO 3

/**
 * valore_non_valido: a value of the wrong type, or outside the values that the field takes.
 */
#define COLLOC_ERR_VALORE_NON_VALIDO 4

/**
 * data_non_valida: a date that does not exist, or is not written YYYY-MM-DD.
 */
#define COLLOC_ERR_DATA_NON_VALIDA 5

/**
 * regime_non_coperto: a day before the reform of 2015, which the library does not compute.
 */
#define COLLOC_ERR_REGIME_NON_COPERTO 6

/**
 * prestazione_non_vigente: a benefit named on a date when it did not exist.
 */
#define COLLOC_ERR_PRESTAZIONE_NON_VIGENTE 7

/**
 * azione_non_ammessa: an action that the state of a workflow does not allow.
 */
#define COLLOC_ERR_AZIONE_NON_AMMESSA 8

/**
 * operazione_sconosciuta: an operation that does not exist.
 */
#define COLLOC_ERR_OPERAZIONE_SCONOSCIUTA 9

/**
 * rulebook_non_valido: rule data that is malformed.
 */
#define COLLOC_ERR_RULEBOOK_NON_VALIDO 10

/**
 * rulebook_sconosciuto: a rulebook name that is not known.
 */
#define COLLOC_ERR_RULEBOOK_SCONOSCIUTO 11

/**
 * parametro_non_disponibile: a parameter asked for on a date that it does not cover.
 */
#define COLLOC_ERR_PARAMETRO_NON_DISPONIBILE 12

/**
 * fuori_limite: over a limit on size, depth, count or date.
 */
#define COLLOC_ERR_FUORI_LIMITE 13

/**
 * puntatore_nullo: NULL where it may not be; the detail "argument" names the parameter.
 */
#define COLLOC_ERR_NULL 100

/**
 * errore_interno: a fault inside the library, stopped at its border. The handle of the call is poisoned.
 */
#define COLLOC_ERR_PANIC 101

/**
 * handle_compromesso: the handle met a fault in an earlier call. Free it and open another.
 */
#define COLLOC_ERR_POISONED 102

/**
 * nome_non_utf8: a name that is not UTF-8; the detail "argument" names the parameter.
 */
#define COLLOC_ERR_UTF8 103

/**
 * Text that a function gave: UTF-8, with its length, and a NUL behind it.
 */
typedef struct colloc_buffer colloc_buffer;

/**
 * The rules of one place: the national law, with a region's own where it has them. It never changes once open.
 */
typedef struct colloc_rulebook colloc_rulebook;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The ABI that the loaded library has. Compare it with COLLOC_ABI_VERSION before any other call: where they differ, the
 * header and the library are not of one family.
 *
 * # Threads
 * Any.
 */
uint32_t colloc_abi_version(void);

/**
 * The version of the loaded library, such as "0.1.0".
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_version(void);

/**
 * Opens a rulebook of the library: "nazionale", "umbria", "toscana" or "lombardia". Opening reads all of its rules: open
 * once, keep it, and share it.
 *
 * name: UTF-8, ends with NUL; NULL stands for "nazionale".
 * out: receives the handle; written only on success.
 *
 * # Ownership
 * The handle is the caller's, until colloc_rulebook_free.
 *
 * # Threads
 * Any.
 *
 * # Errors
 * COLLOC_ERR_RULEBOOK_SCONOSCIUTO for another name; COLLOC_ERR_UTF8; COLLOC_ERR_NULL where out is NULL.
 *
 * # Safety
 * name is NULL or ends with NUL; out is NULL or points to a writable pointer.
 */
int32_t colloc_rulebook_open(const char *name,
                             struct colloc_rulebook **out);

/**
 * Opens a rulebook of the host's own: another one with a layer of rule data over it. The other one does not change, and
 * either may be freed before the other.
 *
 * rulebook: what the layer is laid over.
 * name: the name of the new rulebook, which no bundled one has; UTF-8, ends with NUL.
 * text, len: the layer, as TOML or JSON, and its length in bytes; UTF-8, needs no NUL.
 * out: receives the handle; written only on success.
 *
 * # Ownership
 * The handle is the caller's, until colloc_rulebook_free.
 *
 * # Threads
 * Any, also on one rulebook at the same time.
 *
 * # Errors
 * COLLOC_ERR_RULEBOOK_NON_VALIDO for rule data that is malformed: colloc_last_error_details names file, line, entry and field.
 * COLLOC_ERR_VALORE_NON_VALIDO for a name that is empty or taken, COLLOC_ERR_FUORI_LIMITE for a text over 16 MiB.
 * COLLOC_ERR_NULL, COLLOC_ERR_UTF8, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
 *
 * # Safety
 * rulebook is NULL or open; name is NULL or ends with NUL; text is NULL or has len bytes; out is NULL or points to a writable
 * pointer.
 */
int32_t colloc_rulebook_overlay(const struct colloc_rulebook *rulebook,
                                const char *name,
                                const char *text,
                                size_t len,
                                struct colloc_rulebook **out);

/**
 * The name of a rulebook, ends with NUL. NULL for NULL.
 *
 * # Ownership
 * The text is the rulebook's and lives as long as it does. Do not free it.
 *
 * # Threads
 * Any, also on a rulebook that other threads use.
 *
 * # Safety
 * rulebook is NULL or open.
 */
const char *colloc_rulebook_name(const struct colloc_rulebook *rulebook);

/**
 * Frees a rulebook, poisoned or not. NULL is nothing to do. Buffers that came from its calls live on.
 *
 * # Threads
 * Any, once no other thread uses it.
 *
 * # Safety
 * rulebook is NULL, or open and not in use. It is gone afterwards: a second free is a fault of the host.
 */
void colloc_rulebook_free(struct colloc_rulebook *rulebook);

/**
 * Runs an operation of the contract: a JSON object in, a JSON object out.
 *
 * rulebook: the rules to apply. An input that names a "rulebook" of its own is answered by that one.
 * op: the operation, such as "dossier.assess"; UTF-8, ends with NUL.
 * json, len: the input and its length in bytes; UTF-8, needs no NUL. NULL with 0 is the empty text, which is not JSON.
 * out: receives the answer; written only on success.
 *
 * # Ownership
 * The inputs stay the caller's, and the library keeps none of them. The answer is the caller's, until colloc_buffer_free.
 *
 * # Threads
 * Any, also on one rulebook at the same time.
 *
 * # Errors
 * COLLOC_ERR_JSON_NON_VALIDO to COLLOC_ERR_FUORI_LIMITE where the rules refuse the input: colloc_last_error_path points to
 * the field. COLLOC_ERR_NULL, COLLOC_ERR_UTF8 for op, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
 *
 * # Safety
 * rulebook is NULL or open; op is NULL or ends with NUL; json is NULL or has len bytes; out is NULL or points to a writable
 * pointer.
 */
int32_t colloc_call(const struct colloc_rulebook *rulebook,
                    const char *op,
                    const char *json,
                    size_t len,
                    struct colloc_buffer **out);

/**
 * The text of a buffer. A NUL stands behind its last byte, so that it is a C string too. NULL for NULL.
 *
 * # Ownership
 * The text is the buffer's and lives as long as it does. Do not free it, do not change it.
 *
 * # Threads
 * Any, also on a buffer that other threads read.
 *
 * # Safety
 * buffer is NULL or not yet freed.
 */
const char *colloc_buffer_data(const struct colloc_buffer *buffer);

/**
 * The length of the text in bytes, without the NUL. 0 for NULL.
 *
 * # Threads
 * Any, also on a buffer that other threads read.
 *
 * # Safety
 * buffer is NULL or not yet freed.
 */
size_t colloc_buffer_len(const struct colloc_buffer *buffer);

/**
 * Frees a buffer and its text. NULL is nothing to do.
 *
 * # Threads
 * Any, also another than the one that received it, once nobody reads it.
 *
 * # Safety
 * buffer is NULL, or not yet freed and not in use. It is gone afterwards: a second free is a fault of the host.
 */
void colloc_buffer_free(struct colloc_buffer *buffer);

/**
 * The wire name of the last error's code, such as "data_non_valida". NULL where there is no error.
 *
 * # Ownership
 * Like every text of colloc_last_error_*: it is the library's, and lives until the next call that fails on this thread,
 * colloc_clear_error, or the end of the thread. A call that succeeds leaves it as it is. Do not free it.
 *
 * # Threads
 * Every thread has its own last error, and sees no other.
 */
const char *colloc_last_error_code(void);

/**
 * Where in the input the last error is: a JSON pointer (RFC 6901), empty for the input as a whole. A NUL inside a key of
 * the input is shown as U+FFFD. NULL where there is no error.
 */
const char *colloc_last_error_path(void);

/**
 * The id of the rule behind the last error, such as "STATO-08". NULL where there is none, or no error.
 */
const char *colloc_last_error_rule(void);

/**
 * The message of the last error in Italian, without values of the input. NULL where there is no error.
 */
const char *colloc_last_error_message(void);

/**
 * The message of the last error in English, without values of the input. NULL where there is no error.
 */
const char *colloc_last_error_message_en(void);

/**
 * Further facts on the last error, such as limits and the values allowed: a JSON object, empty where there are none. NULL
 * where there is no error.
 */
const char *colloc_last_error_details(void);

/**
 * The last error as one JSON object: {"error": {"code", "message", "message_en", "path", "rule", "details"}}. NULL where
 * there is no error.
 */
const char *colloc_last_error_json(void);

/**
 * Forgets the last error of this thread, and frees its texts.
 */
void colloc_clear_error(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* COLLOCAMENTO_H */
