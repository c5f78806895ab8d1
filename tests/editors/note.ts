/** The note that each editor holds. Our own words. */
export const NOTE_HTML =
  '<p>Pain down the left leg, likely <strong>sciatica</strong>, for three weeks.</p>' +
  '<ul><li><p>foot <strong>drop</strong> since Monday</p></li><li><p>denies saddle anesthesia</p></li></ul>' +
  '<p>MRI if weakness grows.</p>';

export const NOTE_TEXT =
  'Pain down the left leg, likely sciatica, for three weeks.\n- foot drop since Monday\n' +
  '- denies saddle anesthesia\nMRI if weakness grows.';
