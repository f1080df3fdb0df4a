//! The picture of a result.

use alloc::string::String;

use super::lines::balanced;
use super::sheet::Sheet;
use super::{INK, Shape};
use crate::quiz::{Band, SeeSaw};

/// The words on the picture of a result. Any text will do: it is escaped here.
#[derive(Clone, Copy, Debug)]
pub struct ResultWords<'a> {
    /// The product's name.
    pub app: &'a str,
    /// What the picture does not claim.
    pub limits: &'a str,
    /// The name of the profile, of 13 letters.
    pub heading: &'a str,
    /// The profile in one sentence: there is room for it on the tall picture, in three
    /// rows of 42 letters.
    pub sentence: &'a str,
    /// What the left side is: the front of the hips.
    pub hips: &'a str,
    /// What the right side is: the glutes.
    pub glutes: &'a str,
    /// What the values are of.
    pub points: &'a str,
    /// What whoever sees it is asked.
    pub asks: &'a str,
}

/// A figure that does an exercise.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'a> {
    /// Its view box, four wide to three high.
    pub view_box: &'a str,
    /// The inside of an SVG.
    pub drawing: &'a str,
}

/// What differs from one result to another of the same profile.
struct Own<'a> {
    seesaw: [&'a str; 5],
    /// None where it is nobody's.
    values: Option<[&'a str; 2]>,
    stands: &'a str,
    address: &'a str,
}

/// The picture of a profile with the [`texts`](super::texts) left out: where they go
/// stands `{0}` to `{8}`. What draws it need not be on the device: filling it in is
/// enough.
pub fn blank_result(shape: Shape, figure: Figure<'_>, words: &ResultWords<'_>) -> String {
    let own = Own {
        seesaw: ["{0}", "{1}", "{2}", "{3}", "{4}"],
        values: Some(["{5}", "{6}"]),
        stands: "{7}",
        address: "{8}",
    };
    draw(shape, figure, words, &own)
}

/// The picture of nobody's result: a see-saw as it typically stands in a band, called
/// `stands`, without values. The address may be empty.
pub fn typical_result(
    (band, stands): (Band, &str),
    figure: Figure<'_>,
    words: &ResultWords<'_>,
    address: &str,
) -> String {
    let numbers = SeeSaw::typical(band).numbers();
    let own = Own {
        seesaw: numbers.each_ref().map(String::as_str),
        values: None,
        stands,
        address,
    };
    draw(Shape::Wide, figure, words, &own)
}

fn draw(shape: Shape, figure: Figure<'_>, words: &ResultWords<'_>, own: &Own<'_>) -> String {
    let place = Places::of(shape);
    let mut sheet = Sheet::new(shape);
    sheet.serif(place.app, words.app);
    sheet.text(place.limits, words.limits);
    sheet.serif(place.heading, words.heading);
    for (look, row) in place.sentence.iter().zip(balanced(words.sentence, 42)) {
        sheet.text(look, row);
    }
    sheet.plate(place.plate);
    sheet.window(place.figure, figure.view_box, figure.drawing);
    sheet.serif(place.stands, own.stands);
    sheet.seesaw(place.seesaw, own.seesaw);
    let [hips, glutes] = own
        .values
        .map_or([None, None], |[hips, glutes]| [Some(hips), Some(glutes)]);
    let sides = [
        (place.hips, INK.hips, hips, words.hips),
        (place.glutes, INK.glutes, glutes, words.glutes),
    ];
    for ([of_value, of_name], ink, value, name) in sides {
        if let Some(value) = value {
            sheet.value(of_value, ink, value);
        }
        sheet.text(of_name, name);
    }
    if own.values.is_some() {
        sheet.text(place.points, words.points);
    }
    sheet.line(place.line);
    sheet.serif(place.asks, words.asks);
    sheet.bold(place.address, own.address);
    sheet.end()
}

/// Where everything is, and how large.
struct Places {
    app: &'static str,
    limits: &'static str,
    heading: &'static str,
    sentence: &'static [&'static str],
    plate: [u16; 4],
    figure: &'static str,
    stands: &'static str,
    seesaw: &'static str,
    /// A value, and its name below.
    hips: [&'static str; 2],
    glutes: [&'static str; 2],
    points: &'static str,
    line: &'static str,
    asks: &'static str,
    address: &'static str,
}

impl Places {
    const fn of(shape: Shape) -> Self {
        match shape {
            Shape::Wide => Self {
                app: "font-size='40' font-style='italic' x='72' y='94'",
                limits: "font-size='24' x='1128' y='91' text-anchor='end'",
                heading: "font-size='100' letter-spacing='-2' x='67' y='188'",
                sentence: &[],
                plate: [680, 212, 448, 308],
                figure: "x='706' y='219' width='396' height='297'",
                stands: "font-size='36' font-style='italic' x='72' y='246'",
                seesaw: "x='101' y='238' width='490' height='210'",
                hips: [
                    "font-size='64' x='72' y='490'",
                    "font-size='26' x='72' y='522'",
                ],
                glutes: [
                    "font-size='64' x='620' y='490' text-anchor='end'",
                    "font-size='26' x='620' y='522' text-anchor='end'",
                ],
                points: "font-size='26' x='346' y='486' text-anchor='middle'",
                line: "M72 540h1056",
                asks: "font-size='38' font-style='italic' x='72' y='582'",
                address: "font-size='32' x='1128' y='581' text-anchor='end'",
            },
            Shape::Tall => Self {
                app: "font-size='52' font-style='italic' x='80' y='120'",
                limits: "font-size='25' x='1000' y='116' text-anchor='end'",
                heading: "font-size='116' letter-spacing='-3' x='74' y='242'",
                sentence: &[
                    "font-size='35' x='80' y='308'",
                    "font-size='35' x='80' y='352'",
                    "font-size='35' x='80' y='396'",
                ],
                plate: [80, 420, 920, 372],
                figure: "x='310' y='432' width='460' height='345'",
                stands: "font-size='54' font-style='italic' x='540' y='862' text-anchor='middle'",
                seesaw: "x='220' y='850' width='640' height='274'",
                hips: [
                    "font-size='88' x='80' y='1142'",
                    "font-size='34' x='80' y='1188'",
                ],
                glutes: [
                    "font-size='88' x='1000' y='1142' text-anchor='end'",
                    "font-size='34' x='1000' y='1188' text-anchor='end'",
                ],
                points: "font-size='34' x='540' y='1172' text-anchor='middle'",
                line: "M80 1212h920",
                asks: "font-size='50' font-style='italic' x='540' y='1262' text-anchor='middle'",
                address: "font-size='36' x='540' y='1304' text-anchor='middle'",
            },
        }
    }
}
