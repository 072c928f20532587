package vn.loa.source;

/**
 * One page of a document that has pages; DOCX, TXT and HTML count as one.
 *
 * @param number from 1
 * @param start where its text begins
 * @param end behind its last character
 * @param pictured whether a picture of it can be shown
 */
public record SourcePage(int number, int start, int end, boolean pictured) {}
