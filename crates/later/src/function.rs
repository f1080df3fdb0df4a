//! The functions of a part, and how they are called.

/// Declares the functions of a part, one after the other, each with an id of its own.
#[doc(hidden)]
#[macro_export]
macro_rules! __functions {
    ($Part:ident $file:literal [$($one:tt)*] [$($zero:tt)*]) => {};
    ($Part:ident $file:literal [$($one:tt)*] [] $($more:tt)*) => {
        compile_error!("a part has at most 32 functions");
    };
    (
        $Part:ident $file:literal [$($one:tt)*] [$zero:tt $($zeros:tt)*]
        $(#[$about:meta])*
        $vis:vis fn $name:ident($here:ident: $Here:ident<$Of:ident> $(, $argument:ident: $type:ty)* $(,)?)
            $(-> $out:ty)? $body:block
        $($more:tt)*
    ) => {
        $(#[$about])*
        $vis fn $name($here: $Here<$Of> $(, $argument: $type)*) $(-> $out)? {
            let _: $crate::Here<$Part> = $here;
            $crate::__call! {
                $file [$($one)* $zero $($zeros)*]
                ($here: $Here<$Of> $(, $argument: $type)*) $(-> $out)? $body
            }
        }

        $crate::__functions! { $Part $file [$($one)* 1] [$($zeros)*] $($more)* }
    };
}

/// Exports the function under one name, imports it under another and calls the import.
/// `wasm_split_cli_support` finds by these names where to cut. It wants them to contain the
/// part and 32 hexadecimal digits, which must differ for each function of the part.
#[cfg(all(target_family = "wasm", not(debug_assertions)))]
#[doc(hidden)]
#[macro_export]
macro_rules! __call {
    (
        $file:literal [$($digit:literal)*]
        ($here:ident: $Here:ty $(, $argument:ident: $type:ty)*) $(-> $out:ty)? $body:block
    ) => {{
        #[allow(improper_ctypes, reason = "both sides are Rust, compiled at once")]
        #[link(wasm_import_module = "__wasm_split_placeholder__")]
        unsafe extern "C" {
            #[link_name = concat!("__wasm_split_00", $file, "00_import_", $($digit),*)]
            safe fn import($here: $Here $(, $argument: $type)*) $(-> $out)?;
        }

        #[allow(improper_ctypes_definitions, reason = "both sides are Rust, compiled at once")]
        #[unsafe(export_name = concat!("__wasm_split_00", $file, "00_export_", $($digit),*))]
        extern "C" fn export($here: $Here $(, $argument: $type)*) $(-> $out)? {
            let _ = $here;
            $body
        }

        import($here $(, $argument)*)
    }};
}

/// Runs the function directly.
#[cfg(not(all(target_family = "wasm", not(debug_assertions))))]
#[doc(hidden)]
#[macro_export]
macro_rules! __call {
    (
        $file:literal [$($digit:literal)*]
        ($here:ident: $Here:ty $(, $argument:ident: $type:ty)*) $(-> $out:ty)? $body:block
    ) => {
        $body
    };
}
