package collocamento;

import static collocamento.RuleException.check;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.nio.charset.StandardCharsets;

/** An open rulebook. Threads may share it; close it when none uses it. */
public final class Rulebook implements AutoCloseable {
    /** The last day of a term, and whether a holiday moved it. */
    public record Term(int due, boolean rolled) {
    }

    private Pointer handle;

    private Rulebook(Pointer handle) {
        this.handle = handle;
    }

    public static Rulebook open(String name) throws RuleException {
        PointerByReference out = new PointerByReference();
        check(Collocamento.LIB.colloc_rulebook_open(text(name), out));
        return new Rulebook(out.getValue());
    }

    /** A new rulebook: this one with a layer of rule data over it, as TOML or JSON. Both are closed apart. */
    public Rulebook overlay(String name, String layer) throws RuleException {
        PointerByReference out = new PointerByReference();
        byte[] bytes = layer.getBytes(StandardCharsets.UTF_8);
        check(Collocamento.LIB.colloc_rulebook_overlay(handle, text(name), bytes, bytes.length, out));
        return new Rulebook(out.getValue());
    }

    public String name() {
        return Collocamento.LIB.colloc_rulebook_name(handle);
    }

    /** The UUID of the rules, to be cited. */
    public String id() {
        return Collocamento.LIB.colloc_rulebook_id(handle);
    }

    /** Runs an operation from JSON to JSON. */
    public String call(String operation, String json) throws RuleException {
        return call(operation, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Runs an operation on a JSON text in UTF-8. */
    public String call(String operation, byte[] json) throws RuleException {
        PointerByReference out = new PointerByReference();
        check(Collocamento.LIB.colloc_call(handle, text(operation), json, json.length, out));
        return taken(out.getValue());
    }

    public Term term(int start, int amount, int unit, int roll) throws RuleException {
        IntByReference due = new IntByReference(), rolled = new IntByReference();
        check(Collocamento.LIB.colloc_term(handle, start, amount, unit, roll, null, 0, due, rolled));
        return new Term(due.getValue(), rolled.getValue() == 1);
    }

    public boolean isHoliday(int date) throws RuleException {
        IntByReference out = new IntByReference();
        check(Collocamento.LIB.colloc_is_holiday(handle, date, null, 0, out));
        return out.getValue() == 1;
    }

    public SanctionOutput sanction(SanctionInput input) throws RuleException {
        SanctionOutput out = new SanctionOutput();
        check(Collocamento.LIB.colloc_sanction(handle, input, out));
        return out;
    }

    /** Why {@link #sanction} answers as it does: the rules applied with their articles, as JSON. */
    public String sanctionReasons(SanctionInput input) throws RuleException {
        PointerByReference out = new PointerByReference();
        check(Collocamento.LIB.colloc_sanction_reasons(handle, input, out));
        return taken(out.getValue());
    }

    public StateOutput stateAt(StateInput input) throws RuleException {
        StateOutput out = new StateOutput();
        check(Collocamento.LIB.colloc_state_at(handle, input, out));
        return out;
    }

    /** Why {@link #stateAt} answers as it does: the rules applied with their articles, and the findings, as JSON. */
    public String stateReasons(StateInput input) throws RuleException {
        PointerByReference out = new PointerByReference();
        check(Collocamento.LIB.colloc_state_reasons(handle, input, out));
        return taken(out.getValue());
    }

    public OfferOutput offer(OfferInput input) throws RuleException {
        OfferOutput out = new OfferOutput();
        check(Collocamento.LIB.colloc_offer(handle, input, out));
        return out;
    }

    /** The text of a buffer, which is freed. */
    private static String taken(Pointer buffer) {
        try {
            int length = Math.toIntExact(Collocamento.LIB.colloc_buffer_len(buffer));
            return new String(Collocamento.LIB.colloc_buffer_data(buffer).getByteArray(0, length), StandardCharsets.UTF_8);
        } finally {
            Collocamento.LIB.colloc_buffer_free(buffer);
        }
    }

    /** UTF-8 that ends with NUL. */
    private static byte[] text(String text) {
        return (text + "\0").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        Collocamento.LIB.colloc_rulebook_free(handle);
        handle = null;
    }
}
