//! What single checks say where a kind of finding has several forms. Each case is a piece of a
//! file of the usual workspace; its output stands in a snapshot.

mod accept;
mod decide;
mod events;
mod examples;
mod names;
mod requests;
mod rules;
mod shapes;
mod types;

/// Declares tests: a name, and the pieces of files that are out of order.
macro_rules! cases {
    ($($name:ident: $($file:ident $text:literal),+)*) => {
        $(
            #[test]
            fn $name() {
                let pieces = [$((crate::cases::$file, $text)),+];
                insta::with_settings!(
                    { snapshot_path => "../snapshots/cases", prepend_module_to_snapshot => false, omit_expression => true },
                    { insta::assert_snapshot!(stringify!($name), crate::workspace::rendered(&pieces)) }
                );
            }
        )*
    };
}
use cases;

const ENDPOINT: &str = "open/task/v2/task/patch.json";
const EXAMPLES: &str = "open/task/v2/task/patch.examples.json";
const TYPES: &str = "open/task/v2/due.types.json";
const EVENT: &str = "open/task/v2/events/task_updated.json";
const SERVICE: &str = "open/task/v2/service.json";
const PLATFORM: &str = "open/platform.json";
