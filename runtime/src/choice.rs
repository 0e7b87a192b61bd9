//! Enums of documented values.

/// An enum whose variants stand for documented texts on the wire; any other text is kept as `Unknown`.
///
/// ```
/// feishu_api_runtime::text_enum! {
///     /// How a task is doing.
///     pub enum TaskStatus {
///         /// It is open.
///         Todo = "todo",
///         /// It is completed.
///         Done = "done",
///     }
/// }
///
/// assert_eq!(TaskStatus::Done.as_str(), "done");
/// assert_eq!(TaskStatus::from("todo"), TaskStatus::Todo);
/// assert_eq!(TaskStatus::from("lost").to_string(), "lost");
/// ```
#[macro_export]
macro_rules! text_enum {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $wire:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        $visibility enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that is not documented, as it stands on the wire.
            Unknown(::std::string::String),
        }

        impl $name {
            /// The value on the wire.
            #[inline]
            $visibility fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown(::std::string::String::from(text)),
                }
            }
        }

        impl $crate::Value for $name {
            #[inline]
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Text(self.as_str())
            }
        }

        impl $crate::Read for $name {
            #[inline]
            fn blank() -> Self {
                Self::Unknown(::std::string::String::new())
            }

            #[inline]
            fn read(
                &mut self,
                input: &mut $crate::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::ReadError> {
                *self = Self::from(&*input.text()?);
                Ok(())
            }
        }

        /// The value on the wire.
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }
    };
}

/// Makes a [`text_enum!`] one that maps can have as their keys, in the order of their texts.
#[macro_export]
macro_rules! map_key {
    ($name:ident) => {
        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(self.cmp(other))
            }
        }

        impl ::core::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }
    };
}

/// An enum whose variants stand for documented numbers on the wire; any other number is kept as
/// `Unknown`.
///
/// ```
/// feishu_api_runtime::int_enum! {
///     /// How urgent a ticket is.
///     pub enum Priority {
///         /// Not urgent.
///         Low = 1,
///         /// Urgent.
///         High = 2,
///     }
/// }
///
/// assert_eq!(Priority::High.number(), 2);
/// assert_eq!(Priority::from(1), Priority::Low);
/// assert_eq!(Priority::from(7).to_string(), "7");
/// ```
#[macro_export]
macro_rules! int_enum {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $wire:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        $visibility enum $name {
            $($(#[$variant_meta])* $variant,)*
            /// A value that is not documented, as it stands on the wire.
            Unknown(i64),
        }

        impl $name {
            /// The value on the wire.
            #[inline]
            $visibility fn number(self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(number) => number,
                }
            }
        }

        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown(number),
                }
            }
        }

        impl $crate::Value for $name {
            #[inline]
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Int(self.number())
            }
        }

        impl $crate::Read for $name {
            #[inline]
            fn blank() -> Self {
                Self::Unknown(0)
            }

            #[inline]
            fn read(
                &mut self,
                input: &mut $crate::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::ReadError> {
                *self = Self::from(input.int()?);
                Ok(())
            }
        }

        /// The value on the wire.
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.number(), f)
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::num::ParseIntError;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                text.parse().map(i64::into)
            }
        }
    };
}

/// The fields of an object that an update mask may name.
///
/// ```
/// feishu_api_runtime::mask_enum! {
///     /// A field of `section` that the mask can name.
///     pub enum PatchSectionField {
///         Name = "name",
///         InsertBefore = "insert_before",
///     }
/// }
///
/// assert_eq!(PatchSectionField::InsertBefore.as_str(), "insert_before");
/// ```
#[macro_export]
macro_rules! mask_enum {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident { $($variant:ident = $wire:literal,)* }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        $visibility enum $name {
            $(#[doc = concat!("`` ", $wire, " ``")] $variant,)*
        }

        impl $name {
            /// The field's name on the wire.
            #[inline]
            $visibility fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $wire,)*
                }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::record::to_json;

    text_enum! {
        /// A text.
        pub(crate) enum Word {
            /// One.
            Yes = "yes",
            /// Another.
            Quoted = "a \"b\"",
        }
    }

    int_enum! {
        /// A number.
        pub(crate) enum Level {
            /// Below.
            Below = -1,
            /// Above.
            Above = 1_000,
        }
    }

    #[test]
    fn texts_go_both_ways() {
        for (value, text) in
            [(Word::Yes, "yes"), (Word::Quoted, "a \"b\""), (Word::Unknown("x".into()), "x")]
        {
            assert_eq!((value.as_str(), value.to_string()), (text, text.to_owned()));
            assert_eq!((Word::from(text), text.parse()), (value.clone(), Ok(value)));
        }
        assert_eq!(to_json(&Word::Quoted), r#""a \"b\"""#);
        assert_eq!(format!("{:>5}", Word::Yes), "  yes");
    }

    map_key! { Word }

    #[test]
    fn maps_have_enums_as_their_keys() {
        let text = r#"{"other":2,"yes":1}"#;
        let map: crate::Map<i64, Word> = crate::from_json(text).unwrap();
        assert_eq!(map.get(&Word::Yes), Some(&1));
        assert_eq!(map.get(&Word::Unknown("other".into())), Some(&2));
        assert_eq!(to_json(&map), text);
    }

    #[test]
    fn numbers_go_both_ways() {
        for (value, number) in [(Level::Below, -1), (Level::Above, 1000), (Level::Unknown(7), 7)] {
            assert_eq!((value.number(), Level::from(number)), (number, value));
            assert_eq!(value.to_string().parse(), Ok(value));
        }
        assert!("x".parse::<Level>().is_err());
        assert_eq!(to_json(&Level::Above), "1000");
    }
}
