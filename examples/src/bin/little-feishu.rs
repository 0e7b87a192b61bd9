//! A small Feishu in memory that stays up, for programs that are run one after the other, and for
//! bots: what is written here is said in its chat, and what they reply is shown.

use std::io;
use std::time::Duration;

use anyhow::Context;
use feishu_api::im::v1::{Container, Message, ReceiveId, SenderType, Text};
use feishu_api::{Client, User, UserAccessToken};
use feishu_api_examples::feishu::{self, BASE, CHAT, TABLE, TASKLIST, credentials};
use feishu_api_kit::content::PlainText;
use tokio::sync::mpsc::{self, Receiver};
use tokio::time::interval;

/// How often the chat is looked at.
const LOOK: Duration = Duration::from_millis(250);

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let server = feishu::start().await.context("cannot start the server")?;
    let (id, secret) = credentials::APP;
    println!("In another terminal, let the programs talk to it:");
    println!("  export FEISHU_BASE_URL={}", server.url());
    println!("Its app is {id} with the secret {secret}.");
    println!("Its tasklist is {TASKLIST}, its base {BASE} with the table {TABLE}.");
    println!(
        "Lines that you write here are said to the bot. Ctrl-C stops it, and forgets everything."
    );
    let client: Client = Client::builder(id, secret).base_url(server.url()).build()?;
    let user = client.as_user(UserAccessToken::new(credentials::USER_TOKEN));
    tokio::select! {
        stopped = tokio::signal::ctrl_c() => stopped.context("cannot wait for Ctrl-C"),
        failed = chat(&user, lines()) => failed.context("the chat broke"),
    }
}

/// Says the lines in the chat, and prints what bots say after the first.
async fn chat(user: &Client<User>, mut lines: Receiver<String>) -> anyhow::Result<()> {
    let mut shown = messages(user).await?.len();
    let mut look = interval(LOOK);
    let mut has_begun = false;
    loop {
        tokio::select! {
            // At the end of the input, it goes on to look.
            Some(line) = lines.recv() => {
                let chat = ReceiveId::Chat(CHAT.into());
                user.im().v1().message().create(chat, Text::new(line)).await?;
                has_begun = true;
            }
            _ = look.tick() => if has_begun {
                shown = print_from(shown, user).await?;
            }
        }
    }
}

/// Prints what bots said after so many messages; how many there are now.
async fn print_from(shown: usize, user: &Client<User>) -> Result<usize, feishu_api::Error> {
    let all = messages(user).await?;
    for message in all.iter().skip(shown).filter(|message| is_of_bot(message)) {
        println!("Bot: {}", message.plain_text().unwrap_or_default());
    }
    Ok(all.len())
}

async fn messages(user: &Client<User>) -> Result<Vec<Message>, feishu_api::Error> {
    user.im().v1().message().list(Container::Chat(CHAT.into())).items().collect().await
}

fn is_of_bot(message: &Message) -> bool {
    let kind = message.sender.as_ref().and_then(|sender| sender.sender_type.as_ref());
    kind == Some(&SenderType::App)
}

/// The lines of the standard input. They are read by a thread that the end of the program does not
/// wait for.
fn lines() -> Receiver<String> {
    let (sender, receiver) = mpsc::channel(1);
    std::thread::spawn(move || {
        for line in io::stdin().lines().map_while(Result::ok) {
            if sender.blocking_send(line).is_err() {
                break;
            }
        }
    });
    receiver
}
