//! The JSON Schema of a life file, made from the vocabulary.
//!
//! It is closed as the reader is. What it cannot say (that a day exists, that an id names
//! somebody) only the reader tells.

use super::model::Kind;
use super::vocabulary::{self, Described, FORMAT, Takes};
use crate::words::Word;
use serde_json::{Map, Value, json};

/// The JSON Schema (2020-12) of a life in JSON.
///
/// ```
/// let schema = zairyu_law::life::schema();
/// assert_eq!(schema["$id"], "zairyu.life/1");
/// ```
pub fn schema() -> Value {
    let kinds: Vec<Value> = Kind::ALL
        .iter()
        .map(|&kind| {
            let mut fields = vocabulary::every_event();
            fields.extend(vocabulary::event(kind));
            let mut event = object(&fields, vocabulary::says(kind));
            if let Some(what) = event.pointer_mut("/properties/what") {
                *what = json!({ "const": kind.word(), "description": vocabulary::says(kind) });
            }
            if let Some(event) = event.as_object_mut() {
                event.insert("title".to_owned(), kind.word().into());
            }
            event
        })
        .collect();
    let mut schema = object(&vocabulary::file(), "People and what happened to them.");
    let head = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": FORMAT,
        "title": FORMAT,
        "$defs": {
            "text": { "type": "string", "pattern": "\\S" },
            "id": { "type": "string", "pattern": "\\S", "not": { "const": "unknown" } },
            "ids": one_or_list(&json!({ "$ref": "#/$defs/id" })),
            "provision": {
                "description": "A reference to a provision.",
                "type": "string",
                "pattern": format!("^\\s*({}) +[1-9][0-9]{{0,4}}(-[1-9][0-9]{{0,2}})?(\\([0-9]{{1,3}}\\))?(\\([ivx]+\\)(\\([a-g]\\))?)?\\s*$", statutes()),
                "examples": ["SPR 13(1)", "SPR 9(ii)", "RBB 30-46"],
            },
            "day": {
                "description": "One day: 2026-11-03, or in an era, 令和8年11月3日 or R8.11.3.",
                "type": "string",
                "pattern": format!("^\\s*({DAY}|{ERA})\\s*$"),
                "examples": ["2026-11-03", "令和8年11月3日", "R8.11.3"],
            },
            "when": {
                "description": "A day as somebody knows it: a day, a month (2026-10), a year (1920), or a range of these with both ends (2026-10-01/2026-10-09).",
                "anyOf": [
                    { "type": "string", "pattern": format!("^\\s*({SIDE})(\\s*/\\s*({SIDE}))?\\s*$") },
                    { "type": "integer", "minimum": 1, "maximum": 9999 },
                ],
                "examples": ["2026-11-03", "2026-10", "1920", "2026-10-01/2026-10-09", "R8.11.3"],
            },
            "stretch": {
                "description": "A stretch of residence from its first day to its last; nothing after the slash: it still lasts. As a list of two, each end may be a range.",
                "anyOf": [
                    { "type": "string", "pattern": format!("^\\s*({SIDE}|unknown)\\s*/\\s*({SIDE}|unknown)?\\s*$") },
                    { "type": "array", "items": or_unknown(&json!({ "$ref": "#/$defs/when" })), "minItems": 1, "maxItems": 2 },
                ],
            },
            "person": object(&vocabulary::person(), "A person."),
            "municipality": object(&vocabulary::municipality(), "A municipality."),
            "event": { "description": "Something that happened on a day.", "oneOf": kinds },
        },
    });
    if let (Some(schema), Value::Object(head)) = (schema.as_object_mut(), head) {
        schema.extend(head);
    }
    schema
}

const DAY: &str = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
/// An era's name, letter or sign, and what follows; the reader knows which days there are.
const ERA: &str = "[明大昭平令㍾㍽㍼㍻㋿MTSHRmtshrＭＴＳＨＲｍｔｓｈｒ][^/]*";
const SIDE: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|[明大昭平令㍾㍽㍼㍻㋿MTSHRmtshrＭＴＳＨＲｍｔｓｈｒ][^\\-].*";

fn statutes() -> String {
    let names: Vec<&str> = crate::provision::Statute::ALL.iter().map(|statute| statute.word()).collect();
    names.join("|")
}

