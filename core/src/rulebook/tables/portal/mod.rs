//! The functions of the portal in a region's rulebook.

use serde::Deserialize;
use toml::Spanned;

use crate::base::rule::RuleId;
use crate::base::text::Lang;
use crate::base::words::table::words;
use crate::rulebook::tables::fact::test::FactTest;

/// A function as TOML writes it.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct FunctionSource {
    /// The name.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub(crate) name: Spanned<String>,
    /// What it is, in Italian.
    title: String,
    /// The same in English.
    title_en: String,
    /// The rule that names it.
    rule: RuleId,
    /// Whether it is open to everyone; if absent, where the list `portale_aperto` names it.
    open: Option<bool>,
    /// The rule that asks for a digital identity; if absent, a login of any kind will do.
    identity: Option<RuleId>,
    /// What must hold besides.
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct FunctionRequirement {
    /// The rule.
    pub(crate) rule: RuleId,
    /// The facts.
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
        Activated: "activated", "l'attivazione dell'utenza", "the activation of the account", "L'utenza è attivata.";
        /// The identity is active.
        IdentityActive: "identity_active", "l'identità digitale attiva", "an active digital identity",
            "L'identità è attiva.";
        /// The person has a reader.
        Reader: "reader", "un lettore di smart card", "a reader of smart cards", "La persona ha un lettore.";
        /// The person has the app of the CIE.
        App: "app", "l'app della CIE", "the app of the CIE", "La persona ha l'app della CIE.";
    }
}
