//! The real `content/`, read once.

use std::path::Path;

use unseat_app::quiz::Quiz;
use unseat_authoring::{Compiled, SourceFile, compile};
use unseat_core::content::Catalog;

/// What the English content compiles to.
pub(crate) fn compiled() -> &'static Compiled {
    // A catalog is not shared between threads, and each test has its own.
    thread_local! {
        static COMPILED: &'static Compiled = Box::leak(Box::new(read()));
    }
    COMPILED.with(|compiled| *compiled)
}

/// The English catalog.
pub(crate) fn catalog() -> &'static Catalog {
    &compiled().catalog
}

/// The English quiz.
pub(crate) fn quiz() -> &'static Quiz {
    &compiled().quiz
}

fn read() -> Compiled {
    compile(&files(), "en").unwrap_or_else(|problems| {
        let list: Vec<_> = problems.iter().map(ToString::to_string).collect();
        panic!("content/ has problems:\n{}", list.join("\n"))
    })
}

/// Every file of `content/`, with its path from the root of the repository.
pub(crate) fn files() -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    collect(&root.join("content"), &root, &mut files);
    files
}

fn collect(folder: &Path, root: &Path, files: &mut Vec<SourceFile>) {
    let entries = folder.read_dir().expect("content/ can be listed");
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, root, files);
        } else {
            let name = path.strip_prefix(root).expect("content/ is in the root");
            files.push(SourceFile {
                path: name.to_string_lossy().replace('\\', "/"),
                text: std::fs::read_to_string(&path).expect("content is UTF-8"),
            });
        }
    }
}
