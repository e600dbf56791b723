package collocamento;

import com.sun.jna.Structure.FieldOrder;

/** {@code colloc_offer_input}: an offer of work, and the known facts about the person. Measures are in thousandths. */
@FieldOrder({"size", "regime", "date", "did", "suspended_days", "kind", "benefit_amount", "net_pay", "has_benefit_amount",
    "has_net_pay", "months", "has_months", "hours_ratio", "has_hours_ratio", "km", "has_km", "minutes", "has_minutes",
    "public_transport", "collective_minimum", "same_area", "same_sector", "related_sector", "children_under_14",
    "rdc_offer_number", "rdc_benefit_months", "rdc_renewal", "l68", "l68_requirements_met", "reserved"})
public class OfferInput extends Flat {
    public int size, regime, date, did, suspended_days, kind;
    public long benefit_amount, net_pay;
    public int has_benefit_amount, has_net_pay, months, has_months, hours_ratio, has_hours_ratio, km, has_km, minutes,
        has_minutes, public_transport, collective_minimum, same_area, same_sector, related_sector, children_under_14,
        rdc_offer_number, rdc_benefit_months, rdc_renewal, l68, l68_requirements_met, reserved;

    public OfferInput() {
        size = size();
    }
}
