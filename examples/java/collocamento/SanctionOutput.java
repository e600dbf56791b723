package collocamento;

import com.sun.jna.Structure.FieldOrder;

/** {@code colloc_sanction_output}: the sanction for a violation. */
@FieldOrder({"size", "measure", "step", "fraction_numerator", "fraction_denominator", "days", "amount", "has_amount",
    "loses_benefit", "loses_status", "bar_until", "appeal_by", "notify_anpal", "notify_ministero", "notify_inps"})
public class SanctionOutput extends Flat {
    public int size, measure, step, fraction_numerator, fraction_denominator, days;
    public long amount;
    public int has_amount, loses_benefit, loses_status, bar_until, appeal_by, notify_anpal, notify_ministero, notify_inps;

    public SanctionOutput() {
        size = size();
    }
}
