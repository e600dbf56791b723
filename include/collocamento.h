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
 * Operations are JSON objects in and out, UTF-8. The calls that a system makes most often also take plain structs:
 * colloc_term, colloc_is_holiday, colloc_sanction, colloc_state_at, colloc_offer. A whole program: examples/c/assess.c.
 * Tables of any size go through colloc_batch_: an Arrow stream in, an Arrow stream out.
 * Next to this header are collocamento.hpp for C++17, and collocamento.ffi.h for FFI parsers without a preprocessor.
 *
 * STRUCTS
 *
 * A date is a number, YYYYMMDD: 20250303 is 3 March 2025. An amount is in euro cents. Words of the law are numbers with a
 * prefix, such as COLLOC_JOB_DETERMINATO. 0 is "not given" in every field: memset a struct, then fill in the known facts. If
 * 0 is also a value, set the field has_ beside it to 1. A fact not given is unknown to the rules, and never favourable. Texts
 * are a pointer with a length in bytes, UTF-8, without NUL.
 *
 * Each list of words of the law has a function that gives their names, to be shown or logged: colloc_state_name(out.state,
 * COLLOC_LANG_EN) is "suspended", with COLLOC_LANG_IT "sospeso"; colloc_event_name names a type of event. The names are UTF-8.
 *
 * A struct begins with its size, and grows only at its end; entries of a list have their size beside the list. So a program
 * built with this header works with later libraries. It also works with earlier ones, unless it sets a field that they do not
 * know (COLLOC_ERR_SIZE).
 *
 * TEXTS AND CODE PAGES
 *
 * Texts are UTF-8 in both directions, whatever the code page of the machine. An e grave as the byte E8 of Windows-1252 is
 * COLLOC_ERR_UTF8, with the path of its field. A host in Windows-1252 or ISO 8859-15 converts at each call, with iconv or
 * MultiByteToWideChar. A host in EBCDIC (IBM i, z/OS) also converts the names of operations and rulebooks, and the literals in
 * its source. Java, .NET and Visual Basic use the code page of the machine unless the program says otherwise, as examples/java
 * and examples/dotnet do. MSVC needs /utf-8 for literals with accents.
 *
 * THREADS
 *
 * Every function may be called from every thread. A handle passed as const may be used by many threads at once; a rulebook
 * is meant to be opened once and shared. A handle may be freed by any thread, when no other uses it. The last error belongs
 * to the thread of the call that failed. The library reads no clock and no file, and starts no threads but those that
 * colloc_batch_options ask for, which end before the call does.
 *
 * A thread is one of the operating system. Go, Java's virtual threads and .NET's async methods may move a task to another one
 * between two calls, and the last error stays behind. So read the error right after the failed call and on the same thread:
 * in Go between runtime.LockOSThread and UnlockOSThread, in .NET without an await in between, in Java on a platform thread.
 * colloc_last_error_json has all of it in one call. A call occupies its thread until it returns: give long ones to a pool.
 *
 * OWNERSHIP
 *
 * The caller keeps the inputs: the library holds no pointer of the host after a call. What comes out through a parameter
 * "out" belongs to the host, which passes it once to the function with its name: colloc_rulebook_free,
 * colloc_buffer_free, colloc_batch_watch_free. Never pass it to free(). Freeing NULL is allowed and does nothing. A handle does not
 * depend on the handles it was made with: buffers need no rulebook. Texts returned as const char * belong to the library; each
 * function says how long they live.
 * Arrow streams are the exception: they are moved as Arrow defines it. An input stream belongs to the library from then on, and its
 * release is NULL, even if the call fails. An output stream belongs to the host, which calls its release once.
 * Under "Safety" a function says what the host must ensure, because the library cannot check it.
 *
 * ERRORS
 *
 * A function that can fail returns int32_t: COLLOC_OK or a COLLOC_ERR_ number. Numbers are never reused or renumbered; new
 * ones may come, so treat a number you do not know as an error. Parameters "out" are written only on success. After a
 * failure colloc_last_error_* return the code, the place in the input, the rule, and a message in Italian and in English;
 * a message never holds values of the input. colloc_last_error_text(COLLOC_LANG_EN) has every error of the input, a line each, to be
 * shown or logged. A call that succeeds leaves the last error as it is: look at it only after a failure.
 *
 * A fault inside the library never crosses into the host: the call returns COLLOC_ERR_PANIC, the handle it was given is
 * poisoned, and further calls with it return COLLOC_ERR_POISONED. Other handles are not touched. The language runtime
 * writes a line on standard error when that happens. Running out of memory ends the process.
 *
 * TABLES
 *
 *     struct ArrowArrayStream events = ..., answer;                               from pyarrow, DuckDB, nanoarrow, your own
 *     struct ArrowArray batch;
 *     if (colloc_batch_events(rulebook, &options, &events, NULL, NULL, &answer) != COLLOC_OK) { ... }
 *     while (answer.get_next(&answer, &batch) == 0 && batch.release != NULL) { ... batch.release(&batch); }
 *     answer.release(&answer);
 *
 * get_next reads the events that it needs, processes them, and fails as a function does: with colloc_last_error_ in addition to
 * get_last_error. One thread reads the answer at a time; others may monitor and cancel through a colloc_batch_watch. The structs of
 * Arrow are defined here unless another header did it before. A library built without the feature "arrow" has these
 * functions, too: they return COLLOC_ERR_NOT_BUILT.
 *
 * BUILD
 *
 *     cargo build --release -p collocamento-ffi --features arrow && PREFIX=/usr/local ffi/install.sh
 *     cc host.c $(pkg-config --cflags --libs collocamento)                        shared
 *     cc host.c -I/usr/local/include /usr/local/lib/libcollocamento.a -lpthread -ldl -lm     static
 *
 * The loader finds a new library in /usr/local/lib after ldconfig. With another prefix it needs LD_LIBRARY_PATH=PREFIX/lib, and
 * pkg-config PKG_CONFIG_PATH=PREFIX/lib/pkgconfig.
 *
 * The shared library is libcollocamento.so.N, where N is COLLOC_ABI_VERSION. It exports names with colloc_ only. CMake:
 *
 *     find_package(collocamento 0.1 REQUIRED)
 *     target_link_libraries(host collocamento::collocamento)                      or collocamento::static
 *
 * Size, version 0.1.0 on Linux x86-64, release build with "arrow": the shared library takes 26 MB, and 18 MB stripped (strip -s). The
 * functions for tables are 6 MB of these: linked without colloc_batch_, it takes 12 MB stripped. A host without tables leaves out
 * the feature "arrow". The static library takes 84 MB, and 80 MB stripped with --strip-debug. Of that, examples/c/assess.c, linked with
 * -s, holds 12 MB with -Wl,--gc-sections, and 23 MB without.
 *
 * Windows, not tried here. install.sh is for Linux and macOS; on Windows use what Cargo builds for x86_64-pc-windows-msvc in
 * target\release: collocamento_ffi.dll, its import library collocamento_ffi.dll.lib, the static library collocamento_ffi.lib.
 *
 *     cl /MD host.c /I include collocamento_ffi.dll.lib                           shared
 *     cl /MD host.c /I include collocamento_ffi.lib kernel32.lib ntdll.lib userenv.lib ws2_32.lib dbghelp.lib        static
 *     cargo rustc --release -p collocamento-ffi --crate-type staticlib -- --print native-static-libs
 *
 * The last line prints the system libraries that a static link needs with your compiler. A program linked with the import library
 * needs the DLL beside it under Cargo's name. A host that loads the DLL by name may rename it: examples/dotnet and examples/java
 * load collocamento.dll. The functions are __cdecl and need no __declspec.
 *
 * C90 with stdint.h, C99, C11 and C++17 take this header without a warning.
 */


#ifndef COLLOCAMENTO_H
#define COLLOCAMENTO_H

/* Written by cbindgen from ffi/src; do not change it by hand. */

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The Arrow C data and stream interfaces, under the guards that they prescribe: a definition that is already there is kept. */

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

struct ArrowSchema {
  const char *format;
  const char *name;
  const char *metadata;
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema **children;
  struct ArrowSchema *dictionary;
  void (*release)(struct ArrowSchema *);
  void *private_data;
};

struct ArrowArray {
  int64_t length;
  int64_t null_count;
  int64_t offset;
  int64_t n_buffers;
  int64_t n_children;
  const void **buffers;
  struct ArrowArray **children;
  struct ArrowArray *dictionary;
  void (*release)(struct ArrowArray *);
  void *private_data;
};

#endif

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

struct ArrowArrayStream {
  int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *out);
  int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *out);
  const char *(*get_last_error)(struct ArrowArrayStream *);
  void (*release)(struct ArrowArrayStream *);
  void *private_data;
};

#endif

#ifdef __cplusplus
}
#endif


/**
 * The ABI that this header describes. It increases when a function or a number changes its meaning, not when one is
 * added.
 */
#define COLLOC_ABI_VERSION 1

/**
 * Success.
 */
#define COLLOC_OK 0

/**
 * json_non_valido (the text is not valid JSON): The text is not JSON, is not UTF-8, or names a key twice.
 */
#define COLLOC_ERR_JSON_NON_VALIDO 1

/**
 * campo_mancante (a required field is missing): A required field is missing.
 */
#define COLLOC_ERR_CAMPO_MANCANTE 2

/**
 * campo_sconosciuto (unknown field): A field that the operation does not know.
 */
#define COLLOC_ERR_CAMPO_SCONOSCIUTO 3

/**
 * valore_non_valido (invalid value): A value of the wrong type, or outside the allowed values of the field.
 */
#define COLLOC_ERR_VALORE_NON_VALIDO 4

/**
 * data_non_valida (not a valid date): Not a valid date: no such day, or not written `YYYY-MM-DD`.
 */
#define COLLOC_ERR_DATA_NON_VALIDA 5

/**
 * regime_non_coperto (regime not covered): A day before the reform of 2015, which the library does not compute.
 */
#define COLLOC_ERR_REGIME_NON_COPERTO 6

/**
 * prestazione_non_vigente (the benefit was not in force on that date): A benefit named on a date when it did not exist.
 */
#define COLLOC_ERR_PRESTAZIONE_NON_VIGENTE 7

/**
 * azione_non_ammessa (action not allowed in this state): An action that the state of a workflow does not allow.
 */
#define COLLOC_ERR_AZIONE_NON_AMMESSA 8

