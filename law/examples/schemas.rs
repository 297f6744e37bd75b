//! Prints the JSON Schema of one format: `cargo run -p zairyu-law --features schema --example
//! schemas judgment`.

use std::io::Write;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let schema = match std::env::args().nth(1).as_deref() {
        Some("life") => zairyu_law::life::schema(),
        Some("chronicle") => zairyu_law::schema::chronicle(),
        Some("judgment") => zairyu_law::schema::judgment(),
        Some("receipt") => zairyu_law::schema::receipt(),
        _ => return Err("name a format: life, chronicle, judgment or receipt".into()),
    };
    writeln!(std::io::stdout(), "{schema:#}")?;
    Ok(())
}
