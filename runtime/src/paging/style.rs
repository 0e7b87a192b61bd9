//! How pages follow each other.

/// How an endpoint's pages follow each other.
///
/// Fields of the reply are named by paths from its data, such as `page.token`; `param` is the name
/// of the parameter that asks for a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// Each page names the next one.
    Token {
        /// The parameter that takes the token.
        param: &'static str,
        /// Where the token of the next page stands.
        next: &'static str,
        /// Where it stands whether there is another page.
        has_more: Option<&'static str>,
    },
    /// Pages start at a number of items.
    Offset {
        /// The parameter that takes the number of items to skip.
        param: &'static str,
        /// Where the items stand.
        items: &'static str,
        /// Where it stands whether there is another page.
        has_more: Option<&'static str>,
        /// Where the number of items on all pages stands.
        total: Option<&'static str>,
    },
    /// Pages are numbered.
    Number {
        /// The parameter that takes the number of the page.
        param: &'static str,
        /// The number of the first page.
        first: i64,
        /// Where the items stand.
        items: &'static str,
        /// Where it stands whether there is another page.
        has_more: Option<&'static str>,
        /// Where the number of items on all pages stands.
        total: Option<&'static str>,
    },
}
