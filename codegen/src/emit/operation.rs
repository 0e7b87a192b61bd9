//! Operations: the builder of one endpoint's requests, its reply and its errors.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example;
use super::scope::Scope;
use super::{docs, item};
use crate::Package;
use crate::model::{
    FieldDocs, Input, Mask, MemberTy, Operation, Platform, Reply, Setter, SetterKind, Ty, Version,
};
use crate::names::{ident, pascal};
use crate::schema::{self, AppKind, TokenKind};

/// Everything that a caller of the operation sees but its types and errors.
pub(super) fn operation(
    scope: &Scope<'_>,
    package: &Package,
    platform: &Platform<'_>,
    version: &Version<'_>,
    operation: &Operation<'_>,
) -> TokenStream {
    let mut items = builder(scope, package, platform, version, operation);
    items.extend(accessor(scope, operation));
    items.extend(reply(scope, operation));
    for mask in &operation.masks {
        items.extend(mask_fields(mask));
    }
    items
}

fn builder(
    scope: &Scope<'_>,
    package: &Package,
    platform: &Platform<'_>,
    version: &Version<'_>,
    operation: &Operation<'_>,
) -> TokenStream {
    let name = ident(&operation.name);
    let mut lines = summary(operation);
    lines.extend(facts(operation));
    lines.extend(example::in_docs(scope, package, platform, version, operation));
    let docs = docs::attributes(&lines);
    let title = docs::alias(&operation.def.title);
    let deprecated = docs::deprecation(operation.def.deprecated.as_ref());
    let arguments = arguments(scope, operation);
    let assignments = operation.arguments.iter().map(|input| assignment(scope, input));
    let new_docs = docs::attributes(&new_docs(operation));
    let constants = operation.constants.iter().map(|(param, value)| {
        let (param, value) = (index(*param), item::constant(value));
        quote!(request.set(#param, #value);)
    });
    let is_set = !operation.arguments.is_empty() || !operation.constants.is_empty();
    let mutable = is_set.then(|| quote!(mut));
    let default = operation.arguments.is_empty().then(|| default(&name));
    let setters = operation.setters.iter().map(|setter| self::setter(scope, setter));
    let masks = operation.masks.iter().map(mask_setter);
    let sending = sending(scope, operation);
    let (access, credential) = demands(operation);
    let reply_type = reply_type(scope, operation);
    quote! {
        #docs
        #[doc(alias = #title)]
        #deprecated
        #[derive(Debug, Clone, PartialEq)]
        #[must_use = "a request does nothing until it is awaited or sent"]
        pub struct #name<C = rt::Unbound> { request: rt::Request<C> }

        impl #name {
            #new_docs
            pub fn new(#(#arguments),*) -> Self {
                let #mutable request = rt::Request::new(&ENDPOINT);
                #(#constants)*
                #(#assignments)*
                Self { request }
            }
        }

        #default

        impl<C> #name<C> {
            #(#setters)*
            #(#masks)*

            /// Checks the documented rules, before any network.
            ///
            /// # Errors
            ///
            /// Names each parameter that breaks a rule, and the rule.
            pub fn check(&self) -> Result<(), rt::Error> {
                self.request.check()
            }
        }

        #sending

        impl rt::Operation for #name {
            type Reply = #reply_type;
            type Access = #access;
            type Credential = #credential;
            const ENDPOINT: &'static rt::Endpoint = &ENDPOINT;

            fn into_request(self) -> rt::Request {
                self.request
            }
        }
    }
}

/// An operation without arguments is one without anything.
fn default(name: &proc_macro2::Ident) -> TokenStream {
    quote! {
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
    }
}

