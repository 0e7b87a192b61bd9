//! `quote!`: Rust written as Rust.

/// Tokens as they stand here, with what is named behind `#` in its place. `#(…)*`, `#(…),*` and
/// the like repeat for each element of the one iterator that is named between the parentheses.
macro_rules! quote {
    ($($tokens:tt)*) => {{
        #[allow(unused_mut)] // there may be nothing to write
        let mut stream = $crate::tokens::TokenStream::new();
        $crate::tokens::quote_into!(stream $($tokens)*);
        stream
    }};
}

/// Adds quoted tokens to a stream.
macro_rules! quote_into {
    ($stream:ident) => {};
    ($stream:ident # ($($inner:tt)*) * $($rest:tt)*) => {
        $crate::tokens::quote_into!(@each $stream ($($inner)*) () ($($inner)*));
        $crate::tokens::quote_into!($stream $($rest)*);
    };
    ($stream:ident # ($($inner:tt)*) $separator:tt * $($rest:tt)*) => {
        $crate::tokens::quote_into!(@each $stream ($($inner)*) ($separator) ($($inner)*));
        $crate::tokens::quote_into!($stream $($rest)*);
    };
    ($stream:ident # [doc = $line:literal] $($rest:tt)*) => {
        $stream.push_lines(concat!("///", $line, "\n"));
        $crate::tokens::quote_into!($stream $($rest)*);
    };
    ($stream:ident # $name:ident $($rest:tt)*) => {
        $crate::tokens::ToTokens::to_tokens(&$name, &mut $stream);
        $crate::tokens::quote_into!($stream $($rest)*);
    };
    ($stream:ident ($($inner:tt)*) $($rest:tt)*) => {
        $stream.push_lines("(\n");
        $crate::tokens::quote_into!($stream $($inner)*);
        $stream.push_lines(")\n");
        $crate::tokens::quote_into!($stream $($rest)*);
    };
    ($stream:ident [$($inner:tt)*] $($rest:tt)*) => {
        $stream.push_lines("[\n");
        $crate::tokens::quote_into!($stream $($inner)*);
        $stream.push_lines("]\n");
        $crate::tokens::quote_into!($stream $($rest)*);
    };
    ($stream:ident {$($inner:tt)*} $($rest:tt)*) => {
        $stream.push_lines("{\n");
        $crate::tokens::quote_into!($stream $($inner)*);
        $stream.push_lines("}\n");
        $crate::tokens::quote_into!($stream $($rest)*);
    };
    ($stream:ident $first:ident :: $second:ident $($rest:tt)*) => {
        $stream.push_lines(concat!(stringify!($first), "\n::\n", stringify!($second), "\n"));
        $crate::tokens::quote_into!($stream $($rest)*);
    };
    ($stream:ident $token:tt $($rest:tt)*) => {
        $stream.push_lines(concat!(stringify!($token), "\n"));
        $crate::tokens::quote_into!($stream $($rest)*);
    };

    // The first name behind `#` in what is repeated is what it is repeated for.
    (@each $stream:ident $inner:tt $separator:tt (# $name:ident $($rest:tt)*)) => {
        $crate::tokens::quote_into!(@repeat $stream $name $inner $separator)
    };
    (@each $stream:ident $inner:tt $separator:tt (($($group:tt)*) $($rest:tt)*)) => {
        $crate::tokens::quote_into!(@each $stream $inner $separator ($($group)* $($rest)*))
    };
    (@each $stream:ident $inner:tt $separator:tt ([$($group:tt)*] $($rest:tt)*)) => {
        $crate::tokens::quote_into!(@each $stream $inner $separator ($($group)* $($rest)*))
    };
    (@each $stream:ident $inner:tt $separator:tt ({$($group:tt)*} $($rest:tt)*)) => {
        $crate::tokens::quote_into!(@each $stream $inner $separator ($($group)* $($rest)*))
    };
    (@each $stream:ident $inner:tt $separator:tt ($token:tt $($rest:tt)*)) => {
        $crate::tokens::quote_into!(@each $stream $inner $separator ($($rest)*))
    };
    (@repeat $stream:ident $name:ident ($($inner:tt)*) ()) => {
        for $name in $name {
            $crate::tokens::quote_into!($stream $($inner)*);
        }
    };
    (@repeat $stream:ident $name:ident ($($inner:tt)*) ($separator:tt)) => {
        for (index, $name) in ::std::iter::IntoIterator::into_iter($name).enumerate() {
            if index > 0 {
                $stream.push_lines(concat!(stringify!($separator), "\n"));
            }
            $crate::tokens::quote_into!($stream $($inner)*);
        }
    };
}

pub(crate) use {quote, quote_into};
