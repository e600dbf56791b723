package collocamento;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.Structure.FieldOrder;

/** {@code colloc_event}: an event. Its type decides which fields it has. */
@FieldOrder({"type", "date", "recorded_at", "end", "to", "kind", "benefit", "cause", "job", "job_len", "cob", "cob_len",
    "code", "code_len", "annual_income", "monthly_pay", "has_annual_income", "has_monthly_pay", "months_per_year",
    "availability_duty", "appointment", "appointment_time", "channel", "convocation_kind", "violation", "justified",
    "has_missed_hours_percent", "missed_hours_percent", "measure", "loses_status", "adr_phase", "reserved", "employer",
    "employer_len", "to_job", "to_job_len", "gross_annual_pay", "has_gross_annual_pay", "pay_basis", "agency", "did",
    "seniority", "claim_contact"})
public class Event extends Flat {
    public int type, date, recorded_at, end, to, kind, benefit, cause;
    public Pointer job;
    public long job_len;
    public Pointer cob;
    public long cob_len;
    public Pointer code;
    public long code_len, annual_income, monthly_pay;
    public int has_annual_income, has_monthly_pay, months_per_year, availability_duty, appointment, appointment_time, channel,
        convocation_kind, violation, justified, has_missed_hours_percent, missed_hours_percent, measure, loses_status,
        adr_phase, reserved;
    public Pointer employer;
    public long employer_len;
    public Pointer to_job;
    public long to_job_len, gross_annual_pay;
    public int has_gross_annual_pay, pay_basis, agency, did, seniority, claim_contact;

    /** So many events, all zero, one after the other as {@link StateInput#events(Event[])} needs them. */
    public static Event[] list(int count) {
        return count == 0 ? new Event[0] : (Event[]) new Event().toArray(count);
    }

    public void job(String name) {
        Memory text = utf8(name);
        job = text;
        job_len = length(text);
    }

    public void cob(String contract) {
        Memory text = utf8(contract);
        cob = text;
        cob_len = length(text);
    }

    public void code(String service) {
        Memory text = utf8(service);
        code = text;
        code_len = length(text);
    }

    public void employer(String name) {
        Memory text = utf8(name);
        employer = text;
        employer_len = length(text);
    }

    public void toJob(String name) {
        Memory text = utf8(name);
        to_job = text;
        to_job_len = length(text);
    }

    public void annualIncome(long cents) {
        annual_income = cents;
        has_annual_income = 1;
    }
}
