//! The calls of an upload, which differ by where it goes.

use adler2::adler32_slice;
use bytes::Bytes;
use feishu_api::drive::v1::{MediaRoute, UploadParent};
use feishu_api::runtime::{Accepts, File, TenantOrUserToken};
use feishu_api::{Client, Error};

use super::destination::Destination;

/// How the platform cuts a file into blocks.
pub(super) struct Plan {
    pub(super) upload_id: String,
    pub(super) block_size: i64,
    pub(super) blocks: i64,
}

pub(super) struct Calls<'a, I, K> {
    pub(super) client: &'a Client<I, K>,
    pub(super) destination: &'a Destination,
    pub(super) name: &'a str,
}

impl<I, K> Calls<'_, I, K>
where
    Client<I, K>: Accepts<TenantOrUserToken>,
{
    /// Uploads everything at once; the token of what it became.
    pub(super) async fn whole(&self, content: Bytes) -> Result<String, Error> {
        let checksum = checksum(&content);
        let file = File::bytes(self.name, content);
        let v1 = self.client.drive().v1();
        match self.destination {
            Destination::File { parent } => {
                let call = v1.file().upload_all(self.name, parent.clone(), file);
                Ok(call.checksum(checksum).await?.file_token()?.to_owned())
            }
            Destination::Version { parent, file_token } => {
                let call = v1.file().upload_all(self.name, parent.clone(), file);
                let call = call.file_token(file_token).checksum(checksum);
                Ok(call.await?.file_token()?.to_owned())
            }
            Destination::Material { parent, document } => {
                let mut call = v1.media().upload_all(self.name, parent.clone(), file);
                if let Some(route) = route(document.as_deref()) {
                    call = call.extra(route);
                }
                Ok(call.checksum(checksum).await?.file_token()?.to_owned())
            }
            Destination::Import(source) => {
                let call = v1.media().upload_import(self.name, source.clone(), file);
                Ok(call.checksum(checksum).await?.file_token()?.to_owned())
            }
        }
    }

    /// Begins an upload in parts.
    pub(super) async fn prepare(&self, size: i64) -> Result<Plan, Error> {
        let v1 = self.client.drive().v1();
        match self.destination {
            Destination::File { parent } => self.prepare_file(parent, None, size).await,
            Destination::Version { parent, file_token } => {
                self.prepare_file(parent, Some(file_token), size).await
            }
            Destination::Material { parent, document } => {
                let mut call = v1.media().upload_prepare(self.name, parent.clone(), size);
                if let Some(route) = route(document.as_deref()) {
                    call = call.extra(route);
                }
                let reply = call.await?;
                Ok(plan(reply.upload_id()?, reply.block_size()?, reply.block_num()?))
            }
            Destination::Import(source) => {
                let reply = v1.media().prepare_import(self.name, size, source.clone()).await?;
                Ok(plan(reply.upload_id()?, reply.block_size()?, reply.block_num()?))
            }
        }
    }

    async fn prepare_file(
        &self,
        parent: &UploadParent,
        replaced: Option<&String>,
        size: i64,
    ) -> Result<Plan, Error> {
        let mut call =
            self.client.drive().v1().file().upload_prepare(self.name, parent.clone(), size);
        if let Some(token) = replaced {
            call = call.file_token(token);
        }
        let reply = call.await?;
        Ok(plan(reply.upload_id()?, reply.block_size()?, reply.block_num()?))
    }

    /// Uploads one block.
    pub(super) async fn part(
        &self,
        upload_id: &str,
        seq: i64,
        content: Bytes,
    ) -> Result<(), Error> {
        let checksum = checksum(&content);
        let file = File::bytes(self.name, content);
        let v1 = self.client.drive().v1();
        if self.is_file() {
            v1.file().upload_part(upload_id, seq, file).checksum(checksum).await?;
        } else {
            v1.media().upload_part(upload_id, seq, file).checksum(checksum).await?;
        }
        Ok(())
    }

    /// Makes the blocks a file; its token.
    pub(super) async fn finish(&self, upload_id: &str, blocks: i64) -> Result<String, Error> {
        let v1 = self.client.drive().v1();
        if self.is_file() {
            Ok(v1.file().upload_finish(upload_id, blocks).await?.file_token()?.to_owned())
        } else {
            Ok(v1.media().upload_finish(upload_id, blocks).await?.file_token()?.to_owned())
        }
    }

    fn is_file(&self) -> bool {
        matches!(self.destination, Destination::File { .. } | Destination::Version { .. })
    }
}

fn plan(upload_id: &str, block_size: i64, blocks: i64) -> Plan {
    Plan { upload_id: upload_id.to_owned(), block_size, blocks }
}

fn route(document: Option<&str>) -> Option<MediaRoute> {
    let document = document?.to_owned();
    Some(MediaRoute { document: Some(document) })
}

fn checksum(content: &[u8]) -> String {
    adler32_slice(content).to_string()
}
