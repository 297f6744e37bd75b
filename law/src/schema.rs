//! The JSON Schemas of the answers: `zairyu.judgment/1` and `zairyu.chronicle/1`.
//!
//! They are made from the types that are written, so that they cannot say something else.

use crate::judgment::{
    AgentSaid, CancellationSaid, ClassSaid, DeportationSaid, DocumentSaid, DutySaid, FilingSaid, LandingSaid,
    LeaveSaid, NoneSaid, PenaltySaid, PermitSaid, ReEntrySaid, StandingSaid, StaySaid, StepToDo, Today, Warning,
};
use crate::outlook::{CHRONICLE_FORMAT, Question, Witness};
use crate::provision::{Known, Provision, Statute};
use crate::time::{Day, FirstDay, Period};
use crate::why::Step;
use crate::words::Word;
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date", "description": "A Tokyo day." })
    }
}

impl JsonSchema for Period {
    fn schema_name() -> Cow<'static, str> {
        "Period".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^P[0-9]+[DWMY]$", "description": "A period, as in ISO 8601." })
    }
}

impl JsonSchema for FirstDay {
    fn schema_name() -> Cow<'static, str> {
        "FirstDay".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "boolean", "description": "Whether the day counted from is itself day 1." })
    }
}

impl JsonSchema for Provision {
    fn schema_name() -> Cow<'static, str> {
        "Provision".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let statutes: Vec<&str> = Statute::ALL.iter().map(|&s| s.word()).collect();
        let pattern =
            format!("^({}) [0-9]+(-[0-9]+){{0,2}}(\\([0-9]+\\))?(\\([ivx]+\\)(\\([a-g]\\))?)?$", statutes.join("|"));
        json_schema!({ "type": "string", "pattern": pattern, "description": "A provision, such as SPR 13(1)." })
    }
}

/// The JSON Schema (2020-12) of a judgment.
///
/// ```
/// assert_eq!(zairyu_law::schema::judgment()["$id"], "zairyu.judgment/1");
/// ```
pub fn judgment() -> Value {
    let mut generator = generator();
    let today = subschema::<Today>(&mut generator);
    let day = subschema::<Day>(&mut generator);
    let mut properties = parts(&mut generator, false);
    properties.insert("format".to_owned(), json!({ "const": crate::judgment::FORMAT }));
    properties.insert("on".to_owned(), day.clone());
    properties.insert("book".to_owned(), day);
    properties.insert("today".to_owned(), today);
    let landing = stated::<LandingSaid>(&mut generator, false);
    properties.insert("landing".to_owned(), landing);
    let leave = stated::<LeaveSaid>(&mut generator, false);
    properties.insert("leave".to_owned(), leave);
    let steps = stated::<StepToDo>(&mut generator, false);
    properties.insert("steps".to_owned(), steps);
    // Only where they were asked for.
    // Lists that few lives fill are left out where they are empty.
    let cancellation = stated::<CancellationSaid>(&mut generator, false);
    properties.insert("cancellation".to_owned(), cancellation);
    let agents = stated::<AgentSaid>(&mut generator, false);
    properties.insert("agents".to_owned(), agents);
    let optional = ["what_if", "planned", "cancellation", "agents"];
    let what_if = subschema::<Vec<crate::what_if::WhatIf>>(&mut generator);
    properties.insert("what_if".to_owned(), what_if);
    let planned = subschema::<Vec<crate::what_if::IfPlanned>>(&mut generator);
    properties.insert("planned".to_owned(), planned);
    whole(crate::judgment::FORMAT, "What the law says on one day.", properties, &optional, generator)
}

/// The JSON Schema (2020-12) of a chronicle.
pub fn chronicle() -> Value {
    let mut generator = generator();
    let day = subschema::<Day>(&mut generator);
    let mut properties = parts(&mut generator, true);
    properties.insert("format".to_owned(), json!({ "const": CHRONICLE_FORMAT }));
    properties.insert("book".to_owned(), day.clone());
    properties.insert("until".to_owned(), day);
    whole(CHRONICLE_FORMAT, "Everything the law makes of a life, up to a day.", properties, &[], generator)
}

