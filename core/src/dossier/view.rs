//! The content of an event, field by field, in any record: converts a record to a fact, and a fact to its fields.

use std::any::Any;

use crate::base::calendar::day::Day;
use crate::base::calendar::moment::Moment;
use crate::base::money::Money;
use crate::base::words::benefit::Benefit;
use crate::base::words::convocation::{ConvocationChannel, ConvocationKind};
use crate::base::words::event::{AdrPhase, AdrProvider, Cause, ContactChannel, RecordedMeasure};
use crate::base::words::id::Id;
use crate::base::words::job::{JobKind, PayBasis, Placement};
use crate::base::words::patto::Signer;
use crate::base::words::percent::Percent;
use crate::base::words::profile::{Class, Index, Scheme};
use crate::base::words::violation::Violation;

/// A record that finds its fields by name, as a fact of a dossier does. It is a view of an event.
pub trait Fields {
    /// The value of a field; `None` if it has none, or no such field.
    fn field(&self, name: &str) -> Option<&dyn Any>;
}

/// A type of value in the fields of facts.
pub(super) trait Value: Any + Sized {
    /// The value of a view for a field of this type and name.
    fn read(view: &impl EventView, field: &str) -> Option<Self>;
}

/// Declares the fields of a view by their type: types that a dossier alone has, text, and values that are copied.
macro_rules! view {
    (
        none { $($dossier_only:ty)+ }
        text { $($(#[$text_doc:meta])* $text:ident = $text_field:literal;)+ }
        $($type:ty { $($(#[$doc:meta])* $getter:ident = $field:literal;)+ })+
    ) => {
        /// The content of an event besides its type and its day, field by field: a fact of a dossier, a row of a table,
        /// a record of another language. `None` is a field that the event does not have.
        ///
        /// ```
        /// use collocamento::calendar::Day;
        /// use collocamento::dossier::{EventType, EventView, Fact};
        ///
        /// struct Record {
        ///     relationship: &'static str,
        ///     agreed_until: Day,
        /// }
        ///
        /// impl EventView for Record {
        ///     fn job(&self) -> Option<&str> {
        ///         Some(self.relationship)
        ///     }
        ///     fn end(&self) -> Option<Day> {
        ///         Some(self.agreed_until)
        ///     }
        /// }
        ///
        /// let record = Record { relationship: "shop", agreed_until: "2025-06-30".parse()? };
        /// assert!(matches!(Fact::from_view(EventType::RapportoProroga, &record), Ok(Fact::RapportoProroga(_))));
        /// assert_eq!(Fact::from_view(EventType::Revoca, &record), Err("cause"));
        /// # Ok::<(), collocamento::Error>(())
        /// ```
        pub trait EventView {
            $(
                $(#[$text_doc])*
                fn $text(&self) -> Option<&str> {
                    None
                }
            )+
            $($(
                $(#[$doc])*
                fn $getter(&self) -> Option<$type> {
                    None
                }
            )+)+
        }

        impl<T: Fields> EventView for T {
            $(
                fn $text(&self) -> Option<&str> {
                    let value = self.field($text_field)?;
                    value.downcast_ref().map(String::as_str).or_else(|| value.downcast_ref().map(Id::as_str))
                }
            )+
            $($(
                fn $getter(&self) -> Option<$type> {
                    // A field of this name may have another type: a summons also has a `kind`.
                    self.field($field)?.downcast_ref().copied()
                }
            )+)+
        }

        impl Value for String {
            fn read(view: &impl EventView, field: &str) -> Option<Self> {
                let text = match field {
                    $($text_field => view.$text(),)+
                    _ => None,
                };
                text.map(Self::from)
            }
        }

        $(
            impl Value for $type {
                fn read(view: &impl EventView, field: &str) -> Option<Self> {
                    match field {
                        $($field => view.$getter(),)+
                        _ => None,
                    }
                }
            }
        )+

        $(
            impl Value for $dossier_only {
                fn read(_: &impl EventView, _: &str) -> Option<Self> {
                    None
                }
            }
        )+
    };
}

view! {
    none { Scheme Class Index Vec<String> AdrProvider Placement }
    text {
        /// The name of the job that it is about.
        job = "job";
        /// The contract-type code of the job, in place of its kind.
        cob = "cob";
        /// The code of a service, or of an activity of the SAP.
        code = "code";
        /// The service given in an interview.
        service = "service";
        /// The activity code of an interview in the SAP.
        activity = "activity";
        /// The kind of a patto.
        patto_kind = "kind";
        /// The employer.
        employer = "employer";
        /// The name of the job from now on.
        to_job = "to_job";
        /// How a DID was submitted, in the caller's words.
        did_channel = "channel";
        /// The document of a patto.
        document = "document";
        /// The tutor that a provider appointed.
        tutor = "tutor";
        /// The programme of intensive search.
        programme = "programme";
        /// The last event of an activity of the SAP.
        last_event = "last_event";
    }
    Day {
        /// The last day, included.
        end = "end";
        /// The last of consecutive days worked, included.
        to = "to";
        /// The day of the DID that is annulled.
        did = "did";
        /// The day on which a violation was found.
        found_on = "found_on";
        /// The day on which a decision was received.
        received = "received";
        /// The day on which an activity of the SAP was proposed.
        proposed = "proposed";
        /// The first day of an activity of the SAP.
        start = "start";
        /// The day of the last event of an activity of the SAP.
        last_event_date = "last_event_date";
    }
    Money {
        /// The taxable pay of a full year, or the income forecast for the tax year.
        annual_income = "annual_income";
        /// The gross pay of a full year.
        gross_annual_pay = "gross_annual_pay";
        /// The monthly pay.
        monthly_pay = "monthly_pay";
        /// The monthly amount of a benefit.
        monthly_amount = "monthly_amount";
    }
    u8 {
        /// The number of months of pay in a year, 1 to 16.
        months_per_year = "months_per_year";
    }
    u32 {
        /// The days from one agreed contact to the next.
        frequency_days = "frequency_days";
        /// All the months of a treatment.
        treatment_months = "treatment_months";
        /// The length of an activity.
        duration = "duration";
    }
    bool {
        /// Whether an accredited body has a partnership agreement.
        partnership = "partnership";
        /// Whether the worker must answer a call.
        availability_duty = "availability_duty";
        /// Whether an agency supplies the worker to others.
        agency = "agency";
        /// Whether the state is lost with a measure.
        loses_status = "loses_status";
        /// Whether the person had a justified reason.
        justified = "justified";
        /// Whether the earlier seniority is restored.
        seniority = "seniority";
        /// Whether a benefit was renewed.
        renewal = "renewal";
        /// Whether a household is exempt from a reduction.
        protected_household = "protected_household";
        /// Whether an offer was in the person's own municipality.
        own_municipality = "own_municipality";
        /// Whether the employer of a selection is a public administration.
        public_body = "public_body";
        /// Whether a summons used the contact details that the person gave.
        claim_contact = "claim_contact";
    }
    Moment {
        /// When to appear.
        appointment = "appointment";
    }
    Percent {
        /// The share of the course's hours that were missed.
        missed_hours_percent = "missed_hours_percent";
        /// The share of the working time that is cut.
        hours_cut_percent = "hours_cut_percent";
    }
    JobKind {
        /// The kind of a job.
        job_kind = "kind";
    }
    PayBasis {
        /// What a monthly pay is.
        pay_basis = "pay_basis";
    }
    ConvocationKind {
        /// The kind of a summons.
        convocation_kind = "kind";
    }
    Signer {
        /// Who signed a patto.
        signed_by = "signed_by";
    }
    Benefit {
        /// The benefit.
        benefit = "benefit";
    }
    Cause {
        /// Why a DID ends.
        cause = "cause";
    }
    ConvocationChannel {
        /// How a person was summoned.
        channel = "channel";
    }
    ContactChannel {
        /// How a person contacted the office.
        contact_channel = "channel";
    }
    Violation {
        /// What is violated.
        violation = "violation";
    }
    RecordedMeasure {
        /// The measure of the office.
        measure = "measure";
    }
    AdrPhase {
        /// The phase of the assegno di ricollocazione.
        phase = "phase";
    }
}

impl Value for Id {
    fn read(view: &impl EventView, field: &str) -> Option<Self> {
        String::read(view, field).and_then(Self::new)
    }
}

/// A field of a fact, required or optional.
pub(super) trait Field: Sized {
    /// The field of a view, or else its name if it is required.
    fn from_view(view: &impl EventView, name: &'static str) -> Result<Self, &'static str>;

    /// The value that it has.
    fn value(&self) -> Option<&dyn Any>;
}

impl<T: Value> Field for T {
    fn from_view(view: &impl EventView, name: &'static str) -> Result<Self, &'static str> {
        T::read(view, name).ok_or(name)
    }

    fn value(&self) -> Option<&dyn Any> {
        Some(self)
    }
}

impl<T: Value> Field for Option<T> {
    fn from_view(view: &impl EventView, name: &'static str) -> Result<Self, &'static str> {
        Ok(T::read(view, name))
    }

    fn value(&self) -> Option<&dyn Any> {
        self.as_ref().map(|value| value as &dyn Any)
    }
}