/**
 * operazione_sconosciuta (unknown operation): An operation that does not exist.
 */
#define COLLOC_ERR_OPERAZIONE_SCONOSCIUTA 9

/**
 * rulebook_non_valido (invalid rule data): Malformed rule data; the details name file, rule and field.
 */
#define COLLOC_ERR_RULEBOOK_NON_VALIDO 10

/**
 * rulebook_sconosciuto (unknown rulebook): Unknown name of a rulebook.
 */
#define COLLOC_ERR_RULEBOOK_SCONOSCIUTO 11

/**
 * parametro_non_disponibile (parameter not available on that date): A parameter read on a date that no segment covers.
 */
#define COLLOC_ERR_PARAMETRO_NON_DISPONIBILE 12

/**
 * fuori_limite (outside the allowed limits): Over one of the limits on size, depth, count or date.
 */
#define COLLOC_ERR_FUORI_LIMITE 13

/**
 * puntatore_nullo: a parameter that must not be NULL is; the detail "argument" names it.
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
 * nome_non_utf8: a text that is not UTF-8; the detail "argument" names the parameter.
 */
#define COLLOC_ERR_UTF8 103

/**
 * dimensione_non_valida: the field "size" of a struct holds a size that this library does not know, or the struct sets
 * a field that only a newer library knows; the detail "argument" names the parameter.
 */
#define COLLOC_ERR_SIZE 104

/**
 * spazio_insufficiente: the answer does not fit the caller's buffer; "needed" says how many bytes it takes.
 */
#define COLLOC_ERR_ROOM 105

/**
 * flusso_non_leggibile: an Arrow stream that is released, is not a table, or failed when it was read; the detail
 * "argument" names the parameter. The message of the stream's producer is not repeated: it may hold data.
 */
#define COLLOC_ERR_STREAM 106

/**
 * annullato: colloc_batch_watch_cancel was called.
 */
#define COLLOC_ERR_CANCELLED 107

/**
 * non_compilato: the library was built without what was asked for; the detail "feature" names it.
 */
#define COLLOC_ERR_NOT_BUILT 108

/**
 * Yes.
 */
#define COLLOC_YES 1

/**
 * No.
 */
#define COLLOC_NO 2

/**
 * Not known: only in answers. A fact of the input that is not known is 0.
 */
#define COLLOC_UNKNOWN 3

/**
 * Italian.
 */
#define COLLOC_LANG_IT 1

/**
 * English.
 */
#define COLLOC_LANG_EN 2

/**
 * aspi (ASpI): Assicurazione sociale per l'impiego: the unemployment benefit before the NASpI.
 */
#define COLLOC_BENEFIT_ASPI 1

/**
 * naspi (NASpI): Nuova assicurazione sociale per l'impiego: the unemployment benefit of employees (D.Lgs. 22/2015).
 */
#define COLLOC_BENEFIT_NASPI 2

/**
 * dis_coll (DIS-COLL): Unemployment benefit of collaborators (art. 15 D.Lgs. 22/2015).
 */
#define COLLOC_BENEFIT_DIS_COLL 3

/**
 * mobilita (mobility allowance): Mobility allowance after a collective dismissal (L. 223/1991).
 */
#define COLLOC_BENEFIT_MOBILITA 4

/**
 * asdi (unemployment allowance (ASDI)): Assegno di disoccupazione: for persons in need who have used up the NASpI (art. 16 D.Lgs. 22/2015).
 */
#define COLLOC_BENEFIT_ASDI 5

/**
 * sia (support for active inclusion (SIA)): Sostegno per l'inclusione attiva: the support against poverty before the REI.
 */
#define COLLOC_BENEFIT_SIA 6

/**
 * rei (inclusion income (REI)): Reddito di inclusione (D.Lgs. 147/2017): the minimum income before the RdC.
 */
#define COLLOC_BENEFIT_REI 7

/**
 * rdc (citizenship income (RdC)): Reddito di cittadinanza (DL 4/2019): the minimum income before ADI and SFL.
 */
#define COLLOC_BENEFIT_RDC 8

/**
 * sfl (support for training and work (SFL)): Supporto per la formazione e il lavoro (DL 48/2023): an allowance for persons able to work.
 */
#define COLLOC_BENEFIT_SFL 9

/**
 * adi (inclusion allowance (ADI)): Assegno di inclusione (DL 48/2023): the minimum income of households with members to be protected.
 */
#define COLLOC_BENEFIT_ADI 10

/**
 * costanza (income support during employment): Income support during employment (art. 22 D.Lgs. 150/2015).
 */
#define COLLOC_BENEFIT_COSTANZA 11

/**
 * cigs (extraordinary wage guarantee fund (CIGS)): Extraordinary wage guarantee fund (art. 25-ter D.Lgs. 148/2015).
 */
#define COLLOC_BENEFIT_CIGS 12

/**
 * nessuna (no benefit): No benefit.
 */
#define COLLOC_BENEFIT_NESSUNA 13

/**
 * giorni (days): Calendar days, holidays included (TERM-03).
 */
#define COLLOC_UNIT_GIORNI 1

/**
 * mesi (months): Calendar months (TERM-02).
 */
#define COLLOC_UNIT_MESI 2

/**
 * anni (years): Calendar years (TERM-02).
 */
#define COLLOC_UNIT_ANNI 3

/**
 * giorni_lavorativi (working days): Monday to Friday, holidays left out (TERM-07).
 */
#define COLLOC_UNIT_GIORNI_LAVORATIVI 4

/**
 * nessuno (no move): Nowhere (TERM-06).
 */
#define COLLOC_ROLL_NESSUNO 1

/**
 * festivo (to the next day that is not a holiday): To the next day that is not a holiday; a Saturday does not move (TERM-04, TERM-05).
 */
#define COLLOC_ROLL_FESTIVO 2

/**
 * festivo_e_sabato (to the next day that is neither a holiday nor a Saturday): To the next day that is neither a holiday nor a Saturday (TERM-05, procedural terms).
 */
#define COLLOC_ROLL_FESTIVO_E_SABATO 3

/**
 * convocazione (missed appointment): Absence from an appointment, agreed or by summons.
 */
#define COLLOC_VIOLATION_CONVOCAZIONE 1

/**
 * orientamento (absence from guidance): Absence from guidance.
 */
#define COLLOC_VIOLATION_ORIENTAMENTO 2

/**
 * formazione (absence from training): Absence from training or public works.
 */
#define COLLOC_VIOLATION_FORMAZIONE 3

/**
 * offerta (refusal of a suitable offer): Refusal of a suitable offer.
 */
#define COLLOC_VIOLATION_OFFERTA 4

/**
 * mancata_firma (failure to sign the patto): Failure to sign the patto.
 */
#define COLLOC_VIOLATION_MANCATA_FIRMA 5

/**
 * scuola_adulti (absence from adult education): Absence from schooling for adults.
 */
#define COLLOC_VIOLATION_SCUOLA_ADULTI 6

/**
 * comunicazione (failure to report, or a false statement): Failure to report a change, or a false statement.
 */
#define COLLOC_VIOLATION_COMUNICAZIONE 7

/**
 * nessuna (no measure): No measure follows.
 */
#define COLLOC_MEASURE_NESSUNA 1

/**
 * decurtazione (cut): A part of the benefit.
 */
#define COLLOC_MEASURE_DECURTAZIONE 2

/**
 * decadenza (loss of the benefit): The benefit and, if the answer says so, the state.
 */
#define COLLOC_MEASURE_DECADENZA 3

/**
 * riduzione (monthly reduction): A fixed reduction in each month that follows.
 */
#define COLLOC_MEASURE_RIDUZIONE 4

/**
 * raccomandata (registered letter): A registered letter.
 */
#define COLLOC_CHANNEL_RACCOMANDATA 1

/**
 * pec (certified e-mail (PEC)): Certified e-mail.
 */
#define COLLOC_CHANNEL_PEC 2

/**
 * concordato (agreed appointment): An appointment agreed and countersigned.
 */
#define COLLOC_CHANNEL_CONCORDATO 3

/**
 * email (e-mail): Plain e-mail.
 */
#define COLLOC_CHANNEL_EMAIL 4

/**
 * sms (text message): A text message.
 */
#define COLLOC_CHANNEL_SMS 5

/**
 * posta (ordinary mail): Plain mail.
 */
#define COLLOC_CHANNEL_POSTA 6

/**
 * siisl (SIISL platform): The platform SIISL.
 */
#define COLLOC_CHANNEL_SIISL 7

/**
 * ordinaria (ordinary): Agreed in the patto.
 */
#define COLLOC_CONVOCATION_ORDINARIA 1

/**
 * straordinaria (extraordinary): In addition to those agreed in the patto.
 */
#define COLLOC_CONVOCATION_STRAORDINARIA 2

/**
 * prima (first summons): The first one, before any patto.
 */
#define COLLOC_CONVOCATION_PRIMA 3

/**
 * did (declaration of availability (DID)): The person declares to be immediately available for work (*dichiarazione di
 * immediata disponibilita'*, art. 19 c. 1 D.Lgs. 150/2015). From its day the person is `disoccupato`, or
 * `conservazione` with work within the income limits, or `a_rischio` after a notice of dismissal; seniority starts. It
 * is refused during work above the limits, while a DID is active, and during the bar after a sanction (STATO-18).
 */
#define COLLOC_EVENT_DID 1

/**
 * domanda_prestazione (claim for a benefit): The person claims a benefit. A claim for NASpI, DIS-COLL, ASpI or
 * mobilita' counts as a DID on its day (STATO-02). A claim for another benefit does not change the state. Takes
 * benefit.
 */
#define COLLOC_EVENT_DOMANDA_PRESTAZIONE 2

/**
 * prestazione_inizio (start of a benefit): The first day of a benefit. The state does not change. From then on the
 * duties of that benefit hold: its deadlines, its sanctions and its rules on offers. Takes benefit.
 */
#define COLLOC_EVENT_PRESTAZIONE_INIZIO 3

/**
 * prestazione_fine (end of a benefit): The last day for which a benefit is paid; a suspension is no end. The state
 * does not change. From the day after, a violation has no sanction under that benefit. Takes benefit.
 */
#define COLLOC_EVENT_PRESTAZIONE_FINE 4

