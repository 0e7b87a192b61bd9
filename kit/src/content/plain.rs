//! What messages say, as plain text.

use feishu_api::im::v1::{
    Message, PostTag, ReceivedContent, ReceivedMessage, ReceivedPost, ReceivedPostElement,
    ReceivedSystemMessage,
};
use feishu_api::runtime::Json;

/// Messages that say something in plain text.
///
/// ```
/// use feishu_api::im::v1::Message;
/// use feishu_api_kit::content::PlainText;
///
/// fn quote(message: &Message) -> String {
///     message.plain_text().map(|text| format!("> {text}")).unwrap_or_default()
/// }
/// ```
pub trait PlainText {
    /// What the message says: mentions by name (`@Mei`), styles and addresses of links left out, and
    /// what is no text in brackets, such as `[image]` or `[file report.pdf]`.
    ///
    /// `None` where the content is missing or cannot be read, as of recalled messages, of merged forwards, and of types that are not
    /// known.
    fn plain_text(&self) -> Option<String>;
}

/// A message that was listed or fetched.
impl PlainText for Message {
    fn plain_text(&self) -> Option<String> {
        let mentions = self.mentions.iter().flatten();
        let names = mentions.filter_map(|one| Some((one.key.as_deref()?, one.name.as_deref()?)));
        Some(Names(names.collect()).content(&self.content()?))
    }
}

/// A message that an event tells of.
impl PlainText for ReceivedMessage {
    fn plain_text(&self) -> Option<String> {
        let mentions = self.mentions.iter().flatten();
        let names = mentions.filter_map(|one| Some((one.key.as_deref()?, one.name.as_deref()?)));
        Some(Names(names.collect()).content(&self.content()?))
    }
}

/// What stands for mentions in a message, such as `@_user_1`, and the names of who is mentioned.
struct Names<'a>(Vec<(&'a str, &'a str)>);

impl Names<'_> {
    fn content(&self, content: &ReceivedContent) -> String {
        match content {
            ReceivedContent::Text(text) | ReceivedContent::RedPacket(text) => {
                self.resolve(text.text.as_deref().unwrap_or_default())
            }
            ReceivedContent::Post(post) => self.post(post),
            ReceivedContent::Image(_) => "[image]".to_owned(),
            ReceivedContent::File(file) => named("file", file.file_name.as_deref()),
            ReceivedContent::Folder(folder) => named("folder", folder.file_name.as_deref()),
            ReceivedContent::Audio(_) => "[audio]".to_owned(),
            ReceivedContent::Video(video) => named("video", video.file_name.as_deref()),
            ReceivedContent::Sticker(_) => "[sticker]".to_owned(),
            ReceivedContent::Card(card) => self.card(card),
            ReceivedContent::SharedCalendarEvent(event)
            | ReceivedContent::CalendarInvitation(event)
            | ReceivedContent::CalendarNotice(event) => named("event", event.summary.as_deref()),
            ReceivedContent::ShareChat(chat) => named("chat", chat.chat_id.as_deref()),
            ReceivedContent::ShareUser(user) => named("user", user.user_id.as_deref()),
            ReceivedContent::System(message) => system(message),
            ReceivedContent::Location(place) => named("place", place.name.as_deref()),
            ReceivedContent::VideoChat(call) => named("call", call.topic.as_deref()),
            ReceivedContent::Task(task) => {
                let title = task.summary.as_ref().map(|title| self.post(title));
                named("task", title.as_deref())
            }
            ReceivedContent::Vote(vote) => named("vote", vote.topic.as_deref()),
        }
    }

    fn post(&self, post: &ReceivedPost) -> String {
        let title = post.title.clone().filter(|title| !title.is_empty());
        let lines = post
            .content
            .iter()
            .flatten()
            .map(|line| line.iter().map(|element| self.element(element)).collect::<String>());
        title.into_iter().chain(lines).collect::<Vec<_>>().join("\n")
    }

    fn element(&self, element: &ReceivedPostElement) -> String {
        match &element.tag {
            Some(PostTag::Mention) => self.mention(element),
            Some(PostTag::Image) => "[image]".to_owned(),
            Some(PostTag::Video) => "[video]".to_owned(),
            Some(PostTag::Emoji) => {
                format!("[{}]", element.emoji_type.as_deref().unwrap_or("emoji"))
            }
            Some(PostTag::Divider) => "---".to_owned(),
            _ => self.resolve(element.text.as_deref().unwrap_or_default()),
        }
    }

    fn mention(&self, element: &ReceivedPostElement) -> String {
        let key = element.user_id.as_deref().unwrap_or_default();
        match self.0.iter().find(|(known, _)| *known == key) {
            Some((_, name)) => format!("@{name}"),
            None => match element.user_name.as_deref() {
                Some(name) if !name.is_empty() => format!("@{name}"),
                _ => key.to_owned(),
            },
        }
    }

    /// The text with names in place of what stands for them. Names are not looked through again.
    fn resolve(&self, text: &str) -> String {
        let mut pieces = text.split('@');
        let mut resolved = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            resolved.push('@');
            let known = self.0.iter().filter_map(|(key, name)| {
                Some((piece.strip_prefix(key.strip_prefix('@')?)?, name))
            });
            // Of `@_user_1` and `@_user_10`, the one that leaves less.
            match known.min_by_key(|(rest, _)| rest.len()) {
                Some((rest, name)) => resolved.extend([name, rest]),
                None => resolved.push_str(piece),
            }
        }
        resolved
    }

    /// All texts of a card, in the order in which they stand there, a line for each paragraph.
    fn card(&self, card: &Json) -> String {
        let mut lines = Vec::new();
        self.texts(card, &mut lines);
        lines.join("\n")
    }

    fn texts(&self, part: &Json, lines: &mut Vec<String>) {
        match part {
            Json::Object(fields) => {
                for (key, value) in fields {
                    match value {
                        Json::String(text)
                            if ["title", "text", "content", "user_id"].contains(&key.as_str()) =>
                        {
                            lines.push(self.resolve(text));
                        }
                        other => self.texts(other, lines),
                    }
                }
            }
            // A paragraph of a simplified card is a list within the list of all.
            Json::Array(items) => {
                let mut inner = Vec::new();
                for item in items {
                    self.texts(item, &mut inner);
                }
                match items.iter().any(Json::is_array) {
                    true => lines.append(&mut inner),
                    false if inner.is_empty() => {}
                    false => lines.push(inner.concat()),
                }
            }
            _ => {}
        }
    }
}

