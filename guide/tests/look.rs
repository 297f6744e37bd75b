//! prints
mod common;
use zairyu_guide::*;
#[test]
fn show() {
    let j = common::seoul();
    let life = common::seoul_life();
    for lang in [Lang::En, Lang::Ja] {
        for (w, why) in [(100, false), (80, true), (50, false)] {
            println!("{}\n{}\n", "=".repeat(w), judgment(&j, &life, lang, common::look(w), why));
        }
    }
}
