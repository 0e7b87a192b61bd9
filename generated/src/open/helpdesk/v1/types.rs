// Written by `cargo xtask codegen`; edit `schemas/` instead.

//! Types that several operations share.

use feishu_api_runtime as rt;

/// The value of one custom field of a ticket.
///
/// Declared in `schemas/open/helpdesk/v1/service.json:8`.
#[derive(Clone, Default)]
pub struct CustomizedFieldDisplayItem {
    /// Id of the custom field.
    pub id: Option<String>,
    /// The value. For a drop-down field it is the display name of the chosen entry.
    pub value: Option<String>,
    /// Key of the custom field.
    pub key_name: Option<String>,
    /// Name under which the field is shown.
    ///
    /// Only returned, never sent.
    pub display_name: Option<String>,
    /// Place of the field among those shown.
    ///
    /// Only returned, never sent.
    pub position: Option<i64>,
    /// Whether the field must be filled in.
    ///
    /// Only returned, never sent.
    pub required: Option<bool>,
    /// Whether the value can be changed.
    ///
    /// Only returned, never sent.
    pub editable: Option<bool>,
}

impl rt::Record for CustomizedFieldDisplayItem {
    #[inline]
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table {
            name: "CustomizedFieldDisplayItem",
            fields: &[
                rt::Field::new("id"),
                rt::Field::new("value"),
                rt::Field::new("key_name"),
                rt::Field::new("display_name").flags(rt::Field::RESPONSE_ONLY),
                rt::Field::new("position").flags(rt::Field::RESPONSE_ONLY),
                rt::Field::new("required").flags(rt::Field::RESPONSE_ONLY),
                rt::Field::new("editable").flags(rt::Field::RESPONSE_ONLY),
            ],
            keeps_unknown: false,
            rules: &[],
        };
        &TABLE
    }

    #[inline]
    fn slot(&self, index: usize) -> &dyn rt::Value {
        match index {
            0 => &self.id,
            1 => &self.value,
            2 => &self.key_name,
            3 => &self.display_name,
            4 => &self.position,
            5 => &self.required,
            _ => &self.editable,
        }
    }
}

impl std::fmt::Debug for CustomizedFieldDisplayItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        rt::debug(self, f)
    }
}

impl PartialEq for CustomizedFieldDisplayItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        rt::equal(self, other)
    }
}

/// Who handles a ticket.
///
/// Declared in `schemas/open/helpdesk/v1/service.json:41`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TicketStage {
    /// The bot handles the ticket.
    Bot,
    /// An agent handles the ticket.
    Human,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl TicketStage {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::Bot => 1,
            Self::Human => 2,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for TicketStage {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Bot,
            2 => Self::Human,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for TicketStage {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

/// Whether a ticket solved its problem.
///
/// Declared in `schemas/open/helpdesk/v1/service.json:51`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TicketResolution {
    /// The problem is not solved.
    Unsolved,
    /// The problem is solved.
    Solved,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl TicketResolution {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::Unsolved => 1,
            Self::Solved => 2,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for TicketResolution {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            1 => Self::Unsolved,
            2 => Self::Solved,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for TicketResolution {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}

/// How a ticket came in. Every other number stands for some other channel.
///
/// Declared in `schemas/open/helpdesk/v1/service.json:61`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TicketChannel {
    /// By scanning a QR code.
    QrCode,
    /// Through the Open API.
    OpenApi,
    /// Through search.
    Search,
    /// Through a shared link.
    Share,
    /// A value that is not documented, as it stands on the wire.
    Unknown(i64),
}

impl TicketChannel {
    /// The value on the wire.
    #[inline]
    pub fn number(self) -> i64 {
        match self {
            Self::QrCode => 2,
            Self::OpenApi => 9,
            Self::Search => 13,
            Self::Share => 14,
            Self::Unknown(number) => number,
        }
    }
}

impl From<i64> for TicketChannel {
    #[inline]
    fn from(number: i64) -> Self {
        match number {
            2 => Self::QrCode,
            9 => Self::OpenApi,
            13 => Self::Search,
            14 => Self::Share,
            _ => Self::Unknown(number),
        }
    }
}

impl rt::Value for TicketChannel {
    #[inline]
    fn view(&self) -> rt::View<'_> {
        rt::View::Int(self.number())
    }
}
