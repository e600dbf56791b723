//! Values that are looked up by a key, of which several may have the same.

/// Values by key.
#[derive(Debug)]
pub(crate) struct Keyed<K, V> {
    /// In order; the key of each value is at its place.
    keys: Vec<K>,
    values: Vec<V>,
}

impl<K: Ord, V: Ord> Keyed<K, V> {
    pub(crate) fn new(pairs: impl Iterator<Item = (K, V)>) -> Self {
        let mut pairs: Vec<(K, V)> = pairs.collect();
        pairs.sort_unstable();
        let (keys, values) = pairs.into_iter().unzip();
        Self { keys, values }
    }

    /// The values of a key, in order.
    pub(crate) fn values(&self, key: &K) -> &[V] {
        let (from, to) = (self.keys.partition_point(|one| one < key), self.keys.partition_point(|one| one <= key));
        self.values.get(from..to).unwrap_or_default()
    }
}
