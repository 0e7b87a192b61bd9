//! Documented exchanges: as typed requests for the tests, and one in each operation's docs.

use proc_macro2::TokenStream;
use quote::quote;

use serde_json::Value;

use super::literal::string;
use super::scope::Scope;
use super::value::{self, text};
use super::{Place, module, places};
use crate::Package;
use crate::model::{
    Event, Example, Input, Item, ItemBody, Mask, MemberTy, Model, Operation, Param, Reply, Setter,
    SetterKind, Shape, Ty,
};
use crate::names::ident;
use crate::print;

/// The module with the exchanges of an operation, in the crate that sends them all.
pub(super) fn of_operation(place: Place<'_>) -> TokenStream {
    let Place { model, package, operation, .. } = place;
    let scope = &Scope::of_example(model, &package.library());
    let name = scope.name(&operation.module, &operation.name);
    let kind = match operation.reply {
        Reply::Empty | Reply::Struct { .. } => quote!(data::<#name>),
        Reply::File => quote!(file::<#name>),
        Reply::Events(_) => quote!(events::<#name, _>),
    };
    let exchanges = operation.examples.iter().map(|example| {
        let given = Given { example, operation };
        let arguments = operation.arguments.iter().map(|input| given.argument(scope, input));
        let setters = given.calls(scope);
        let (title, sent, reply) =
            (string(example.name), string(&example.sent), string(&example.reply));
        quote! {
            Exchange::#kind(
                #title,
                || Operation::into_request(#name::new(#(#arguments),*) #(#setters)*),
                #sent,
                #reply,
            )
        }
    });
    let exchanges: Vec<TokenStream> = exchanges.collect();
    scope.runtime("Operation");
    let imports = scope.imports();
    let docs = [format!("Exchanges of `{}`.", operation.id)];
    module(
        &docs,
        &quote! {
            #imports

            use crate::Exchange;

            pub(crate) static EXCHANGES: &[Exchange] = &[#(#exchanges),*];
        },
    )
}

/// The module with the deliveries of an event, in the crate that receives them all.
pub(super) fn of_event(model: &Model<'_>, package: &Package, event: &Event<'_>) -> TokenStream {
    let scope = &Scope::of_example(model, &package.library());
    let name = scope.name(&event.module, &event.name);
    let deliveries = event.examples.iter().map(|example| {
        let (title, body) = (string(example.name), string(&example.body));
        let answer = event.answer.as_ref().zip(example.answer).map(|(answer, json)| {
            let typed = value::structure(scope, &event.module, &answer.name, &answer.body, json);
            let json = string(&json.to_string());
            quote!(.answered(|| to_json(&#typed), #json))
        });
        quote!(Delivery::of::<#name>(#title, #body) #answer)
    });
    let deliveries: Vec<TokenStream> = deliveries.collect();
    let is_answered =
        event.answer.is_some() && event.examples.iter().any(|one| one.answer.is_some());
    let to_json = is_answered.then(|| {
        quote!(
            use feishu_api_runtime::record::to_json;
        )
    });
    let imports = scope.imports();
    let docs = [format!("Deliveries of `{}`.", event.id)];
    module(
        &docs,
        &quote! {
            #imports

            #to_json
            use crate::Delivery;

            pub(crate) static DELIVERIES: &[Delivery] = &[#(#deliveries),*];
        },
    )
}

/// The root of the modules with exchanges and deliveries: the tree that leads to them, and lists of
/// all.
pub(super) fn root(
    package: &Package,
    operations: &[&Operation<'_>],
    events: &[&Event<'_>],
) -> TokenStream {
    let path = |module: &[String], list: &str| {
        let levels = module.iter().map(|level| ident(level));
        let list = ident(list);
        quote!(#(#levels)::*::#list)
    };
    let exchanges = operations.iter().map(|operation| path(&operation.module, "EXCHANGES"));
    let deliveries = events.iter().map(|event| path(&event.module, "DELIVERIES"));
    let operations = operations.iter().map(|operation| operation.module.as_slice());
    let events = events.iter().map(|event| event.module.as_slice());
    let mut modules: Vec<&[String]> = operations.chain(events).collect();
    modules.sort_unstable();
    let modules = nested(&modules);
    let docs = [format!("The documented exchanges and deliveries of `{}`.", package.name)];
    module(
        &docs,
        &quote! {
            #modules

            use crate::{Delivery, Exchange};

            pub(crate) static EXCHANGES: &[&[Exchange]] = &[#(#exchanges),*];

            pub(crate) static DELIVERIES: &[&[Delivery]] = &[#(#deliveries),*];
        },
    )
}

/// The declarations of modules at these paths, which are sorted.
fn nested(paths: &[&[String]]) -> TokenStream {
    let groups = paths.chunk_by(|one, other| one.first() == other.first());
    let modules = groups.filter_map(|group| {
        let name = ident(group.first()?.first()?);
        let below: Vec<&[String]> = group.iter().filter_map(|path| path.get(1..)).collect();
        Some(if below.iter().all(|path| path.is_empty()) {
            quote!(mod #name;)
        } else {
            let below = nested(&below);
            quote!(mod #name { #below })
        })
    });
    quote!(#(pub(crate) #modules)*)
}

/// The first example as a piece of an operation's documentation, which compiles.
pub(super) fn in_docs(place: Place<'_>) -> syn::Result<Vec<String>> {
    if place.operation.examples.is_empty() {
        return Ok(Vec::new());
    }
    let library = place.package.library();
    let scope = Scope::of_example(place.model, &library);
    let call = call(&scope, place);
    let client = client_type(&library, place);
    let mut lines = vec![String::new(), "# Example".to_owned(), String::new()];
    lines.push("```no_run".to_owned());
    lines.extend(print::statements(&scope.imports())?);
    lines.push(format!("# async fn example(client: &{client}) -> Result<(), {library}::Error> {{"));
    lines.extend(print::statements(&call)?);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    Ok(lines)
}

/// The first call that a reader of the crate sees, from the client on: of the operation with the most
/// examples, among those that any client of the crate's main platform can call.
pub(super) fn of_library(model: &Model<'_>, package: &Package) -> syn::Result<Vec<String>> {
    let is_simple = |place: &Place<'_>| {
        place.platform.at_root
            && place.operation.client_arguments.is_empty()
            && matches!(place.operation.reply, Reply::Struct { .. })
            && !place.operation.examples.is_empty()
    };
    let places = places(model, package).filter(is_simple);
    let Some(place) = places.max_by_key(|place| place.operation.examples.len()) else {
        return Ok(Vec::new());
    };
    let library = package.library();
    let scope = Scope::of_example(model, &library);
    let client = scope.runtime(place.platform.client.name);
    let call = call(&scope, place);
    let client = quote!(let client = #client::builder("cli_…", "the app's secret").build()?;);
    let mut lines = vec![String::new(), "```no_run".to_owned()];
    lines.push(format!("# #[cfg(feature = \"{}\")]", place.service.feature));
    lines.push(format!("# async fn example() -> Result<(), {library}::Error> {{"));
    lines.extend(print::statements(&scope.imports())?);
    lines.push(String::new());
    lines.extend(print::statements(&quote!(#client #call))?);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    Ok(lines)
}

/// The statements that send an operation's first example, and show what comes back.
fn call(scope: &Scope<'_>, place: Place<'_>) -> TokenStream {
    let Place { operation, .. } = place;
    let Some(example) = operation.examples.first() else { return TokenStream::new() };
    let given = Given { example, operation };
    let steps = call_path(place);
    let arguments = operation.arguments.iter().map(|input| given.argument(scope, input));
    let mut setters = given.own_calls(scope);
    setters.truncate(SHOWN_SETTERS);
    let call = quote!(client #(#steps)* (#(#arguments),*) #(#setters)*.await?);
    match operation.reply {
        Reply::Empty => quote!(#call;),
        Reply::File => quote!(let file = #call; file.save("download").await?;),
        Reply::Events(_) => quote!(let mut events = #call;
            while let Some(event) = events.next().await { println!("{:?}", event?); }),
        Reply::Struct { .. } => quote!(let reply = #call; println!("{reply:?}");),
    }
}

/// More setters than these make an example harder to read, not clearer.
const SHOWN_SETTERS: usize = 4;

/// The accessors that lead from the client to the operation.
fn call_path(Place { service, version, operation, .. }: Place<'_>) -> Vec<TokenStream> {
    let (service, version) = (ident(&service.accessor), version.name.map(ident));
    let (resource, method) = (ident(operation.resource), ident(operation.method));
    let accessors = [Some(service), version, Some(resource)].into_iter().flatten();
    accessors.map(|step| quote!(.#step())).chain([quote!(.#method)]).collect()
}

/// The type of a client that may call the operation, as seen from outside.
fn client_type(library: &str, Place { platform, operation, .. }: Place<'_>) -> String {
    let client = ident(platform.client.name);
    let arguments = operation.client_arguments.iter().map(|name| format!("{library}::{name}"));
    let arguments: Vec<String> = arguments.collect();
    match arguments.as_slice() {
        [] => format!("{library}::{client}"),
        arguments => format!("{library}::{client}<{}>", arguments.join(", ")),
    }
}

/// One example of an operation.
struct Given<'a, 's> {
    example: &'a Example<'s>,
    operation: &'a Operation<'s>,
}

impl Given<'_, '_> {
    /// The example's value for a parameter.
    fn value(&self, param: usize) -> Option<&Value> {
        *self.example.values.get(param)?
    }

    fn param(&self, index: usize) -> Option<&Param<'_>> {
        self.operation.params.get(index)
    }

    /// The expression for an input; `None` where the example does not give it.
    fn input(&self, scope: &Scope<'_>, input: &Input<'_>) -> Option<TokenStream> {
        match &input.ty {
            MemberTy::Value(ty) => {
                let param = *input.params.first()?;
                let value = value::within_text(&self.param(param)?.wire, self.value(param)?);
                Some(argument(scope, ty, &value))
            }
            ty if scope.tagged(ty).is_some() => {
                let [payload, tag] = *input.params.as_slice() else { return None };
                let json = value::within_text(&self.param(payload)?.wire, self.value(payload)?);
                value::tagged(scope, ty, self.value(tag)?, &json)
            }
            MemberTy::Shape { name, owner } => {
                let shape = find_shape(scope.model, self.operation, name, *owner)?;
                let module = owner.and_then(|owner| scope.item(owner)).map(|item| &item.module);
                let module = module.unwrap_or(&self.operation.module);
                value::shape(scope, module, shape, &|wire| {
                    let is_it = |param: &&usize| {
                        self.param(**param).is_some_and(|param| param.wire.name == wire)
                    };
                    self.value(*input.params.iter().find(is_it)?)
                })
            }
        }
    }

    /// The expression for an argument that must be given.
    fn argument(&self, scope: &Scope<'_>, input: &Input<'_>) -> TokenStream {
        self.input(scope, input).unwrap_or_else(|| quote!(Default::default()))
    }

    /// All setter calls: what is sent is exactly the example.
    fn calls(&self, scope: &Scope<'_>) -> Vec<TokenStream> {
        let mut calls = Vec::new();
        for setter in &self.operation.setters {
            if matches!(setter.kind, SetterKind::Masked { .. }) {
                continue;
            }
            if let Some(value) = self.input(scope, &setter.input) {
                let name = ident(&setter.input.name);
                calls.push(quote!(.#name(#value)));
            }
        }
        for mask in &self.operation.masks {
            if let Some(fields) = self.mask_fields(scope, mask) {
                let name = ident(&mask.setter);
                calls.push(quote!(.#name([#(#fields),*])));
            }
        }
        calls
    }

    /// The setter calls of one who sets what the mask names, and nothing else.
    fn own_calls(&self, scope: &Scope<'_>) -> Vec<TokenStream> {
        let mut calls = Vec::new();
        for setter in &self.operation.setters {
            let wanted = match &setter.kind {
                SetterKind::Object => false,
                SetterKind::Masked { .. } => self.is_named(setter),
                SetterKind::Plain => true,
            };
            if !wanted {
                continue;
            }
            let name = ident(&setter.input.name);
            match (self.input(scope, &setter.input), &setter.kind) {
                (Some(value), _) => calls.push(quote!(.#name(#value))),
                (None, SetterKind::Masked { clear: Some(clear) }) => {
                    let clear = ident(clear);
                    calls.push(quote!(.#clear()));
                }
                (None, _) => {}
            }
        }
        calls
    }

    /// Whether the example's mask names a field that the setter sets.
    fn is_named(&self, setter: &Setter<'_>) -> bool {
        let params = setter.input.params.iter().filter_map(|param| self.param(*param));
        let names: Vec<&str> = params.map(|param| param.wire.name).collect();
        let mut masks = self.operation.masks.iter().filter_map(|mask| self.value(mask.param));
        masks.any(|mask| {
            mask.as_array().is_some_and(|fields| {
                fields.iter().filter_map(Value::as_str).any(|field| names.contains(&field))
            })
        })
    }

    /// What a mask names; `None` where the example has no mask.
    fn mask_fields(&self, scope: &Scope<'_>, mask: &Mask<'_>) -> Option<Vec<TokenStream>> {
        let value = self.value(mask.param)?;
        let fields = value.as_array().into_iter().flatten();
        let known =
            fields.filter_map(|field| mask.fields.iter().find(|one| one.wire == text(field)));
        let names = known.map(|field| {
            let name = scope.name(&self.operation.module, &mask.name);
            let variant = ident(&field.name);
            quote!(#name::#variant)
        });
        Some(names.collect())
    }
}

fn find_shape<'a, 's>(
    model: &'a Model<'s>,
    operation: &'a Operation<'s>,
    name: &str,
    owner: Option<usize>,
) -> Option<&'a Shape<'s>> {
    let shapes = match owner.and_then(|owner| model.items.get(owner)) {
        Some(Item { body: ItemBody::Struct(body), .. }) => &body.shapes,
        _ => &operation.shapes,
    };
    shapes.iter().find(|shape| shape.name == name)
}

/// An argument as the builder takes it: texts by reference, lists of texts as arrays.
fn argument(scope: &Scope<'_>, ty: &Ty, value: &Value) -> TokenStream {
    match ty {
        Ty::String => {
            let text = string(&text(value));
            quote!(#text)
        }
        // The type of no texts at all must be said.
        Ty::List(element)
            if **element == Ty::String && value.as_array().is_none_or(Vec::is_empty) =>
        {
            quote!([""; 0])
        }
        Ty::List(element) => {
            let elements = value.as_array().into_iter().flatten();
            let elements = elements.map(|value| match &**element {
                Ty::String => {
                    let text = string(&text(value));
                    quote!(#text)
                }
                element => value::value(scope, element, value),
            });
            quote!([#(#elements),*])
        }
        ty => value::value(scope, ty, value),
    }
}
