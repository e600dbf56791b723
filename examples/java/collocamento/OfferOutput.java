package collocamento;

import com.sun.jna.Structure.FieldOrder;

/** {@code colloc_offer_output}: whether an offer is suitable, and each criterion. */
@FieldOrder({"size", "congrua", "band", "contratto", "orario", "minimo_contrattuale", "coerenza", "distanza", "retribuzione",
    "requisiti", "testo", "reserved"})
public class OfferOutput extends Flat {
    public int size, congrua, band, contratto, orario, minimo_contrattuale, coerenza, distanza, retribuzione, requisiti,
        testo, reserved;

    public OfferOutput() {
        size = size();
    }
}
