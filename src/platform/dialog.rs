//! The browser's own modal dialog: it keeps the focus, and gives it back.

use web_sys::HtmlDialogElement;
use yew::NodeRef;

/// Opens the `<dialog>` over everything else.
pub fn open(dialog: &NodeRef) {
    if let Some(dialog) = dialog.cast::<HtmlDialogElement>()
        && !dialog.open()
    {
        let _ = dialog.show_modal();
    }
}

/// Closes the `<dialog>`; the focus returns to where it was.
pub fn close(dialog: &NodeRef) {
    if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
        dialog.close();
    }
}
