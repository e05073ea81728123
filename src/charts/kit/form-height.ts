/* How much room a form of one line over a picture takes, in CSS pixels, as the style sheet gives it. */

export const FORM_HEIGHT = 52;
