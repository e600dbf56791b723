//! JSON in one canonical form, so that the same data always have the same digest.
//!
//! The form is that of RFC 8785 (JSON Canonicalization Scheme): no blanks, the members of an object in the order of their keys by
//! UTF-16 units, only the escapes that are needed, each number in its shortest form. RFC 8785 rounds numbers to a double; here a
//! number keeps all its digits, so that two different ones are never written alike.

/// A canonical text in the making.
#[derive(Default)]
pub(crate) struct Canonical(Vec<u8>);

impl Canonical {
    /// The text, as UTF-8.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// Writes null, true or false.
    pub(crate) fn name(&mut self, name: &str) {
        self.0.extend_from_slice(name.as_bytes());
    }

    pub(crate) fn text(&mut self, text: &str) {
        // Writing to memory does not fail.
        let _ = serde_json::to_writer(&mut self.0, text);
    }

    /// Writes a number, given as JSON writes it.
    pub(crate) fn number(&mut self, number: &str) {
        match shortest(number) {
            Some(shortest) => self.name(&shortest),
            None => self.name(number),
        }
    }

    pub(crate) fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut Self, T)) {
        self.name("[");
        for (place, item) in items.into_iter().enumerate() {
            self.name(if place == 0 { "" } else { "," });
            write(self, item);
        }
        self.name("]");
    }

    pub(crate) fn object<'k, T>(
        &mut self,
        members: impl IntoIterator<Item = (&'k str, T)>,
        mut write: impl FnMut(&mut Self, T),
    ) {
        let mut members: Vec<(&str, T)> = members.into_iter().collect();
        members.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
        self.name("{");
        for (place, (key, value)) in members.into_iter().enumerate() {
            self.name(if place == 0 { "" } else { "," });
            self.text(key);
            self.name(":");
            write(self, value);
        }
        self.name("}");
    }
}

/// A number as ECMAScript writes it, but with all its digits; `None` if its exponent is beyond every use.
fn shortest(number: &str) -> Option<String> {
    /// The digits before the point of the largest number that is written without exponent.
    const LONGEST: i64 = 21;
    /// The zeros after the point of the smallest one.
    const MOST_ZEROS: i64 = 5;
    let (sign, unsigned) = number.strip_prefix('-').map_or(("", number), |unsigned| ("-", unsigned));
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let significant = all.trim_start_matches('0');
    let digits = significant.trim_end_matches('0');
    let (Some(first), rest) = (digits.get(..1), digits.get(1..).unwrap_or_default()) else {
        return Some("0".to_owned());
    };
    // The number is 0.DIGITS times ten to the power of `point`.
    let count = |text: &str| i64::try_from(text.len()).ok();
    let leading = count(&all)?.checked_sub(count(significant)?)?;
    let point = count(whole)?.checked_sub(leading)?.checked_add(exponent.parse().ok()?)?;
    let zeros = |many: i64| usize::try_from(many).map(|many| "0".repeat(many)).unwrap_or_default();
    Some(match usize::try_from(point) {
        Ok(place) if (1..=LONGEST).contains(&point) => match digits.split_at_checked(place) {
            Some((whole, fraction)) if !fraction.is_empty() => format!("{sign}{whole}.{fraction}"),
            _ => format!("{sign}{digits}{}", zeros(point.checked_sub(count(digits)?)?)),
        },
        _ if (-MOST_ZEROS..=0).contains(&point) => {
            format!("{sign}0.{}{digits}", zeros(point.checked_neg()?))
        }
        _ => {
            let separator = if rest.is_empty() { "" } else { "." };
            format!("{sign}{first}{separator}{rest}e{:+}", point.checked_sub(1)?)
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_in_their_shortest_form() {
        for (given, wanted) in [
            ("0", "0"),
            ("-0.00", "0"),
            ("0e7", "0"),
            ("1.50", "1.5"),
            ("-1.0", "-1"),
            ("100", "100"),
            ("1E2", "100"),
            ("0.1e1", "1"),
            ("12.34e1", "123.4"),
            ("2e-3", "0.002"),
            ("0.000001", "0.000001"),
            ("0.0000001", "1e-7"),
            ("1.25e-7", "1.25e-7"),
            ("1e20", "100000000000000000000"),
            ("1e21", "1e+21"),
            ("-123e25", "-1.23e+27"),
            ("333333333.33333329", "333333333.33333329"),
            ("9007199254740993", "9007199254740993"),
            ("1e99999999999999999999", "1e99999999999999999999"),
        ] {
            let mut canonical = Canonical::default();
            canonical.number(given);
            assert_eq!(String::from_utf8(canonical.into_bytes()).as_deref(), Ok(wanted), "{given}");
        }
    }

    /// The example of RFC 8785, section 3.2.3: keys are sorted by their UTF-16 units.
    #[test]
    fn the_members_of_an_object_are_sorted() {
        let keys = ["\u{20ac}", "\r", "\u{fb33}", "1", "\u{1f600}", "\u{80}", "\u{f6}"];
        let mut canonical = Canonical::default();
        canonical.object(keys.map(|key| (key, key)), Canonical::text);
        let wanted = "{\"\\r\":\"\\r\",\"1\":\"1\",\"\u{80}\":\"\u{80}\",\"\u{f6}\":\"\u{f6}\",\
                      \"\u{20ac}\":\"\u{20ac}\",\"\u{1f600}\":\"\u{1f600}\",\"\u{fb33}\":\"\u{fb33}\"}";
        assert_eq!(String::from_utf8(canonical.into_bytes()).as_deref(), Ok(wanted));
    }
}
