//! schema
#![allow(missing_docs)]
pub fn judgment() -> serde_json::Value {
    serde_json::Value::Null
}
pub fn chronicle() -> serde_json::Value {
    serde_json::Value::Null
}