/**
 * preavviso_licenziamento (notice of dismissal): The worker receives the notice of a dismissal (art. 19 c. 4 D.Lgs.
 * 150/2015). The state does not change by itself: a DID submitted from then on, while the job still runs, makes the
 * person `a_rischio` (STATO-03). Takes job.
 */
#define COLLOC_EVENT_PREAVVISO_LICENZIAMENTO 5

/**
 * rapporto_inizio (start of a job): The first day of a job. With an income within the limit the status is kept,
 * `conservazione` (STATO-09). Above it, or if the income is not known, subordinate work suspends the status, `sospeso`
 * (STATO-06, STATO-24), and other work ends it, `decaduto` (STATO-10). Some kinds have no effect (STATO-17). Takes
 * job, kind or cob, agency, employer, end, annual_income, gross_annual_pay, monthly_pay, pay_basis, months_per_year,
 * availability_duty.
 */
#define COLLOC_EVENT_RAPPORTO_INIZIO 6

/**
 * rapporto_proroga (extension of a job): The agreed last day of a job becomes a later one. The same job goes on, with
 * the same count of days of suspension (STATO-07). Its day is the old last day. Takes job, end.
 */
#define COLLOC_EVENT_RAPPORTO_PROROGA 7

/**
 * rapporto_trasformazione (transformation of a job): The kind of a job changes, as from fixed-term to open-ended. The
 * same job goes on, with the same count of days of suspension (STATO-07); from its day the limit of the new kind
 * applies (STATO-12). Takes job, kind or cob, end.
 */
#define COLLOC_EVENT_RAPPORTO_TRASFORMAZIONE 8

/**
 * rapporto_variazione (change of income): The expected income of a job changes, and the job goes on. From its day the
 * new income is compared with the limit: above it the status is suspended (STATO-21) or lost (STATO-10), within it the
 * status is kept. Takes job, annual_income, gross_annual_pay.
 */
#define COLLOC_EVENT_RAPPORTO_VARIAZIONE 9

/**
 * rapporto_fine (end of a job): The last day worked in a job; a fixed-term job that ends on its agreed day needs none.
 * From the day after, without other work, a person whose status was suspended, kept or at risk is `disoccupato`
 * (STATO-03, STATO-08, STATO-23). A lost status does not come back. Takes job.
 */
#define COLLOC_EVENT_RAPPORTO_FINE 10

/**
 * giornate_lavorate (days worked): Days worked in an intermittent job, or in occasional farm work. In an intermittent
 * job above the limit, without a duty to answer calls, only these days suspend the status (STATO-16). In farm work
 * they count toward the days of the year without effect (STATO-17). Takes job, to.
 */
#define COLLOC_EVENT_GIORNATE_LAVORATE 11

/**
 * revoca (withdrawal of the DID): The person withdraws the DID, or it ends by a pension, by death or with the right to
 * work. From its day the state is `revocato`; a new DID may be submitted, and seniority starts again from 1
 * (STATO-19). Takes cause.
 */
#define COLLOC_EVENT_REVOCA 12

/**
 * contatto_cpi (contact with the CPI): The person contacts the Centro per l'Impiego, without a summons. The state does
 * not change. It meets the deadline of the person to contact the office for the patto (TERM-CPI-30, TERM-CPI-15).
 * Takes channel.
 */
#define COLLOC_EVENT_CONTATTO_CPI 13

/**
 * convocazione (summons): The Centro per l'Impiego summons the person to an appointment. The state does not change. An
 * absence can be sanctioned only if the channel and the notice of the summons allow it (`conditionality.convocation`).
 * Takes appointment, appointment_time, channel, convocation_kind, claim_contact.
 */
#define COLLOC_EVENT_CONVOCAZIONE 14

/**
 * colloquio (interview): An interview between the person and the office takes place. The state does not change. It
 * meets the deadlines for an interview, and for the service that it names.
 */
#define COLLOC_EVENT_COLLOQUIO 15

/**
 * patto (patto di servizio): The person and the service sign a patto di servizio (art. 20 D.Lgs. 150/2015). The state
 * does not change. It meets the deadlines for the patto and opens the services that require one; from then on contacts
 * are due as often as agreed (TERM-CONTATTI).
 */
#define COLLOC_EVENT_PATTO 17

/**
 * servizio (service given): A service of the catalogue is given. The state does not change. It meets the deadlines of
 * that service and opens those that come after it. Takes code, end.
 */
#define COLLOC_EVENT_SERVIZIO 19

/**
 * siisl (registration on SIISL): The person completes the PAD (digital activation agreement) and the CV on the
 * platform SIISL (art. 25 DL 60/2024). The state does not change. It meets the deadline of those who receive NASpI or
 * DIS-COLL (TERM-SIISL-15).
 */
#define COLLOC_EVENT_SIISL 20

/**
 * violazione (violation of a duty): The person violates a duty: an appointment, a course, an offer, the patto, a
 * report (art. 21 D.Lgs. 150/2015 and the laws on each benefit). The sanction follows from the benefit of that day and
 * from earlier violations. Where it is the loss of the status, the person is `decaduto` from that day, and a new DID
 * is barred for two months (COND-09). Without a benefit, or with a justified reason, nothing follows. Takes violation,
 * justified, missed_hours_percent.
 */
#define COLLOC_EVENT_VIOLAZIONE 21

/**
 * sanzione (sanction): A measure that the office has adopted, where the violation behind it is not on record. A
 * `decadenza` ends the status, `decaduto`, unless `loses_status` is false, and bars a new DID for two months
 * (COND-09). A `decurtazione` leaves it as it is. Takes measure, loses_status.
 */
#define COLLOC_EVENT_SANZIONE 22

/**
 * adr (assegno di ricollocazione): A phase of the assegno di ricollocazione: issue, choice of the service, end (art.
 * 23 D.Lgs. 150/2015). From the choice to the end the patto is suspended (ADR-PSP). If no service is chosen within the
 * term from the issue, the status and the benefit are lost; under the RdC the benefit only (ADR-2M). Takes adr_phase.
 */
#define COLLOC_EVENT_ADR 23

/**
 * preavviso_revocato (withdrawal of a notice of dismissal): A notice of dismissal is withdrawn (art. 19 c. 4 D.Lgs.
 * 150/2015). A DID submitted during the notice becomes void (STATO-34). Takes job.
 */
#define COLLOC_EVENT_PREAVVISO_REVOCATO 25

/**
 * cambio_datore (change of employer): A job continues under another employer, as in a merger or the transfer of a
 * business. The state does not change: the count of days, the income and the start of the job stay as they are. Takes
 * job, to_job, employer.
 */
#define COLLOC_EVENT_CAMBIO_DATORE 26

/**
 * annullamento_did (annulment of the DID): A DID is annulled, because it should not have been registered. It counts as
 * if it had never been submitted: its state and its seniority go. Takes did.
 */
#define COLLOC_EVENT_ANNULLAMENTO_DID 27

/**
 * ripristino (restoration of the status): The office undoes the loss of the status for inactivity, if a regional rule
 * sets a term for it (STATO-35). Within the term the person is `disoccupato` again, with the earlier seniority if
 * `seniority` is true. Takes seniority.
 */
#define COLLOC_EVENT_RIPRISTINO 28

/**
 * volontaria (withdrawal by the person): The person withdraws it.
 */
#define COLLOC_CAUSE_VOLONTARIA 1

/**
 * pensione (pension): The person receives a pension.
 */
#define COLLOC_CAUSE_PENSIONE 2

/**
 * decesso (death): The death of the person.
 */
#define COLLOC_CAUSE_DECESSO 3

/**
 * titolo_soggiorno (loss of the right to work): The right to work is lost, as with an expired residence permit.
 */
#define COLLOC_CAUSE_TITOLO_SOGGIORNO 4

/**
 * inattivita (inactivity): No contact and no search for work, if a regional measure provides for it.
 */
#define COLLOC_CAUSE_INATTIVITA 5

/**
 * rilascio (issue): It is issued.
 */
#define COLLOC_ADR_RILASCIO 1

/**
 * scelta (choice of the service): The person chooses the provider of the service.
 */
#define COLLOC_ADR_SCELTA 2

/**
 * fine (end): It ends.
 */
#define COLLOC_ADR_FINE 3

/**
 * sportello (in the office): In the office.
 */
#define COLLOC_CONTACT_SPORTELLO 1

/**
 * telefono (by telephone): By telephone.
 */
#define COLLOC_CONTACT_TELEFONO 2

/**
 * email (by e-mail): By e-mail, certified or not.
 */
#define COLLOC_CONTACT_EMAIL 3

/**
 * lavoro_per_te (by an appointment on LavoroPerTe): By booking an appointment on the Umbrian portal LavoroPerTe.
 */
#define COLLOC_CONTACT_LAVORO_PER_TE 4

/**
 * indeterminato (open-ended): Open-ended subordinate work.
 */
#define COLLOC_JOB_INDETERMINATO 1

/**
 * determinato (fixed-term): Fixed-term subordinate work.
 */
#define COLLOC_JOB_DETERMINATO 2

/**
 * apprendistato (apprenticeship): Apprenticeship, which is subordinate work.
 */
#define COLLOC_JOB_APPRENDISTATO 3

/**
 * somministrazione (agency work): Agency work: the employer is the agency, and the work is done at the user's.
 */
#define COLLOC_JOB_SOMMINISTRAZIONE 4

/**
 * intermittente (intermittent): Intermittent (on-call) work.
 */
#define COLLOC_JOB_INTERMITTENTE 5

/**
 * parasubordinato (parasubordinate): Co.co.co. and the like: assimilated to subordinate work for the income limit only.
 */
#define COLLOC_JOB_PARASUBORDINATO 6

/**
 * autonomo (self-employed): Self-employed work.
 */
#define COLLOC_JOB_AUTONOMO 7

/**
 * autonomo_occasionale (occasional self-employed): Occasional self-employed work.
 */
#define COLLOC_JOB_AUTONOMO_OCCASIONALE 8

/**
 * impresa_familiare (family business): Work in a family business.
 */
#define COLLOC_JOB_IMPRESA_FAMILIARE 9

/**
 * occasionale_54bis (occasional, art. 54-bis): Occasional work under art. 54-bis DL 50/2017: no effect on the status (STATO-17).
 */
#define COLLOC_JOB_OCCASIONALE_54BIS 10

/**
 * tirocinio (traineeship): Traineeship: it is no employment relationship and has no effect on the status (STATO-17).
 */
