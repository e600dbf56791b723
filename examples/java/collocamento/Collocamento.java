package collocamento;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Map;

/**
 * The functions of collocamento.h except tables, and the numbers that the examples use; the other numbers are in the header.
 * A {@code long} stands for {@code size_t} on 64-bit machines. Texts go in as bytes, since JNA applies its option to returned
 * texts only. {@link Rulebook} opens, calls and closes.
 */
public interface Collocamento extends Library {
    /** Returned texts are UTF-8; without the option, JNA reads them in the charset of the machine. */
    Collocamento LIB = Native.load("collocamento", Collocamento.class, Map.of(OPTION_STRING_ENCODING, "UTF-8"));

    int OK = 0, YES = 1, NO = 2, UNKNOWN = 3;
    int LANG_IT = 1, LANG_EN = 2;
    int BENEFIT_NASPI = 2;
    int UNIT_GIORNI = 1, ROLL_FESTIVO = 2;
    int VIOLATION_CONVOCAZIONE = 1, MEASURE_DECURTAZIONE = 2;
    int EVENT_DID = 1, EVENT_RAPPORTO_INIZIO = 6;
    int JOB_INDETERMINATO = 1, JOB_DETERMINATO = 2, JOB_LPU = 12;
    int REGIME_NASPI = 1;
    int STATE_DISOCCUPATO = 3, STATE_SOSPESO = 5;

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
