//! Values that are looked up by a key, of which several may have the same.

/// Values by key, in order.
#[derive(Debug)]
pub(crate) struct Keyed<K, V>(Vec<(K, V)>);

impl<K: Ord, V: Ord> Keyed<K, V> {
    pub(crate) fn new(pairs: impl Iterator<Item = (K, V)>) -> Self {
        Self::of(pairs.collect())
    }

    pub(crate) fn of(mut pairs: Vec<(K, V)>) -> Self {
        pairs.sort_unstable();
        Self(pairs)
    }

    /// The values of a key, in order, each with the key.
    pub(crate) fn values(&self, key: &K) -> &[(K, V)] {
        let (from, to) = (self.0.partition_point(|(one, _)| one < key), self.0.partition_point(|(one, _)| one <= key));
        self.0.get(from..to).unwrap_or_default()
    }
}
