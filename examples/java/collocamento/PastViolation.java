package collocamento;

import com.sun.jna.Structure.FieldOrder;

/** {@code colloc_past_violation}: an earlier violation. */
@FieldOrder({"violation", "date", "justified", "reserved"})
public class PastViolation extends Flat {
    public int violation, date, justified, reserved;

    /** So many violations, all zero, one after the other as {@link SanctionInput#history(PastViolation[])} needs them. */
    public static PastViolation[] list(int count) {
        return count == 0 ? new PastViolation[0] : (PastViolation[]) new PastViolation().toArray(count);
    }
}
