//! Words (being written on another branch).
#![allow(missing_docs)]
use zairyu_law::{
    chronicle::Chronicle,
    life::Life,
    outlook::Judgment,
    time::{Day, OfficeDays},
    why::Reasons,
};
#[derive(Clone, Copy)]
pub enum Lang {
    En,
    Ja,
}
#[derive(Clone, Copy)]
pub struct Look {
    pub width: usize,
    pub colour: bool,
}
pub fn judgment(j: &Judgment, _: &Life, _: Lang, _: Look, _: bool) -> String {
    serde_json::to_string_pretty(j).unwrap_or_default()
}
pub fn chronicle(c: &[Chronicle], _: &Reasons, _: &Life, _: Day, _: Lang, _: Look) -> String {
    format!("{c:#?}")
}
pub fn chronicle_svg(_: &[Chronicle], _: &Life, _: Day, _: Lang) -> String {
    String::new()
}
pub fn calendar(_: i32, _: &OfficeDays<'_>, _: Lang, _: Look) -> String {
    String::new()
}