#define COLLOC_JOB_TIROCINIO 11

/**
 * lpu (public utility work): Lavori di pubblica utilita': public utility work that an administration gives to persons without a job; no effect on the status (STATO-17).
 */
#define COLLOC_JOB_LPU 12

/**
 * lsu (socially useful work): Lavori socialmente utili: socially useful work in a project of a public administration; no effect on the status (STATO-17).
 */
#define COLLOC_JOB_LSU 13

/**
 * esperienza_lavorativa (work experience): Work experience with a grant, not an employment relationship: no effect on the status (STATO-17).
 */
#define COLLOC_JOB_ESPERIENZA_LAVORATIVA 14

/**
 * partita_iva_inattiva (VAT number without activity): A VAT number without activity: no effect on the status (STATO-17).
 */
#define COLLOC_JOB_PARTITA_IVA_INATTIVA 15

/**
 * servizio_civile (civilian service): Civilian service (*servizio civile*): no effect on the status (STATO-17).
 */
#define COLLOC_JOB_SERVIZIO_CIVILE 16

/**
 * vigile_volontario (volunteer firefighter): Service as a volunteer firefighter: no effect on the status (STATO-17).
 */
#define COLLOC_JOB_VIGILE_VOLONTARIO 17

/**
 * cantiere_lavoro (municipal work scheme): A *cantiere di lavoro*, a work scheme of a municipality: no effect on the status (STATO-17).
 */
#define COLLOC_JOB_CANTIERE_LAVORO 18

/**
 * borsa_ricerca (research grant): A research grant: no effect on the status (STATO-17).
 */
#define COLLOC_JOB_BORSA_RICERCA 19

/**
 * incarico_pubblico (public office): A public office, such as that of a councillor or a poll clerk: no effect on the status (STATO-17).
 */
#define COLLOC_JOB_INCARICO_PUBBLICO 20

/**
 * volontariato (volunteering): Volunteering: no effect on the status (STATO-17).
 */
#define COLLOC_JOB_VOLONTARIATO 21

/**
 * occasionale_agricolo (occasional farm work): Occasional farm work (LOAgri): without effect for its first days worked of a calendar year (STATO-17).
 */
#define COLLOC_JOB_OCCASIONALE_AGRICOLO 22

/**
 * estero (work abroad): Work abroad.
 */
#define COLLOC_JOB_ESTERO 23

/**
 * imponibile (taxable pay): Taxable pay: net of the worker's social contributions.
 */
#define COLLOC_PAY_IMPONIBILE 1

/**
 * lorda (gross): Gross pay.
 */
#define COLLOC_PAY_LORDA 2

/**
 * naspi (NASpI and unemployed persons in general): Recipients of NASpI, and unemployed persons in general.
 */
#define COLLOC_REGIME_NASPI 1

/**
 * rdc (citizenship income (RdC)): Recipients of the reddito di cittadinanza.
 */
#define COLLOC_REGIME_RDC 2

/**
 * adi (inclusion allowance (ADI)): Recipients of the assegno di inclusione.
 */
#define COLLOC_REGIME_ADI 3

/**
 * sfl (support for training and work (SFL)): Recipients of the supporto per la formazione e il lavoro.
 */
#define COLLOC_REGIME_SFL 4

/**
 * l68 (enrolled under L. 68/1999): Persons enrolled under L. 68/1999.
 */
#define COLLOC_REGIME_L68 5

/**
 * fino_6 (up to 6 months): Up to six months, included.
 */
#define COLLOC_BAND_FINO_6 1

/**
 * da_6_a_12 (over 6 and up to 12 months): Over six and up to twelve months, included.
 */
#define COLLOC_BAND_DA_6_A_12 2

/**
 * oltre_12 (over 12 months): Over twelve months.
 */
#define COLLOC_BAND_OLTRE_12 3

/**
 * non_registrato (not registered): No valid DID.
 */
#define COLLOC_STATE_NON_REGISTRATO 1

/**
 * a_rischio (at risk of unemployment): DID submitted after notice of dismissal, while the job still runs (STATO-03): not yet unemployed in law.
 */
#define COLLOC_STATE_A_RISCHIO 2

/**
 * disoccupato (unemployed): DID, and no work: unemployed in law.
 */
#define COLLOC_STATE_DISOCCUPATO 3

/**
 * conservazione (unemployed, status kept while working): DID, and work whose income is within the limits: still unemployed in law.
 */
#define COLLOC_STATE_CONSERVAZIONE 4

/**
 * sospeso (suspended): DID, and subordinate work above the limit, up to 180 days: seniority does not run.
 */
#define COLLOC_STATE_SOSPESO 5

/**
 * decaduto (status lost): The status is lost, because of work or a sanction; a new DID is needed.
 */
#define COLLOC_STATE_DECADUTO 6

/**
 * revocato (withdrawn): The DID was withdrawn, or ended by pension, death, or loss of the right to work.
 */
#define COLLOC_STATE_REVOCATO 7

/**
 * A row for each person and day asked about: what holds on that day.
 */
#define COLLOC_TABLE_STATUS 1

/**
 * A row for each segment of each person's timeline.
 */
#define COLLOC_TABLE_TIMELINE 2

/**
 * The number of persons in each state at the end of each month.
 */
#define COLLOC_TABLE_STOCKS 3

/**
 * The number of persons who go from one state to another in each month.
 */
#define COLLOC_TABLE_FLOWS 4

/**
 * A row for each thing to do for each person by a day: whom to summon, whose profile or contact is due, whom to assess.
 */
#define COLLOC_TABLE_AGENDA 5

/**
 * A row for each finding about each person on a day, with the row of the table behind it.
 */
#define COLLOC_TABLE_FINDINGS 6

/**
 * Monitors or cancels a run from another thread while its answer is read.
 */
typedef struct colloc_batch_watch colloc_batch_watch;

/**
 * Text returned by a function: UTF-8, with its length, and a NUL after it.
 */
typedef struct colloc_buffer colloc_buffer;

/**
 * The rules of one place: the national law, with a region's own if it has them. It never changes once open.
 */
typedef struct colloc_rulebook colloc_rulebook;

/**
 * An earlier violation.
 */
typedef struct colloc_past_violation {
  /**
   * One of COLLOC_VIOLATION_.
   */
  int32_t violation;
  /**
   * Its day; YYYYMMDD.
   */
  int32_t date;
  /**
   * Whether the person had a justified reason: COLLOC_YES, COLLOC_NO, 0 for no.
   */
  int32_t justified;
  /**
   * 0.
   */
  int32_t reserved;
} colloc_past_violation;

/**
 * A violation, and the earlier ones. Zero in a field means "not given": memset the whole struct, then set size.
 */
typedef struct colloc_sanction_input {
  /**
   * sizeof (colloc_sanction_input).
   */
  uint32_t size;
  /**
   * The benefit received on that day: one of COLLOC_BENEFIT_.
   */
  int32_t benefit;
  /**
   * What is violated: one of COLLOC_VIOLATION_.
   */
  int32_t violation;
  /**
   * The day of the violation; YYYYMMDD.
   */
  int32_t date;
  /**
   * Whether the person had a justified reason: COLLOC_YES, COLLOC_NO, 0 for no.
   */
  int32_t justified;
  /**
   * The day of the claim for the benefit, YYYYMMDD: violations before it do not count. 0: all of them count.
   */
  int32_t claim_date;
  /**
   * The day on which the person received the decision, YYYYMMDD; 0: no deadline for the appeal is reported.
   */
  int32_t received;
  /**
   * sizeof (colloc_past_violation), if there is a history.
   */
  uint32_t history_size;
  /**
   * Earlier violations, in any order, none after date.
   */
  const struct colloc_past_violation *history;
  /**
   * The number of earlier violations; at most 10,000.
   */
  size_t history_count;
  /**
   * The benefit of a month in euro cents, without the family increments, which the law protects.
   */
  int64_t monthly_amount;
  /**
   * 1 if monthly_amount is given.
   */
  int32_t has_monthly_amount;
  /**
   * 1 if missed_hours_percent is given.
   */
  int32_t has_missed_hours_percent;
  /**
   * The share of the course's hours that were missed, in hundredths of a percent: 2499 is 24.99 percent.
   */
  int32_t missed_hours_percent;
  /**
   * 0.
   */
  int32_t reserved;
  /**
   * The province of the Centro per l'Impiego by its two-letter sign, if its appeal body differs.
   */
  const char *province;
  /**
   * Its length: 2, or 0.
   */
  size_t province_len;
} colloc_sanction_input;

/**
 * The sanction for a violation.
 */
typedef struct colloc_sanction_output {
  /**
   * sizeof (colloc_sanction_output), set by the caller before the call.
   */
  uint32_t size;
  /**
   * One of COLLOC_MEASURE_.
   */
  int32_t measure;
  /**
   * The step of the ladder, from 1; 0 without a measure, and on a ladder that does not count violations.
   */
  int32_t step;
  /**
   * The part of a month's benefit that is withheld: numerator; 0 for none.
   */
  int32_t fraction_numerator;
  /**
   * Its denominator; 0 for none.
   */
  int32_t fraction_denominator;
  /**
   * The same in days of benefit; 0 if nothing is withheld, or if the days are not a whole number.
   */
  int32_t days;
  /**
   * The same in euro cents, if has_amount is 1.
   */
  int64_t amount;
  /**
   * 1 if amount is known.
   */
  int32_t has_amount;
  /**
   * 1 if the benefit is lost, else 0.
   */
  int32_t loses_benefit;
  /**
   * 1 if the state of unemployment is lost, else 0.
   */
  int32_t loses_status;
  /**
   * The first day of a possible new DID, YYYYMMDD; 0 without a bar.
   */
  int32_t bar_until;
  /**
   * The last day for an appeal, YYYYMMDD; 0 if the day of receipt is not known.
   */
  int32_t appeal_by;
  /**
   * 1 if ANPAL is notified, else 0.
   */
  int32_t notify_anpal;
  /**
   * 1 if the Ministry of Labour is notified, else 0.
   */
  int32_t notify_ministero;
  /**
   * 1 if INPS is notified, else 0.
   */
  int32_t notify_inps;
} colloc_sanction_output;

/**
 * An event. Its type decides which fields it has, besides date and recorded_at; the others are zero. Zero in a field
 * means "not given": memset the whole struct, then set the known fields.
 */
