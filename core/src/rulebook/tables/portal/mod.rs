//! The functions of the portal in a region's rulebook.

use serde::Deserialize;
use toml::Spanned;

use crate::base::rule::RuleId;
use crate::base::text::Lang;
use crate::base::words::table::words;
use crate::rulebook::tables::fact::test::FactTest;

/// A function as TOML writes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FunctionSource {
    pub(crate) name: Spanned<String>,
    title: String,
    title_en: String,
    rule: RuleId,
    open: Option<bool>,
    identity: Option<RuleId>,
    #[serde(default)]
    requirements: Vec<FunctionRequirement>,
}

impl FunctionSource {
    /// The name, and the function.
    pub(crate) fn read(self) -> (String, PortalFunction) {
        let Self { name, title, title_en, rule, open, identity, requirements } = self;
        (name.into_inner(), PortalFunction { title, title_en, rule, open, identity, requirements })
    }
}

/// A function of the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PortalFunction {
    pub(crate) title: String,
    pub(crate) title_en: String,
    /// The rule that names it.
    pub(crate) rule: RuleId,
    /// Whether it is open to everyone; if absent, where the list `portale_aperto` names it.
    pub(crate) open: Option<bool>,
    /// The rule that asks for a digital identity; if absent, a login of any kind will do.
    pub(crate) identity: Option<RuleId>,
    /// What must hold besides.
    pub(crate) requirements: Vec<FunctionRequirement>,
}

/// Facts that must all hold for a function.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FunctionRequirement {
    pub(crate) rule: RuleId,
    pub(crate) facts: Vec<FactTest>,
    /// Whether a failure is a warning and not an obstacle.
    #[serde(default)]
    pub(crate) warns: bool,
}

impl PortalFunction {
    /// The words for it in one language.
    pub(crate) fn title(&self, lang: Lang) -> &str {
        lang.pick(&self.title, &self.title_en)
    }

    /// Every rule that it names.
    pub(crate) fn rules(&self) -> impl Iterator<Item = &RuleId> {
        let requirements = self.requirements.iter().map(|one| &one.rule);
        std::iter::once(&self.rule).chain(&self.identity).chain(requirements)
    }
}

words! {
    /// A fact about a person who wants to use the portal: a field of the input.
    pub(crate) enum PortalFact {
        /// The account is activated.
        Activated: "activated", "l'attivazione dell'utenza", "the activation of the account";
        /// The identity is active.
        IdentityActive: "identity_active", "l'identità digitale attiva", "an active digital identity";
        /// The person has a reader.
        Reader: "reader", "un lettore di smart card", "a reader of smart cards";
        /// The person has the app of the CIE.
        App: "app", "l'app della CIE", "the app of the CIE";
    }
}
