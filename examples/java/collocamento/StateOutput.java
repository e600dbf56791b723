package collocamento;

import com.sun.jna.Native;
import com.sun.jna.Structure.FieldOrder;

/** {@code colloc_state_output}: what holds on the day that was asked about. */
@FieldOrder({"size", "state", "since", "did_date", "legally_unemployed", "seniority_days", "seniority_months",
    "six_months", "long_term", "suspension_from", "suspension_days_used", "suspension_days_left", "suspension_loss_on",
    "suspension_event", "bar_until", "non_occupato", "in_cerca_di_altra_occupazione", "next_change_date",
    "next_change_state", "refused", "rule", "warnings", "notes"})
public class StateOutput extends Flat {
    public int size, state, since, did_date, legally_unemployed, seniority_days, seniority_months, six_months, long_term,
        suspension_from, suspension_days_used, suspension_days_left, suspension_loss_on, suspension_event, bar_until,
        non_occupato, in_cerca_di_altra_occupazione, next_change_date, next_change_state, refused;
    public byte[] rule = new byte[24];
    public int warnings, notes;

    public StateOutput() {
        size = size();
    }

    /** The id of the rule by which the state started. */
    public String rule() {
        return Native.toString(rule, "UTF-8");
    }
}
