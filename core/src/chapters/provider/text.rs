//! The sentences about a body and its requirements.

use super::types::{AreaCheck, ServiceCheck};
use crate::answer::step::Note;
use crate::base::text::{Lang, Text, text};
use crate::rulebook::tables::catalogue::{Service, ServiceProvider};

pub(super) fn area(area: &AreaCheck) -> Note {
    let AreaCheck { area: code, met, missing, unknown, .. } = area;
    let text = match area.cut.is_empty() {
        true => text!(
            "Area {code}: requisiti soddisfatti {met}, mancanti {missing}, non noti {unknown}.",
            "Area {code}: requirements met {met}, missing {missing}, unknown {unknown}.",
        ),
        false => text!(
            "Area {code}: requisiti soddisfatti {met}, mancanti {missing}, non noti {unknown}; la fonte è incompleta.",
            "Area {code}: requirements met {met}, missing {missing}, unknown {unknown}; the source is incomplete.",
        ),
    };
    text.note().value("ready", area.ready)
}

pub(super) fn provider(check: &ServiceCheck, kind: ServiceProvider) -> Note {
    let (code, name, name_en) = (&check.service, kind.label(Lang::It), kind.label(Lang::En));
    let text = match check.allowed {
        Some(true) => text!("{code}: lo può erogare ({name}).", "{code}: may be given ({name_en})."),
        _ => text!("{code}: non lo può erogare ({name}).", "{code}: may not be given ({name_en})."),
    };
    text.note().fact("/kind").value("allowed", check.allowed)
}

pub(super) fn not_allowed(card: &Service) -> Text {
    let names =
        |lang: Lang| card.provided_by.iter().map(|provider| provider.label(lang)).collect::<Vec<_>>().join(", ");
    let (who, who_en) = (names(Lang::It), names(Lang::En));
    text!("il servizio è riservato a: {who}", "the service is reserved for: {who_en}")
}
