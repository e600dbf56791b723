//! Fields of events that a table of events has a column for.

macro_rules! fields {
    ($($name:ident = $wire:literal),+ $(,)?) => {
        /// A field of an event that a table of events has a column for; each has the name of the field.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum EventField {
            $(
                #[doc = concat!("`", $wire, "`.")]
                $name,
            )+
        }

        impl EventField {
            /// All fields.
            pub const ALL: [Self; [$($wire),+].len()] = [$(Self::$name),+];

            /// Whether a table can do without the column, even where a dossier requires the field: what it would say is then
            /// not known. These come last.
            #[must_use]
            pub const fn is_detail(self) -> bool {
                self as u32 > Self::FrequencyDays as u32
            }

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
    // Details
    Activity = "activity", Agency = "agency", Body = "body", ClaimContact = "claim_contact", Class = "class", Code = "code",
    Description = "description", Document = "document", Duration = "duration", DurationUnit = "duration_unit",
    FoundOn = "found_on", HoursCutPercent = "hours_cut_percent", Index = "index", LastEvent = "last_event",
    LastEventDate = "last_event_date", OwnMunicipality = "own_municipality", Placement = "placement", PolicyId = "policy_id",
    Programme = "programme", Project = "project", Proposed = "proposed", ProtectedHousehold = "protected_household",
    Provider = "provider", PublicBody = "public_body", Received = "received", Renewal = "renewal", Scheme = "scheme",
    Service = "service", Services = "services", Start = "start", Title = "title", TreatmentMonths = "treatment_months",
    Tutor = "tutor",
}
