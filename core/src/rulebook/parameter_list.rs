//! The parameters of a rulebook, found by name and by place.
//!
//! The code reads a parameter while it answers, so it doesn't search for the name: each declared parameter has a place of its own
//! among all that are declared, and the rulebook knows where in its list that one stands.

use std::collections::BTreeMap;

use super::parameter::Parameter;
use super::parameters;
use super::read::{Param, ParameterPlace};

/// The parameters, by name.
pub(super) struct ParameterList {
    all: Vec<Parameter>,
    /// Where each declared parameter stands; `None` for one that only another region's rule data contain.
    declared: Vec<Option<ParameterPlace>>,
}

impl ParameterList {
    pub(super) fn new(parameters: BTreeMap<String, Parameter>) -> Self {
        let mut list = Self { all: parameters.into_values().collect(), declared: Vec::new() };
        list.declared = parameters::ALL.iter().copied().flatten().map(|one| list.place(one.name)).collect();
        list
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Parameter> {
        self.all.iter()
    }

    /// The place of the parameter with this name.
    pub(super) fn place(&self, name: &str) -> Option<ParameterPlace> {
        self.all.binary_search_by(|one| one.name.as_str().cmp(name)).ok().map(ParameterPlace::new)
    }

    pub(super) fn at(&self, place: ParameterPlace) -> Option<&Parameter> {
        self.all.get(place.index())
    }

    pub(super) fn named(&self, name: &str) -> Option<&Parameter> {
        self.at(self.place(name)?)
    }

    /// The place of a parameter that the code declares, and the parameter.
    pub(super) fn declared<T>(&self, parameter: Param<T>) -> Option<(ParameterPlace, &Parameter)> {
        let place = self.declared.get(parameter.place()).copied().flatten()?;
        Some((place, self.at(place)?))
    }
}