typedef struct colloc_event {
  /**
   * One of COLLOC_EVENT_. There is no 16, 18 and 24: a profile, a need for services and an active measure of a SAP (profilazione,
   * fabbisogno, attivita_sap) do not change the state. colloc_call reads them.
   */
  int32_t type;
  /**
   * The day on which it happened; YYYYMMDD.
   */
  int32_t date;
  /**
   * The day on which the office recorded it, YYYYMMDD; 0: its own date.
   */
  int32_t recorded_at;
  /**
   * The last day, included; YYYYMMDD.
   */
  int32_t end;
  /**
   * The last of consecutive days worked, included, YYYYMMDD; 0 for one day.
   */
  int32_t to;
  /**
   * The kind of work: one of COLLOC_JOB_.
   */
  int32_t kind;
  /**
   * The benefit: one of COLLOC_BENEFIT_.
   */
  int32_t benefit;
  /**
   * Why a DID ends: one of COLLOC_CAUSE_.
   */
  int32_t cause;
  /**
   * The name of the job in the events; UTF-8, needs no NUL.
   */
  const char *job;
  /**
   * Its length in bytes.
   */
  size_t job_len;
  /**
   * The contract-type code of the Comunicazioni Obbligatorie, in place of kind.
   */
  const char *cob;
  /**
   * Its length in bytes.
   */
  size_t cob_len;
  /**
   * The code of a service given, such as "D1".
   */
  const char *code;
  /**
   * Its length in bytes.
   */
  size_t code_len;
  /**
   * Subordinate and assimilated work: the taxable pay of a full year, whatever the agreed length, net of the worker's
   * contributions; self-employed work: the income forecast for the tax year. In euro cents.
   */
  int64_t annual_income;
  /**
   * The monthly pay, if no annual income is given, in euro cents.
   */
  int64_t monthly_pay;
  /**
   * 1 if annual_income is given.
   */
  int32_t has_annual_income;
  /**
   * 1 if monthly_pay is given.
   */
  int32_t has_monthly_pay;
  /**
   * The number of months of pay in a year, 1 to 16.
   */
  int32_t months_per_year;
  /**
   * Intermittent work: whether the worker must answer a call; COLLOC_YES or COLLOC_NO.
   */
  int32_t availability_duty;
  /**
   * When to appear: the day; YYYYMMDD.
   */
  int32_t appointment;
  /**
   * The hour of the appointment; HHMM, 0 is midnight.
   */
  int32_t appointment_time;
  /**
   * How a person was summoned: one of COLLOC_CHANNEL_; how a person contacted the office: one of COLLOC_CONTACT_.
   */
  int32_t channel;
  /**
   * One of COLLOC_CONVOCATION_.
   */
  int32_t convocation_kind;
  /**
   * What is violated: one of COLLOC_VIOLATION_.
   */
  int32_t violation;
  /**
   * Whether the person had a justified reason: COLLOC_YES or COLLOC_NO.
   */
  int32_t justified;
  /**
   * 1 if missed_hours_percent is given.
   */
  int32_t has_missed_hours_percent;
  /**
   * The share of the course's hours that were missed, in hundredths of a percent.
   */
  int32_t missed_hours_percent;
  /**
   * The measure of the office: COLLOC_MEASURE_DECURTAZIONE or COLLOC_MEASURE_DECADENZA.
   */
  int32_t measure;
  /**
   * Whether the state is lost with the measure: COLLOC_YES or COLLOC_NO; 0: yes for a decadenza, no for a
   * decurtazione.
   */
  int32_t loses_status;
  /**
   * The phase of the assegno di ricollocazione: one of COLLOC_ADR_.
   */
  int32_t adr_phase;
  /**
   * 0.
   */
  int32_t reserved;
  /**
   * The employer, the same text in all jobs with it; UTF-8, needs no NUL.
   */
  const char *employer;
  /**
   * Its length in bytes.
   */
  size_t employer_len;
  /**
   * The name of the job from now on, if a change of employer gives it another one.
   */
  const char *to_job;
  /**
   * Its length in bytes.
   */
  size_t to_job_len;
  /**
   * The gross pay of a full year, if annual_income is not given, in euro cents.
   */
  int64_t gross_annual_pay;
  /**
   * 1 if gross_annual_pay is given.
   */
  int32_t has_gross_annual_pay;
  /**
   * What monthly_pay is: one of COLLOC_PAY_; 0: taxable pay.
   */
  int32_t pay_basis;
  /**
   * Whether an agency supplies the worker to others: COLLOC_YES or COLLOC_NO.
   */
  int32_t agency;
  /**
   * The day of the DID that is annulled; YYYYMMDD.
   */
  int32_t did;
  /**
   * Whether a restoration gives the seniority back: COLLOC_YES or COLLOC_NO.
   */
  int32_t seniority;
  /**
   * Whether a summons used the contact details that the person gave: COLLOC_YES or COLLOC_NO; 0: yes.
   */
  int32_t claim_contact;
} colloc_event;

/**
 * A person's events and the day that is asked about. Zero in a field means "not given": memset the whole struct, then
 * set size.
 */
typedef struct colloc_state_input {
  /**
   * sizeof (colloc_state_input).
   */
  uint32_t size;
  /**
   * The day that is asked about; YYYYMMDD.
   */
  int32_t as_of;
  /**
   * Only what the office knew on this day is used, YYYYMMDD; 0: everything.
   */
  int32_t as_known_at;
  /**
   * The first day of enrolment in targeted placement (L. 68/1999), YYYYMMDD; 0 for none.
   */
  int32_t l68_from;
  /**
   * Its last day, included, YYYYMMDD; 0 while it lasts.
   */
  int32_t l68_to;
  /**
   * sizeof (colloc_event).
   */
  uint32_t event_size;
  /**
   * The events, in any order.
   */
  const struct colloc_event *events;
  /**
   * The number of events; at most 10,000.
   */
  size_t event_count;
  /**
   * The day of birth, YYYYMMDD: a DID below the minimum age is rejected; 0 if it is not known.
   */
  int32_t birth_date;
  /**
   * Reserved; 0.
   */
  int32_t reserved;
} colloc_state_input;

/**
 * What holds on the day that was asked about.
 */
typedef struct colloc_state_output {
  /**
   * sizeof (colloc_state_output), set by the caller before the call.
   */
  uint32_t size;
  /**
   * One of COLLOC_STATE_.
   */
  int32_t state;
  /**
   * The first day of the state, YYYYMMDD; 0 if there is no event yet.
   */
  int32_t since;
  /**
   * The day of the last DID that was accepted, YYYYMMDD; 0 for none.
   */
  int32_t did_date;
  /**
   * 1 if the person is unemployed in law, else 0.
   */
  int32_t legally_unemployed;
  /**
   * Days of seniority.
   */
  int32_t seniority_days;
  /**
   * The days divided by 30, whole.
   */
  int32_t seniority_months;
  /**
   * 1 for at least 181 days of seniority, the state still active; else 0.
   */
  int32_t six_months;
  /**
   * 1 for at least 366 days of seniority, the state still active; else 0.
   */
  int32_t long_term;
  /**
   * The first day of the suspension under way, YYYYMMDD; 0 for none. The next four fields are then 0 too.
   */
  int32_t suspension_from;
  /**
   * Days of suspension used, the day asked about included.
   */
  int32_t suspension_days_used;
  /**
   * Days of suspension left.
   */
  int32_t suspension_days_left;
  /**
   * The day on which the state is lost if the job still runs; YYYYMMDD.
   */
  int32_t suspension_loss_on;
  /**
   * The index of the event with which the job of the suspension starts, from 0.
   */
  int32_t suspension_event;
  /**
   * The first day on which a new DID may be submitted, while a bar lasts, YYYYMMDD; 0 without a bar.
   */
  int32_t bar_until;
  /**
   * 1 for no work, or income within the limits; else 0.
   */
  int32_t non_occupato;
  /**
   * 1 for a person who works and asks for services; else 0.
   */
  int32_t in_cerca_di_altra_occupazione;
  /**
   * The day of the next change if nothing else happens, YYYYMMDD; 0 if there is none.
   */
  int32_t next_change_date;
  /**
   * The state from that day on: one of COLLOC_STATE_; 0 if there is no change.
   */
  int32_t next_change_state;
  /**
   * The number of events that the rules rejected; colloc_state_reasons reports which, and why.
   */
  int32_t refused;
  /**
   * The id of the rule by which the state started, such as "STATO-01"; ends with NUL, empty if there is no event
   * yet.
   */
  char rule[24];
  /**
   * The number of warnings: what the state depends on and an operator should check, such as a job without its income, which
   * counts as above the limit. colloc_state_reasons reports which.
   */
  int32_t warnings;
  /**
   * The number of notes, such as income limits that are not reviewed up to that year.
   */
  int32_t notes;
} colloc_state_output;

/**
 * An offer of work, and the known facts about the person who receives it. Zero in a field means "not given", and is
 * never favourable: memset the whole struct, then set size. Measures are in thousandths: 36.5 km is 36500, a ratio of
 * 0.8 is 800.
 */
