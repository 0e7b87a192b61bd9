//! The data of a reply that reports success, read where it stands in the reply's text.

use bytes::Bytes;

use super::context::{Context, Incoming, Receive};
use super::excerpt::mask;
use super::judge::{Data, judge, judge_whole, refused};
use super::parts::{ReplyCode, read_within};
use super::response::Metadata;
use crate::connection::exchange::Received;
use crate::connection::head::Head;
use crate::connection::whole::read_whole;
use crate::endpoint::Envelope;
use crate::error::{Error, Report};
use crate::record::{Field, FieldsMut, ReadError, Reader, Slots, Table, note_missing};

/// Bytes of memory that decoded data may take for each byte that a reply may have.
const ROOM: usize = 4;

/// A reply that reports success and whose data is not read yet.
pub(crate) struct Reply {
    head: Head,
    data: Data,
    /// The key that the data stands under.
    key: Option<&'static str>,
    context: Context,
    mismatches: Vec<ReadError>,
}

impl Receive for Reply {
    async fn receive(incoming: Incoming) -> Result<Self, Error> {
        let Incoming { mut response, context } = incoming;
        let head = Head::of(&mut response)?;
        let body = read_whole(&mut response, context.connection.limits.max_reply_bytes).await?;
        Self::judge(context, head, &body)
    }
}

impl Received for Reply {
    fn head(&self) -> &Head {
        &self.head
    }
}

impl Reply {
    /// The reply, if it reports success.
    pub(crate) fn judge(context: Context, head: Head, body: &Bytes) -> Result<Self, Error> {
        let data = judge(&context, &head, body)?;
        Ok(Self::new(context, head, data))
    }

    fn new(context: Context, head: Head, data: Data) -> Self {
        Self { head, data, key: context.envelope.data, context, mismatches: Vec::new() }
    }

    /// A reply whose body is the data, although there usually is an envelope.
    pub(crate) fn bare(context: Context, head: Head, body: Bytes) -> Self {
        Self { key: None, ..Self::new(context, head, Data::Apart(body)) }
    }

    /// Reads the data; a record of its own if there is none.
    pub(crate) fn read<R: FieldsMut>(mut self) -> Result<R, Error> {
        loop {
            let mut data = R::default();
            if self.fill(R::TABLE, &mut &mut data)? {
                return Ok(data);
            }
        }
    }

    pub(crate) fn into_metadata(self) -> Metadata {
        Metadata { head: self.head, mismatches: self.mismatches }
    }

    /// The data as JSON, null if there is none.
    pub(crate) fn json(&mut self) -> Result<serde_json::Value, Error> {
        let mut data = serde_json::Value::Null;
        let is_all = self.visit(&[], &mut |input| {
            data = input.json()?;
            Ok(())
        })?;
        if is_all { Ok(data) } else { self.apart()?.json() }
    }

    /// Reads the data into a blank record. Returns false where something behind the data contradicts it:
    /// the reply is then judged anew, and has to be read once more, into another record.
    pub(crate) fn fill(
        &mut self,
        table: &'static Table,
        record: &mut dyn Slots,
    ) -> Result<bool, Error> {
        let is_all = self.visit(table.fields, &mut |input| input.fill(table, record))?;
        if is_all {
            self.take_out_envelope(table, record)?;
            // Data that is null, or not there, is not read.
            if let Some(log_id) = self.head.log_id() {
                note_missing(table, record, log_id);
            }
        } else {
            *self = self.apart()?;
        }
        Ok(is_all)
    }

    /// Calls `read` where the data begins, and notes the mismatches. Returns false where something
    /// behind the data contradicts it.
    fn visit(
        &mut self,
        fields: &[Field],
        read: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), ReadError>,
    ) -> Result<bool, Error> {
        let limits = &self.context.connection.limits;
        let room = limits.max_reply_bytes.saturating_mul(ROOM);
        let log_id = self.head.log_id();
        let reader =
            |text| Reader::new(text).strict(limits.strict_replies).room(room).log_id(log_id);
        let outcome = match &self.data {
            Data::Nothing => Ok((true, Vec::new())),
            Data::Apart(data) => {
                let mut input = reader(data);
                let located = |error: ReadError| match self.key {
                    Some(key) => error.in_key(key),
                    None => error,
                };
                let outcome = read(&mut input).map_err(located);
                let mismatches = input.take_mismatches().into_iter().map(located);
                outcome.map(|()| (true, mismatches.collect()))
            }
            Data::Within(body) => {
                let mut input = reader(body);
                // It is repaired where the reply is judged as a whole.
                if !input.is_utf8() {
                    return Ok(false);
                }
                let outcome = read_within(&mut input, self.context.envelope, read);
                outcome.map(|is_all| (is_all, input.take_mismatches()))
            }
        };
        let (is_all, mismatches) = outcome.map_err(|error| self.unreadable(&error, fields))?;
        if is_all {
            for error in &mismatches {
                let endpoint = self.context.endpoint.map(|endpoint| endpoint.id);
                tracing::warn!(endpoint, %error, "a value of another type than documented");
            }
            self.mismatches = mismatches;
        }
        Ok(is_all)
    }

    /// The reply with its data apart, judged by all that stands in it.
    fn apart(&self) -> Result<Self, Error> {
        let data = judge_whole(&self.context, &self.head, self.text())?;
        Ok(Self::new(self.context.clone(), self.head.clone(), data))
    }

    /// Where code and message are beside the data, they are not undocumented fields of it.
    ///
    /// # Errors
    ///
    /// If there is neither a code nor a documented field.
    fn take_out_envelope(&self, table: &Table, record: &mut dyn Slots) -> Result<(), Error> {
        let Envelope { code, message, detail, data: None } = *self.context.envelope else {
            return Ok(());
        };
        let has_data = (0..table.fields.len()).any(|index| !record.slot_mut(index).is_blank());
        let Some(unknown) = record.slot_mut(table.fields.len()).as_unknown() else { return Ok(()) };
        let code = unknown.remove(code).map(|code| ReplyCode::of(code.to_string().as_bytes()));
        for name in [Some(message), detail].into_iter().flatten() {
            unknown.remove(name);
        }
        let has_code = code == Some(ReplyCode::Number(0));
        if has_data || has_code || matches!(self.data, Data::Nothing) {
            Ok(())
        } else {
            Err(refused(&self.context, &self.head, self.text()))
        }
    }

    fn text(&self) -> &Bytes {
        static EMPTY: Bytes = Bytes::new();
        match &self.data {
            Data::Nothing => &EMPTY,
            Data::Apart(text) | Data::Within(text) => text,
        }
    }

    /// Says that the server has carried out the call: repeating it could do it twice.
    fn unreadable(&self, error: &ReadError, fields: &[Field]) -> Error {
        let whole = String::from_utf8_lossy(self.text());
        let is_secret = fields.iter().any(|field| field.has(Field::SECRET))
            || self.context.secrets.are_in(&whole);
        Report {
            endpoint: self.context.endpoint,
            status: Some(self.head.status),
            log_id: self.head.log_id().map(str::to_owned),
            excerpt: (!is_secret).then(|| mask(error.excerpt())),
            message: format!(
                "the server reports success, but its reply cannot be read: {}",
                error.message()
            ),
            ..Report::unreadable(error)
        }
        .into()
    }
}
