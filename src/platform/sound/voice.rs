//! One chime, as nodes of the audio graph.

use unseat_app::sound::{Chime, Note, Timbre, Volume};
use unseat_core::time::{Span, Timestamp};
use wasm_bindgen::JsValue;
use web_sys::{AudioContext, GainNode, OscillatorNode, OscillatorType};

/// How long a note takes to swell, so that it does not click.
const SWELL: f64 = 0.012;
/// How long it takes to fall silent when cut off.
const CUT: f64 = 0.03;
/// What a fading note ends on: the ramp cannot reach nothing.
const SILENCE: f32 = 0.0001;
/// Longer than any chime.
const OVER_AFTER: Span = Span::from_secs(3);

/// A chime that is sounding, or will.
#[derive(Debug)]
pub(super) struct Playing {
    pub(super) at: Timestamp,
    context: AudioContext,
    bus: GainNode,
    voices: Vec<OscillatorNode>,
}

impl Playing {
    /// Schedules the chime for `at`; none where the browser refuses.
    pub(super) fn start(
        context: &AudioContext,
        chime: Chime,
        at: Timestamp,
        now: Timestamp,
        volume: Volume,
    ) -> Option<Self> {
        let bus = context.create_gain().ok()?;
        bus.gain().set_value(loudness(volume));
        bus.connect_with_audio_node(&context.destination()).ok()?;
        let start = context.current_time() + seconds(at.since(now));
        let voices = chime
            .iter()
            .map(|note| voice(context, &bus, *note, start))
            .collect::<Result<_, _>>()
            .ok()?;
        Some(Self {
            at,
            context: context.clone(),
            bus,
            voices,
        })
    }

    /// Cuts it off. What has not begun yet never sounds.
    pub(super) fn cut(&self) {
        let end = self.context.current_time() + CUT;
        let gain = self.bus.gain();
        // The ramp starts at the last event before it, so there must be one.
        let _ = gain.set_value_at_time(gain.value(), end - CUT);
        let _ = gain.linear_ramp_to_value_at_time(0.0, end);
        for voice in &self.voices {
            let _ = voice.stop_with_when(end);
        }
    }

    pub(super) fn is_over(&self, now: Timestamp) -> bool {
        self.at + OVER_AFTER < now
    }
}

fn voice(
    context: &AudioContext,
    bus: &GainNode,
    note: Note,
    start: f64,
) -> Result<OscillatorNode, JsValue> {
    let start = start + seconds(note.at);
    let end = start + seconds(note.length);
    let (shape, peak) = match note.timbre {
        Timbre::Soft => (OscillatorType::Sine, 0.8),
        Timbre::Clear => (OscillatorType::Triangle, 1.0),
    };

    let envelope = context.create_gain()?;
    let gain = envelope.gain();
    gain.set_value(0.0);
    gain.set_value_at_time(0.0, start)?;
    gain.linear_ramp_to_value_at_time(peak, start + SWELL)?;
    gain.exponential_ramp_to_value_at_time(SILENCE, end)?;
    envelope.connect_with_audio_node(bus)?;

    let oscillator = context.create_oscillator()?;
    oscillator.set_type(shape);
    oscillator.frequency().set_value(f32::from(note.pitch.0));
    oscillator.connect_with_audio_node(&envelope)?;
    oscillator.start_with_when(start)?;
    oscillator.stop_with_when(end)?;
    Ok(oscillator)
}

/// The ear hears loudness by ratio, so the slider's middle is a quarter; the
/// whole leaves room for two notes at once.
fn loudness(volume: Volume) -> f32 {
    let share = f32::from(volume.as_percent()) / 100.0;
    share * share * 0.5
}

fn seconds(span: Span) -> f64 {
    f64::from(span.as_millis()) / 1000.0
}
