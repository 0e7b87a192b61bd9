//! What values of records are made of, as replies have them.

use feishu_api::Json;
use feishu_api::bitable::v1::Person;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// What it says.
    pub text: String,
    /// The address that it leads to, if it is a link.
    pub link: Option<String>,
    /// Who or what it mentions, if it is a mention.
    pub mention: Option<Mention>,
}

/// A user, or a document, that a text mentions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// What is mentioned: `User`, `Docx`, `Sheet` or `Bitable`.
    pub kind: String,
    /// Id of the user, or token of the document.
    pub token: String,
    /// Name of the user.
    pub name: Option<String>,
}

/// A link and the text that is shown for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The text.
    pub text: String,
    /// The address.
    pub link: String,
}

/// A group chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chat {
    /// Id of the chat: `oc_…`.
    pub id: String,
    /// Name of the chat.
    pub name: Option<String>,
    /// Address of its picture.
    pub avatar_url: Option<String>,
}

/// An attached file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Token by which the file is downloaded as material, and sent again.
    pub file_token: String,
    /// Name of the file.
    pub name: Option<String>,
    /// Its MIME type, such as `image/png`.
    pub mime_type: Option<String>,
    /// Its size in bytes.
    pub size: Option<u64>,
    /// Address of the download, which needs a token.
    pub url: Option<String>,
    /// Address of the call that gives a temporary address without a token.
    pub tmp_url: Option<String>,
}

/// A place.
#[derive(Debug, Clone, PartialEq)]
pub struct Location {
    /// Degrees to the east.
    pub longitude: f64,
    /// Degrees to the north.
    pub latitude: f64,
    /// What the place is called.
    pub name: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// Name, province, city, district and address in one.
    pub full_address: Option<String>,
    /// The province.
    pub province: Option<String>,
    /// The city.
    pub city: Option<String>,
    /// The district.
    pub district: Option<String>,
}

impl Segment {
    pub(super) fn read(value: &Json) -> Option<Self> {
        if let Json::String(text) = value {
            return Some(Self { text: text.clone(), link: None, mention: None });
        }
        Some(Self {
            text: text(value, "text")?,
            link: text(value, "link"),
            mention: Mention::read(value),
        })
    }
}

impl Mention {
    fn read(value: &Json) -> Option<Self> {
        Some(Self {
            kind: text(value, "mentionType")?,
            token: text(value, "token")?,
            name: text(value, "name"),
        })
    }
}

impl Link {
    pub(super) fn read(value: &Json) -> Option<Self> {
        let link = text(value, "link")?;
        Some(Self { text: text(value, "text").unwrap_or_else(|| link.clone()), link })
    }
}

impl Chat {
    pub(super) fn read(value: &Json) -> Option<Self> {
        Some(Self {
            id: text(value, "id")?,
            name: text(value, "name"),
            avatar_url: text(value, "avatar_url"),
        })
    }
}

impl Attachment {
    pub(super) fn read(value: &Json) -> Option<Self> {
        Some(Self {
            file_token: text(value, "file_token")?,
            name: text(value, "name"),
            mime_type: text(value, "type"),
            size: value.get("size").and_then(Json::as_u64),
            url: text(value, "url"),
            tmp_url: text(value, "tmp_url"),
        })
    }
}

impl Location {
    pub(super) fn read(value: &Json) -> Option<Self> {
        let position = value.as_str().or_else(|| value.get("location")?.as_str())?;
        let (longitude, latitude) = position.split_once(',')?;
        Some(Self {
            longitude: longitude.trim().parse().ok()?,
            latitude: latitude.trim().parse().ok()?,
            name: text(value, "name"),
            address: text(value, "address"),
            full_address: text(value, "full_address"),
            province: text(value, "pname"),
            city: text(value, "cityname"),
            district: text(value, "adname"),
        })
    }
}

pub(super) fn person(value: &Json) -> Option<Person> {
    Some(Person {
        id: Some(text(value, "id")?),
        name: text(value, "name"),
        en_name: text(value, "en_name"),
        email: text(value, "email"),
        avatar_url: text(value, "avatar_url"),
        ..Person::default()
    })
}

/// A text of an object; none if it is empty.
fn text(value: &Json, key: &str) -> Option<String> {
    value.get(key)?.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}
