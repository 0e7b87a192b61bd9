//! A set of schemas, and a workspace below cargo's target folder that holds the crate of each
//! side and programs that use them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use anyhow::{Context, Result, anyhow};
use feishu_api_codegen::diagnostic::Sources;
use feishu_api_codegen::{GeneratedFile, Package, generate};

use crate::Lab;
use crate::cargo::say;
use crate::peers::{PROGENITOR, Schemas, Side, derive, leaf, openapi};
use crate::process;

/// The set of what this repository describes.
const AT_HAND: &str = "at-hand";

/// Schema files.
#[derive(Debug, Clone)]
pub(crate) struct Set {
    /// Name of its folder, and in tables.
    pub(crate) name: String,
    /// Paths relative to the folder of schemas, and texts.
    pub(crate) files: Vec<(String, String)>,
}

impl Set {
    /// Invented endpoints of the real average size.
    pub(crate) fn invented(endpoints: usize) -> Self {
        Self { name: format!("invented-{endpoints}"), files: feishu_api_invent::average(endpoints) }
    }

    /// What this repository describes.
    pub(crate) fn at_hand(lab: &Lab) -> Result<Self> {
        let files = schemas(&lab.root.join("schemas"))?;
        Ok(Self { name: AT_HAND.to_owned(), files })
    }

    /// Writes a repository of these schemas, below cargo's target folder, without what is generated.
    pub(crate) fn repository(&self, lab: &Lab) -> Result<PathBuf> {
        let folder = lab.target().join("bench").join(format!("repository-{}", self.name));
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        // The command works on these two; the fixtures of the generator are none here.
        fs::create_dir_all(folder.join("codegen/tests/fixtures"))?;
        for (path, text) in &self.files {
            put(&folder.join("schemas").join(path), text)?;
        }
        Ok(folder)
    }

    /// The features of its services, as the generator names them.
    pub(crate) fn features(&self) -> Vec<String> {
        let features: BTreeSet<String> =
            self.files.iter().filter_map(|(path, _)| feature(path)).collect();
        features.into_iter().collect()
    }

    /// The number of endpoints.
    pub(crate) fn endpoints(&self) -> usize {
        self.files.iter().filter(|(path, _)| is_endpoint(path)).count()
    }

    /// The number of endpoints of one feature.
    pub(crate) fn endpoints_of(&self, name: &str) -> usize {
        let is_its = |path: &str| is_endpoint(path) && feature(path).as_deref() == Some(name);
        self.files.iter().filter(|(path, _)| is_its(path)).count()
    }

    /// How many endpoints there are, and whose.
    pub(crate) fn title(&self) -> String {
        let origin = if self.name == AT_HAND { "at hand" } else { "invented" };
        format!("{} {origin}", self.endpoints())
    }
}

/// Whether a file describes an endpoint, not what several share.
fn is_endpoint(path: &str) -> bool {
    !path.ends_with("/platform.json") && !path.ends_with("/service.json")
}

/// The feature that a file of a service belongs to.
fn feature(path: &str) -> Option<String> {
    let mut levels = path.split('/');
    let (platform, service) = (levels.next()?, levels.next()?);
    let is_one = levels.next().is_some();
    // Platforms whose services do not stand at the root come first in their names.
    let prefix = if platform == "open" { String::new() } else { format!("{platform}-") };
    is_one.then(|| format!("{prefix}{}", service.replace('_', "-")))
}

