//! Boxes and breaks: where a line that is too long is broken.
//!
//! This is Oppen's algorithm as prettyplease and rustc have it, for one line at a time: text, in
//! which boxes begin and end, and places at which it may be broken. A box that fits is not broken;
//! of one that does not, a consistent box breaks at all its places, any other where it must.

/// Width of a line.
const MARGIN: isize = 89;

/// What a line may always take, however far it is indented.
const MIN_SPACE: isize = 60;

/// The width of what cannot stand on one line.
const INFINITE: isize = 0xffff;

/// Columns of a level.
pub(super) const INDENT: isize = 4;

/// A place where the line may be broken.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Break {
    /// Columns that it takes when the line is not broken there.
    pub(super) blank: u8,
    /// Columns that are added to the indentation of what follows.
    pub(super) offset: isize,
    /// What stands before the line break.
    pub(super) before: Option<char>,
    /// What begins the new line.
    pub(super) after: Option<char>,
    /// What stands there when the line is not broken.
    pub(super) otherwise: Option<char>,
    /// Whether the line is broken there whatever fits, or never.
    pub(super) must: Option<bool>,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Begin {
        offset: isize,
        is_consistent: bool,
    },
    End,
    Break(Break),
    /// What makes the boxes around it too wide.
    Wide,
}

#[derive(Debug, Clone, Copy)]
struct Mark {
    at: usize,
    kind: Kind,
}

/// A line that grows.
#[derive(Debug, Default)]
pub(super) struct Line {
    text: String,
    marks: Vec<Mark>,
    depth: usize,
    /// Whether there is something that cannot stand on one line.
    is_wide: bool,
    /// Whether there is something that is only there when it is not broken.
    has_otherwise: bool,
    sizes: Vec<isize>,
    open: Vec<usize>,
}

/// A place in a line to which boxes are added later.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    at: usize,
    mark: usize,
}

impl Line {
    /// Whether no box is open.
    pub(super) fn is_outside(&self) -> bool {
        self.depth == 0
    }

    pub(super) fn text(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn mark(&mut self, kind: Kind) {
        self.marks.push(Mark { at: self.text.len(), kind });
    }

    /// Begins a box that is broken where it must.
    pub(super) fn ibox(&mut self, offset: isize) {
        self.depth += 1;
        self.mark(Kind::Begin { offset, is_consistent: false });
    }

    /// Begins a box that is broken everywhere or nowhere.
    pub(super) fn cbox(&mut self, offset: isize) {
        self.depth += 1;
        self.mark(Kind::Begin { offset, is_consistent: true });
    }

    pub(super) fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.mark(Kind::End);
    }

    /// Ends a box that is broken if it is wider than this, begun at the place.
    pub(super) fn end_within(&mut self, begin: Place, most: usize) {
        if self.is_wide_since(begin) || self.length_since(begin) > most {
            self.is_wide = true;
            self.mark(Kind::Wide);
        }
        self.end();
    }

    fn is_wide_since(&self, begin: Place) -> bool {
        let since = self.marks.get(begin.mark..).unwrap_or_default();
        self.is_wide && since.iter().any(|mark| mark.kind.is_wide())
    }

    pub(super) fn add(&mut self, place: Break) {
        self.is_wide |= place.must == Some(true);
        self.has_otherwise |= place.otherwise.is_some();
        self.mark(Kind::Break(place));
        if place.blank > 0 {
            self.text.push(' ');
        }
    }

    /// A break that takes no space.
    pub(super) fn zero(&mut self) {
        self.add(Break::default());
    }

    /// A space or a break.
    pub(super) fn space(&mut self) {
        self.add(Break { blank: 1, ..Break::default() });
    }

    /// A place where nothing is broken, up to which what stands before it must fit.
    pub(super) fn never(&mut self) {
        self.add(Break { must: Some(false), ..Break::default() });
    }