typedef struct colloc_offer_input {
  /**
   * sizeof (colloc_offer_input).
   */
  uint32_t size;
  /**
   * The rules that apply to the person: one of COLLOC_REGIME_.
   */
  int32_t regime;
  /**
   * The day of the offer; YYYYMMDD.
   */
  int32_t date;
  /**
   * The day of the DID; YYYYMMDD.
   */
  int32_t did;
  /**
   * Days of suspension since the DID.
   */
  int32_t suspended_days;
  /**
   * The kind of the contract: one of COLLOC_JOB_.
   */
  int32_t kind;
  /**
   * The benefit of the last month, net, in euro cents; 0 if the person receives none.
   */
  int64_t benefit_amount;
  /**
   * Net pay a month in euro cents.
   */
  int64_t net_pay;
  /**
   * 1 if benefit_amount is given.
   */
  int32_t has_benefit_amount;
  /**
   * 1 if net_pay is given.
   */
  int32_t has_net_pay;
  /**
   * The length of the contract in months, in thousandths.
   */
  int32_t months;
  /**
   * 1 if months is given.
   */
  int32_t has_months;
  /**
   * The ratio of the hours to those of the last contract for NASpI, otherwise to full time; in thousandths.
   */
  int32_t hours_ratio;
  /**
   * 1 if hours_ratio is given.
   */
  int32_t has_hours_ratio;
  /**
   * The distance in thousandths of a kilometre: metres.
   */
  int32_t km;
  /**
   * 1 if km is given.
   */
  int32_t has_km;
  /**
   * The travel by public transport in thousandths of a minute.
   */
  int32_t minutes;
  /**
   * 1 if minutes is given.
   */
  int32_t has_minutes;
  /**
   * Whether there is public transport: COLLOC_YES or COLLOC_NO. So are all fields up to l68_requirements_met, except
   * the two counts.
   */
  int32_t public_transport;
  /**
   * Whether the pay is at least the minimum of the collective agreement.
   */
  int32_t collective_minimum;
  /**
   * One of the areas of activity agreed in the patto.
   */
  int32_t same_area;
  /**
   * Another area of the same sector.
   */
  int32_t same_sector;
  /**
   * Similar, in another sector.
   */
  int32_t related_sector;
  /**
   * Whether a child under 14 lives in the household.
   */
  int32_t children_under_14;
  /**
   * Reddito di cittadinanza: the number of the offer, from 1; 0 means that the three fields rdc_ are not given.
   */
  int32_t rdc_offer_number;
  /**
   * Whole months of benefit received so far.
   */
  int32_t rdc_benefit_months;
  /**
   * Whether the benefit was renewed.
   */
  int32_t rdc_renewal;
  /**
   * COLLOC_YES for a person enrolled under L. 68/1999.
   */
  int32_t l68;
  /**
   * Whether the offer matches what that person declared.
   */
  int32_t l68_requirements_met;
  /**
   * 0.
   */
  int32_t reserved;
} colloc_offer_input;

/**
 * Whether an offer is suitable. Each criterion is COLLOC_YES, COLLOC_NO, COLLOC_UNKNOWN, or 0 if the text does not ask
 * for it.
 */
typedef struct colloc_offer_output {
  /**
   * sizeof (colloc_offer_output), set by the caller before the call.
   */
  uint32_t size;
  /**
   * COLLOC_NO if at least one criterion fails, COLLOC_YES if all are met, otherwise COLLOC_UNKNOWN.
   */
  int32_t congrua;
  /**
   * The band of months of unemployment: one of COLLOC_BAND_; 0 if the text has no bands or the DID is not known.
   */
  int32_t band;
  /**
   * Kind and length of the contract.
   */
  int32_t contratto;
  /**
   * Hours.
   */
  int32_t orario;
  /**
   * The minimum of the collective agreement.
   */
  int32_t minimo_contrattuale;
  /**
   * How the work fits the agreement in the patto.
   */
  int32_t coerenza;
  /**
   * Distance and time of travel.
   */
  int32_t distanza;
  /**
   * Net pay.
   */
  int32_t retribuzione;
  /**
   * Requirements and availability declared (L. 68/1999).
   */
  int32_t requisiti;
  /**
   * The text as a whole, if it is disputed.
   */
  int32_t testo;
  /**
   * 0.
   */
  int32_t reserved;
} colloc_offer_output;

/**
 * The question about a table of events. Zero in a field means "not given": memset the whole struct, then set size.
 */
typedef struct colloc_batch_options {
  /**
   * sizeof (colloc_batch_options).
   */
  uint32_t size;
  /**
   * The kind of answer: one of COLLOC_TABLE_.
   */
  int32_t table;
  /**
   * The days asked about; YYYYMMDD. COLLOC_TABLE_STATUS has a row for each; the others go to the last of them.
   */
  const int32_t *as_of;
  /**
   * The number of days; 1 to 1,000.
   */
  size_t as_of_count;
  /**
   * Only what the office knew on this day is used, YYYYMMDD; 0: everything.
   */
  int32_t as_known_at;
  /**
   * COLLOC_YES for the next change if nothing else happens, which about doubles the time; 0 for no.
   * COLLOC_TABLE_STATUS.
   */
  int32_t next_change;
  /**
   * The number of threads that work, up to 256; 0 for the thread that reads the answer.
   */
  int32_t threads;
  /**
   * Months are counted from the month of this day on, YYYYMMDD; 0: from that of the first event. COLLOC_TABLE_STOCKS
   * and COLLOC_TABLE_FLOWS.
   */
  int32_t first;
  /**
   * The last day that the list looks at, included, YYYYMMDD; 0: the last of the days asked about. COLLOC_TABLE_AGENDA.
   */
  int32_t until;
  /**
   * 0.
   */
  int32_t reserved;
  /**
   * COLLOC_YES for the columns "rules", the rules applied, and "findings_by_rule", the number of findings of each rule, both
   * lists; 0 for neither. COLLOC_TABLE_STATUS.
   */
  int32_t rules;
  /**
   * COLLOC_YES for a row also for each person of the persons table without events; 0 for those with events only.
   * COLLOC_TABLE_STATUS.
   */
  int32_t all_persons;
  /**
   * The names of columns of the events, or of the jobs, that go with each person into the answer, one name a line: up to
   * 1,000. A person has the value of their last row that has one, a finding the value of its row. NULL for none. Not for
   * COLLOC_TABLE_STOCKS and COLLOC_TABLE_FLOWS.
   */
  const char *carry;
  /**
   * The length of carry in bytes.
   */
  size_t carry_len;
} colloc_batch_options;

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The ABI of the loaded library. Compare it with COLLOC_ABI_VERSION before any other call: if they differ, the
 * header and the library do not belong together.
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
 * The name of an error, one of COLLOC_ERR_: its text in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its code in
 * JSON. NULL for an unknown number, and for COLLOC_OK. The details of a failed call are in colloc_last_error_message.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_error_name(int32_t error, int32_t lang);

/**
 * Opens a rulebook of the library: "nazionale", "umbria", "toscana" or "lombardia". The first opening
 * reads its rules, which the library then keeps until the process ends; the next ones share them.
 *
 * name: UTF-8, ends with NUL; NULL means "nazionale".
 * out: receives the handle; written only on success.
 *
 * # Ownership
 * The handle belongs to the caller until colloc_rulebook_free.
 *
 * # Threads
 * Any.
 *
 * # Errors
 * COLLOC_ERR_RULEBOOK_SCONOSCIUTO for another name; COLLOC_ERR_UTF8; COLLOC_ERR_NULL if out is NULL.
 *
 * # Safety
 * name is NULL or ends with NUL; out is NULL or points to a writable pointer.
 */
int32_t colloc_rulebook_open(const char *name, struct colloc_rulebook **out);

/**
 * Opens a rulebook of the host's own: an open one with a layer of rule data over it. The open one does not change, and
 * either may be freed before the other.
 *
 * rulebook: the rulebook under the layer.
 * name: the name of the new rulebook, which must not look like that of a bundled one; the blanks around it are dropped. UTF-8,
 * ends with NUL.
 * text, len: the layer, as TOML or JSON, and its length in bytes; UTF-8, needs no NUL.
 * out: receives the handle; written only on success.
 *
 * # Ownership
 * The handle belongs to the caller until colloc_rulebook_free.
 *
 * # Threads
 * Any, also on one rulebook at the same time.
 *
 * # Errors
 * COLLOC_ERR_RULEBOOK_NON_VALIDO for rule data that is malformed: colloc_last_error_details names file, line, entry and field, and
 * for a value outside the bounds of its parameter the value and the bounds.
 * COLLOC_ERR_VALORE_NON_VALIDO for a name that is empty, too long, taken, or has invisible characters.
 * COLLOC_ERR_FUORI_LIMITE for a text above 16 MiB, and for a table with too many entries.
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
 * The text belongs to the rulebook and lives as long as it does. Do not free it.
 *
 * # Threads
 * Any, also on a rulebook that other threads use.
 *
 * # Safety
 * rulebook is NULL or open.
 */
const char *colloc_rulebook_name(const struct colloc_rulebook *rulebook);

/**
 * The SHA-256 of the data of a rulebook with all its layers: 64 hexadecimal digits, ends with NUL. Any change of the data or
 * of an overlay changes it. NULL for NULL.
 *
 * # Ownership
 * The text belongs to the rulebook and lives as long as it does. Do not free it.
 *
 * # Threads
 * Any, also on a rulebook that other threads use.
 *
 * # Safety
 * rulebook is NULL or open.
 */
const char *colloc_rulebook_digest(const struct colloc_rulebook *rulebook);

/**
 * The name-based UUID (version 5) of the digest of a rulebook, by which an act can cite the rules: 36 characters, ends with NUL.
 * NULL for NULL.
 *
 * # Ownership
 * The text belongs to the rulebook and lives as long as it does. Do not free it.
 *
 * # Threads
 * Any, also on a rulebook that other threads use.
 *
 * # Safety
 * rulebook is NULL or open.
 */
const char *colloc_rulebook_id(const struct colloc_rulebook *rulebook);

/**
 * Frees a rulebook, poisoned or not. NULL is allowed and does nothing. Buffers from its calls stay valid.
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
 * The inputs belong to the caller, and the library keeps none of them. The answer belongs to the caller until
 * colloc_buffer_free.
 *
 * # Threads
 * Any, also on one rulebook at the same time.
 *
 * # Errors
 * COLLOC_ERR_JSON_NON_VALIDO to COLLOC_ERR_FUORI_LIMITE if the rules refuse the input: colloc_last_error_path points
 * to the field. COLLOC_ERR_NULL, COLLOC_ERR_UTF8 for op, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
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
 * Runs an operation as colloc_call does, and writes the answer into memory of the caller.
 *
 * rulebook, op, json, len: as for colloc_call.
 * text, room: the place for the answer, and its size in bytes. NULL with 0 asks for the length only.
 * needed: receives the number of bytes of the answer, including the NUL; written on success and on COLLOC_ERR_ROOM.
 * May be NULL.
 *
 * A call with too little room does all of its work in vain: start with 64 KiB.
 *
 * # Ownership
 * Everything belongs to the caller.
 *
 * # Threads
 * Any, also on one rulebook at the same time.
 *
 * # Errors
 * As colloc_call, and COLLOC_ERR_ROOM if the answer and its NUL do not fit; then nothing is written to text.
 *
 * # Safety
 * As for colloc_call; text is NULL or has room writable bytes that overlap no other argument; needed is NULL or writable.
 */
int32_t colloc_call_into(const struct colloc_rulebook *rulebook,
                         const char *op,
                         const char *json,
                         size_t len,
                         char *text,
                         size_t room,
                         size_t *needed);

