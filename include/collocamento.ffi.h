/* collocamento.h without preprocessor lines, for FFI parsers; written from it, do not change it by hand. */
enum {
  COLLOC_ABI_VERSION = 1,
  COLLOC_OK = 0,
  COLLOC_ERR_JSON_NON_VALIDO = 1,
  COLLOC_ERR_CAMPO_MANCANTE = 2,
  COLLOC_ERR_CAMPO_SCONOSCIUTO = 3,
  COLLOC_ERR_VALORE_NON_VALIDO = 4,
  COLLOC_ERR_DATA_NON_VALIDA = 5,
  COLLOC_ERR_REGIME_NON_COPERTO = 6,
  COLLOC_ERR_PRESTAZIONE_NON_VIGENTE = 7,
  COLLOC_ERR_AZIONE_NON_AMMESSA = 8,
  COLLOC_ERR_OPERAZIONE_SCONOSCIUTA = 9,
  COLLOC_ERR_RULEBOOK_NON_VALIDO = 10,
  COLLOC_ERR_RULEBOOK_SCONOSCIUTO = 11,
  COLLOC_ERR_PARAMETRO_NON_DISPONIBILE = 12,
  COLLOC_ERR_FUORI_LIMITE = 13,
  COLLOC_ERR_NULL = 100,
  COLLOC_ERR_PANIC = 101,
  COLLOC_ERR_POISONED = 102,
  COLLOC_ERR_UTF8 = 103,
  COLLOC_ERR_SIZE = 104,
  COLLOC_ERR_ROOM = 105,
  COLLOC_ERR_STREAM = 106,
  COLLOC_ERR_CANCELLED = 107,
  COLLOC_ERR_NOT_BUILT = 108,
  COLLOC_YES = 1,
  COLLOC_NO = 2,
  COLLOC_UNKNOWN = 3,
  COLLOC_LANG_IT = 1,
  COLLOC_LANG_EN = 2,
  COLLOC_BENEFIT_ASPI = 1,
  COLLOC_BENEFIT_NASPI = 2,
  COLLOC_BENEFIT_DIS_COLL = 3,
  COLLOC_BENEFIT_MOBILITA = 4,
  COLLOC_BENEFIT_ASDI = 5,
  COLLOC_BENEFIT_SIA = 6,
  COLLOC_BENEFIT_REI = 7,
  COLLOC_BENEFIT_RDC = 8,
  COLLOC_BENEFIT_SFL = 9,
  COLLOC_BENEFIT_ADI = 10,
  COLLOC_BENEFIT_COSTANZA = 11,
  COLLOC_BENEFIT_CIGS = 12,
  COLLOC_BENEFIT_NESSUNA = 13,
  COLLOC_UNIT_GIORNI = 1,
  COLLOC_UNIT_MESI = 2,
  COLLOC_UNIT_ANNI = 3,
  COLLOC_UNIT_GIORNI_LAVORATIVI = 4,
  COLLOC_ROLL_NESSUNO = 1,
  COLLOC_ROLL_FESTIVO = 2,
  COLLOC_ROLL_FESTIVO_E_SABATO = 3,
  COLLOC_VIOLATION_CONVOCAZIONE = 1,
  COLLOC_VIOLATION_ORIENTAMENTO = 2,
  COLLOC_VIOLATION_FORMAZIONE = 3,
  COLLOC_VIOLATION_OFFERTA = 4,
  COLLOC_VIOLATION_MANCATA_FIRMA = 5,
  COLLOC_VIOLATION_SCUOLA_ADULTI = 6,
  COLLOC_VIOLATION_COMUNICAZIONE = 7,
  COLLOC_MEASURE_NESSUNA = 1,
  COLLOC_MEASURE_DECURTAZIONE = 2,
  COLLOC_MEASURE_DECADENZA = 3,
  COLLOC_MEASURE_RIDUZIONE = 4,
  COLLOC_CHANNEL_RACCOMANDATA = 1,
  COLLOC_CHANNEL_PEC = 2,
  COLLOC_CHANNEL_CONCORDATO = 3,
  COLLOC_CHANNEL_EMAIL = 4,
  COLLOC_CHANNEL_SMS = 5,
  COLLOC_CHANNEL_POSTA = 6,
  COLLOC_CHANNEL_SIISL = 7,
  COLLOC_CONVOCATION_ORDINARIA = 1,
  COLLOC_CONVOCATION_STRAORDINARIA = 2,
  COLLOC_CONVOCATION_PRIMA = 3,
  COLLOC_EVENT_DID = 1,
  COLLOC_EVENT_DOMANDA_PRESTAZIONE = 2,
  COLLOC_EVENT_PRESTAZIONE_INIZIO = 3,
  COLLOC_EVENT_PRESTAZIONE_FINE = 4,
  COLLOC_EVENT_PREAVVISO_LICENZIAMENTO = 5,
  COLLOC_EVENT_RAPPORTO_INIZIO = 6,
  COLLOC_EVENT_RAPPORTO_PROROGA = 7,
  COLLOC_EVENT_RAPPORTO_TRASFORMAZIONE = 8,
  COLLOC_EVENT_RAPPORTO_VARIAZIONE = 9,
  COLLOC_EVENT_RAPPORTO_FINE = 10,
  COLLOC_EVENT_GIORNATE_LAVORATE = 11,
  COLLOC_EVENT_REVOCA = 12,
  COLLOC_EVENT_CONTATTO_CPI = 13,
  COLLOC_EVENT_CONVOCAZIONE = 14,
  COLLOC_EVENT_COLLOQUIO = 15,
  COLLOC_EVENT_PATTO = 17,
  COLLOC_EVENT_SERVIZIO = 19,
  COLLOC_EVENT_SIISL = 20,
  COLLOC_EVENT_VIOLAZIONE = 21,
  COLLOC_EVENT_SANZIONE = 22,
  COLLOC_EVENT_ADR = 23,
  COLLOC_EVENT_PREAVVISO_REVOCATO = 25,
  COLLOC_EVENT_CAMBIO_DATORE = 26,
  COLLOC_EVENT_ANNULLAMENTO_DID = 27,
  COLLOC_EVENT_RIPRISTINO = 28,
  COLLOC_CAUSE_VOLONTARIA = 1,
  COLLOC_CAUSE_PENSIONE = 2,
  COLLOC_CAUSE_DECESSO = 3,
  COLLOC_CAUSE_TITOLO_SOGGIORNO = 4,
  COLLOC_CAUSE_INATTIVITA = 5,
  COLLOC_ADR_RILASCIO = 1,
  COLLOC_ADR_SCELTA = 2,
  COLLOC_ADR_FINE = 3,
  COLLOC_CONTACT_SPORTELLO = 1,
  COLLOC_CONTACT_TELEFONO = 2,
  COLLOC_CONTACT_EMAIL = 3,
  COLLOC_CONTACT_LAVORO_PER_TE = 4,
  COLLOC_JOB_INDETERMINATO = 1,
  COLLOC_JOB_DETERMINATO = 2,
  COLLOC_JOB_APPRENDISTATO = 3,
  COLLOC_JOB_SOMMINISTRAZIONE = 4,
  COLLOC_JOB_INTERMITTENTE = 5,
  COLLOC_JOB_PARASUBORDINATO = 6,
  COLLOC_JOB_AUTONOMO = 7,
  COLLOC_JOB_AUTONOMO_OCCASIONALE = 8,
  COLLOC_JOB_IMPRESA_FAMILIARE = 9,
  COLLOC_JOB_OCCASIONALE_54BIS = 10,
  COLLOC_JOB_TIROCINIO = 11,
  COLLOC_JOB_LPU = 12,
  COLLOC_JOB_LSU = 13,
  COLLOC_JOB_ESPERIENZA_LAVORATIVA = 14,
  COLLOC_JOB_PARTITA_IVA_INATTIVA = 15,
  COLLOC_JOB_SERVIZIO_CIVILE = 16,
  COLLOC_JOB_VIGILE_VOLONTARIO = 17,
  COLLOC_JOB_CANTIERE_LAVORO = 18,
  COLLOC_JOB_BORSA_RICERCA = 19,
  COLLOC_JOB_INCARICO_PUBBLICO = 20,
  COLLOC_JOB_VOLONTARIATO = 21,
  COLLOC_JOB_OCCASIONALE_AGRICOLO = 22,
  COLLOC_JOB_ESTERO = 23,
  COLLOC_PAY_IMPONIBILE = 1,
  COLLOC_PAY_LORDA = 2,
  COLLOC_REGIME_NASPI = 1,
  COLLOC_REGIME_RDC = 2,
  COLLOC_REGIME_ADI = 3,
  COLLOC_REGIME_SFL = 4,
  COLLOC_REGIME_L68 = 5,
  COLLOC_BAND_FINO_6 = 1,
  COLLOC_BAND_DA_6_A_12 = 2,
  COLLOC_BAND_OLTRE_12 = 3,
  COLLOC_STATE_NON_REGISTRATO = 1,
  COLLOC_STATE_A_RISCHIO = 2,
  COLLOC_STATE_DISOCCUPATO = 3,
  COLLOC_STATE_CONSERVAZIONE = 4,
  COLLOC_STATE_SOSPESO = 5,
  COLLOC_STATE_DECADUTO = 6,
  COLLOC_STATE_REVOCATO = 7,
  COLLOC_TABLE_STATUS = 1,
  COLLOC_TABLE_TIMELINE = 2,
  COLLOC_TABLE_STOCKS = 3,
  COLLOC_TABLE_FLOWS = 4,
  COLLOC_TABLE_AGENDA = 5,
  COLLOC_TABLE_FINDINGS = 6,
};
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
struct ArrowArrayStream {
  int (*get_schema)(struct ArrowArrayStream *, struct ArrowSchema *out);
  int (*get_next)(struct ArrowArrayStream *, struct ArrowArray *out);
  const char *(*get_last_error)(struct ArrowArrayStream *);
  void (*release)(struct ArrowArrayStream *);
  void *private_data;
};
typedef struct colloc_batch_watch colloc_batch_watch;
typedef struct colloc_buffer colloc_buffer;
typedef struct colloc_rulebook colloc_rulebook;
typedef struct colloc_past_violation {
  int32_t violation;
  int32_t date;
  int32_t justified;
  int32_t reserved;
} colloc_past_violation;
typedef struct colloc_sanction_input {
  uint32_t size;
  int32_t benefit;
  int32_t violation;
  int32_t date;
  int32_t justified;
  int32_t claim_date;
  int32_t received;
  uint32_t history_size;
  const struct colloc_past_violation *history;
  size_t history_count;
  int64_t monthly_amount;
  int32_t has_monthly_amount;
  int32_t has_missed_hours_percent;
  int32_t missed_hours_percent;
  int32_t reserved;
  const char *province;
  size_t province_len;
} colloc_sanction_input;
typedef struct colloc_sanction_output {
  uint32_t size;
  int32_t measure;
  int32_t step;
  int32_t fraction_numerator;
  int32_t fraction_denominator;
  int32_t days;
  int64_t amount;
  int32_t has_amount;
  int32_t loses_benefit;
  int32_t loses_status;
  int32_t bar_until;
  int32_t appeal_by;
  int32_t notify_anpal;
  int32_t notify_ministero;
  int32_t notify_inps;
} colloc_sanction_output;
typedef struct colloc_event {
  int32_t type;
  int32_t date;
  int32_t recorded_at;
  int32_t end;
  int32_t to;
  int32_t kind;
  int32_t benefit;
  int32_t cause;
  const char *job;
  size_t job_len;
  const char *cob;
  size_t cob_len;
  const char *code;
  size_t code_len;
  int64_t annual_income;
  int64_t monthly_pay;
  int32_t has_annual_income;
  int32_t has_monthly_pay;
  int32_t months_per_year;
  int32_t availability_duty;
  int32_t appointment;
  int32_t appointment_time;
  int32_t channel;
  int32_t convocation_kind;
  int32_t violation;
  int32_t justified;
  int32_t has_missed_hours_percent;
  int32_t missed_hours_percent;
  int32_t measure;
  int32_t loses_status;
  int32_t adr_phase;
  int32_t reserved;
  const char *employer;
  size_t employer_len;
  const char *to_job;
  size_t to_job_len;
  int64_t gross_annual_pay;
  int32_t has_gross_annual_pay;
  int32_t pay_basis;
  int32_t agency;
  int32_t did;
  int32_t seniority;
  int32_t claim_contact;
} colloc_event;
typedef struct colloc_state_input {
  uint32_t size;
  int32_t as_of;
  int32_t as_known_at;
  int32_t l68_from;
  int32_t l68_to;
  uint32_t event_size;
  const struct colloc_event *events;
  size_t event_count;
  int32_t birth_date;
  int32_t reserved;
} colloc_state_input;
typedef struct colloc_state_output {
  uint32_t size;
  int32_t state;
  int32_t since;
  int32_t did_date;
  int32_t legally_unemployed;
  int32_t seniority_days;
  int32_t seniority_months;
  int32_t six_months;
  int32_t long_term;
  int32_t suspension_from;
  int32_t suspension_days_used;
  int32_t suspension_days_left;
  int32_t suspension_loss_on;
  int32_t suspension_event;
  int32_t bar_until;
  int32_t non_occupato;
  int32_t in_cerca_di_altra_occupazione;
  int32_t next_change_date;
  int32_t next_change_state;
  int32_t refused;
  char rule[24];
  int32_t warnings;
  int32_t notes;
} colloc_state_output;
typedef struct colloc_offer_input {
  uint32_t size;
  int32_t regime;
  int32_t date;
  int32_t did;
  int32_t suspended_days;
  int32_t kind;
  int64_t benefit_amount;
  int64_t net_pay;
  int32_t has_benefit_amount;
  int32_t has_net_pay;
  int32_t months;
  int32_t has_months;
  int32_t hours_ratio;
  int32_t has_hours_ratio;
  int32_t km;
  int32_t has_km;
  int32_t minutes;
  int32_t has_minutes;
  int32_t public_transport;
  int32_t collective_minimum;
  int32_t same_area;
  int32_t same_sector;
  int32_t related_sector;
  int32_t children_under_14;
  int32_t rdc_offer_number;
  int32_t rdc_benefit_months;
  int32_t rdc_renewal;
  int32_t l68;
  int32_t l68_requirements_met;
  int32_t reserved;
} colloc_offer_input;
typedef struct colloc_offer_output {
  uint32_t size;
  int32_t congrua;
  int32_t band;
  int32_t contratto;
  int32_t orario;
  int32_t minimo_contrattuale;
  int32_t coerenza;
  int32_t distanza;
  int32_t retribuzione;
  int32_t requisiti;
  int32_t testo;
  int32_t reserved;
} colloc_offer_output;
typedef struct colloc_batch_options {
  uint32_t size;
  int32_t table;
  const int32_t *as_of;
  size_t as_of_count;
  int32_t as_known_at;
  int32_t next_change;
  int32_t threads;
  int32_t first;
  int32_t until;
  int32_t reserved;
  int32_t rules;
  int32_t all_persons;
  const char *carry;
  size_t carry_len;
} colloc_batch_options;
uint32_t colloc_abi_version(void);
const char *colloc_version(void);
const char *colloc_error_name(int32_t error, int32_t lang);
int32_t colloc_rulebook_open(const char *name, struct colloc_rulebook **out);
int32_t colloc_rulebook_overlay(const struct colloc_rulebook *rulebook,
                                const char *name,
                                const char *text,
                                size_t len,
                                struct colloc_rulebook **out);
