package collocamento;

import com.sun.jna.Pointer;
import com.sun.jna.Structure.FieldOrder;

/** {@code colloc_state_input}: a person's events and the day that is asked about. */
@FieldOrder({"size", "as_of", "as_known_at", "l68_from", "l68_to", "event_size", "events", "event_count", "birth_date",
    "reserved"})
public class StateInput extends Flat {
    public int size, as_of, as_known_at, l68_from, l68_to, event_size;
    public Pointer events;
    public long event_count;
    public int birth_date, reserved;

    /** Keeps the events in memory as long as this input. */
    private Event[] kept;

    public StateInput() {
        size = size();
    }

    /** Events that {@link Event#list} made. Call this after their fields are set. */
    public void events(Event[] list) {
        kept = list;
        events = start(kept);
        event_count = kept.length;
        event_size = kept.length == 0 ? 0 : kept[0].size();
    }
}
