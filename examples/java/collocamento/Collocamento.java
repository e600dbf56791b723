package collocamento;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Map;

/**
 * The functions and numbers of collocamento.h, except those of tables; the header says what each is. A {@code long} stands for {@code size_t} on 64-bit machines. Texts go in as bytes, since JNA applies its option to returned
 * texts only. {@link Rulebook} opens, calls and closes.
 */
public interface Collocamento extends Library {
    /** Returned texts are UTF-8; without the option, JNA reads them in the charset of the machine. */
    Collocamento LIB = Native.load("collocamento", Collocamento.class, Map.of(OPTION_STRING_ENCODING, "UTF-8"));

    int ABI_VERSION = 1;
    int OK = 0;
    int ERR_JSON_NON_VALIDO = 1, ERR_CAMPO_MANCANTE = 2, ERR_CAMPO_SCONOSCIUTO = 3, ERR_VALORE_NON_VALIDO = 4,
        ERR_DATA_NON_VALIDA = 5, ERR_REGIME_NON_COPERTO = 6, ERR_PRESTAZIONE_NON_VIGENTE = 7, ERR_AZIONE_NON_AMMESSA = 8,
        ERR_OPERAZIONE_SCONOSCIUTA = 9, ERR_RULEBOOK_NON_VALIDO = 10, ERR_RULEBOOK_SCONOSCIUTO = 11,
        ERR_PARAMETRO_NON_DISPONIBILE = 12, ERR_FUORI_LIMITE = 13, ERR_NULL = 100, ERR_PANIC = 101, ERR_POISONED = 102,
        ERR_UTF8 = 103, ERR_SIZE = 104, ERR_ROOM = 105, ERR_STREAM = 106, ERR_CANCELLED = 107, ERR_NOT_BUILT = 108;
    int YES = 1, NO = 2, UNKNOWN = 3;
    int LANG_IT = 1, LANG_EN = 2;
    int BENEFIT_ASPI = 1, BENEFIT_NASPI = 2, BENEFIT_DIS_COLL = 3, BENEFIT_MOBILITA = 4, BENEFIT_ASDI = 5, BENEFIT_SIA = 6,
        BENEFIT_REI = 7, BENEFIT_RDC = 8, BENEFIT_SFL = 9, BENEFIT_ADI = 10, BENEFIT_COSTANZA = 11, BENEFIT_CIGS = 12,
        BENEFIT_NESSUNA = 13;
    int UNIT_GIORNI = 1, UNIT_MESI = 2, UNIT_ANNI = 3, UNIT_GIORNI_LAVORATIVI = 4;
    int ROLL_NESSUNO = 1, ROLL_FESTIVO = 2, ROLL_FESTIVO_E_SABATO = 3;
    int VIOLATION_CONVOCAZIONE = 1, VIOLATION_ORIENTAMENTO = 2, VIOLATION_FORMAZIONE = 3, VIOLATION_OFFERTA = 4,
        VIOLATION_MANCATA_FIRMA = 5, VIOLATION_SCUOLA_ADULTI = 6, VIOLATION_COMUNICAZIONE = 7;
    int MEASURE_NESSUNA = 1, MEASURE_DECURTAZIONE = 2, MEASURE_DECADENZA = 3, MEASURE_RIDUZIONE = 4;
    int CHANNEL_RACCOMANDATA = 1, CHANNEL_PEC = 2, CHANNEL_CONCORDATO = 3, CHANNEL_EMAIL = 4, CHANNEL_SMS = 5,
        CHANNEL_POSTA = 6, CHANNEL_SIISL = 7;
    int CONVOCATION_ORDINARIA = 1, CONVOCATION_STRAORDINARIA = 2, CONVOCATION_PRIMA = 3;
    int EVENT_DID = 1, EVENT_DOMANDA_PRESTAZIONE = 2, EVENT_PRESTAZIONE_INIZIO = 3, EVENT_PRESTAZIONE_FINE = 4,
        EVENT_PREAVVISO_LICENZIAMENTO = 5, EVENT_RAPPORTO_INIZIO = 6, EVENT_RAPPORTO_PROROGA = 7,
        EVENT_RAPPORTO_TRASFORMAZIONE = 8, EVENT_RAPPORTO_VARIAZIONE = 9, EVENT_RAPPORTO_FINE = 10,
        EVENT_GIORNATE_LAVORATE = 11, EVENT_REVOCA = 12, EVENT_CONTATTO_CPI = 13, EVENT_CONVOCAZIONE = 14,
        EVENT_COLLOQUIO = 15, EVENT_PATTO = 17, EVENT_SERVIZIO = 19, EVENT_SIISL = 20, EVENT_VIOLAZIONE = 21,
        EVENT_SANZIONE = 22, EVENT_ADR = 23, EVENT_PREAVVISO_REVOCATO = 25, EVENT_CAMBIO_DATORE = 26,
        EVENT_ANNULLAMENTO_DID = 27, EVENT_RIPRISTINO = 28;
    int CAUSE_VOLONTARIA = 1, CAUSE_PENSIONE = 2, CAUSE_DECESSO = 3, CAUSE_TITOLO_SOGGIORNO = 4, CAUSE_INATTIVITA = 5;
    int ADR_RILASCIO = 1, ADR_SCELTA = 2, ADR_FINE = 3;
    int CONTACT_SPORTELLO = 1, CONTACT_TELEFONO = 2, CONTACT_EMAIL = 3, CONTACT_LAVORO_PER_TE = 4;
    int JOB_INDETERMINATO = 1, JOB_DETERMINATO = 2, JOB_APPRENDISTATO = 3, JOB_SOMMINISTRAZIONE = 4, JOB_INTERMITTENTE = 5,
        JOB_PARASUBORDINATO = 6, JOB_AUTONOMO = 7, JOB_AUTONOMO_OCCASIONALE = 8, JOB_IMPRESA_FAMILIARE = 9,
        JOB_OCCASIONALE_54BIS = 10, JOB_TIROCINIO = 11, JOB_LPU = 12, JOB_LSU = 13, JOB_ESPERIENZA_LAVORATIVA = 14,
        JOB_PARTITA_IVA_INATTIVA = 15, JOB_SERVIZIO_CIVILE = 16, JOB_VIGILE_VOLONTARIO = 17, JOB_CANTIERE_LAVORO = 18,
        JOB_BORSA_RICERCA = 19, JOB_INCARICO_PUBBLICO = 20, JOB_VOLONTARIATO = 21, JOB_OCCASIONALE_AGRICOLO = 22,
        JOB_ESTERO = 23;
    int PAY_IMPONIBILE = 1, PAY_LORDA = 2;
    int REGIME_NASPI = 1, REGIME_RDC = 2, REGIME_ADI = 3, REGIME_SFL = 4, REGIME_L68 = 5;
    int BAND_FINO_6 = 1, BAND_DA_6_A_12 = 2, BAND_OLTRE_12 = 3;
    int STATE_NON_REGISTRATO = 1, STATE_A_RISCHIO = 2, STATE_DISOCCUPATO = 3, STATE_CONSERVAZIONE = 4, STATE_SOSPESO = 5,
        STATE_DECADUTO = 6, STATE_REVOCATO = 7;