const char *colloc_rulebook_name(const struct colloc_rulebook *rulebook);
const char *colloc_rulebook_digest(const struct colloc_rulebook *rulebook);
const char *colloc_rulebook_id(const struct colloc_rulebook *rulebook);
void colloc_rulebook_free(struct colloc_rulebook *rulebook);
int32_t colloc_call(const struct colloc_rulebook *rulebook,
                    const char *op,
                    const char *json,
                    size_t len,
                    struct colloc_buffer **out);
int32_t colloc_call_into(const struct colloc_rulebook *rulebook,
                         const char *op,
                         const char *json,
                         size_t len,
                         char *text,
                         size_t room,
                         size_t *needed);
const char *colloc_buffer_data(const struct colloc_buffer *buffer);
size_t colloc_buffer_len(const struct colloc_buffer *buffer);
void colloc_buffer_free(struct colloc_buffer *buffer);
const char *colloc_benefit_name(int32_t benefit, int32_t lang);
const char *colloc_unit_name(int32_t unit,
                             int32_t lang);
const char *colloc_roll_name(int32_t roll,
                             int32_t lang);
const char *colloc_violation_name(int32_t violation,
                                  int32_t lang);
const char *colloc_measure_name(int32_t measure, int32_t lang);
const char *colloc_channel_name(int32_t channel, int32_t lang);
const char *colloc_convocation_name(int32_t convocation,
                                    int32_t lang);
