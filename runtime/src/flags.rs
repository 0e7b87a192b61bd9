//! Sets of documented flags.

use std::fmt;

/// A set of flags that travels as the sum of their numbers; what is not documented is kept.
///
/// ```
/// feishu_api_runtime::flags! {
///     /// What a member may do.
///     pub enum Rights {
///         /// See it.
///         READ = 1,
///         /// Change it.
///         WRITE = 2,
///     }
/// }
///
/// let rights = Rights::READ | Rights::WRITE;
/// assert!(rights.contains(Rights::READ));
/// assert_eq!(rights.iter().collect::<Vec<_>>(), [Rights::READ, Rights::WRITE]);
/// assert_eq!(format!("{:?}", Rights::from(6)), "WRITE | 4");
/// assert_eq!(rights.bits(), 3);
/// ```
#[macro_export]
macro_rules! flags {
    (
        $(#[$meta:meta])*
        $visibility:vis enum $name:ident {
            $($(#[$flag_meta:meta])* $flag:ident = $bits:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        $visibility struct $name(i64);

        impl $name {
            $($(#[$flag_meta])* $visibility const $flag: Self = Self($bits);)*

            const FLAGS: &'static [(&'static str, i64)] = &[$((stringify!($flag), $bits)),*];

            /// The number on the wire.
            #[inline]
            $visibility const fn bits(self) -> i64 {
                self.0
            }

            /// Whether no flag is set.
            #[inline]
            $visibility const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// Whether all flags of another set are set.
            #[inline]
            $visibility const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// The flags that are set; what is not documented comes last, as one.
            $visibility fn iter(self) -> impl ::core::iter::Iterator<Item = Self> {
                $crate::record::Flags::new(self.0, Self::FLAGS).map(|(_, bits)| Self(bits))
            }
        }

        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(bits: i64) -> Self {
                Self(bits)
            }
        }

        impl ::core::ops::BitOr for $name {
            type Output = Self;

            #[inline]
            fn bitor(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }
        }

        impl $crate::Value for $name {
            #[inline]
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Int(self.0)
            }
        }

        impl $crate::Read for $name {
            #[inline]
            fn blank() -> Self {
                Self(0)
            }

            #[inline]
            fn read(
                &mut self,
                input: &mut $crate::Reader<'_>,
            ) -> ::core::result::Result<(), $crate::ReadError> {
                *self = Self(input.int()?);
                Ok(())
            }
        }

        /// The names of the flags.
        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&$crate::record::Flags::new(self.0, Self::FLAGS), f)
            }
        }

        /// The number on the wire.
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }
    };
}

/// The flags of a number, each with its name; what is left of it comes last, without one.
#[derive(Clone)]
pub struct Flags {
    bits: i64,
    rest: i64,
    known: std::slice::Iter<'static, (&'static str, i64)>,
}

impl Flags {
    /// The flags among those that are known.
    pub fn new(bits: i64, known: &'static [(&'static str, i64)]) -> Self {
        Self { bits, rest: bits, known: known.iter() }
    }
}

impl Iterator for Flags {
    type Item = (Option<&'static str>, i64);

    fn next(&mut self) -> Option<Self::Item> {
        let bits = self.bits;
        if let Some((name, flag)) = self.known.find(|(_, flag)| bits & flag == *flag) {
            self.rest &= !flag;
            return Some((Some(name), *flag));
        }
        let rest = std::mem::take(&mut self.rest);
        (rest != 0).then_some((None, rest))
    }
}

impl fmt::Debug for Flags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.bits == 0 {
            return f.write_str("0");
        }
        for (index, (name, bits)) in self.clone().enumerate() {
            let separator = if index == 0 { "" } else { " | " };
            match name {
                Some(name) => write!(f, "{separator}{name}")?,
                None => write!(f, "{separator}{bits}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use crate::record::{Reader, to_json};

    flags! {
        /// What a member may do.
        pub(crate) enum Rights {
            /// See it.
            READ = 1,
            /// Change it.
            WRITE = 2,
            /// Both.
            ALL = 3,
        }
    }

    #[test]
    fn flags_go_both_ways() {
        let read: Rights = Reader::new(b"\"19\"").value().unwrap();
        assert_eq!(read.bits(), 19);
        assert_eq!(to_json(&(Rights::READ | Rights::WRITE)), "3");
        assert_eq!(to_json(&read), "19");
        assert_eq!(read.to_string(), "19");
    }

    #[test]
    fn flags_are_shown_by_name_and_what_is_unknown_is_kept() {
        assert_eq!(format!("{:?}", Rights::from(19)), "READ | WRITE | ALL | 16");
        assert_eq!(format!("{:?}", Rights::default()), "0");
        let each: Vec<Rights> = Rights::from(18).iter().collect();
        assert_eq!(each, [Rights::WRITE, Rights::from(16)]);
        assert!(Rights::from(18).contains(Rights::WRITE) && !Rights::READ.contains(Rights::ALL));
        assert!(Rights::default().is_empty());
    }
}
