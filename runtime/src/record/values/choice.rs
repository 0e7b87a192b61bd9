//! Values that tell "cleared" from "not given".

use crate::record::{Read, ReadError, Reader, Value, View};

/// A value that may be null, where null is something else than leaving the field out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable<T> {
    /// JSON null.
    #[default]
    Null,
    /// A value.
    Value(T),
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> Nullable<T> {
    /// The value, unless it is null.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T: Value> Value for Nullable<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        self.value().map_or(View::Null, Value::view)
    }
}

impl<T: Read> Read for Nullable<T> {
    #[inline]
    fn blank() -> Self {
        Self::Null
    }

    #[inline]
    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        *self = T::read_new(input)?.map_or(Self::Null, Self::Value);
        Ok(())
    }

    #[inline]
    fn read_new(input: &mut Reader<'_>) -> Result<Option<Self>, ReadError> {
        if input.null()? {
            return Ok(Some(Self::Null));
        }
        Ok(T::read_new(input)?.map(Self::Value))
    }
}

/// A value that the empty string clears, where that is something else than leaving the field out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clearable<T> {
    /// The empty string.
    #[default]
    Clear,
    /// A value.
    Set(T),
}

impl<T> From<T> for Clearable<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T> Clearable<T> {
    /// The value, unless it is cleared.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Clear => None,
            Self::Set(value) => Some(value),
        }
    }
}

impl<T: Value> Value for Clearable<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        self.value().map_or(View::Text(""), Value::view)
    }
}

impl<T: Read> Read for Clearable<T> {
    #[inline]
    fn blank() -> Self {
        Self::Clear
    }

    #[inline]
    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        if let Some(value) = Self::read_new(input)? {
            *self = value;
        }
        Ok(())
    }

    #[inline]
    fn read_new(input: &mut Reader<'_>) -> Result<Option<Self>, ReadError> {
        if input.empty_text() {
            return Ok(Some(Self::Clear));
        }
        Ok(T::read_new(input)?.map(Self::Set))
    }
}