fn object(fields: &[Described], says: &str) -> Value {
    let properties: Map<String, Value> = fields.iter().map(|field| (field.name.to_owned(), property(field))).collect();
    let required: Vec<&str> = fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    let mut object = json!({
        "type": "object",
        "description": says,
        "properties": properties,
        "additionalProperties": false,
    });
    if let (Some(object), false) = (object.as_object_mut(), required.is_empty()) {
        object.insert("required".to_owned(), required.into());
    }
    object
}

fn property(field: &Described) -> Value {
    let value = value(&field.takes, field.required);
    let mut property = if field.may_be_unknown { or_unknown(&value) } else { value };
    if let Some(property) = property.as_object_mut() {
        let says = match field.default {
            "" => field.says.to_owned(),
            default => format!("{} Default: {default}.", field.says),
        };
        property.insert("description".to_owned(), says.into());
    }
    property
}

fn or_unknown(value: &Value) -> Value {
    json!({ "anyOf": [value, { "const": "unknown" }] })
}

fn one_or_list(value: &Value) -> Value {
    json!({ "anyOf": [value, { "type": "array", "items": value }] })
}

fn value(takes: &Takes, required: bool) -> Value {
    match takes {
        Takes::Format => json!({ "const": FORMAT }),
        Takes::Day => json!({ "$ref": "#/$defs/day" }),
        Takes::Days => one_or_list(&json!({ "$ref": "#/$defs/day" })),
        Takes::When => json!({ "$ref": "#/$defs/when" }),
        Takes::WhenOrUnknown => or_unknown(&json!({ "$ref": "#/$defs/when" })),
        Takes::Truth => json!({ "type": "boolean" }),
        Takes::Word(words) => json!({ "enum": words }),
        Takes::Words(words) => {
            let mut several = json!({ "type": "array", "items": { "enum": words } });
            if let (Some(several), true) = (several.as_object_mut(), required) {
                several.insert("minItems".to_owned(), 1.into());
            }
            json!({ "anyOf": [{ "enum": words }, several] })
        }
        Takes::Person => json!({ "$ref": "#/$defs/id" }),
        Takes::Persons => json!({ "$ref": "#/$defs/ids" }),
        Takes::Municipality => json!({ "type": "string", "pattern": "\\S", "not": { "const": "none" } }),
        Takes::MunicipalityOrNone | Takes::Text => json!({ "$ref": "#/$defs/text" }),
        Takes::Provision => json!({ "$ref": "#/$defs/provision" }),
        Takes::Resided => {
            let stretch = json!({ "$ref": "#/$defs/stretch" });
            json!({ "anyOf": [{ "const": "since-birth" }, { "type": "string", "$ref": "#/$defs/stretch" }, { "type": "array", "items": stretch }] })
        }
        Takes::LostNationality => {
            json!({ "anyOf": [{ "const": "SPR 2(1)" }, { "const": "never" }, { "$ref": "#/$defs/when" }] })
        }
        Takes::StayPeriod => json!({
            "type": "string",
            "pattern": "^(indefinite|P([0-9]+Y([0-9]+M)?([0-9]+D)?|[0-9]+M([0-9]+D)?|[0-9]+D))$",
            "examples": ["indefinite", "P1Y", "P90D"],
        }),
        Takes::Term => json!({
            "type": "string",
            "pattern": "^(life|P([0-9]+Y([0-9]+M)?([0-9]+D)?|[0-9]+M([0-9]+D)?|[0-9]+D))$",
            "examples": ["life", "P3Y6M"],
        }),
        Takes::PersonTable => json!({
            "type": "object",
            "minProperties": 1,
            "propertyNames": { "$ref": "#/$defs/id" },
            "additionalProperties": { "$ref": "#/$defs/person" },
        }),
        Takes::MunicipalityTable => json!({
            "type": "object",
            "propertyNames": { "pattern": "\\S", "not": { "enum": ["none", "unknown"] } },
            "additionalProperties": { "$ref": "#/$defs/municipality" },
        }),
        Takes::EventList => json!({ "type": "array", "items": { "$ref": "#/$defs/event" } }),
        Takes::Fields => json!({ "type": "object" }),
    }
}
