//! A group is to be deleted, and none is named.

use feishu_api::project::work_item::CompoundFieldAction;

fn main() {
    let _ = CompoundFieldAction::Delete {};
}