const char *colloc_event_name(int32_t event,
                              int32_t lang);
const char *colloc_cause_name(int32_t cause, int32_t lang);
const char *colloc_adr_name(int32_t adr,
                            int32_t lang);
const char *colloc_contact_name(int32_t contact,
                                int32_t lang);
const char *colloc_job_name(int32_t job, int32_t lang);
const char *colloc_pay_name(int32_t pay,
                            int32_t lang);
const char *colloc_regime_name(int32_t regime,
                               int32_t lang);
const char *colloc_band_name(int32_t band,
                             int32_t lang);
const char *colloc_state_name(int32_t state, int32_t lang);
int32_t colloc_term(const struct colloc_rulebook *rulebook,
                    int32_t start,
                    int32_t amount,
                    int32_t unit,
                    int32_t roll,
                    const char *comune,
                    size_t comune_len,
                    int32_t *due,
                    int32_t *rolled);
int32_t colloc_is_holiday(const struct colloc_rulebook *rulebook,
                          int32_t date,
                          const char *comune,
                          size_t comune_len,
                          int32_t *out);
int32_t colloc_sanction(const struct colloc_rulebook *rulebook,
                        const struct colloc_sanction_input *input,
                        struct colloc_sanction_output *out);
int32_t colloc_sanction_reasons(const struct colloc_rulebook *rulebook,
                                const struct colloc_sanction_input *input,
                                struct colloc_buffer **out);