/**
 * The text of a buffer. A NUL follows its last byte, so it is also a C string. NULL for NULL.
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
 * Frees a buffer and its text. NULL is allowed and does nothing.
 *
 * # Threads
 * Any thread, not only the one that received it, once no thread reads it.
 *
 * # Safety
 * buffer is NULL, or not yet freed and not in use. It is gone afterwards: a second free is a fault of the host.
 */
void colloc_buffer_free(struct colloc_buffer *buffer);

/**
 * The name of a benefit, one of COLLOC_BENEFIT_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_benefit_name(int32_t benefit, int32_t lang);

/**
 * The name of a unit of a term, one of COLLOC_UNIT_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_unit_name(int32_t unit,
                             int32_t lang);

/**
 * The name of where a last day moves, one of COLLOC_ROLL_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_roll_name(int32_t roll,
                             int32_t lang);

/**
 * The name of a violation, one of COLLOC_VIOLATION_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_violation_name(int32_t violation,
                                  int32_t lang);

/**
 * The name of a measure, one of COLLOC_MEASURE_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_measure_name(int32_t measure, int32_t lang);

/**
 * The name of a channel, one of COLLOC_CHANNEL_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_channel_name(int32_t channel, int32_t lang);

/**
 * The name of a kind of convocation, one of COLLOC_CONVOCATION_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_convocation_name(int32_t convocation,
                                    int32_t lang);

/**
 * The name of a type of event, one of COLLOC_EVENT_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_event_name(int32_t event,
                              int32_t lang);

/**
 * The name of a cause, one of COLLOC_CAUSE_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_cause_name(int32_t cause, int32_t lang);

/**
 * The name of a phase of the assegno di ricollocazione, one of COLLOC_ADR_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_adr_name(int32_t adr,
                            int32_t lang);

/**
 * The name of a way to contact the office, one of COLLOC_CONTACT_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_contact_name(int32_t contact,
                                int32_t lang);

/**
 * The name of a kind of work, one of COLLOC_JOB_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_job_name(int32_t job, int32_t lang);

/**
 * The name of what a monthly pay is, one of COLLOC_PAY_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_pay_name(int32_t pay,
                            int32_t lang);

/**
 * The name of a regime of offers, one of COLLOC_REGIME_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_regime_name(int32_t regime,
                               int32_t lang);

/**
 * The name of a band of months, one of COLLOC_BAND_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_band_name(int32_t band,
                             int32_t lang);

/**
 * The name of a state, one of COLLOC_STATE_: its label in COLLOC_LANG_IT or COLLOC_LANG_EN; with 0 for lang, its
 * name in JSON. NULL for a number that is none.
 *
 * # Ownership
 * The text is constant and lives as long as the library is loaded. Do not free it.
 *
 * # Threads
 * Any.
 */
const char *colloc_state_name(int32_t state, int32_t lang);

/**
 * The last day of a term, as the operation calendar.term.
 *
 * rulebook: the rulebook with the holidays.
 * start: the day from which it runs, not counted; YYYYMMDD.
 * amount: the number of units, 0 to 100,000.
 * unit: one of COLLOC_UNIT_.
 * roll: one of COLLOC_ROLL_, where the last day moves if it is a holiday; 0: it does not move.
 * comune, comune_len: the municipality's Belfiore code, for its patron day, and its length; NULL with 0 for none.
 * due: receives the last day, included; YYYYMMDD.
 * rolled: receives 1 if a holiday moved it, else 0. May be NULL.
 *
 * # Threads
 * Any, also on one rulebook at the same time.
 *
 * # Errors
 * COLLOC_ERR_CAMPO_MANCANTE, COLLOC_ERR_VALORE_NON_VALIDO, COLLOC_ERR_DATA_NON_VALIDA, COLLOC_ERR_FUORI_LIMITE:
 * colloc_last_error_path names the parameter. COLLOC_ERR_NULL, COLLOC_ERR_UTF8, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
 *
 * # Safety
 * rulebook is NULL or open; comune is NULL or has comune_len bytes; due and rolled are NULL or writable.
 */
int32_t colloc_term(const struct colloc_rulebook *rulebook,
                    int32_t start,
                    int32_t amount,
                    int32_t unit,
                    int32_t roll,
                    const char *comune,
                    size_t comune_len,
                    int32_t *due,
                    int32_t *rolled);

/**
 * Whether a day is a holiday: a Sunday or a listed one. A Saturday is not.
 *
 * rulebook: the rulebook with the holidays.
 * date: the day; YYYYMMDD.
 * comune, comune_len: the municipality's Belfiore code, for its patron day, and its length; NULL with 0 for none.
 * out: receives 1 for a holiday, else 0.
 *
 * # Threads
 * Any, also on one rulebook at the same time.
 *
 * # Errors
 * As colloc_term.
 *
 * # Safety
 * rulebook is NULL or open; comune is NULL or has comune_len bytes; out is NULL or writable.
 */
int32_t colloc_is_holiday(const struct colloc_rulebook *rulebook,
                          int32_t date,
                          const char *comune,
                          size_t comune_len,
                          int32_t *out);

/**
 * The sanction for a violation, as the operation conditionality.sanction.
 *
 * rulebook: the rules to apply.
 * input: the violation, and the earlier ones.
 * out: receives the sanction; its size is read, the rest is written only on success.
 *
 * # Ownership
 * The library keeps none of the pointers of the input.
 *
 * # Threads
 * Any, also on one rulebook at the same time.
 *
 * # Errors
 * As conditionality.sanction: colloc_last_error_path names the field, "/history/0/date" that of an entry. COLLOC_ERR_NULL,
 * COLLOC_ERR_SIZE, COLLOC_ERR_UTF8, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
 *
 * # Safety
 * rulebook is NULL or open; input and out are NULL or structs of the size that they say, out is writable; history is NULL
 * or has history_count entries of history_size bytes; province is NULL or has province_len bytes.
 */
int32_t colloc_sanction(const struct colloc_rulebook *rulebook,
                        const struct colloc_sanction_input *input,
                        struct colloc_sanction_output *out);

/**
 * Why colloc_sanction answers as it does, as JSON: {"rules", "findings"}. Each of the "rules" applied has "id", "title",
 * "title_en" and the "citation" that was in force on the day of the violation; there are no "findings".
 *
 * rulebook, input: as for colloc_sanction.
 * out: receives the text; written only on success.
 *
 * # Ownership
 * The library keeps none of the pointers of the input. The text belongs to the caller until colloc_buffer_free.
 *
 * # Threads
 * Any, also on one rulebook at the same time.
 *
 * # Errors
 * As colloc_sanction.
 *
 * # Safety
 * rulebook and input are as for colloc_sanction; out is NULL or points to a writable pointer.
 */
int32_t colloc_sanction_reasons(const struct colloc_rulebook *rulebook,
                                const struct colloc_sanction_input *input,
                                struct colloc_buffer **out);

/**
 * The state of a person on a day, as the operation dossier.assess reports it, without deadlines and services.
 *
 * rulebook: the rules to apply.
 * input: the events, and the day that is asked about.
 * out: receives what holds; its size is read, the rest is written only on success.
 *
 * # Ownership
 * The library keeps none of the pointers of the input.
 *
 * # Threads
 * Any, also on one rulebook at the same time.
 *
 * # Errors
 * As dossier.assess: colloc_last_error_path names the field, such as "/as_of" or "/events/0/date".
 * COLLOC_ERR_CAMPO_SCONOSCIUTO for a field that the type of its event does not have. COLLOC_ERR_FUORI_LIMITE for an answer that
 * needs a day outside 1950-9999. COLLOC_ERR_NULL, COLLOC_ERR_SIZE, COLLOC_ERR_UTF8, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
 *
 * # Safety
 * rulebook is NULL or open; input and out are NULL or structs of the size that they say, out is writable; events is NULL or
 * has event_count entries of event_size bytes; the texts of the events are NULL or as long as they say.
 */
int32_t colloc_state_at(const struct colloc_rulebook *rulebook,
                        const struct colloc_state_input *input,
                        struct colloc_state_output *out);

/**
 * Why colloc_state_at answers as it does, as JSON: {"rules", "findings"}. Each of the "rules" applied has "id", "title",
 * "title_en" and the "citation" that was in force on the day that is asked about; each of the "findings" is that of
 * dossier.assess: "severity" (errore, avviso, nota), "rule", "event", the index of the event, and "message", "message_en".
 *
 * rulebook, input: as for colloc_state_at.
 * out: receives the text; written only on success.
 *
 * # Ownership
 * The library keeps none of the pointers of the input. The text belongs to the caller until colloc_buffer_free.
 *
 * # Threads
 * Any, also on one rulebook at the same time.
 *
 * # Errors
 * As colloc_state_at.
 *
 * # Safety
 * rulebook and input are as for colloc_state_at; out is NULL or points to a writable pointer.
 */
int32_t colloc_state_reasons(const struct colloc_rulebook *rulebook,
                             const struct colloc_state_input *input,
                             struct colloc_buffer **out);

/**
 * Whether an offer of work is suitable (congrua), as the operation offer.evaluate.
 *
 * rulebook: the rules to apply.
 * input: the offer, and the known facts about the person.
 * out: receives the answer; its size is read, the rest is written only on success.
 *
 * # Threads
 * Any, also on one rulebook at the same time.
 *
 * # Errors
 * As offer.evaluate: colloc_last_error_path names the field, such as "/date" or "/contract/kind". COLLOC_ERR_NULL,
 * COLLOC_ERR_SIZE, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
 *
 * # Safety
 * rulebook is NULL or open; input and out are NULL or structs of the size that they say, out is writable.
 */
int32_t colloc_offer(const struct colloc_rulebook *rulebook,
                     const struct colloc_offer_input *input,
                     struct colloc_offer_output *out);

