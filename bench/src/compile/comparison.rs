//! Tables with a column for each side.

use crate::peers::Side;
use crate::samples::{Rounds, Samples};
use crate::{Cell, Table};

use super::cost::{Build, Costs};

/// What all sides cost: tables of time and of memory with the same rows.
pub(super) struct Comparison {
    title: &'static str,
    /// What tells the rows apart, beside the build.
    subject: &'static str,
    seconds: Vec<Vec<Cell>>,
    /// Milliseconds of one endpoint, where that was asked for.
    each: Vec<Vec<Cell>>,
    memory: Vec<Vec<Cell>>,
}

impl Comparison {
    pub(super) fn new(title: &'static str, subject: &'static str) -> Self {
        let (seconds, each, memory) = (Vec::new(), Vec::new(), Vec::new());
        Self { title, subject, seconds, each, memory }
    }

    /// Adds what a build of all sides came to; it is divided by the number of endpoints, if given.
    pub(super) fn add(
        &mut self,
        name: &str,
        build: Build,
        costs: &Costs,
        endpoints: Option<usize>,
    ) {
        let row = |rounds: &Rounds, unit: &dyn Fn(Samples) -> Samples| -> Vec<Cell> {
            let names = [name, build.name()].map(Cell::text);
            let side = |side| Cell::figure(rounds.side(side).map(unit));
            let sides = (0..Side::ALL.len()).map(side);
            let ratios = (1..Side::ALL.len()).map(|other| Cell::figure(rounds.ratio(0, other)));
            names.into_iter().chain(sides).chain(ratios).collect()
        };
        self.seconds.push(row(&costs.seconds, &|seconds| seconds));
        self.memory.push(row(&costs.memory, &|memory| memory));
        if let Some(endpoints) = endpoints {
            let milliseconds = |seconds: Samples| seconds.times(1e3).of_each(endpoints);
            self.each.push(row(&costs.seconds, &milliseconds));
        }
    }

    pub(super) fn tables(self) -> Vec<Table> {
        let Self { title, subject, seconds, each, memory } = self;
        let [ours, others @ ..] = Side::ALL.map(Side::title);
        let ratios = others.map(|other| format!("{ours} / {other}"));
        let sides = [ours].into_iter().chain(others).map(str::to_owned);
        let columns: Vec<String> =
            [subject, "build"].map(str::to_owned).into_iter().chain(sides).chain(ratios).collect();
        let table = |what: &str, rows| Table {
            title: format!("{title}: {what}"),
            columns: columns.clone(),
            rows,
        };
        let tables = [
            table("CPU time, s", seconds),
            table("CPU time of one endpoint, ms", each),
            table("peak memory, MB", memory),
        ];
        tables.into_iter().filter(|table| !table.rows.is_empty()).collect()
    }
}
