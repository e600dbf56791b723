//! The guide: what to know beyond single functions, page by page. Every example runs in the tests.

#[doc = include_str!("guide/dates.md")]
pub mod dates {}

#[doc = include_str!("guide/unknown.md")]
pub mod unknown {}

#[doc = include_str!("guide/rulebooks.md")]
pub mod rulebooks {}

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/operations.md")]
pub mod operations {}