    /// A break whatever fits.
    pub(super) fn hard(&mut self) {
        self.add(Break { must: Some(true), ..Break::default() });
    }

    /// Behind an element of a list: a comma, which stands behind the last one when it is broken.
    pub(super) fn comma(&mut self, is_last: bool, blank: u8) {
        if is_last {
            self.add(Break { blank, before: Some(','), ..Break::default() });
        } else {
            self.text(",");
            self.space();
        }
    }

    /// Changes the indentation behind the last break, if nothing stands behind it yet.
    pub(super) fn offset(&mut self, offset: isize) {
        if let Some(Mark { kind: Kind::Break(last), .. }) = self.marks.last_mut() {
            last.offset += offset;
        }
    }

    /// Bytes that were written since.
    pub(super) fn length_since(&self, place: Place) -> usize {
        self.text.len().saturating_sub(place.at)
    }

    /// This place.
    pub(super) fn place(&self) -> Place {
        Place { at: self.text.len(), mark: self.marks.len() }
    }

    /// Changes the indentation in a box that was begun at the place.
    pub(super) fn offset_at(&mut self, place: Place, offset: isize) {
        if let Some(Mark { kind: Kind::Begin { offset: last, .. }, .. }) =
            self.marks.get_mut(place.mark)
        {
            *last = offset;
        }
    }

    /// Begins boxes at an earlier place.
    pub(super) fn begin_at(&mut self, place: Place, boxes: &[(bool, isize)]) {
        let begin = |(is_consistent, offset): &(bool, isize)| {
            let kind = Kind::Begin { offset: *offset, is_consistent: *is_consistent };
            Mark { at: place.at, kind }
        };
        self.depth += boxes.len();
        self.marks.splice(place.mark..place.mark, boxes.iter().map(begin));
    }

    /// Ends a box at an earlier place, behind so many boxes that were begun before it since.
    pub(super) fn end_at(&mut self, place: Place, begun: usize) {
        self.depth = self.depth.saturating_sub(1);
        self.marks.insert(place.mark + begun, Mark { at: place.at, kind: Kind::End });
    }

    /// Adds a break at an earlier place, behind so many boxes that were begun there since.
    pub(super) fn break_at(&mut self, place: Place, begun: usize, added: Break) {
        self.marks.insert(place.mark + begun, Mark { at: place.at, kind: Kind::Break(added) });
    }

    /// Writes the line, indented, without its line break, and begins another one; `hang` is what is
    /// added to the indentation where it is broken.
    pub(super) fn flush(&mut self, out: &mut String, indent: usize, hang: isize) {
        let space = space(isize::try_from(indent).unwrap_or_default());
        let fits = !self.is_wide && isize::try_from(self.text.len()).is_ok_and(|len| len <= space);
        if self.marks.is_empty() || (fits && !self.has_otherwise) {
            spaces(out, indent);
            out.push_str(&self.text);
        } else {
            self.measure();
            self.write(out, indent, hang, space);
        }
        self.text.clear();
        self.marks.clear();
        self.depth = 0;
        self.is_wide = false;
        self.has_otherwise = false;
    }

    /// Finds how wide each box is, up to where it can be broken behind it, and how far each break is
    /// from the next one.
    fn measure(&mut self) {
        let Self { text, marks, sizes, open, .. } = self;
        sizes.clear();
        sizes.resize(marks.len(), 0);
        open.clear();
        let mut added = 0;
        for (index, mark) in marks.iter().enumerate() {
            let total = width(mark.at) + added;
            match mark.kind {
                Kind::Wide => added += INFINITE,
                Kind::Begin { .. } | Kind::End => open.push(index),
                Kind::Break(place) => {
                    close(open, marks, sizes, total);
                    open.push(index);
                    if place.must == Some(true) {
                        added += INFINITE;
                    }
                }
            }
            if let Some(size) = sizes.get_mut(index) {
                *size = -total;
            }
        }
        close(open, marks, sizes, width(text.len()) + added);
    }

