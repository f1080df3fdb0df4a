//! What panics say.
//!
//! Where a sentence ends in the data is not written there, so the sentences of
//! Rust, wasm-bindgen and Yew that are long enough to weigh something are listed
//! here, letter by letter. One that changes only costs its bytes again.

const SENTENCES: [&str; 60] = [
    " but ends at ",
    " but the index is ",
    " is not a char boundary; it is inside ",
    " is out of bounds of `",
    " out of range for slice of length ",
    ") does not match destination slice length (",
    ") should be < len (is ",
    ") should be <= len (is ",
    "`async fn` resumed after completion",
    "a Display implementation returned an error unexpectedly",
    "a formatting trait implementation returned an error when the underlying stream did not",
    "assertion failed: edge.height == self.height - 1",
    "assertion failed: edge.height == self.node.height - 1",
    "assertion failed: idx < CAPACITY",
    "assertion failed: match track_edge_idx {\n    LeftOrRight::Left(idx) => idx <= old_left_len,\n    \
     LeftOrRight::Right(idx) => idx <= right_len,\n}",
    "assertion failed: new_left_len <= CAPACITY",
    "assertion failed: old_left_len + count <= CAPACITY",
    "assertion failed: old_left_len >= count",
    "assertion failed: old_right_len + count <= CAPACITY",
    "assertion failed: old_right_len >= count",
    "assertion failed: src.len() == dst.len()",
    "attempt to divide by zero",
    "attempt to join into collection with len > usize::MAX",
    "Attempted to initialize thread-local while it is being dropped",
    "called `Option::unwrap()` on a `None` value",
    "called `Result::unwrap()` on an `Err` value",
    "called `Result::unwrap_throw()` on an `Err` value",
    "can't create element for vtag",
    "can't create namespaced element for vtag",
    "Can't find the global Window",
    "can't remove a child",
    "cannot access a Thread Local Storage value during or after destruction: ",
    "cannot modify the panic hook from a panicking thread",
    "capacity overflow",
    "closure invoked recursively or after being dropped",
    "copy_from_slice: source slice length (",
    "could not remove attribute",
    "could not remove property",
    "could not set property",
    "couldn't clone cached element",
    "couldn't clone node to be cached",
    "failed to append child",
    "failed to generate unique thread ID: bitspace exhausted",
    "failed to insert node before next sibling",
    "finish: callbacks should be Some",
    "finish: result should be None",
    "FnOnce called more than once",
    "Hash table capacity overflow",
    "index out of bounds: the len is ",
    "internal error: entered unreachable code",
    "invalid attribute key",
    "LazyCell instance has previously been poisoned",
    "Once instance has previously been poisoned",
    "one-time initialization may not be performed recursively",
    "recursive use of an object detected which would lead to unsafe aliasing in rust",
    "RefCell already borrowed",
    "RefCell already mutably borrowed",
    "To suspend rendering, a <Suspense /> component is required.",
    "Tried to shrink to a larger capacity",
    "unkeyed child in fully keyed list",
];

/// The data section with zeros for what panics say.
pub(super) fn unsaid(mut data: Vec<u8>) -> Vec<u8> {
    for sentence in SENTENCES {
        let mut from = 0;
        while let Some(at) = find(&data[from..], sentence.as_bytes()) {
            let end = from + at + sentence.len();
            data[from + at..end].fill(0);
            from = end;
        }
    }
    data
}

fn find(data: &[u8], wanted: &[u8]) -> Option<usize> {
    data.windows(wanted.len()).position(|part| part == wanted)
}

#[cfg(test)]
mod tests {
    use super::unsaid;

    #[test]
    fn a_sentence_is_zeros_wherever_it_stands() {
        let data = b"ab but ends at cd but ends at ".to_vec();
        let mut expected = b"ab".to_vec();
        expected.extend([0; 13]);
        expected.extend(b"cd");
        expected.extend([0; 13]);
        assert_eq!(unsaid(data), expected);
    }

    #[test]
    fn what_the_app_says_stays() {
        let data = b"Pause. Take your time.".to_vec();
        assert_eq!(unsaid(data.clone()), data);
    }
}
