//! The lists of words that the code reads, each declared once with the type of its words. Loading rejects a rulebook
//! that lacks a list, or whose list holds an unknown word.

use std::marker::PhantomData;

use super::book::Rulebook;
use crate::base::calendar::day::Day;
use crate::base::rule::RuleId;
use crate::base::words::convention::ConventionKind;
use crate::base::words::signature::{Identity, SignatureKind};
use crate::base::words::staff::{StaffContract, StaffKind};
use crate::base::words::table::Word;

/// A list as the code reads it: its name, and the type of its words.
pub(crate) struct WordList<W> {
    name: &'static str,
    of: PhantomData<fn() -> W>,
}

/// What a rulebook must contain for a list.
pub(super) struct DeclaredList {
    pub(super) name: &'static str,
    pub(super) known: fn(&str) -> bool,
}

macro_rules! lists {
    ($($(#[$doc:meta])* $constant:ident: $word:ty = $name:literal;)+) => {
        $($(#[$doc])* pub(crate) const $constant: WordList<$word> = WordList { name: $name, of: PhantomData };)+

        /// All declared lists.
        pub(super) const ALL: &[DeclaredList] =
            &[$(DeclaredList { name: $name, known: |name| <$word>::from_wire(name).is_some() }),+];
    };
}

lists! {
    /// L68-CONV: the conventions that need a duty to employ.
    CONVENZIONI_CON_OBBLIGO: ConventionKind = "convenzioni_con_obbligo";
    /// L68-CONV: the conventions of private employers.
    CONVENZIONI_DATORI_PRIVATI: ConventionKind = "convenzioni_datori_privati";
    /// L68-BASE: the contracts that the workforce base leaves out.
    L68_BASE_CONTRATTI: StaffContract = "l68_base_contratti";
    /// L68-BASE: the persons that it leaves out.
    L68_BASE_FIGURE: StaffKind = "l68_base_figure";
    /// L68-BASE-APPR: the contracts of training that it leaves out.
    L68_BASE_APPRENDISTI: StaffContract = "l68_base_apprendisti";
    /// L68-BASE-SOMM: the contracts of agency work that it leaves out.
    L68_BASE_SOMMINISTRATI: StaffContract = "l68_base_somministrati";
    /// L68-BASE-INT: the contracts that count by the hours worked.
    L68_BASE_INTERMITTENTI: StaffContract = "l68_base_intermittenti";
    /// CAD-20: the signatures that satisfy the written form.
    FIRME_FORMA_SCRITTA: SignatureKind = "firme_forma_scritta";
    /// CAD-20: the identities by which a process satisfies the written form.
    IDENTITA_FORMA_SCRITTA: Identity = "identita_forma_scritta";
    /// CAD-20: the signatures presumed to be those of the holder.
    FIRME_PRESUNTE: SignatureKind = "firme_presunte";
}

impl Rulebook {
    /// Whether a list holds a word on a day; it holds none while its rule is not in force.
    pub(crate) fn lists<W: Word>(&self, list: &WordList<W>, word: W, day: Day) -> bool {
        self.list_rule(list, word, day).is_some()
    }

    /// The rule of a list that holds a word on a day.
    pub(crate) fn list_rule<W: Word>(&self, list: &WordList<W>, word: W, day: Day) -> Option<RuleId> {
        let list = self.list(list.name).filter(|list| list.has(word.entry().name))?;
        self.rule(&list.rule).filter(|rule| rule.in_force(day)).map(|rule| rule.id.clone())
    }
}
