//! Lists of attribute names, one of each.

use core::cell::RefCell;

type Names = &'static [&'static str];

thread_local! {
    static KEPT: RefCell<Vec<Names>> = const { RefCell::new(Vec::new()) };
}

/// The list for good. Two elements are told to have the same attributes by the
/// address of their lists, and there are only so many different ones.
pub(super) fn kept(names: Vec<&'static str>) -> Names {
    KEPT.with_borrow_mut(|kept| {
        if let Some(same) = kept.iter().find(|it| ***it == *names) {
            return *same;
        }
        let names: Names = names.leak();
        kept.push(names);
        names
    })
}
