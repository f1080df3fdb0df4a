//! Where the page begins.

fn main() {
    unseat::mount();
}
