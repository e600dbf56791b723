//! Whether what is given as a postal code, an e-mail address or a telephone number has the form of one.

/// Five digits.
pub(crate) fn is_cap(text: &str) -> bool {
    text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Some text, one `@`, and some text with a dot inside.
pub(crate) fn is_email(text: &str) -> bool {
    let parts = text.split_once('@').filter(|(local, domain)| !local.is_empty() && !domain.contains('@'));
    let name_and_end = parts.and_then(|(_, domain)| domain.rsplit_once('.'));
    name_and_end.is_some_and(|(name, end)| !name.is_empty() && !end.is_empty()) && !text.contains(char::is_whitespace)
}

/// From six to fifteen digits, with the usual separators.
pub(crate) fn is_phone(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (6..=15).contains(&digits) && text.chars().all(|one| one.is_ascii_digit() || " +-./()".contains(one))
}