/// The schema files of a folder, without those that say what schemas are.
pub(crate) fn schemas(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    collect(folder, folder, &mut files).context("cannot read the schemas")?;
    files.retain(|(path, _)| !path.ends_with(".schema.json"));
    files.sort();
    Ok(files)
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, String)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            let relative = path.strip_prefix(root).unwrap_or(&path);
            files.push((relative.to_string_lossy().replace('\\', "/"), fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// The workspace of a set.
pub(crate) struct Workspace {
    pub(crate) folder: PathBuf,
    /// Of all members. All sets are built in one place, where cargo tells packages of one name
    /// apart by nothing else.
    version: String,
    target: PathBuf,
    members: BTreeMap<String, String>,
    places: Vec<Vec<String>>,
}

impl Workspace {
    /// Writes the crates of these sides.
    pub(crate) fn new(lab: &Lab, set: &Set, sides: &[Side]) -> Result<Self> {
        let folder = lab.target().join("bench").join(&set.name);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        let schemas = Schemas::read(&set.files)?;
        let places = schemas.endpoints.iter().map(|endpoint| endpoint.place.clone()).collect();
        let version = format!("0.0.0-{}", set.name);
        let (target, members) = (lab.target(), BTreeMap::new());
        let mut workspace = Self { folder, version, target, members, places };
        for side in sides {
            say(&format!("writing {} of {}", side.name(), set.name));
            match side {
                Side::Ours => workspace.ours(set)?,
                Side::Derive => workspace.peer(*side, &derive::library(&schemas))?,
                Side::Progenitor => {
                    let text = generated_by_progenitor(lab, &workspace.folder, &schemas)?;
                    workspace.peer(*side, &text)?;
                }
            }
        }
        workspace.manifest(lab)?;
        Ok(workspace)
    }

    fn ours(&mut self, set: &Set) -> Result<()> {
        for file in self::generated(set)? {
            put(&self.folder.join(Side::Ours.name()).join(&file.path), &file.text)?;
        }
        self.members.insert(Side::Ours.name().to_owned(), String::new());
        Ok(())
    }

    fn peer(&mut self, side: Side, library: &str) -> Result<()> {
        put(&self.folder.join(side.name()).join("src/lib.rs"), library)?;
        self.members.insert(side.name().to_owned(), side.dependencies());
        Ok(())
    }

    /// Adds a program that calls so many endpoints; its package.
    pub(crate) fn leaf(&mut self, lab: &Lab, side: Side, calls: usize) -> Result<String> {
        let name = format!("leaf-{}-{calls}", side.name());
        let places: Vec<_> = self.places.iter().take(calls).cloned().collect();
        put(&self.folder.join(&name).join("src/main.rs"), &leaf::program(side, &places))?;
        let mut features: Vec<String> =
            places.iter().filter_map(|place| place.get(1)).map(|one| format!("{one:?}")).collect();
        features.dedup();
        let features = if side == Side::Ours { features.join(", ") } else { String::new() };
        let crate_ = side.name();
        let dependencies = format!(
            "{crate_} = {{ path = \"../{crate_}\", features = [{features}] }}\n{}\
             rustls = {{ version = \"0.23\", default-features = false, features = [\"ring\"] }}\n\
             tokio = {{ version = \"1\", features = [\"rt\"] }}\n",
            if side == Side::Ours { String::new() } else { side.dependencies() },
        );
        self.members.insert(name.clone(), dependencies);
        self.manifest(lab)?;
        Ok(name)
    }

    /// Writes the manifests of all members, and the versions that this repository uses.
    fn manifest(&self, lab: &Lab) -> Result<()> {
        for (name, dependencies) in &self.members {
            if name != Side::Ours.name() {
                let manifest = package(name, "version.workspace = true", dependencies);
                put(&self.folder.join(name).join("Cargo.toml"), &manifest)?;
            }
        }
        let members: Vec<_> = self.members.keys().map(|name| format!("{name:?}")).collect();
        let runtime = lab.root.join("runtime");
        let text = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n\
             [workspace.package]\nversion = \"{}\"\nedition = \"2024\"\nrust-version = \"1.90\"\n\
             license = \"MIT\"\nrepository = \"https://invented.example\"\n\n\
             [workspace.dependencies]\nfeishu-api-runtime = {{ path = '{}' }}\n\n\
             [workspace.lints]\n",
            members.join(", "),
            self.version,
            runtime.display(),
        );
        put(&self.folder.join("Cargo.toml"), &text)?;
        let lock = self.folder.join("Cargo.lock");
        if !lock.exists() {
            fs::copy(lab.root.join("Cargo.lock"), lock)?;
        }
        Ok(())
    }

    /// Cargo in this workspace.
    pub(crate) fn cargo(&self, lab: &Lab) -> Command {
        let mut cargo = lab.cargo();
        cargo.current_dir(&self.folder).env("CARGO_TARGET_DIR", &self.target);
        cargo
    }
}

/// The crate of a set, as the generator writes it.
pub(crate) fn generated(set: &Set) -> Result<Vec<GeneratedFile>> {
    let outcome = generate(&Sources::new(set.files.clone()), &package_of_ours());
    let outcome = outcome.map_err(|error| anyhow!("{}: {}", error.path, error.message))?;
    outcome.files.context("the schemas are not in order")
}

/// What our generated crate is called here.
pub(crate) fn package_of_ours() -> Package {
    Package {
        name: Side::Ours.name().to_owned(),
        description: "What is measured.".to_owned(),
        publish: false,
        runtime: "feishu-api-runtime".to_owned(),
    }
}

/// Builds the program that runs progenitor.
fn progenitor(lab: &Lab) -> Result<PathBuf> {
    let folder = lab.target().join("bench/progenitor");
    put(&folder.join("src/main.rs"), include_str!("peers/progenitor.rs"))?;
    let manifest = package(
        "run-progenitor",
        "version = \"0.0.0\"",
        &format!(
            "openapiv3 = \"2\"\nprettyplease = \"0.2\"\nprogenitor-impl = \"{PROGENITOR}\"\n\
             serde_json = \"1\"\nsyn = \"2\"\n"
        ),
    );
    put(&folder.join("Cargo.toml"), &format!("{manifest}\n[workspace]\n"))?;
    say("building progenitor");
    let mut cargo = lab.cargo();
    cargo.current_dir(&folder).env("CARGO_TARGET_DIR", lab.target());
    process::run(cargo.args(["build", "--release"]))?;
    Ok(lab.target().join("release/run-progenitor"))
}

/// Lets progenitor write a client for the same endpoints.
fn generated_by_progenitor(lab: &Lab, folder: &Path, schemas: &Schemas) -> Result<String> {
    let source = folder.join("progenitor.rs");
    process::run(&mut run_progenitor(lab, folder, schemas)?)?;
    Ok(fs::read_to_string(source)?)
}

/// The command that writes `progenitor.rs` into a folder, with the document for it beside.
pub(crate) fn run_progenitor(lab: &Lab, folder: &Path, schemas: &Schemas) -> Result<Command> {
    let document = folder.join("openapi.json");
    put(&document, &openapi::document(schemas).to_string())?;
    let mut command = Command::new(progenitor(lab)?);
    command.arg(document).arg(folder.join("progenitor.rs"));
    Ok(command)
}

fn package(name: &str, version: &str, dependencies: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\n{version}\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}"
    )
}

