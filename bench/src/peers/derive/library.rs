// What all calls share, as one would write it by hand.

/// A client.
pub struct Http {
    client: reqwest::Client,
    base: String,
    token: String,
}

/// Why a call failed.
#[derive(Debug)]
pub enum Error {
    Http(reqwest::Error),
    Json(serde_json::Error),
    Api { code: i64, msg: String },
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error)
    }
}

impl From<reqwest::Error> for Error {
    fn from(error: reqwest::Error) -> Self {
        Self::Http(error)
    }
}

#[derive(serde::Deserialize)]
struct Envelope<T> {
    code: i64,
    #[serde(default)]
    msg: String,
    data: Option<T>,
}

impl Http {
    pub fn new(base: String, token: String) -> Self {
        Self { client: reqwest::Client::new(), base, token }
    }

    async fn call<Q: serde::Serialize, B: serde::Serialize, R: serde::de::DeserializeOwned>(
        &self,
        method: reqwest::Method,
        path: &str,
        query: &Q,
        body: &B,
    ) -> Result<R, Error> {
        let url = format!("{}{path}", self.base);
        let mut request = self.client.request(method.clone(), url).bearer_auth(&self.token).query(query);
        if method != reqwest::Method::GET {
            request = request.json(body);
        }
        match serde_json::from_slice(&fetch(request).await?)? {
            Envelope { code: 0, data: Some(data), .. } => Ok(data),
            Envelope { code, msg, .. } => Err(Error::Api { code, msg }),
        }
    }
}

/// What is the same whatever a call sends and gets, compiled once.
async fn fetch(request: reqwest::RequestBuilder) -> Result<Vec<u8>, Error> {
    Ok(request.send().await?.bytes().await?.into())
}