/// The JSON Schema (2020-12) of a receipt.
pub fn receipt() -> Value {
    let mut generator = generator();
    let day = subschema::<Day>(&mut generator);
    let row = json!({
        "type": "object",
        "description": "One version of one table of the statute book.",
        "required": ["table", "from", "numbers", "known", "see"],
        "properties": {
            "table": { "type": "string" },
            "from": day.clone(),
            "numbers": { "type": "object", "additionalProperties": { "type": "integer" } },
            "known": subschema::<Known>(&mut generator),
            "see": { "type": "array", "items": { "type": "string" } },
        },
        "additionalProperties": false,
    });
    let hash = json!({ "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "SHA-256." });
    let parts: Vec<&str> = crate::receipt::Part::ALL.iter().map(|part| part.word()).collect();
    let hashes: Map<String, Value> = parts.iter().map(|part| ((*part).to_owned(), hash.clone())).collect();
    let mut properties = Map::new();
    properties.insert("format".to_owned(), json!({ "const": crate::receipt::FORMAT }));
    properties.insert(
        "made_by".to_owned(),
        json!({ "type": "object", "required": ["name", "version"], "properties": { "name": { "type": "string" }, "version": { "type": "string" } } }),
    );
    properties.insert("on".to_owned(), day.clone());
    properties.insert("frozen".to_owned(), day);
    properties
        .insert("facts".to_owned(), json!({ "type": "string", "description": "A life, zairyu.life/1, as TOML." }));
    properties.insert("book".to_owned(), json!({ "type": "array", "items": row }));
    properties.insert("steps".to_owned(), json!({ "type": "array", "items": subschema::<Step>(&mut generator) }));
    properties.insert(
        "answer".to_owned(),
        json!({ "type": "object", "description": "A judgment, zairyu.judgment/1, without its reasons." }),
    );
    properties.insert(
        "hashes".to_owned(),
        json!({ "type": "object", "required": parts, "properties": hashes, "additionalProperties": false }),
    );
    let says = "What was decided, from what, with hashes of each part.";
    whole(crate::receipt::FORMAT, says, properties, &[], generator)
}

fn generator() -> SchemaGenerator {
    SchemaSettings::draft2020_12().for_serialize().into_generator()
}

fn subschema<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    generator.subschema_for::<T>().to_value()
}

/// The arrays that judgments and chronicles share.
fn parts(generator: &mut SchemaGenerator, stretched: bool) -> Map<String, Value> {
    let mut parts = Map::new();
    let mut part = |name: &str, schema: Value| parts.insert(name.to_owned(), schema);
    part("classification", stated::<ClassSaid>(generator, stretched));
    part("standing", stated::<StandingSaid>(generator, stretched));
    part("documents", stated::<DocumentSaid>(generator, stretched));
    part("duties", stated::<DutySaid>(generator, stretched));
    part("rights", stated::<DutySaid>(generator, stretched));
    part("none", stated::<NoneSaid>(generator, stretched));
    part("filings", stated::<FilingSaid>(generator, stretched));
    part("penalties", stated::<PenaltySaid>(generator, stretched));
    part("stay", stated::<StaySaid>(generator, stretched));
    part("re_entry", stated::<ReEntrySaid>(generator, stretched));
    part("permits", stated::<PermitSaid>(generator, stretched));
    part("deportation", stated::<DeportationSaid>(generator, stretched));
    part("warnings", json!({ "type": "array", "items": subschema::<Warning>(generator) }));
    part("questions", json!({ "type": "array", "items": subschema::<Question>(generator) }));
    part("reasons", json!({ "type": "array", "items": subschema::<Step>(generator) }));
    part("subjects", json!({ "type": "array", "items": { "type": "string" } }));
    part("whole", json!({ "type": "boolean", "description": "Whether every completion was read." }));
    parts
}

/// An array of objects over all completions: a field on which they differ is `depends`, with
/// its values in `among`.
fn stated<T: JsonSchema>(generator: &mut SchemaGenerator, stretched: bool) -> Value {
    let mut object = T::json_schema(generator).to_value();
    if let Some(properties) = object.pointer_mut("/properties").and_then(Value::as_object_mut) {
        for schema in properties.values_mut() {
            *schema = json!({ "anyOf": [schema.take(), { "const": "depends" }] });
        }
        let witness = subschema::<Witness>(generator);
        let more = json!({
            "certainty": { "enum": ["sure", "possible"] },
            "among": { "type": "object", "additionalProperties": { "type": "array" } },
            "depends_on": { "type": "array", "items": { "type": "string" } },
            "witnesses": { "type": "array", "items": witness },
        });
        properties.extend(more.as_object().cloned().unwrap_or_default());
        if stretched {
            let day = json!({ "type": ["string", "null"], "format": "date" });
            let ends = json!({ "enum": ["during", "end_of", null] });
            properties.insert("from".to_owned(), day.clone());
            properties.insert("to".to_owned(), day);
            properties.insert("ends".to_owned(), ends);
        }
    }
    if let Some(required) = object.pointer_mut("/required").and_then(Value::as_array_mut) {
        required.push(json!("certainty"));
    }
    if let Some(object) = object.as_object_mut() {
        object.insert("additionalProperties".to_owned(), json!(false));
    }
    json!({ "type": "array", "items": object })
}

fn whole(
    id: &str,
    description: &str,
    properties: Map<String, Value>,
    optional: &[&str],
    mut generator: SchemaGenerator,
) -> Value {
    let required: Vec<&String> = properties.keys().filter(|name| !optional.contains(&name.as_str())).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": id,
        "title": id,
        "description": description,
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": false,
        "$defs": generator.take_definitions(true),
    })
}