/// Writes a file, unless it holds just that: what is unchanged is not built again.
fn put(path: &Path, text: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return Ok(());
    }
    let parent = path.parent().context("a file stands in a folder")?;
    fs::create_dir_all(parent)?;
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_belong_to_features() {
        let set = Set::invented(30);
        assert_eq!((set.endpoints(), set.title().as_str()), (30, "30 invented"));
        assert_eq!(set.features(), ["service0", "service1"]);
        assert_eq!(["service0", "service1"].map(|name| set.endpoints_of(name)), [25, 5]);
        let feature = |path| feature(path).unwrap();
        assert_eq!(feature("project/work_item/field_value/update.json"), "project-work-item");
    }

    #[test]
    fn packages_of_two_sets_differ_in_their_versions() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let lab = Lab { root, rounds: 1, full: false };
        let versions = [2, 3].map(|endpoints| {
            let set = Set::invented(endpoints);
            let workspace = Workspace::new(&lab, &set, &[Side::Ours, Side::Derive]).unwrap();
            let read = |path: &str| fs::read_to_string(workspace.folder.join(path)).unwrap();
            assert!(read("ours/Cargo.toml").contains("version.workspace = true"));
            assert!(read("derive/Cargo.toml").contains("version.workspace = true"));
            let whole = read("Cargo.toml");
            whole.lines().find(|line| line.starts_with("version = ")).unwrap().to_owned()
        });
        assert_ne!(versions[0], versions[1]);
    }
}
