//! Values that hold others: options, lists and maps.
//!
//! These are compiled for every type they hold, so they do as little as possible themselves.

use std::collections::BTreeMap;

use crate::record::{List, Map, Read, ReadError, Reader, Value, View};

impl<T: Value> Value for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Value::view)
    }
}

impl<T: Read> Read for Option<T> {
    #[inline]
    fn blank() -> Self {
        None
    }

    #[inline]
    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        T::read_option(self, input)
    }

    #[inline]
    fn clear(&mut self) {
        *self = None;
    }

    #[inline]
    fn is_blank(&self) -> bool {
        self.is_none()
    }

    /// What a list of options is good for is that null keeps its place.
    #[inline]
    fn read_new(input: &mut Reader<'_>) -> Result<Option<Self>, ReadError> {
        T::read_new(input).map(Some)
    }
}

impl<T: Value> List for Vec<T> {
    #[inline]
    fn len(&self) -> usize {
        self.len()
    }

    #[inline]
    fn at(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::Absent, Value::view)
    }
}

impl<T: Value> Value for Vec<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

/// Elements that are null are left out, unless null means something to their type.
impl<T: Read> Read for Vec<T> {
    #[inline]
    fn blank() -> Self {
        Self::new()
    }

    #[inline]
    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        self.clear();
        if input.stands_for_no_list() {
            return Ok(());
        }
        input.list(&mut |input| {
            input.take_room(size_of::<T>())?;
            if let Some(value) = T::read_new(input)? {
                self.push(value);
            }
            Ok(())
        })
    }
}

/// What maps have as their keys: texts, and enumerations of texts.
pub trait MapKey: Ord + AsRef<str> + for<'k> From<&'k str> + Send + Sync {}

impl<K: Ord + AsRef<str> + for<'k> From<&'k str> + Send + Sync> MapKey for K {}

impl<K: MapKey, T: Value> Map for BTreeMap<K, T> {
    #[inline]
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>)) {
        for (key, value) in self {
            visit(key.as_ref(), value.view());
        }
    }
}

impl<K: MapKey, T: Value> Value for BTreeMap<K, T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

/// Entries that are null are left out, unless null means something to their type.
impl<K: MapKey, T: Read> Read for BTreeMap<K, T> {
    #[inline]
    fn blank() -> Self {
        Self::new()
    }

    #[inline]
    fn read(&mut self, input: &mut Reader<'_>) -> Result<(), ReadError> {
        self.clear();
        if input.stands_for_no_object() {
            return Ok(());
        }
        input.object(&mut |input, key| {
            input.take_room(size_of::<(K, T)>())?;
            match T::read_new(input)? {
                Some(value) => self.insert(key.into(), value),
                None => self.remove(&K::from(key)),
            };
            Ok(())
        })
    }
}
