//! Templates of log entries.

/// What a template may name in braces.
const NAMES: [&str; 11] =
    ["at", "reason", "replaced_by", "availability", "format", "message", "company", "position", "offer", "day", "hour"];

/// Whether every pair of braces of a template contains a name that a template may use.
pub(super) fn is_template(template: &str) -> bool {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        match after.split_once('}') {
            Some((name, tail)) if NAMES.contains(&name) && !before.contains('}') => rest = tail,
            _ => return false,
        }
    }
    !rest.contains('}')
}