fn named(what: &str, name: Option<&str>) -> String {
    match name.filter(|name| !name.is_empty()) {
        Some(name) => format!("[{what} {name}]"),
        None => format!("[{what}]"),
    }
}

fn system(message: &ReceivedSystemMessage) -> String {
    let people = |names: &Option<Vec<String>>| {
        names.iter().flatten().cloned().collect::<Vec<_>>().join(", ")
    };
    let divider = message.divider_text.as_ref().and_then(|divider| divider.text.as_deref());
    let template = message.template.as_deref().unwrap_or_default();
    template
        .replace("{from_user}", &people(&message.from_user))
        .replace("{to_chatters}", &people(&message.to_chatters))
        .replace("{divider_text}", divider.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use feishu_api::im::v1::{Mention, Message, MessageBody, MessageType};
    use feishu_api::runtime::{Json, json};

    use super::PlainText;

    fn message(kind: MessageType, content: &Json) -> Message {
        let mention = |number: usize, name: &str| Mention {
            key: Some(format!("@_user_{number}")),
            name: Some(name.to_owned()),
            ..Mention::default()
        };
        Message {
            msg_type: Some(kind),
            body: Some(MessageBody {
                content: Some(content.to_string()),
                ..MessageBody::default()
            }),
            mentions: Some(vec![mention(1, "@_user_10"), mention(10, "Bo")]),
            ..Message::default()
        }
    }

    #[test]
    fn mentions_are_resolved_once() {
        let text = json!({"text": "@_user_1 and @_user_10 and @_user_2, a@b"});
        let shown = message(MessageType::Text, &text).plain_text();
        assert_eq!(shown.as_deref(), Some("@@_user_10 and @Bo and @_user_2, a@b"));
    }

    #[test]
    fn every_content_says_something() {
        let cases = [
            (
                MessageType::Post,
                json!({"title": "T", "content": [
                    [{"tag": "text", "text": "a "}, {"tag": "at", "user_id": "@_user_10"}, {"tag": "emotion", "emoji_type": "SMILE"}],
                    [{"tag": "img", "image_key": "img_1"}],
                    [{"tag": "at", "user_id": "@_user_3", "user_name": "Cy"}, {"tag": "a", "text": "link", "href": "https://x"}],
                    [{"tag": "hr"}],
                    [{"tag": "code_block", "language": "GO", "text": "x := 1"}],
                ]}),
            ),
            (MessageType::Image, json!({"image_key": "img_1"})),
            (MessageType::File, json!({"file_key": "f", "file_name": "report.pdf"})),
            (MessageType::Folder, json!({"file_key": "f"})),
            (MessageType::Audio, json!({"file_key": "f", "duration": 2000})),
            (MessageType::Video, json!({"file_key": "f", "file_name": "a.mp4"})),
            (MessageType::Sticker, json!({"file_key": "f"})),
            (
                MessageType::Card,
                json!({"title": "Card", "elements": [
                    [{"tag": "button", "text": "Yes"}, {"tag": "text", "text": " or "}, {"tag": "at", "user_id": "@_user_1"}],
                    [{"tag": "note", "elements": [{"tag": "text", "text": "@_user_10"}]}],
                ]}),
            ),
            (MessageType::CalendarInvitation, json!({"summary": "Review"})),
            (MessageType::ShareChat, json!({"chat_id": "oc_1"})),
            (
                MessageType::System,
                json!({"template": "{from_user} invited {to_chatters}.", "from_user": ["Bo"], "to_chatters": ["Mei", "Cy"]}),
            ),
            (MessageType::Location, json!({"name": "Office"})),
            (
                MessageType::Task,
                json!({"summary": {"title": "", "content": [[{"tag": "text", "text": "Write"}]]}}),
            ),
            (MessageType::Vote, json!({"topic": "Lunch?", "options": ["yes"]})),
        ];
        let shown: Vec<_> =
            cases.map(|(kind, content)| message(kind, &content).plain_text().unwrap()).into();
        insta::assert_snapshot!(shown.join("\n\n"));
        assert_eq!(message(MessageType::MergedForward, &json!("")).plain_text(), None);
    }
}
