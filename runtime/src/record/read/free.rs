//! Reading free JSON.

use serde_json::{Map, Value as Json};

use super::{Kind, ReadError, Reader};

impl Reader<'_> {
    /// Reads any value.
    pub fn json(&mut self) -> Result<Json, ReadError> {
        Ok(match self.kind()? {
            Kind::Null => {
                self.word("null")?;
                Json::Null
            }
            Kind::Bool => Json::Bool(self.truth()?),
            Kind::Number => self.free_number()?,
            Kind::Text => Json::String(self.string()?.into_owned()),
            // What a `Value` cannot hold is kept as the text that it is.
            Kind::List | Kind::Object if self.is_deepest() && !self.is_strict => {
                let text = self.raw()?;
                Json::String(String::from_utf8_lossy(text).into_owned())
            }
            Kind::List => Json::Array(self.free_list()?),
            Kind::Object => Json::Object(self.free_object()?),
        })
    }

    fn free_number(&mut self) -> Result<Json, ReadError> {
        let start = self.start();
        let number = self.number()?;
        match number.json() {
            Some(number) => Ok(Json::Number(number)),
            None if self.is_strict => Err(self.error_at(start, "the number is out of range")),
            None => Ok(Json::String(number.text().to_owned())),
        }
    }

    fn free_list(&mut self) -> Result<Vec<Json>, ReadError> {
        self.enter(b'[', "an array")?;
        let mut elements: Vec<Json> = Vec::new();
        while self.another(elements.is_empty(), b']', "expected `,` or `]`")? {
            self.take_room(size_of::<Json>())?;
            let value = self.json().map_err(|error| error.in_index(elements.len()))?;
            elements.push(value);
        }
        Ok(elements)
    }

    /// Of members given twice, the last one counts.
    fn free_object(&mut self) -> Result<Map<String, Json>, ReadError> {
        self.enter(b'{', "an object")?;
        let mut members = Map::new();
        while self.another(members.is_empty(), b'}', "expected `,` or `}`")? {
            let key = self.key()?;
            self.take_room(size_of::<(String, Json)>())?;
            let value = self.json().map_err(|error| error.in_key(&key))?;
            members.insert(key.into_owned(), value);
        }
        Ok(members)
    }
}
