package collocamento;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure.FieldOrder;

/** {@code colloc_sanction_input}: a violation, and the earlier ones. */
@FieldOrder({"size", "benefit", "violation", "date", "justified", "claim_date", "received", "history_size", "history",
    "history_count", "monthly_amount", "has_monthly_amount", "has_missed_hours_percent", "missed_hours_percent", "reserved",
    "province", "province_len"})
public class SanctionInput extends Flat {
    public int size, benefit, violation, date, justified, claim_date, received, history_size;
    public Pointer history;
    public long history_count, monthly_amount;
    public int has_monthly_amount, has_missed_hours_percent, missed_hours_percent, reserved;
    public Pointer province;
    public long province_len;

    /** Keeps the earlier violations in memory as long as this input. */
    private PastViolation[] kept;

    public SanctionInput() {
        size = size();
    }

    /** Violations that {@link PastViolation#list} made. Call this after their fields are set. */
    public void history(PastViolation[] list) {
        kept = list;
        history = start(kept);
        history_count = kept.length;
        history_size = kept.length == 0 ? 0 : kept[0].size();
    }

    public void monthlyAmount(long cents) {
        monthly_amount = cents;
        has_monthly_amount = 1;
    }

    public void province(String sign) {
        Memory text = utf8(sign);
        province = text;
        province_len = length(text);
    }
}