/// How a bound operation is sent.
fn sending(scope: &Scope<'_>, operation: &Operation<'_>) -> TokenStream {
    let name = ident(&operation.name);
    let reply = reply_type(scope, operation);
    match &operation.reply {
        Reply::Empty | Reply::Struct { .. } => {
            let paging = operation.paging.as_ref().map(|paging| paged(scope, operation, paging));
            quote! {
                impl #name<rt::Bound> {
                    /// Sends the request; the reply comes with status, headers and log id.
                    pub fn send(self) -> rt::Sending<#reply> {
                        self.request.send()
                    }

                    #paging
                }

                /// Sends the request; the reply is the data alone.
                impl IntoFuture for #name<rt::Bound> {
                    type Output = Result<#reply, rt::Error>;
                    type IntoFuture = rt::Call<#reply>;

                    fn into_future(self) -> Self::IntoFuture {
                        self.request.call()
                    }
                }
            }
        }
        Reply::File => quote! {
            /// Sends the request; the reply is the file, streamed.
            impl IntoFuture for #name<rt::Bound> {
                type Output = Result<rt::Download, rt::Error>;
                type IntoFuture = rt::Downloading;

                fn into_future(self) -> Self::IntoFuture {
                    self.request.download()
                }
            }
        },
        Reply::Events(event) => {
            let event = scope.ty(event);
            quote! {
                /// Sends the request; the reply is a stream of events.
                impl IntoFuture for #name<rt::Bound> {
                    type Output = Result<#reply, rt::Error>;
                    type IntoFuture = rt::Listening<#event>;

                    fn into_future(self) -> Self::IntoFuture {
                        self.request.events()
                    }
                }
            }
        }
    }
}

fn paged(
    scope: &Scope<'_>,
    operation: &Operation<'_>,
    paging: &crate::model::PagingModel,
) -> TokenStream {
    let reply = reply_type(scope, operation);
    let item = scope.ty(&paging.item);
    let mut levels = paging.items.iter().map(|level| ident(level));
    let first = levels.next();
    let take = quote!(reply.#first #(.and_then(|page| page.#levels))*.unwrap_or_default());
    quote! {
        /// All pages, fetched one by one as they are asked for.
        pub fn pages(self) -> rt::Pages<#reply> {
            self.request.pages(&PAGING)
        }

        /// The items of all pages; pages are fetched as they are needed.
        pub fn items(self) -> rt::Items<#reply, #item> {
            self.request.items(&PAGING, |reply: #reply| #take)
        }
    }
}

/// The method of the resource that makes a bound operation.
fn accessor(scope: &Scope<'_>, operation: &Operation<'_>) -> TokenStream {
    let name = ident(&operation.name);
    let method = ident(operation.method);
    let resource = format_ident!("{}Resource", pascal(operation.resource));
    let docs = docs::attributes(&summary(operation));
    let deprecated = docs::deprecation(operation.def.deprecated.as_ref());
    let arguments = arguments(scope, operation);
    let values = operation.arguments.iter().map(|input| ident(&input.name));
    let (access, credential) = demands(operation);
    // The demands stand on the method: on the impl, the compiler would not find the method, and
    // not say which client has it.
    quote! {
        impl<C: rt::Caller> super::#resource<'_, C> {
            #docs
            #deprecated
            pub fn #method(&self, #(#arguments),*) -> #name<rt::Bound>
            where
                C: rt::Accepts<#access> + rt::Carries<#credential>,
            {
                #name { request: #name::new(#(#values),*).request.bind(self.client.core()) }
            }
        }
    }
}

