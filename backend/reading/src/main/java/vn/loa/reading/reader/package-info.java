/** Reads a document into a proposed plan: every piece points to the characters it came from, and nothing is mended silently. */
package vn.loa.reading.reader;
