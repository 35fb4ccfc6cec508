// A short sound, made here: a file would have to be loaded.

const TONES_HZ = [660, 880];
const TONE_SECONDS = 0.09;
const VOLUME = 0.08;
/** @type {AudioContext | null} */
let audio = null;

/** Play two short tones. Browsers allow it once the user has used the page. */
export function beep() {
  try {
    audio ??= new AudioContext();
    const start = audio.currentTime;
    const volume = audio.createGain();
    volume.connect(audio.destination);
    volume.gain.setValueAtTime(VOLUME, start);
    volume.gain.linearRampToValueAtTime(0, start + TONES_HZ.length * TONE_SECONDS);
    TONES_HZ.forEach((frequency, index) => {
      const tone = new OscillatorNode(/** @type {AudioContext} */ (audio), { frequency });
      tone.connect(volume);
      tone.start(start + index * TONE_SECONDS);
      tone.stop(start + (index + 1) * TONE_SECONDS);
    });
  } catch {
    // No sound on this device.
  }
}