/**
 * Asks about the persons of a table of events. The answer is also a stream. Rows are processed lazily, as the answer
 * is read, so memory does not grow with the table, except by sixteen bytes a person.
 *
 * rulebook: the rules to apply.
 * options: the question.
 * events: the table. A column for each field of an event that is used, by its name in JSON: "person" (whole number or text),
 * "type" and "date" are required. The rows of a person must be together, in any order. Texts may be dictionaries;
 * dates and amounts may be text.
 * persons: "person" with "birth_date", "l68_from", "l68_to", one row for each person, read to its end by this call;
 * NULL for none.
 * watch: receives a handle to monitor or cancel the run from another thread; may be NULL.
 * out: receives the answer, written only on success. An earlier stream in it is overwritten, not released.
 *
 * A row that can't be read gives its person an error in the answer ("error", "error_column"); the others are not touched.
 * For COLLOC_TABLE_AGENDA a deadline that only a certain service meets is left out if the table has no column for its code:
 * "code" for "servizio", "service" or "activity" for "colloquio". The next contact needs "frequency_days".
 * COLLOC_TABLE_STOCKS and COLLOC_TABLE_FLOWS leave such persons out: colloc_batch_watch_refused counts them.
 *
 * get_next of the answer returns EINVAL if the table is rejected, EIO if a stream can't be read, the run was cancelled, or
 * the library has a fault. get_last_error gives the reason, and so does colloc_last_error_ on the thread of the call that
 * failed first. Further calls, on any thread, return the same number, and get_last_error the same text. get_next also
 * returns EINVAL, without a reason, for a released stream, and to a producer that reads its own answer.
 *
 * # Ownership
 * events and persons are moved into the library, even if the call fails: their release is NULL afterwards, and the
 * library releases them, at the latest with the answer. Only COLLOC_ERR_NOT_BUILT and a stream that is NULL leave them
 * as they are. The answer belongs to the caller until its own release; it needs neither the rulebook nor the watch.
 * Batches read from it stay valid after that. The watch belongs to the caller until colloc_batch_watch_free.
 *
 * # Threads
 * Any, also on one rulebook at the same time. Any thread may call get_next of the answer, also several at a time: they wait
 * for each other. The events are read on the thread that calls get_next. No other call may run on the answer while its
 * release runs. If options ask for more threads, they live no longer than one get_next.
 *
 * # Errors
 * COLLOC_ERR_CAMPO_MANCANTE, COLLOC_ERR_CAMPO_SCONOSCIUTO, COLLOC_ERR_VALORE_NON_VALIDO for a column or an option:
 * colloc_last_error_path names it, the detail "argument" says which table. COLLOC_ERR_REGIME_NON_COPERTO for a day before the
 * reform of 2015, COLLOC_ERR_DATA_NON_VALIDA, COLLOC_ERR_FUORI_LIMITE. COLLOC_ERR_STREAM for a stream that can't be read:
 * its producer fails, its arrays do not have the shape of its schema, or its types are nested more than 64 deep.
 * COLLOC_ERR_NULL, also if all_persons is set without persons. COLLOC_ERR_UTF8 for carry. COLLOC_ERR_NOT_BUILT,
 * COLLOC_ERR_SIZE, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
 *
 * # Safety
 * rulebook is NULL or open; options is NULL or a struct of the size that it says, with lists of their lengths; events and
 * persons are NULL or two streams as the Arrow C stream interface defines them, and so are their arrays; watch and out are NULL
 * or writable.
 */
int32_t colloc_batch_events(const struct colloc_rulebook *rulebook,
                            const struct colloc_batch_options *options,
                            struct ArrowArrayStream *events,
                            struct ArrowArrayStream *persons,
                            struct colloc_batch_watch **watch,
                            struct ArrowArrayStream *out);

/**
 * Asks about the persons of a table of jobs, one row for each, and of a table of DIDs; both may have their rows in any
 * order, and are in memory from the first batch of the answer on. The rest is as for colloc_batch_events.
 *
 * rulebook: the rules to apply.
 * options: the question.
 * map, len: which column holds what: the name of a bundled map, such as "lombardia", or its TOML or JSON text, with its length in
 * bytes; UTF-8, needs no NUL. NULL with 0: each field has its own name. For the jobs these are "person", "start", "end",
 * "cob" or "kind", "gross_annual_pay", "annual_income", "monthly_pay" with "pay_basis" and "months_per_year", "employer",
 * "job", "initial_cob", "agency", "availability_duty", "recorded_at"; for the DIDs "person", "date", "status", "naspi",
 * "recorded_at".
 * jobs: the table of jobs. Columns that the map does not name are ignored.
 * dids: the table of DIDs; NULL for none.
 * persons, watch, out: as for colloc_batch_events.
 *
 * The answer has more columns than that of colloc_batch_events: "state_if_within" and "pay_unknown" (COLLOC_TABLE_STATUS; the
 * first also COLLOC_TABLE_TIMELINE), the state if each unknown pay were within the limits; and with "error_row" and "row"
 * the table of that row, "jobs" or "did", in "error_table" and "table".
 *
 * # Ownership
 * As colloc_batch_events; map belongs to the caller.
 *
 * # Threads
 * As colloc_batch_events.
 *
 * # Errors
 * As colloc_batch_events. The path of an error about the map begins with "/columns", of one about a column with the table,
 * "/jobs" or "/did". COLLOC_ERR_UTF8 for map.
 *
 * # Safety
 * As for colloc_batch_events; map is NULL or has len bytes; dids is NULL or a stream.
 */
int32_t colloc_batch_jobs(const struct colloc_rulebook *rulebook,
                          const struct colloc_batch_options *options,
                          const char *map,
                          size_t len,
                          struct ArrowArrayStream *jobs,
                          struct ArrowArrayStream *dids,
                          struct ArrowArrayStream *persons,
                          struct colloc_batch_watch **watch,
                          struct ArrowArrayStream *out);

/**
 * The sanction for each violation of a table, as colloc_sanction: row for row, in the same order, processed as it is
 * read.
 *
 * rulebook: the rules to apply.
 * violations: the table. "benefit", "violation" and "date" are required; "justified", "earlier_convocazione",
 * "earlier_orientamento", "earlier_formazione", "earlier_offerta" (earlier violations of the same claim that count), or
 * "earlier" instead (those of the row's own kind), "monthly_amount" and "missed_hours_percent" are optional.
 * out: receives the answer, written only on success. An earlier stream in it is overwritten, not released.
 *
 * Its columns: "measure", "step", "fraction", "days", "amount", "loses_benefit", "loses_status", "bar_until", "rules" (the
 * ids, with a blank between), and for a row without an answer "error" and "error_column".
 *
 * # Ownership
 * As colloc_batch_events.
 *
 * # Threads
 * As colloc_batch_events.
 *
 * # Errors
 * COLLOC_ERR_CAMPO_MANCANTE, COLLOC_ERR_CAMPO_SCONOSCIUTO, COLLOC_ERR_VALORE_NON_VALIDO for a column; COLLOC_ERR_STREAM,
 * COLLOC_ERR_NOT_BUILT, COLLOC_ERR_NULL, COLLOC_ERR_POISONED, COLLOC_ERR_PANIC.
 *
 * # Safety
 * rulebook is NULL or open; violations is NULL or a stream as the Arrow C stream interface defines it, and so are its
 * arrays; out is NULL or writable.
 */
int32_t colloc_batch_sanctions(const struct colloc_rulebook *rulebook,
                               struct ArrowArrayStream *violations,
                               struct ArrowArrayStream *out);

/**
 * The number of rows of events processed so far. 0 for NULL.
 *
 * # Threads
 * Any, also while another reads the answer.
 *
 * # Safety
 * watch is NULL or not yet freed.
 */
uint64_t colloc_batch_watch_rows(const struct colloc_batch_watch *watch);

/**
 * The number of persons of those rows without an answer, because a row can't be read. 0 for NULL.
 *
 * # Threads
 * Any, also while another reads the answer.
 *
 * # Safety
 * watch is NULL or not yet freed.
 */
uint64_t colloc_batch_watch_refused(const struct colloc_batch_watch *watch);

/**
 * Cancels the run: get_next of the answer fails within some thousand rows, with COLLOC_ERR_CANCELLED as its last
 * error. The call does nothing for NULL, or if the answer is at its end or released.
 *
 * # Threads
 * Any, also while another reads the answer.
 *
 * # Safety
 * watch is NULL or not yet freed.
 */
void colloc_batch_watch_cancel(const struct colloc_batch_watch *watch);

/**
 * Frees a watch, before or after the answer that it belongs to. NULL is allowed and does nothing.
 *
 * # Threads
 * Any, once no other thread uses it.
 *
 * # Safety
 * watch is NULL, or not yet freed and not in use. It is gone afterwards: a second free is a fault of the host.
 */
void colloc_batch_watch_free(struct colloc_batch_watch *watch);

/**
 * The wire name of the last error's code, such as "data_non_valida". NULL if there is no error.
 *
 * # Ownership
 * Like every text of colloc_last_error_*, it belongs to the library, and lives until the next call that fails on this
 * thread, colloc_clear_error, or the end of the thread. A call that succeeds leaves it as it is. Do not free it.
 *
 * # Threads
 * Every thread has its own last error, and sees no other.
 */
const char *colloc_last_error_code(void);

/**
 * Where in the input the last error is: a JSON pointer (RFC 6901), empty for the input as a whole. A NUL inside a key of
 * the input is shown as U+FFFD. NULL if there is no error.
 */
const char *colloc_last_error_path(void);

/**
 * The id of the rule behind the last error, such as "STATO-08". NULL if there is none, or no error.
 */
const char *colloc_last_error_rule(void);

/**
 * The message of the last error in Italian: the place by its label, the fault, the allowed words and the nearest one; without
 * values of the input. NULL if there is no error.
 */
const char *colloc_last_error_message(void);

/**
 * The message of the last error in English, without values of the input. NULL if there is no error.
 */
const char *colloc_last_error_message_en(void);

/**
 * Every error of the input in COLLOC_LANG_IT or COLLOC_LANG_EN, to be shown or logged: a line each, with code, path and
 * message, without values of the input. NULL if there is no error, and for another language.
 */
const char *colloc_last_error_text(int32_t lang);

/**
 * Further facts on the last error, such as limits and the values allowed: a JSON object, empty if there are none. NULL
 * if there is no error.
 */
const char *colloc_last_error_details(void);

/**
 * The last error as one JSON object: {"error": {"code", "message", "message_en", "path", "rule", "details"}}. An input with
 * several errors has all of them in "errors", the first included; at most 100, and "errors_omitted" counts the others that were
 * found: after a thousand, or sooner in a very large input, no more are looked for. NULL if there is no error.
 */
const char *colloc_last_error_json(void);

/**
 * Clears the last error of this thread, and frees its texts.
 */
void colloc_clear_error(void);

#ifdef __cplusplus
}
#endif

#endif  /* COLLOCAMENTO_H */
