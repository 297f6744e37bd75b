//! A few words to point into a judgment.
//!
//! `duties[SPR-13-1@landed-2026-11-20].due.surely` walks by field. `[key]` takes the one object
//! of a list that has `key` for its id, person, event, provision or other name; `[a/b]` the one
//! that has both. `[*]` goes on with every object of a list. `count(p)` counts what is there,
//! `absent(p)` says whether nothing is.

use serde_json::Value;

/// The fields an object is known by.
const NAMES: [&str; 20] = [
    "id",
    "of",
    "who",
    "filing",
    "departure",
    "for",
    "at",
    "do",
    "provision",
    "ref",
    "paper",
    "as",
    "see",
    "fact",
    "document",
    "procedure",
    "is",
    "item",
    "permit",
    "warning",
];

/// What stands at `path`, as text: a list joined by commas, an object as JSON.
pub(crate) fn text(judgment: &Value, path: &str) -> String {
    let inside = |name: &str| path.strip_prefix(name).and_then(|rest| rest.strip_suffix(')'));
    if let Some(path) = inside("count(") {
        let found = all(judgment, path);
        let counted = match found.as_slice() {
            [Value::Array(list)] => list.len(),
            found => found.len(),
        };
        return counted.to_string();
    }
    if let Some(path) = inside("absent(") {
        return all(judgment, path).is_empty().to_string();
    }
    match all(judgment, path).as_slice() {
        [] if path.contains("[*]") => String::new(),
        [] => "nothing".to_owned(),
        [one] => written(one),
        several if path.contains("[*]") => several.iter().map(|v| written(v)).collect::<Vec<_>>().join(", "),
        several => format!("{} things", several.len()),
    }
}

fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(written).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// Everything that stands at `path`.
fn all<'v>(judgment: &'v Value, path: &str) -> Vec<&'v Value> {
    let mut found = vec![judgment];
    for segment in segments(path) {
        let (field, keys) = segment.split_once('[').unwrap_or((segment, ""));
        found = found.into_iter().filter_map(|v| v.get(field)).collect();
        for key in keys.split(']').map(|k| k.trim_start_matches('[')).filter(|k| !k.is_empty()) {
            found = found
                .into_iter()
                .filter_map(Value::as_array)
                .flatten()
                .filter(|v| key == "*" || key.split('/').all(|k| is_named(v, k)))
                .collect();
        }
    }
    found
}

/// The fields of a path; points inside brackets belong to a key.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    let mut deep = 0;
    path.split(move |c| {
        deep += i32::from(c == '[') - i32::from(c == ']');
        c == '.' && deep == 0
    })
}

fn is_named(value: &Value, key: &str) -> bool {
    let is = |v: Option<&Value>| v.and_then(Value::as_str) == Some(key);
    value.as_str() == Some(key)
        || NAMES.iter().any(|&name| {
            let field = value.get(name);
            is(field) || is(field.and_then(|f| f.get("ref")))
        })
}

#[test]
fn paths_point_where_they_say() {
    let judgment = serde_json::json!({
        "duties": [
            { "id": "a@b.c", "of": "me", "due": { "surely": "2026-12-04" }, "by": [{ "who": "me" }, { "who": "aya" }] },
            { "id": "a@b.c", "of": "aya", "provision": { "ref": "SPR 13(1)" }, "papers": [], "fee_yen": 0 },
        ],
    });
    for (path, says) in [
        ("duties[me].due.surely", "2026-12-04"),
        ("duties[aya/a@b.c].fee_yen", "0"),
        ("duties[SPR 13(1)].of", "aya"),
        ("duties[a@b.c].of", "2 things"),
        ("duties[me].by[*].who", "me, aya"),
        ("duties[nobody].of", "nothing"),
        ("count(duties)", "2"),
        ("count(duties[aya])", "1"),
        ("count(duties[aya].papers)", "0"),
        ("absent(duties[nobody])", "true"),
        ("absent(duties[me])", "false"),
        ("rights[*].of", ""),
    ] {
        assert_eq!(text(&judgment, path), says, "{path}");
    }
}
