//! What a draft leaves to a person, and what it settled by itself.

/// Something that was read in spite of a fault of the page, or that the page leaves open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Where: `body.section.name`, `error.1470400`; empty for the endpoint as a whole.
    pub place: String,
    /// Line of the page; 0 where it is about none.
    pub line: usize,
    /// What it is about.
    pub about: About,
    /// The words that were read.
    pub read: String,
}

impl Remark {
    /// A remark about a place.
    pub fn new(place: &str, line: usize, about: About, read: &str) -> Self {
        Self { place: place.to_owned(), line, about, read: read.trim().to_owned() }
    }

    /// The question as it stands in a draft.
    pub fn question(&self) -> String {
        let Self { line, about, read, .. } = self;
        match (line, read.is_empty()) {
            (0, true) => about.says().to_owned(),
            (0, false) => format!("{} “{read}”", about.says()),
            (_, true) => format!("{} Page line {line}.", about.says()),
            (_, false) => format!("{} Page line {line}: “{read}”", about.says()),
        }
    }
}

/// Declares the kinds of remarks: who settles each, its name, and what it says in a draft.
macro_rules! kinds {
    ($($answer:ident $name:ident: $says:literal,)*) => {
        /// What a remark is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum About {
            $(#[doc = $says] $name,)*
        }

        impl About {
            /// What it says in a draft.
            pub fn says(self) -> &'static str {
                match self {
                    $(Self::$name => $says,)*
                }
            }

            fn answer(self) -> Answer {
                match self {
                    $(Self::$name => Answer::$answer,)*
                }
            }
        }
    };
}

impl About {
    /// Whether a person must decide; else the draft notes what was assumed.
    pub fn is_question(self) -> bool {
        self.answer() == Answer::Asked
    }
}

/// Who settles what a remark is about.
#[derive(PartialEq)]
enum Answer {
    /// A person.
    Asked,
    /// The draft.
    Noted,
}

kinds! {
    Asked ScopesWithoutKeys: "The row names permissions without their keys; are all keys here?",
    Asked NestingLost: "The table has lost how deep its rows stand, and no example shows this one. Check the nesting.",
    Noted NestingByExample: "The table has lost how deep its rows stand; they are nested as the example shows.",
    Asked TooDeep: "Rows that stand too deep were left out.",
    Noted ExampleRepaired: "The example had comments, or commas too many; they were taken out.",
    Asked ExampleBroken: "The example is not JSON; write one by hand.",
    Noted ReplyByExample: "The page has no table for the reply: its fields and types follow from the example.",
    Noted HeadersElsewhere: "The headers are documented on a page of their own; the plugin's token is assumed.",
    Asked TypeWithoutField: "No field of the table has this type; where does it belong?",
    Noted ElementByExample: "The page does not say of what these arrays are; the example shows it",
    Asked FurtherTable: "A further table lists this, and the example does not show where it belongs.",
    Noted PlacedByMethod: "The page does not say where parameters travel; path and method tell.",
    Noted Repeated: "Listed twice; the last row was taken",
    Asked Deprecated: "Say why it should not be used, and what to use instead.",
    Noted UnitInProse: "Units of time that stand in prose",
    Noted UnitByExample: "Units of time that are not documented and follow from the examples",
    Asked TypeUnknown: "The page does not say of which type.",
    Noted TypeByExample: "The page does not say of which type; the example shows it",
    Noted FieldsUnlisted: "Objects whose fields the page does not list",
    Noted WiderType: "Types of the service that have more fields than the page shows",
    Asked NameTaken: "Another type of the service has this name and other fields. One type for both?",
    Noted Merged: "Documented with more or with fewer fields elsewhere",
    Noted ValuesInProse: "Values that stand in prose",
    Noted ValuesContradicted: "Values in prose that the example contradicts, left out",
    Asked Unnamed: "Name the value.",
    Asked RequiredInWords: "The column says that it may be left out, the words that it may not.",
    Noted RequiredContradicted: "Required by the table and left out by the example, so optional here",
    Noted DefaultInProse: "Defaults that stand in prose",
    Noted DefaultOfChange: "Defaults of fields that a change may leave as they are, left out",
    Noted DefaultUnfit: "Defaults that are no values and were left out",
    Noted NullByExample: "Fields that the example of the request gives as null",
    Noted NoValue: "Values that no example shows and that were made up",
    Noted LimitInProse: "Limits that stand in prose",
    Noted LimitContradicted: "Limits in prose that the table or the example contradicts, left out",
    Noted PatternUnfit: "Patterns that cannot be checked, left out",
    Noted LimitUnfit: "Limits that have no meaning for their type, left out",
    Asked Mask: "Read as a mask. Which fields can be cleared (`clearable`)?",
    Asked MaskForeign: "The mask may name what its object does not have.",
    Asked ExampleType: "The example has another type than the table says.",
    Asked ExampleField: "The example has a field that no table has.",
    Noted FieldByExample: "Fields that only the example of the reply has",
    Asked Rule: "A rule was drafted from this sentence. Does it hold?",
    Asked Exclusive: "Do these fields exclude each other (`at_most_one`, `exactly_one`)?",
    Asked OneNeeded: "Is one of these fields needed (`exactly_one`, `at_least_one`)?",
    Asked Depends: "Does the field depend on another one (a rule with `when`, `together`, `ordered`)?",
    Noted ExampleRule: "The example gives fields together that exclude each other; the first ones were kept",
    Asked Misspelt: "The example spells a name otherwise than the table.",
    Asked BodyOfGet: "A GET has no body: are these parameters of the query?",
    Asked NoAddress: "The page does not say its own address, which `doc` needs.",
    Asked OtherHost: "The endpoint has a host of its own.",
    Asked NoToken: "No token is documented. Does the call need none?",
    Noted Conditions: "What must be known before the call stands in prose",
    Noted SourcesDiffer: "Page and API Explorer differ, and the newer one was taken",
    Noted FromOpenApi: "Facts that only the API Explorer has",
}