/// The markers of the tokens and the credential that the endpoint demands.
pub(super) fn demands(operation: &Operation<'_>) -> (TokenStream, TokenStream) {
    let has = |kind| operation.def.tokens.contains(&kind);
    let access = match (has(TokenKind::Tenant), has(TokenKind::User), has(TokenKind::App)) {
        _ if has(TokenKind::Plugin) => quote!(rt::PluginToken),
        (true, true, true) => quote!(rt::AnyToken),
        (true, true, false) => quote!(rt::TenantOrUserToken),
        (true, false, true) => quote!(rt::TenantOrAppToken),
        (false, true, true) => quote!(rt::UserOrAppToken),
        (false, true, false) => quote!(rt::UserToken),
        (false, false, true) => quote!(rt::AppToken),
        (true | false, false, false) => quote!(rt::TenantToken),
    };
    let credential = match operation.credential {
        Some(credential) => {
            let name = ident(&pascal(credential));
            quote!(rt::#name)
        }
        None => quote!(rt::NoCredential),
    };
    (access, credential)
}

fn reply_type(scope: &Scope<'_>, operation: &Operation<'_>) -> TokenStream {
    match &operation.reply {
        Reply::Empty => quote!(rt::Empty),
        Reply::Struct { name, .. } => {
            let name = ident(name);
            quote!(#name)
        }
        Reply::File => quote!(rt::Download),
        Reply::Events(ty) => {
            let ty = scope.ty(ty);
            quote!(rt::Events<#ty>)
        }
    }
}

fn reply(scope: &Scope<'_>, operation: &Operation<'_>) -> TokenStream {
    let Reply::Struct { name, body } = &operation.reply else { return TokenStream::new() };
    let lines = vec![format!("The data of a successful reply to [`{}`].", operation.name)];
    item::structure(scope, name, &lines, body, true)
}

fn arguments<'a>(
    scope: &'a Scope<'_>,
    operation: &'a Operation<'_>,
) -> impl Iterator<Item = TokenStream> {
    operation.arguments.iter().map(|input| {
        let (name, ty) = (ident(&input.name), input_type(scope, &input.ty));
        quote!(#name: #ty)
    })
}

/// How an input is taken: what callers have at hand is converted.
fn input_type(scope: &Scope<'_>, ty: &MemberTy) -> TokenStream {
    match ty {
        MemberTy::Value(Ty::String) => quote!(&str),
        MemberTy::Value(Ty::Millis) => quote!(impl Into<rt::Millis>),
        MemberTy::Value(Ty::Seconds) => quote!(impl Into<rt::Seconds>),
        MemberTy::Value(Ty::Json) => quote!(impl Into<rt::Json>),
        MemberTy::Value(Ty::List(element)) => match &**element {
            Ty::String => quote!(impl IntoIterator<Item = impl Into<String>>),
            element => {
                let element = scope.ty(element);
                quote!(impl IntoIterator<Item = #element>)
            }
        },
        other => item::ty(scope, other),
    }
}

/// The input's value as the request takes it.
fn input_value(scope: &Scope<'_>, input: &Input<'_>) -> TokenStream {
    let name = ident(&input.name);
    match &input.ty {
        MemberTy::Value(Ty::Millis | Ty::Seconds | Ty::Json) => quote!(#name.into()),
        MemberTy::Value(ty @ Ty::List(element)) => {
            let ty = scope.ty(ty);
            match &**element {
                Ty::String => quote!(#name.into_iter().map(Into::into).collect::<#ty>()),
                _ => quote!(#name.into_iter().collect::<#ty>()),
            }
        }
        _ => quote!(#name),
    }
}

/// The statement that puts an input into `request`.
fn assignment(scope: &Scope<'_>, input: &Input<'_>) -> TokenStream {
    let value = input_value(scope, input);
    match (&input.ty, input.params.as_slice()) {
        (MemberTy::Value(Ty::File), [param]) => {
            let param = index(*param);
            quote!(request.attach(#param, #value);)
        }
        (MemberTy::Value(_), [param]) => {
            let param = index(*param);
            quote!(request.set(#param, &#value);)
        }
        (_, params) => {
            let params = params.iter().map(|param| index(*param));
            quote!(request.set_shape(&[#(#params),*], &#value);)
        }
    }
}

fn setter(scope: &Scope<'_>, setter: &Setter<'_>) -> TokenStream {
    let input = &setter.input;
    let (name, ty) = (ident(&input.name), input_type(scope, &input.ty));
    let mut lines = docs::field(input.docs);
    if setter.kind == SetterKind::Object {
        lines.push(String::new());
        lines
            .push("Sets all its fields at once and names those that are given in the mask.".into());
    }
    let docs = docs::attributes(&lines);
    let deprecated = docs::field_deprecation(input.docs);
    let value = input_value(scope, input);
    let params: Vec<TokenStream> = input.params.iter().map(|param| index(*param)).collect();
    let call = match (&setter.kind, &input.ty, params.as_slice()) {
        (SetterKind::Masked { .. }, MemberTy::Value(_), [param]) => {
            quote!(self.request.set_masked(#param, &#value))
        }
        (SetterKind::Masked { .. }, _, params) => {
            quote!(self.request.set_shape_masked(&[#(#params),*], &#value))
        }
        (SetterKind::Object, _, [param]) => quote!(self.request.set_object(#param, &#value)),
        (SetterKind::File, _, [param]) => quote!(self.request.attach(#param, #value)),
        (_, MemberTy::Value(_), [param]) => quote!(self.request.set(#param, &#value)),
        (_, _, params) => quote!(self.request.set_shape(&[#(#params),*], &#value)),
    };
    let clear = clearing(setter);
    quote! {
        #docs
        #deprecated
        pub fn #name(mut self, #name: #ty) -> Self {
            #call;
            self
        }

        #clear
    }
}

fn clearing(setter: &Setter<'_>) -> Option<TokenStream> {
    let SetterKind::Masked { clear: Some(clear) } = &setter.kind else { return None };
    let docs = format!(" Clears `{}`: it is named in the mask without a value.", setter.input.name);
    let clear = ident(clear);
    let params = setter.input.params.iter().map(|param| index(*param));
    Some(quote! {
        #[doc = #docs]
        pub fn #clear(mut self) -> Self {
            #(self.request.clear_masked(#params);)*
            self
        }
    })
}

fn mask_setter(mask: &Mask<'_>) -> TokenStream {
    let (setter, name) = (ident(&mask.setter), ident(&mask.name));
    let param = index(mask.param);
    let lines = [
        format!("Makes the mask name exactly these fields of `{}`, whatever was set.", mask.object),
        String::new(),
        "The setters fill the mask on their own; this is for masks that differ from what was set."
            .to_owned(),
    ];
    let docs = docs::attributes(&lines);
    quote! {
        #docs
        pub fn #setter(mut self, #setter: impl IntoIterator<Item = #name>) -> Self {
            let names = #setter.into_iter().map(#name::as_str);
            self.request.set_mask(#param, names);
            self
        }
    }
}

fn mask_fields(mask: &Mask<'_>) -> TokenStream {
    let name = ident(&mask.name);
    let docs = format!(" A field of `{}` that the mask can name.", mask.object);
    let variants = mask.fields.iter().map(|(variant, wire, _)| {
        let docs = format!(" `{wire}`");
        let variant = ident(variant);
        quote!(#[doc = #docs] #variant)
    });
    let arms = mask.fields.iter().map(|(variant, wire, _)| {
        let variant = ident(variant);
        quote!(Self::#variant => #wire)
    });
    quote! {
        #[doc = #docs]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum #name { #(#variants),* }

        impl #name {
            /// The field's name on the wire.
            pub fn as_str(self) -> &'static str {
                match self { #(#arms),* }
            }
        }
    }
}

/// The documented errors of the operation by name.
pub(super) fn errors(operation: &Operation<'_>) -> TokenStream {
    if operation.errors.is_empty() {
        return TokenStream::new();
    }
    let name = format_ident!("{}Error", operation.name);
    let docs = format!(" The documented errors of [`{}`] by name.", operation.name);
    let constants = operation.errors.iter().map(|error| {
        let name = ident(&error.name);
        let mut lines = docs::text(&error.def.doc, "Not described by the documentation.");
        if let Some(advice) = &error.def.advice {
            lines.push(String::new());
            lines.extend(docs::text(advice, ""));
        }
        let docs = docs::attributes(&lines);
        let code = super::endpoint::code(error);
        quote!(#docs pub const #name: rt::Code = #code;)
    });
    quote! {
        #[doc = #docs]
        #[derive(Debug, Clone, Copy)]
        pub enum #name {}

        impl #name { #(#constants)* }
    }
}

fn index(index: usize) -> TokenStream {
    let index = proc_macro2::Literal::usize_unsuffixed(index);
    quote!(#index)
}

fn summary(operation: &Operation<'_>) -> Vec<String> {
    docs::text(&operation.def.summary, "Not described by the documentation.")
}

fn new_docs(operation: &Operation<'_>) -> Vec<String> {
    let mut lines = vec!["A request with what must be given, bound to no client yet.".to_owned()];
    if !operation.arguments.is_empty() {
        lines.push(String::new());
    }
    for input in &operation.arguments {
        let text = docs::field(input.docs).into_iter().filter(|line| !line.is_empty());
        let text: Vec<String> = text.collect();
        lines.push(format!("- `{}`: {}", input.name, text.join("\n  ")));
        if let FieldDocs::Field(schema::Field { deprecated: Some(reason), .. }) = input.docs {
            lines.push(format!("  Deprecated: {}.", docs::escape(reason)));
        }
    }
    lines.iter().flat_map(|line| line.split('\n').map(str::to_owned)).collect()
}

/// What the operation's documentation lists: tokens, scopes, rates, errors, sources.
fn facts(operation: &Operation<'_>) -> Vec<String> {
    let def = operation.def;
    let mut lines = Vec::new();
    for paragraph in &def.description {
        lines.push(String::new());
        lines.extend(docs::text(paragraph, ""));
    }
    lines.push(String::new());
    lines.push(format!("- Endpoint: `{} {}`", operation.http_method, operation.http_path));
    let tokens: Vec<&str> = def.tokens.iter().map(|kind| token_name(*kind)).collect();
    let credential = operation.credential.map(|name| format!(", and the {name} credential"));
    lines.push(format!("- Token: {}{}", tokens.join(" or "), credential.unwrap_or_default()));
    if !def.apps.is_empty() {
        let apps: Vec<&str> = def.apps.iter().map(|kind| app_name(*kind)).collect();
        lines.push(format!("- Apps: {}", apps.join(", ")));
    }
    if !def.scopes.is_empty() {
        let scopes: Vec<String> = def.scopes.iter().map(|scope| format!("`{scope}`")).collect();
        lines.push(format!("- Scope: {}", scopes.join(" or ")));
    }
    for field in &def.field_scopes {
        lines.push(format!("- Scope `{}`: {}", field.scope, docs::escape(&field.doc)));
    }
    if !def.rate_limit.is_empty() {
        let rates: Vec<String> = def.rate_limit.iter().map(|rate| format!("`{rate}`")).collect();
        lines.push(format!("- Rate limit: {}", rates.join(" and ")));
    }
    lines.push(format!("- Documentation: [{}]({})", docs::escape(&def.title), def.doc));
    lines.push(format!("- Schema: `schemas/{}`", operation.file));
    lines.extend(error_table(operation));
    lines
}

fn error_table(operation: &Operation<'_>) -> Vec<String> {
    if operation.errors.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![
        String::new(),
        "# Errors".to_owned(),
        String::new(),
        "| Code | HTTP | Name | Meaning |".to_owned(),
        "| --- | --- | --- | --- |".to_owned(),
    ];
    for error in &operation.errors {
        let http = error.def.http.map_or_else(String::new, |status| status.to_string());
        let name = &error.name;
        let link = format!("[`{name}`]({}Error::{name})", operation.name);
        let meaning = docs::escape(&error.def.doc).replace('|', "\\|").replace('\n', " ");
        lines.push(format!("| {} | {http} | {link} | {meaning} |", error.def.code));
    }
    lines
}

fn token_name(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Tenant => "`tenant_access_token`",
        TokenKind::User => "`user_access_token`",
        TokenKind::App => "`app_access_token`",
        TokenKind::Plugin => "plugin token",
    }
}

fn app_name(kind: AppKind) -> &'static str {
    match kind {
        AppKind::SelfBuilt => "self-built",
        AppKind::Store => "store",
    }
}
