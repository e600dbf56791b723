/*
 * Assesses a dossier from Java 17 through JNA.
 *
 *     java -cp jna.jar -Djna.library.path=LIBDIR Assess.java [DOSSIER.json [RULEBOOK]]
 */
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

public final class Assess {
    /** The functions of collocamento.h that this program uses. A long stands for size_t on 64-bit machines. */
    interface Collocamento extends Library {
        int LANG_IT = 1;
        int EVENT_DID = 1;
        int JOB_LPU = 12;
        int UNIT_GIORNI = 1;
        int ROLL_FESTIVO = 2;

        int colloc_abi_version();
        String colloc_version();
        int colloc_rulebook_open(String name, PointerByReference out);
        String colloc_rulebook_name(Pointer rulebook);
        void colloc_rulebook_free(Pointer rulebook);
        int colloc_call(Pointer rulebook, String op, byte[] json, long len, PointerByReference out);
        Pointer colloc_buffer_data(Pointer buffer);
        long colloc_buffer_len(Pointer buffer);
        void colloc_buffer_free(Pointer buffer);
        String colloc_job_name(int job, int lang);
        int colloc_term(Pointer rulebook, int start, int amount, int unit, int roll, byte[] comune, long comuneLen,
            IntByReference due, IntByReference rolled);
        int colloc_state_at(Pointer rulebook, StateInput input, StateOutput out);
        String colloc_last_error_code();
        String colloc_last_error_path();
        String colloc_last_error_message_en();
    }

    @FieldOrder({"type", "date", "recorded_at", "end", "to", "kind", "benefit", "cause", "job", "job_len", "cob", "cob_len",
        "code", "code_len", "annual_income", "monthly_pay", "has_annual_income", "has_monthly_pay", "months_per_year",
        "availability_duty", "appointment", "appointment_time", "channel", "convocation_kind", "violation", "justified",
        "has_missed_hours_percent", "missed_hours_percent", "measure", "loses_status", "adr_phase", "reserved"})
    public static class Event extends Structure {
        public int type, date, recorded_at, end, to, kind, benefit, cause;
        public Pointer job;
        public long job_len;
        public Pointer cob;
        public long cob_len;
        public Pointer code;
        public long code_len, annual_income, monthly_pay;
        public int has_annual_income, has_monthly_pay, months_per_year, availability_duty, appointment, appointment_time,
            channel, convocation_kind, violation, justified, has_missed_hours_percent, missed_hours_percent, measure,
            loses_status, adr_phase, reserved;
    }

    @FieldOrder({"size", "as_of", "as_known_at", "l68_from", "l68_to", "event_size", "events", "event_count"})
    public static class StateInput extends Structure {
        public int size, as_of, as_known_at, l68_from, l68_to, event_size;
        public Pointer events;
        public long event_count;
    }

    @FieldOrder({"size", "state", "since", "did_date", "legally_unemployed", "seniority_days", "seniority_months",
        "six_months", "long_term", "suspension_from", "suspension_days_used", "suspension_days_left", "suspension_loss_on",
        "suspension_event", "bar_until", "non_occupato", "in_cerca_di_altra_occupazione", "next_change_date",
        "next_change_state", "refused", "rule"})
    public static class StateOutput extends Structure {
        public int size, state, since, did_date, legally_unemployed, seniority_days, seniority_months, six_months,
            long_term, suspension_from, suspension_days_used, suspension_days_left, suspension_loss_on, suspension_event,
            bar_until, non_occupato, in_cerca_di_altra_occupazione, next_change_date, next_change_state, refused;
        public byte[] rule = new byte[24];
    }

    static final class RuleException extends Exception {
        RuleException(String message) {
            super(message);
        }
    }

    /** Texts are UTF-8 in both directions; JNA would use the charset of the machine. */
    static final Collocamento LIB = Native.load("collocamento", Collocamento.class,
        Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));

    static void check(int status) throws RuleException {
        if (status != 0) {
            throw new RuleException("status " + status + ": " + LIB.colloc_last_error_code() + " at \""
                + LIB.colloc_last_error_path() + "\": " + LIB.colloc_last_error_message_en());
        }
    }

    static String call(Pointer rulebook, String operation, byte[] json) throws RuleException {
        PointerByReference out = new PointerByReference();
        check(LIB.colloc_call(rulebook, operation, json, json.length, out));
        Pointer buffer = out.getValue();
        try {
            int length = Math.toIntExact(LIB.colloc_buffer_len(buffer));
            return new String(LIB.colloc_buffer_data(buffer).getByteArray(0, length), StandardCharsets.UTF_8);
        } finally {
            LIB.colloc_buffer_free(buffer);
        }
    }

    static void typed(Pointer rulebook, PrintStream print) throws RuleException {
        IntByReference due = new IntByReference();
        IntByReference rolled = new IntByReference();
        check(LIB.colloc_term(rulebook, 20251202, 30, Collocamento.UNIT_GIORNI, Collocamento.ROLL_FESTIVO, null, 0, due,
            rolled));
        print.println("term: due " + due.getValue() + ", rolled " + rolled.getValue());

        Event did = new Event();
        did.type = Collocamento.EVENT_DID;
        did.date = 20250110;
        did.write();
        StateInput input = new StateInput();
        input.size = input.size();
        input.as_of = 20251231;
        input.event_size = did.size();
        input.events = did.getPointer();
        input.event_count = 1;
        StateOutput state = new StateOutput();
        state.size = state.size();
        check(LIB.colloc_state_at(rulebook, input, state));
        print.println("state: " + state.state + " since " + state.since + " by " + Native.toString(state.rule, "UTF-8")
            + ", " + state.seniority_days + " days");
        print.println("job " + Collocamento.JOB_LPU + ": "
            + LIB.colloc_job_name(Collocamento.JOB_LPU, Collocamento.LANG_IT));
    }

    public static void main(String[] args) throws IOException, RuleException {
        PrintStream print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        byte[] dossier = Files.readAllBytes(Path.of(args.length > 0 ? args[0] : "examples/data/dossier.json"));
        PointerByReference opened = new PointerByReference();
        check(LIB.colloc_rulebook_open(args.length > 1 ? args[1] : "nazionale", opened));
        Pointer rulebook = opened.getValue();
        try {
            print.println("collocamento " + LIB.colloc_version() + ", ABI " + LIB.colloc_abi_version() + ", rulebook "
                + LIB.colloc_rulebook_name(rulebook));
            print.println(call(rulebook, "dossier.assess", dossier));
            typed(rulebook, print);
            print.println("A date that does not exist is refused:");
            try {
                call(rulebook, "dossier.assess",
                    "{\"person\": {}, \"events\": [], \"as_of\": \"2025-02-30\"}".getBytes(StandardCharsets.UTF_8));
            } catch (RuleException error) {
                print.println(error.getMessage());
            }
        } finally {
            LIB.colloc_rulebook_free(rulebook);
        }
    }
}
