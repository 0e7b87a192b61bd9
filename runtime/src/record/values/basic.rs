//! Values without parts, and any JSON.

use std::borrow::Cow;

use serde_json::Value as Json;

use crate::record::{Read, ReadError, Reader, Value, View};

impl Value for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Value for &str {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Read for String {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = input.text()?.into_owned();
        Ok(())
    }

    fn read_new(input: &mut Reader<'_>) -> Result<Option<Self>, ReadError> {
        Ok(input.text_or_null()?.map(Cow::into_owned))
    }
}

impl Value for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Read for bool {
    fn blank() -> Self {
        false
    }

    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = Self::read_new(input)?.unwrap_or_default();
        Ok(())
    }

    fn read_new(input: &mut Reader<'_>) -> Result<Option<Self>, ReadError> {
        read_unless_empty(input, Reader::bool)
    }
}

impl Value for i64 {
    fn view(&self) -> View<'_> {
        View::Int(*self)
    }
}

impl Read for i64 {
    fn blank() -> Self {
        0
    }

    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = Self::read_new(input)?.unwrap_or_default();
        Ok(())
    }

    fn read_new(input: &mut Reader<'_>) -> Result<Option<Self>, ReadError> {
        read_unless_empty(input, Reader::int)
    }
}

impl Value for f64 {
    fn view(&self) -> View<'_> {
        View::Float(*self)
    }
}

impl Read for f64 {
    fn blank() -> Self {
        0.0
    }

    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = Self::read_new(input)?.unwrap_or_default();
        Ok(())
    }

    fn read_new(input: &mut Reader<'_>) -> Result<Option<Self>, ReadError> {
        read_unless_empty(input, Reader::float)
    }
}

/// Numbers and booleans have one more way of saying nothing: the empty string.
pub(super) fn read_unless_empty<'a, T>(
    input: &mut Reader<'a>,
    read: impl FnOnce(&mut Reader<'a>) -> Result<T, ReadError>,
) -> Result<Option<T>, ReadError> {
    if input.null()? || input.empty_text() { Ok(None) } else { read(input).map(Some) }
}

impl Value for Json {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl Read for Json {
    fn blank() -> Self {
        Self::Null
    }

    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = input.json()?;
        Ok(())
    }

    /// Null is a value here like any other; in a list it must keep its place.
    fn read_new(input: &mut Reader<'_>) -> Result<Option<Self>, ReadError> {
        input.json().map(Some)
    }
}