    fn write(&self, out: &mut String, indent: usize, hang: isize, mut space_left: isize) {
        let mut pending = isize::try_from(indent).unwrap_or_default();
        let mut indent = pending + hang;
        let mut boxes: Vec<Frame> = Vec::new();
        let mut written = 0;
        for (mark, size) in self.marks.iter().zip(&self.sizes) {
            let text = self.text.get(written..mark.at).unwrap_or_default();
            if !text.is_empty() {
                spaces(out, usize::try_from(pending).unwrap_or_default());
                pending = 0;
                out.push_str(text);
                space_left -= width(text.len());
            }
            written = mark.at;
            match mark.kind {
                Kind::Wide => {}
                Kind::Begin { offset, is_consistent } if *size > space_left => {
                    boxes.push(Frame::Broken { indent, is_consistent });
                    indent += offset;
                }
                Kind::Begin { .. } => boxes.push(Frame::Fits),
                Kind::End => {
                    if let Some(Frame::Broken { indent: before, .. }) = boxes.pop() {
                        indent = before;
                    }
                }
                Kind::Break(place) => {
                    written += usize::from(place.blank);
                    let fits = match (place.must, boxes.last()) {
                        (Some(must), _) => !must,
                        (None, Some(Frame::Fits)) => true,
                        (None, Some(Frame::Broken { is_consistent: true, .. })) => false,
                        (None, _) => *size <= space_left,
                    };
                    if fits {
                        pending += isize::from(place.blank);
                        out.extend(place.otherwise);
                        space_left -= isize::from(place.blank);
                        space_left -= isize::from(place.otherwise.is_some());
                    } else {
                        if let Some(before) = place.before {
                            spaces(out, usize::try_from(pending).unwrap_or_default());
                            out.push(before);
                        }
                        out.push('\n');
                        pending = indent + place.offset;
                        space_left = space(pending);
                        if let Some(after) = place.after {
                            spaces(out, usize::try_from(pending).unwrap_or_default());
                            pending = 0;
                            out.push(after);
                            space_left -= 1;
                        }
                    }
                }
            }
        }
        let text = self.text.get(written..).unwrap_or_default();
        if !text.is_empty() {
            spaces(out, usize::try_from(pending).unwrap_or_default());
            out.push_str(text);
        }
    }
}

impl Kind {
    fn is_wide(self) -> bool {
        match self {
            Self::Wide => true,
            Self::Break(place) => place.must == Some(true),
            Self::Begin { .. } | Self::End => false,
        }
    }
}

/// A box that is open.
enum Frame {
    Fits,
    Broken { indent: isize, is_consistent: bool },
}

/// Settles the sizes of the last break and of all boxes that ended since.
fn close(open: &mut Vec<usize>, marks: &[Mark], sizes: &mut [isize], total: isize) {
    let mut depth = 0_usize;
    while let Some(index) = open.last().copied() {
        let (Some(mark), Some(size)) = (marks.get(index), sizes.get_mut(index)) else { return };
        match mark.kind {
            Kind::Begin { .. } if depth == 0 => return,
            Kind::Begin { .. } => {
                depth -= 1;
                *size += total;
            }
            Kind::End => depth += 1,
            Kind::Break(_) => *size += total,
            Kind::Wide => {}
        }
        open.pop();
        if depth == 0 && matches!(mark.kind, Kind::Break(_)) {
            return;
        }
    }
}

fn width(length: usize) -> isize {
    isize::try_from(length).unwrap_or(INFINITE)
}

/// What a line with this indentation may take.
fn space(indent: isize) -> isize {
    (MARGIN - indent).max(MIN_SPACE)
}

fn spaces(out: &mut String, count: usize) {
    const BLANKS: &str = "                                                                ";
    let mut left = count;
    while left > 0 {
        let blanks = BLANKS.get(..left).unwrap_or(BLANKS);
        out.push_str(blanks);
        left -= blanks.len();
    }
}
