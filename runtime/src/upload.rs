//! Files to be sent: from memory, from disk, or from a stream.

mod chunks;
mod content_type;

use std::fmt;
use std::io;
use std::path::{self, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::io::AsyncRead;

use feishu_api_rules::{Broken, FILE_NAME, Fact};

use crate::progress::Progress;
use crate::record::{Limit, Path, Violation};
use chunks::{Chunks, Reader, Source};

/// A file to be sent: a name, a content type, and the content.
///
/// Clones share the content.
#[derive(Clone, PartialEq)]
pub struct File {
    name: String,
    content_type: String,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Path(PathBuf),
    /// Can be sent once.
    Reader {
        length: u64,
        reader: Arc<Mutex<Option<Reader>>>,
    },
}

impl File {
    /// A file from memory.
    pub fn bytes(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::new(name.into(), Content::Bytes(content.into()))
    }

    /// A file on disk; it has the name that it has there. It is read while it is sent.
    #[doc(alias = "open")]
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Self::new(name.unwrap_or_default(), Content::Path(path))
    }

    /// A file from a stream of so many bytes, which is sent as it comes.
    ///
    /// It can be sent once: a call that would have to repeat it fails instead.
    pub fn reader(
        name: impl Into<String>,
        length: u64,
        reader: impl AsyncRead + Send + 'static,
    ) -> Self {
        let reader: Reader = Box::pin(reader);
        let reader = Arc::new(Mutex::new(Some(reader)));
        Self::new(name.into(), Content::Reader { length, reader })
    }

    fn new(name: String, content: Content) -> Self {
        let content_type = content_type::of(&name).to_owned();
        Self { name, content_type, content }
    }

    /// Gives the file another name. The content type stays.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Gives the file another content type than its name suggests.
    #[must_use]
    pub fn typed(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The content type.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The number of bytes.
    ///
    /// # Errors
    ///
    /// A file on disk that is not there, or cannot be looked at.
    pub fn length(&self) -> io::Result<u64> {
        match &self.content {
            Content::Bytes(bytes) => Ok(bytes.len() as u64),
            Content::Path(path) => length_on_disk(path),
            Content::Reader { length, .. } => Ok(*length),
        }
    }

    /// The rules that the file breaks as a value at `path`: it needs a name, it must be there, and
    /// it must not be larger than documented.
    pub(crate) fn check(&self, limits: &[Limit], path: &Path<'_>, out: &mut Vec<Violation>) {
        if self.name.trim().is_empty() {
            out.push(Violation::new(path, FILE_NAME));
        }
        if self.name.contains(char::is_control) {
            let rule = "has control characters in its file name; give it another one with `named`";
            out.push(Violation::new(path, rule));
        }
        match self.length() {
            Err(error) => out.push(Violation::new(path, format!("cannot be read: {error}"))),
            Ok(length) => {
                for limit in limits {
                    let mut report = |broken: Broken<'_>| out.push(broken.into());
                    limit.check(&Fact::File(length), false, path, &mut report);
                }
            }
        }
    }

    /// Whether the content can be sent only once.
    pub(crate) fn is_stream(&self) -> bool {
        matches!(self.content, Content::Reader { .. })
    }

    /// Whether the content is gone.
    pub(crate) fn is_spent(&self) -> bool {
        match &self.content {
            Content::Reader { reader, .. } => {
                reader.lock().unwrap_or_else(PoisonError::into_inner).is_none()
            }
            Content::Bytes(_) | Content::Path(_) => false,
        }
    }

    /// The content, to be sent now.
    pub(crate) async fn open(&self, progress: Progress) -> io::Result<Chunks> {
        let (source, length) = match &self.content {
            Content::Bytes(bytes) => (Source::Bytes(bytes.clone()), bytes.len() as u64),
            Content::Path(path) => {
                let file = tokio::fs::File::open(path).await?;
                let length = file.metadata().await?.len();
                (Source::Reader(Box::pin(file)), length)
            }
            Content::Reader { length, reader } => {
                let reader = reader.lock().unwrap_or_else(PoisonError::into_inner).take();
                let spent = || io::Error::other("the stream was sent already");
                (Source::Reader(reader.ok_or_else(spent)?), *length)
            }
        };
        Ok(Chunks::new(source, length, progress))
    }
}

fn length_on_disk(path: &path::Path) -> io::Result<u64> {
    let facts = std::fs::metadata(path)?;
    if facts.is_file() { Ok(facts.len()) } else { Err(io::Error::other("is not a file")) }
}

/// Streams are equal if they are the same one.
impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bytes(one), Self::Bytes(other)) => one == other,
            (Self::Path(one), Self::Path(other)) => one == other,
            (Self::Reader { reader: one, .. }, Self::Reader { reader: other, .. }) => {
                Arc::ptr_eq(one, other)
            }
            _ => false,
        }
    }
}

/// Shows name, content type and size, not the content.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "File({:?}, {}", self.name, self.content_type)?;
        match &self.content {
            Content::Bytes(bytes) => write!(f, ", {} bytes)", bytes.len()),
            Content::Path(path) => write!(f, ", {})", path.display()),
            Content::Reader { length, .. } => write!(f, ", stream of {length} bytes)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(file: &File) -> Vec<String> {
        let mut found = Vec::new();
        file.check(&[Limit::Bytes(3)], &Path::At("file"), &mut found);
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn names_and_sizes_are_checked() {
        let breaks = |file: &File, rule: &str| match &*broken(file) {
            [one] => assert!(one.contains(rule), "{one}"),
            found => panic!("{found:?}"),
        };
        assert_eq!(broken(&File::bytes("a.png", "abc")), [""; 0]);
        breaks(&File::bytes("a.png", "abcd"), "file must have at most 3 bytes, has 4");
        breaks(&File::reader("a.png", 4, tokio::io::empty()), "at most 3 bytes");
        breaks(&File::bytes("", "abc"), "file must have a file name");
        breaks(&File::bytes("a\r\nb", "abc"), "control characters in its file name");
        breaks(&File::path("/nowhere/a.png"), "file cannot be read");
    }

    #[test]
    fn debug_shows_no_content() {
        let file = File::bytes("a.png", "secret");
        assert_eq!(format!("{file:?}"), "File(\"a.png\", image/png, 6 bytes)");
    }

    #[test]
    fn equality_is_of_name_type_and_content() {
        let file = File::bytes("a.png", "abc");
        assert_eq!(file, file.clone());
        assert_ne!(file, file.clone().typed("image/gif"));
        assert_ne!(file, File::bytes("a.png", "abd"));
        let stream = File::reader("a.png", 4, tokio::io::empty());
        assert_eq!(stream, stream.clone());
        assert_ne!(stream, File::reader("a.png", 4, tokio::io::empty()));
    }
}