int32_t colloc_state_at(const struct colloc_rulebook *rulebook,
                        const struct colloc_state_input *input,
                        struct colloc_state_output *out);
int32_t colloc_state_reasons(const struct colloc_rulebook *rulebook,
                             const struct colloc_state_input *input,
                             struct colloc_buffer **out);
int32_t colloc_offer(const struct colloc_rulebook *rulebook,
                     const struct colloc_offer_input *input,
                     struct colloc_offer_output *out);
int32_t colloc_batch_events(const struct colloc_rulebook *rulebook,
                            const struct colloc_batch_options *options,
                            struct ArrowArrayStream *events,
                            struct ArrowArrayStream *persons,
                            struct colloc_batch_watch **watch,
                            struct ArrowArrayStream *out);
int32_t colloc_batch_jobs(const struct colloc_rulebook *rulebook,
                          const struct colloc_batch_options *options,
                          const char *map,
                          size_t len,
                          struct ArrowArrayStream *jobs,
                          struct ArrowArrayStream *dids,
                          struct ArrowArrayStream *persons,
                          struct colloc_batch_watch **watch,
                          struct ArrowArrayStream *out);
int32_t colloc_batch_sanctions(const struct colloc_rulebook *rulebook,
                               struct ArrowArrayStream *violations,
                               struct ArrowArrayStream *out);
uint64_t colloc_batch_watch_rows(const struct colloc_batch_watch *watch);
uint64_t colloc_batch_watch_refused(const struct colloc_batch_watch *watch);
void colloc_batch_watch_cancel(const struct colloc_batch_watch *watch);
void colloc_batch_watch_free(struct colloc_batch_watch *watch);
const char *colloc_last_error_code(void);
const char *colloc_last_error_path(void);
const char *colloc_last_error_rule(void);
const char *colloc_last_error_message(void);
const char *colloc_last_error_message_en(void);
const char *colloc_last_error_text(int32_t lang);
const char *colloc_last_error_details(void);
const char *colloc_last_error_json(void);
void colloc_clear_error(void);
