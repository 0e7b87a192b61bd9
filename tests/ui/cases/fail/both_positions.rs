//! A section that is to stand both before and after others.

use feishu_api::task::v2::{InputSection, SectionPosition};

fn main() {
    let _ = InputSection {
        name: None,
        position: Some(SectionPosition::Before("first".into())),
        position: Some(SectionPosition::After("last".into())),
    };
}
