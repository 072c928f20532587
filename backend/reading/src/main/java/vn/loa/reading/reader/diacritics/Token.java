package vn.loa.reading.reader.diacritics;

/**
 * A run of letters and digits.
 *
 * @param fixed a number, date, document symbol or address, which is never changed
 * @param opens a sentence, a list item or a bracket begins before it
 */
record Token(int start, int end, String text, boolean fixed, boolean opens) {}
