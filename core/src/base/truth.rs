//! Yes, no, or not known and why.

use std::borrow::Cow;
use std::collections::BTreeSet;

/// Whether something holds; if that is not known, the facts that are missing, as JSON pointers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Truth {
    pub(crate) met: Option<bool>,
    pub(crate) missing: BTreeSet<Cow<'static, str>>,
}

impl Truth {
    pub(crate) const fn known(met: bool) -> Self {
        Self { met: Some(met), missing: BTreeSet::new() }
    }

    pub(crate) fn unknown(path: impl Into<Cow<'static, str>>) -> Self {
        Self { met: None, missing: BTreeSet::from([path.into()]) }
    }

    /// The test of a fact that may be absent.
    pub(crate) fn of<T>(fact: Option<T>, path: impl Into<Cow<'static, str>>, test: impl FnOnce(T) -> bool) -> Self {
        fact.map_or_else(|| Self::unknown(path), |fact| Self::known(test(fact)))
    }

    /// One of the two is enough.
    pub(crate) fn or(self, other: Self) -> Self {
        match (self.met, other.met) {
            (Some(true), _) | (_, Some(true)) => Self::known(true),
            (Some(false), Some(false)) => Self::known(false),
            _ => Self { met: None, missing: self.missing.into_iter().chain(other.missing).collect() },
        }
    }

    /// Both are needed.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self.met, other.met) {
            (Some(false), _) | (_, Some(false)) => Self::known(false),
            (Some(true), Some(true)) => Self::known(true),
            _ => Self { met: None, missing: self.missing.into_iter().chain(other.missing).collect() },
        }
    }

    /// The contrary; unknown stays unknown.
    pub(crate) fn not(self) -> Self {
        Self { met: self.met.map(|met| !met), missing: self.missing }
    }

    /// Unknown, because the facts marked as absent are missing.
    pub(crate) fn missing(facts: impl IntoIterator<Item = (bool, &'static str)>) -> Self {
        let absent = facts.into_iter().filter(|(absent, _)| *absent);
        Self { met: None, missing: absent.map(|(_, path)| path.into()).collect() }
    }

    /// The facts that several unknowns wait for, each once.
    pub(crate) fn all_missing<'t>(truths: impl IntoIterator<Item = &'t Self>) -> Vec<Cow<'static, str>> {
        let missing: BTreeSet<_> = truths.into_iter().flat_map(|truth| &truth.missing).cloned().collect();
        missing.into_iter().collect()
    }

    /// What holds in every one of several cases, if they agree; the facts at `paths` decide which case is true.
    pub(crate) fn whichever(cases: impl IntoIterator<Item = Self>, paths: &[&'static str]) -> Self {
        let cases: Vec<Self> = cases.into_iter().collect();
        match cases.split_first() {
            Some((first, rest)) if first.met.is_some() && rest.iter().all(|case| case.met == first.met) => {
                first.clone()
            }
            _ => {
                let paths = paths.iter().map(|path| Cow::Borrowed(*path));
                let missing = cases.iter().flat_map(|case| &case.missing).cloned().chain(paths);
                Self { met: None, missing: missing.collect() }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_two_is_enough_even_where_the_other_is_unknown() {
        let (yes, no, unknown) = (Truth::known(true), Truth::known(false), Truth::unknown("/a"));
        assert_eq!(unknown.clone().or(yes.clone()), yes);
        assert_eq!(no.clone().or(unknown.clone()), unknown);
        assert_eq!(no.clone().or(no.clone()), no);
        assert_eq!(unknown.or(Truth::unknown("/b")).missing, BTreeSet::from(["/a".into(), "/b".into()]));
    }

    #[test]
    fn both_are_needed_and_one_no_is_enough_to_refuse() {
        let (yes, no, unknown) = (Truth::known(true), Truth::known(false), Truth::unknown("/a"));
        assert_eq!(unknown.clone().and(no.clone()), no);
        assert_eq!(unknown.clone().and(yes.clone()), unknown);
        assert_eq!(yes.clone().and(yes.clone()), yes);
        assert_eq!(unknown.and(Truth::unknown("/b")).missing, BTreeSet::from(["/a".into(), "/b".into()]));
    }

    #[test]
    fn what_holds_in_every_case_holds() {
        let (yes, no, unknown) = (Truth::known(true), Truth::known(false), Truth::unknown("/a"));
        assert_eq!(Truth::whichever([yes.clone(), yes.clone()], &["/c"]), yes);
        assert_eq!(Truth::whichever([yes, no], &["/c"]).missing, BTreeSet::from(["/c".into()]));
        assert_eq!(
            Truth::whichever([unknown.clone(), unknown], &["/c"]).missing,
            BTreeSet::from(["/a".into(), "/c".into()])
        );
    }
}
