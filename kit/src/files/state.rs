//! How far an upload is.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::calls::Plan;
use super::failure::UploadFailure;

/// How long the platform keeps the blocks of an upload that is not finished.
const VALIDITY: Duration = Duration::from_secs(24 * 60 * 60);
/// The platform's blocks have 4 MB. A reply that asks for very much more is not trusted: a block is
/// held in memory.
const LARGEST_BLOCK: u64 = 64 << 20;

/// How far an upload in parts is: all that is needed to continue it, by the same user or app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadState {
    /// The platform's id of the upload.
    pub upload_id: String,
    /// Size of the source in bytes.
    pub size: u64,
    /// Size of a block in bytes; the last one may be smaller.
    pub block_size: u64,
    /// Number of blocks.
    pub blocks: u64,
    /// The first block that was not uploaded, counted from 0.
    pub next_block: u64,
    /// When the upload began.
    pub started: SystemTime,
}

impl UploadState {
    pub(super) fn begin(plan: Plan, size: u64) -> Result<Self, UploadFailure> {
        let block_size = u64::try_from(plan.block_size).unwrap_or_default();
        let blocks = u64::try_from(plan.blocks).unwrap_or_default();
        let (upload_id, started) = (plan.upload_id, SystemTime::now());
        Self { upload_id, size, block_size, blocks, next_block: 0, started }.checked()
    }

    /// The state, if its blocks make up the file: what was saved may have been changed since.
    pub(super) fn checked(self) -> Result<Self, UploadFailure> {
        let Self { size, block_size, blocks, next_block, .. } = self;
        let is_usable = (1..=LARGEST_BLOCK).contains(&block_size) && next_block <= blocks;
        if is_usable && blocks == size.div_ceil(block_size) {
            Ok(self)
        } else {
            Err(UploadFailure::Plan { block_size, blocks })
        }
    }

    /// The number of bytes that were uploaded.
    pub fn sent(&self) -> u64 {
        self.next_block.saturating_mul(self.block_size).min(self.size)
    }

    /// Whether the platform no longer keeps the blocks, as it does 24 hours after the beginning.
    pub fn is_expired(&self) -> bool {
        self.started.elapsed().is_ok_and(|age| age >= VALIDITY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begin(block_size: i64, blocks: i64, size: u64) -> Result<UploadState, UploadFailure> {
        UploadState::begin(Plan { upload_id: "7".into(), block_size, blocks }, size)
    }

    #[test]
    fn plans_that_do_not_cover_the_file_are_refused() {
        assert!(begin(4, 3, 9).is_ok());
        for (block_size, blocks) in [(0, 3), (-4, 3), (4, 2), (4, 4), (i64::MAX, 1)] {
            assert!(begin(block_size, blocks, 9).is_err(), "{block_size} {blocks}");
        }
    }

    #[test]
    fn saved_states_are_held_to_the_same() {
        let state = begin(4, 3, 9).unwrap();
        assert!(UploadState { next_block: 3, ..state.clone() }.checked().is_ok());
        for (block_size, next_block) in [(0, 0), (u64::MAX, 0), (4, 4)] {
            assert!(UploadState { block_size, next_block, ..state.clone() }.checked().is_err());
        }
    }

    #[test]
    fn blocks_are_kept_for_a_day() {
        let mut state = begin(4, 3, 9).unwrap();
        assert!(!state.is_expired());
        state.started -= VALIDITY;
        assert!(state.is_expired());
    }

    #[test]
    fn the_last_block_may_be_smaller() {
        let mut state = begin(4, 3, 9).unwrap();
        state.next_block = 2;
        assert_eq!(state.sent(), 8);
        state.next_block = 3;
        assert_eq!(state.sent(), 9);
    }
}
