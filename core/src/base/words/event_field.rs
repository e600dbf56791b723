//! Fields of events that a table of events has a column for.

macro_rules! fields {
    ($($name:ident = $wire:literal),+ $(,)?) => {
        /// A field of an event that a table of events has a column for; each has the name of the field.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum EventField {
            $(
                #[doc = concat!("`", $wire, "`.")]
                $name,
            )+
        }

        impl EventField {
            /// All fields.
            pub const ALL: [Self; [$($wire),+].len()] = [$(Self::$name),+];

            /// The wire name.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $wire,)+
                }
            }
        }
    };
}

fields! {
    Type = "type", Date = "date", RecordedAt = "recorded_at", Job = "job", Kind = "kind", Cob = "cob", End = "end",
    AnnualIncome = "annual_income", MonthlyPay = "monthly_pay", MonthsPerYear = "months_per_year",
    AvailabilityDuty = "availability_duty", To = "to", Cause = "cause", Measure = "measure", LosesStatus = "loses_status",
    Benefit = "benefit", MonthlyAmount = "monthly_amount", Violation = "violation", Justified = "justified",
    MissedHoursPercent = "missed_hours_percent", Appointment = "appointment", Channel = "channel", Phase = "phase",
    GrossAnnualPay = "gross_annual_pay", PayBasis = "pay_basis", Employer = "employer", Did = "did",
    ToJob = "to_job", Seniority = "seniority", SignedBy = "signed_by", Partnership = "partnership",
    FrequencyDays = "frequency_days",
}
