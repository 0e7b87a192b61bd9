//! What messages say: built where it is sent, read as plain text where it was received.
//!
//! [`Text`], [`Post`], [`CardTemplate`] and [`CardEntity`] become the content of messages. What is sent by its key needs no
//! builder: `Image::new("img_…")`, `ImFile`, `Audio`, `Video`, `Sticker`, `ShareChat` and
//! `ShareUser` of [`feishu_api::im::v1`] are content as they are.
//!
//! ```no_run
//! use feishu_api::im::v1::{Image, ReceiveId};
//! use feishu_api_kit::content::{Post, Text, bold, link, text};
//!
//! # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
//! let chat = || ReceiveId::Chat("oc_a0553eda9014c201e6969b478895c230".into());
//! let release = Post::new("Release").line([bold("1.0"), text(" is out: "), link("notes", "https://example.com")]);
//! client.im().v1().message().create(chat(), release).await?;
//! client.im().v1().message().create(chat(), Text::new("Well done, ").mention_all()).await?;
//! client.im().v1().message().create(chat(), Image::new("img_7ea74629-9191-4176-998c-2e603c9c5e8g")).await?;
//! # Ok(())
//! # }
//! ```

mod card;
mod markdown;
mod plain;
mod post;
mod text;

pub use card::{CardEntity, CardTemplate};
pub use plain::PlainText;
pub use post::{
    Post, bold, emoji, italic, link, mention, mention_all, struck, styled, text, underlined,
};
pub use text::Text;
