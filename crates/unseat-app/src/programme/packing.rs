//! How the types of the programme are unpacked: fields in the order they are
//! declared.

use super::{Course, Programme, Week};
use unseat_core::packed::unpacks;

unpacks!(struct Programme { courses, words });
unpacks!(struct Course { aim, weeks });
unpacks!(struct Week { name, length, sessions, about, step_up });