    int colloc_abi_version();
    String colloc_version();
    String colloc_error_name(int error, int lang);
    String colloc_adr_name(int adr, int lang);
    String colloc_band_name(int band, int lang);
    String colloc_benefit_name(int benefit, int lang);
    String colloc_cause_name(int cause, int lang);
    String colloc_channel_name(int channel, int lang);
    String colloc_contact_name(int contact, int lang);
    String colloc_convocation_name(int convocation, int lang);
    String colloc_event_name(int event, int lang);
    String colloc_job_name(int job, int lang);
    String colloc_measure_name(int measure, int lang);
    String colloc_pay_name(int pay, int lang);
    String colloc_regime_name(int regime, int lang);
    String colloc_roll_name(int roll, int lang);
    String colloc_state_name(int state, int lang);
    String colloc_unit_name(int unit, int lang);
    String colloc_violation_name(int violation, int lang);

    int colloc_rulebook_open(byte[] name, PointerByReference out);
    int colloc_rulebook_overlay(Pointer rulebook, byte[] name, byte[] text, long len, PointerByReference out);
    String colloc_rulebook_name(Pointer rulebook);
    String colloc_rulebook_digest(Pointer rulebook);
    String colloc_rulebook_id(Pointer rulebook);
    void colloc_rulebook_free(Pointer rulebook);

    int colloc_call(Pointer rulebook, byte[] op, byte[] json, long len, PointerByReference out);
    int colloc_call_into(Pointer rulebook, byte[] op, byte[] json, long len, byte[] text, long room, LongByReference needed);
    Pointer colloc_buffer_data(Pointer buffer);
    long colloc_buffer_len(Pointer buffer);
    void colloc_buffer_free(Pointer buffer);

    int colloc_term(Pointer rulebook, int start, int amount, int unit, int roll, byte[] comune, long comuneLen,
        IntByReference due, IntByReference rolled);
    int colloc_is_holiday(Pointer rulebook, int date, byte[] comune, long comuneLen, IntByReference out);
    int colloc_sanction(Pointer rulebook, SanctionInput input, SanctionOutput out);
    int colloc_sanction_reasons(Pointer rulebook, SanctionInput input, PointerByReference out);
    int colloc_state_at(Pointer rulebook, StateInput input, StateOutput out);
    int colloc_state_reasons(Pointer rulebook, StateInput input, PointerByReference out);
    int colloc_offer(Pointer rulebook, OfferInput input, OfferOutput out);

    String colloc_last_error_code();
    String colloc_last_error_path();
    String colloc_last_error_rule();
    String colloc_last_error_message();
    String colloc_last_error_message_en();
    String colloc_last_error_text(int lang);
    String colloc_last_error_details();
    String colloc_last_error_json();
    void colloc_clear_error();
}
